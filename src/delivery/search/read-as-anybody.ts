/** Reads documents as somebody without a cookie or a key does: what this does not give, search does not know. */
import type { CollectionSlug, Payload, SanitizedCollectionConfig, Where } from 'payload'

import { hasDrafts } from '../../has-drafts'
import { textsOf, type TextOfDocument } from './texts-of-document'

export interface PublicDocument {
  id: string
  slug: string | null
  title: string
  titleField: string
  texts: TextOfDocument[]
}

export interface Reading {
  collection: SanitizedCollectionConfig
  locale: string
  /** False: only what is written in that very language. */
  hasFallback?: boolean
  limit?: number
  where: Where
}

/** In the order of their ids. */
export async function readAsAnybody(payload: Payload, { collection, hasFallback = true, limit = 0, locale, where }: Reading): Promise<PublicDocument[]> {
  const { docs } = await payload.find({
    collection: collection.slug as CollectionSlug,
    depth: 0,
    draft: false,
    ...(hasFallback ? {} : { fallbackLocale: false as const }),
    joins: false as never,
    limit,
    locale: locale as never,
    overrideAccess: false,
    pagination: false,
    sort: 'id',
    trash: false,
    where,
  })
  return (docs as unknown as ({ id: unknown } & Record<string, unknown>)[]).map((doc) => publicDocument(collection, doc))
}

function publicDocument({ admin, flattenedFields }: SanitizedCollectionConfig, doc: { id: unknown } & Record<string, unknown>): PublicDocument {
  const titleField = admin.useAsTitle ?? 'id'
  const texts = [...textsOf(flattenedFields, doc, { always: titleField })].filter(({ field }) => field !== 'slug')
  return {
    id: String(doc.id),
    slug: typeof doc.slug === 'string' ? doc.slug : null,
    title: texts.find(({ field }) => field === titleField)?.text ?? '',
    titleField,
    texts,
  }
}

/** Content with drafts is what the public reads; how much of it is said by its own access rules. */
export const publicCollections = ({ config }: Payload): SanitizedCollectionConfig[] => config.collections.filter(hasDrafts)
