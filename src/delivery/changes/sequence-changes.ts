/**
 * Gives committed changes their numbers. Numbers given while changes are written would show gaps to
 * readers, and lose what commits later under a lower number. Given afterwards, in a short transaction of
 * its own, they become visible together and in order; two servers meet at the feed's row, and one of
 * them tries again. A server that dies in between leaves rows without a number, for whoever comes next.
 */
import { createLocalReq, type Payload } from 'payload'

import { withTransaction } from '../../database/with-transaction'
import type { ContentChange } from '../../payload-types'
import { feedInProcess, outsideOfRequests } from './feed-in-process'
import { findFeed, openFeed, updateFeed } from './feed-row'

/** In one transaction: on SQLite others wait for it. */
const BATCH = 50
const PATIENCE_MS = 2000
const isPending = { isPending: { equals: true } }

/** Numbers everything that was committed before the call. Calls at the same time share their runs. */
export function sequenceChanges(payload: Payload): Promise<void> {
  const feed = feedInProcess(payload)
  if (feed.next) return feed.next
  if (feed.running) {
    // The one that runs may have looked already.
    feed.next = feed.running
      .catch(() => {})
      .then(() => {
        feed.next = null
        return sequenceChanges(payload)
      })
    return feed.next
  }
  const running = outsideOfRequests(() => sequenceAll(payload)).finally(() => {
    feed.running = null
  })
  feed.running = running
  return running
}

/** For a writer, who does not wait: begins to number changes. */
export function sequenceSoon(payload: Payload): () => void {
  const feed = feedInProcess(payload)
  feed.wake ??= () => void sequenceOrLog(payload)
  return feed.wake
}

/**
 * For a reader, who sees what was committed before; unless somebody writes for long, as when many documents
 * are published at once: then the reader goes on, and sees it next time.
 */
export async function sequenceBeforeReading(payload: Payload): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS)
  })
  await Promise.race([sequenceOrLog(payload), patience])
  clearTimeout(timer)
}

async function sequenceOrLog(payload: Payload): Promise<void> {
  try {
    await sequenceChanges(payload)
  } catch (error) {
    payload.logger.error({ err: error, msg: 'Changes could not be numbered: readers of the feed see them later' })
  }
}

async function sequenceAll(payload: Payload): Promise<void> {
  let hasNews = false
  for (let count = BATCH; count === BATCH; ) {
    // Mostly there is nothing, and no need to hold the writer.
    const waiting = await payload.db.findOne({ collection: 'content-changes', where: isPending })
    count = waiting ? await sequenceBatch(payload) : 0
    hasNews ||= count > 0
  }
  if (hasNews) feedInProcess(payload).news.emit('sequenced')
}

async function sequenceBatch(payload: Payload): Promise<number> {
  await openFeed(payload)
  const req = await createLocalReq({}, payload)
  return withTransaction(req, async () => {
    const feed = await findFeed(payload, req)
    if (!feed) return 0
    const { docs } = await payload.db.find<ContentChange>({
      collection: 'content-changes',
      limit: BATCH,
      pagination: false,
      req,
      sort: ['at', 'id'],
      where: isPending,
    })
    let { sequence } = feed
    for (const { id } of docs) {
      sequence += 1
      await payload.db.updateOne({ collection: 'content-changes', data: { isPending: false, sequence }, id, req, returning: false })
    }
    const last = docs.at(-1)
    if (last) await updateFeed(req, feed, { lastChange: String(last.id), sequence })
    return docs.length
  })
}
