/**
 * GET /api/changes: without a cursor what is public now, in pages; with one, what changed since. Anybody
 * may ask: it says which documents are public, and where to find them, and nothing of what they say.
 */
import type { Endpoint, PayloadRequest } from 'payload'

import { describedAs } from '../../endpoint-description'
import { say } from '../../messages'
import { problemResponse, withProblems } from '../../problem-response'
import { isNamed, strongTag } from '../entity-tag'
import { assertStillKnown, type Cursor, writeCursor } from './cursor'
import { changesDescription } from './endpoint-descriptions'
import { openFeed } from './feed-row'
import { notReady, RETRY_AFTER_S } from './not-ready'
import { type Change, readChanges, readEverything } from './read-changes'
import { type FeedQuery, readQuery } from './read-query'
import { completeFeed } from './reconcile'
import { sequenceBeforeReading } from './sequence-changes'

/** How long a first reader waits while the feed is written down for the first time. */
const PATIENCE_MS = 10_000

interface Answer {
  changes: Change[]
  /** Where to go on: at once where there is more, else whenever the reader likes. */
  cursor: string
  hasMore: boolean
}

export const changesEndpoint: Endpoint = {
  path: '/changes',
  method: 'get',
  custom: describedAs(changesDescription),
  handler: withProblems(async (req) => {
    const query = readQuery({ caller: req, payload: req.payload, query: req.query })
    await sequenceBeforeReading(req.payload)
    if (query.since) {
      const { since } = query
      const feed = await openFeed(req.payload)
      await assertStillKnown(req, since, feed)
      return respond(req, since.after === undefined ? await answerChanges(req, query, since) : await answerEverything(req, query, since as SyncCursor))
    }
    if (!(await isComplete(req))) return sendAway(req)
    const { feedId, lastChange, sequence } = await openFeed(req.payload)
    return respond(req, await answerEverything(req, query, { feedId, sequence, change: lastChange ?? '', after: '' }))
  }),
}

type SyncCursor = Cursor & { after: string }

async function answerEverything(req: PayloadRequest, { filter, limit }: FeedQuery, { after, ...begun }: SyncCursor): Promise<Answer> {
  const { changes, end, hasMore } = await readEverything(req, { after, filter, limit })
  // At its end the reader goes on from where the sync began: what changed meanwhile comes then.
  const next = hasMore && end ? { ...begun, after: end } : begun
  return { changes, cursor: writeCursor(next), hasMore }
}

async function answerChanges(req: PayloadRequest, { filter, limit }: FeedQuery, { feedId, sequence }: Cursor): Promise<Answer> {
  // Read first: up to here all is there to be read, so that a reader of one language moves on too.
  const now = await openFeed(req.payload)
  const { changes, end, hasMore } = await readChanges(req, { after: sequence, filter, limit })
  const head = { sequence: now.sequence, change: now.lastChange ?? '' }
  const next = end && (hasMore || end.sequence >= head.sequence) ? end : head
  return { changes, cursor: writeCursor({ feedId, ...next }), hasMore }
}

async function isComplete({ payload }: PayloadRequest): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS)
  })
  try {
    return await Promise.race([completeFeed(payload).then(() => true), patience])
  } finally {
    clearTimeout(timer)
  }
}

function sendAway(req: PayloadRequest): Response {
  const response = problemResponse(notReady(say(req, 'changesNotReady')))
  response.headers.set('Retry-After', String(RETRY_AFTER_S))
  return response
}

function respond(req: PayloadRequest, answer: Answer): Response {
  const body = JSON.stringify(answer)
  const etag = strongTag(body)
  const headers = { 'Cache-Control': 'no-cache', ETag: etag }
  if (isNamed(req.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' } })
}
