/** Changes are kept for a time; a reader who comes later than that starts anew. */
import { createLocalReq, type Payload } from 'payload'

import { withTransaction } from '../../database/with-transaction'
import type { ContentChange } from '../../payload-types'
import { findFeed, updateFeed } from './feed-row'

const DAY_MS = 86_400_000
const BATCH = 500

/** Returns how many were forgotten. */
export async function forgetOldChanges(payload: Payload, { keptDays, signal }: { keptDays: number; signal?: AbortSignal }): Promise<number> {
  const before = Date.now() - keptDays * DAY_MS
  for (let total = 0; ; ) {
    signal?.throwIfAborted()
    const count = await forgetBatch(payload, before)
    total += count
    if (count < BATCH) return total
  }
}

async function forgetBatch(payload: Payload, before: number): Promise<number> {
  const req = await createLocalReq({}, payload)
  return withTransaction(req, async () => {
    const feed = await findFeed(payload, req)
    if (!feed) return 0
    const { docs } = await payload.db.find<ContentChange>({
      collection: 'content-changes',
      limit: BATCH,
      pagination: false,
      req,
      sort: 'sequence',
      where: { sequence: { greater_than: feed.forgottenThrough } },
    })
    const kept = docs.findIndex(({ at }) => new Date(at).getTime() >= before)
    const old = kept === -1 ? docs : docs.slice(0, kept)
    const last = old.at(-1)
    if (!last) return 0
    await payload.db.deleteMany({ collection: 'content-changes', req, where: { sequence: { less_than_equal: last.sequence } } })
    await updateFeed(req, feed, { forgottenThrough: last.sequence as number })
    return old.length
  })
}
