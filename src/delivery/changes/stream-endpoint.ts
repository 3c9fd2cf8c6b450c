/**
 * GET /api/changes/stream: the feed as server-sent events. An Express route of its own, because a thousand
 * of them stay open: nothing of a request is kept but its socket.
 */
import type { Request, RequestHandler, Response } from 'express'
import { getRequestLanguage, type Payload } from 'payload'
import { parseCookies } from 'payload/shared'

import { CmsError } from '../../errors'
import { say } from '../../messages'
import { type Problem, problemOf } from '../../problem-response'
import { ChangeStreams } from './change-streams'
import { assertStillKnown, type CallerLanguage, type Cursor, writeCursor } from './cursor'
import { openFeed } from './feed-row'
import { notReady, RETRY_AFTER_S } from './not-ready'
import { type FeedQuery, readQuery } from './read-query'
import { completeFeed } from './reconcile'
import { sequenceBeforeReading } from './sequence-changes'

/** How long a listener waits before it comes back. */
const RETRY_MS = 3000

const HEADERS = {
  // Compression would hold changes back until there are enough of them.
  'Cache-Control': 'no-store, no-transform',
  'Content-Type': 'text/event-stream; charset=utf-8',
  'X-Accel-Buffering': 'no',
}

const key = Symbol.for('cms.delivery.change-streams')
const store = globalThis as { [key]?: WeakMap<Payload, ChangeStreams> }
const streams = (store[key] ??= new WeakMap())

export function streamsOf(payload: Payload): ChangeStreams {
  const known = streams.get(payload) ?? new ChangeStreams(payload)
  streams.set(payload, known)
  return known
}

/** Lets all who listen go: a server that stops would wait for them. Who comes after that is sent away. */
export function closeStreams(payload: Payload): void {
  streamsOf(payload).close()
}

/** Where to begin: behind the id that a listener had last, behind its cursor, or now. */
async function beginOf(payload: Payload, caller: CallerLanguage, { since }: FeedQuery): Promise<Cursor> {
  // In a sync there is more to read than changes.
  if (since?.after !== undefined) throw new CmsError('unknown-cursor', say(caller, 'changesSyncFirst'))
  await sequenceBeforeReading(payload)
  if (!since) await completeFeed(payload)
  const feed = await openFeed(payload)
  if (!since) return { feedId: feed.feedId, sequence: feed.sequence, change: feed.lastChange ?? '' }
  await assertStillKnown({ ...caller, payload }, since, feed)
  return since
}

function callerOf(req: Request, { config }: Payload): CallerLanguage {
  const headers = new Headers({ 'Accept-Language': req.headers['accept-language'] ?? '', Cookie: req.headers.cookie ?? '' })
  return { i18n: { language: getRequestLanguage({ config, cookies: parseCookies(headers), headers }) } as CallerLanguage['i18n'] }
}

function sendProblem(res: Response, problem: Problem): void {
  if (problem.code === 'not-ready') res.set('Retry-After', String(RETRY_AFTER_S))
  res.status(problem.status).set({ 'Cache-Control': 'no-store', 'Content-Type': 'application/problem+json' }).send(JSON.stringify(problem))
}

export const streamChanges =
  (payload: Payload): RequestHandler =>
  async (req, res) => {
    const caller = callerOf(req, payload)
    const lastId = req.headers['last-event-id']
    try {
      const query = readQuery({ caller, payload, query: { ...req.query, ...(lastId ? { since: lastId } : {}) } })
      if (streamsOf(payload).isFull) return sendProblem(res, notReady(say(caller, 'changesStreamsFull')))
      const begin = await beginOf(payload, caller, query)
      res.shouldKeepAlive = false
      res.status(200).set(HEADERS)
      if (req.method === 'HEAD') {
        res.end()
        return
      }
      req.socket.setKeepAlive(true)
      res.flushHeaders()
      // The first id is there before the first change.
      res.write(`retry: ${RETRY_MS}\n\nid: ${writeCursor(begin)}\nevent: ready\ndata: {}\n\n`)
      await streamsOf(payload).add({ filter: query.filter, position: begin.sequence, res })
    } catch (error) {
      if (res.headersSent) throw error
      const problem = problemOf(error)
      if (problem.status >= 500) payload.logger.error({ err: error, msg: 'A stream of changes could not begin' })
      sendProblem(res, problem)
    }
  }
