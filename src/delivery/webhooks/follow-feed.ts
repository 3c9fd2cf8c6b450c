/**
 * Makes deliveries of what is new in the feed. A webhook's place in the feed and the deliveries up to there
 * are stored together: a process that ends in between loses nothing and doubles nothing.
 */
import { createHash } from 'node:crypto'

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { withTransaction } from '../../database/with-transaction'
import type { ChangeFeed, Webhook, WebhookDelivery, WebhookProgress } from '../../payload-types'
import { writeCursor } from '../changes/cursor'
import { openFeed } from '../changes/feed-row'
import { type Change, readChanges } from '../changes/read-changes'
import { sequenceBeforeReading } from '../changes/sequence-changes'
import { findProgress } from './feed-progress'
import { areSameWishes, isWanted, type Wishes } from './wanted-changes'

/** In one transaction: on SQLite others wait for it. */
const BATCH = 50

/** Those that are on and can sign. */
export async function activeWebhooks(payload: Payload): Promise<Webhook[]> {
  const { docs } = await payload.db.find<Webhook>({ collection: 'webhooks', limit: 0, pagination: false, where: { enabled: { equals: true } } })
  if (docs.length === 0) return []
  const secrets = await payload.db.find<{ webhook: string }>({ collection: 'webhook-secrets', limit: 0, pagination: false, select: { webhook: true } })
  const signing = new Set(secrets.docs.map(({ webhook }) => webhook))
  return docs.filter(({ id }) => signing.has(String(id)))
}

/** Calls at the same time, in several processes too, meet at the place in the feed: one of them stores. */
export async function followFeed(payload: Payload): Promise<void> {
  const webhooks = await activeWebhooks(payload)
  if (webhooks.length === 0) return
  await sequenceBeforeReading(payload)
  for (const webhook of webhooks) {
    try {
      while (await followPage(payload, webhook)) {
        // The next page.
      }
    } catch (error) {
      payload.logger.error({ err: error, webhook: webhook.id, msg: 'A webhook could not follow the feed of changes: tried again in a minute' })
    }
  }
}

/** Returns whether there is more. */
async function followPage(payload: Payload, webhook: Webhook): Promise<boolean> {
  const feed = await openFeed(payload)
  const progress = await placeIn(payload, feed, String(webhook.id))
  const { changes, end, hasMore, rowOf } = await readChanges({ payload }, { after: progress.sequence, filter: {}, limit: BATCH })
  if (!end) return false
  const rows = changes
    .filter((change) => isWanted(webhook, change))
    .map((change) => deliveryOf({ change, feedId: feed.feedId, row: rowOf.get(change.sequence) ?? '', webhook: String(webhook.id) }))
  const req = await createLocalReq({}, payload)
  const isOurs = await withTransaction(req, () => storePage(req, { end: end.sequence, progress, rows, wishes: webhook }))
  return isOurs && hasMore
}

/** The webhook's place; at the end where it has none in this feed, as after a backup was restored. */
async function placeIn(payload: Payload, feed: ChangeFeed, webhook: string): Promise<WebhookProgress> {
  const known = await findProgress(payload, webhook)
  const { feedId } = feed
  const isInFeed = known?.feedId === feedId && known.sequence <= feed.sequence && known.sequence >= feed.forgottenThrough
  if (known && isInFeed) return known
  // The feed began after the webhook.
  const sequence = known?.feedId === '' ? 0 : feed.sequence
  if (sequence > 0) payload.logger.warn({ webhook, msg: 'A webhook begins at the end of the feed of changes: it had no place in it' })
  const data = { webhook, feedId, sequence }
  const placed = known
    ? await payload.db.updateOne({ collection: 'webhook-progress', data, id: known.id })
    : await payload.db.create({ collection: 'webhook-progress', data })
  return placed as unknown as WebhookProgress
}

type NewDelivery = Omit<WebhookDelivery, 'id' | 'createdAt' | 'updatedAt' | 'webhook'> & { webhook: string }

function deliveryOf({ change, feedId, row, webhook }: { change: Change; feedId: string; row: string; webhook: string }): NewDelivery {
  const { at, collection, id, kind, locale, sequence = 0, slug } = change
  return {
    webhook,
    // The same whoever makes it: what is there already is not made again.
    messageId: `msg_${createHash('sha256').update(`${webhook}/${feedId}/${sequence}`).digest('base64url').slice(0, 27)}`,
    event: kind,
    collectionSlug: collection,
    documentId: id,
    documentKey: `${webhook}/${collection}/${id}`,
    slug,
    locale,
    changedAt: at,
    cursor: writeCursor({ feedId, sequence, change: row }),
    sequence,
    state: 'waiting',
    tries: 0,
    attempts: [],
    nextAttemptAt: new Date().toISOString(),
  }
}

interface PageOfDeliveries {
  progress: WebhookProgress
  rows: NewDelivery[]
  end: number
  /** That the rows were chosen by. */
  wishes: Wishes
}

/** False where another process stored it first, or an admin changed meanwhile what the webhook wants: that is followed the next time. */
async function storePage(req: PayloadRequest, { end, progress, rows, wishes }: PageOfDeliveries): Promise<boolean> {
  const { db } = req.payload
  // Last where there are no transactions, so that it never runs ahead of its deliveries; here, to know who is first.
  const current = await findProgress(req.payload, progress.webhook, req)
  if (current?.sequence !== progress.sequence || current.feedId !== progress.feedId) return false
  const webhook = await db.findOne<Webhook>({ collection: 'webhooks', req, where: { id: { equals: progress.webhook } } })
  if (!webhook?.enabled || !areSameWishes(webhook, wishes)) return false
  const there = rows.length === 0 ? { docs: [] } : await db.find<WebhookDelivery>({ collection: 'webhook-deliveries', limit: 0, pagination: false, req, select: { messageId: true }, where: { messageId: { in: rows.map(({ messageId }) => messageId) } } })
  const known = new Set(there.docs.map(({ messageId }) => messageId))
  for (const data of rows) if (!known.has(data.messageId)) await db.create({ collection: 'webhook-deliveries', data, req, returning: false })
  const moved = await db.updateOne({
    collection: 'webhook-progress',
    data: { sequence: end },
    req,
    where: { and: [{ webhook: { equals: progress.webhook } }, { sequence: { equals: progress.sequence } }, { feedId: { equals: progress.feedId } }] },
  })
  return moved !== null
}
