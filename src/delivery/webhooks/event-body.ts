/** What a target is sent: what changed and where to read it, never the content itself. */
import type { SanitizedConfig } from 'payload'

import { globalTag, tagsOfWrite } from '../../database/content-tags'
import type { WebhookDelivery } from '../../payload-types'

export type DeliveredEvent = Pick<WebhookDelivery, 'event' | 'collectionSlug' | 'documentId' | 'slug' | 'locale' | 'changedAt' | 'cursor'>

/** As in the header Cache-Tags of answers: what a CDN forgets so that the change is seen. */
export function cacheTagsOf(config: SanitizedConfig, { collectionSlug, documentId, event }: Pick<WebhookDelivery, 'event' | 'collectionSlug' | 'documentId'>): string[] {
  if (config.globals.some(({ slug }) => slug === collectionSlug)) return [globalTag(collectionSlug as string)]
  const tags = tagsOfWrite(config, { collection: collectionSlug as string, id: documentId, isDeletion: event === 'deleted' })
  return tags.filter((tag) => !tag.endsWith(':*'))
}

export function bodyOf(config: SanitizedConfig, delivery: DeliveredEvent): string {
  const { changedAt, collectionSlug, cursor, documentId, event, locale, slug } = delivery
  const timestamp = new Date(changedAt).toISOString()
  if (event === 'ping') return JSON.stringify({ type: 'ping', timestamp, data: {} })
  return JSON.stringify({
    type: `content.${event}`,
    timestamp,
    data: { collection: collectionSlug, id: documentId, slug: slug ?? null, locale, cacheTags: cacheTagsOf(config, delivery), cursor },
  })
}
