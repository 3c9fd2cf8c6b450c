/** How far each webhook is in the feed of changes. */
import type { Payload, PayloadRequest } from 'payload'

import type { WebhookProgress } from '../../payload-types'
import { findFeed } from '../changes/feed-row'

export function findProgress(payload: Payload, webhook: string, req?: PayloadRequest): Promise<WebhookProgress | null> {
  return payload.db.findOne<WebhookProgress>({ collection: 'webhook-progress', req, where: { webhook: { equals: webhook } } })
}

/** From now on: what changed before is not sent. */
export async function beginAtEnd(req: PayloadRequest, webhook: string): Promise<void> {
  const { db } = req.payload
  const feed = await findFeed(req.payload, req)
  const known = await findProgress(req.payload, webhook, req)
  const data = { webhook, feedId: feed?.feedId ?? '', sequence: feed?.sequence ?? 0, failingSince: null }
  if (known) await db.updateOne({ collection: 'webhook-progress', data, id: known.id, req, returning: false })
  else await db.create({ collection: 'webhook-progress', data, req, returning: false })
}
