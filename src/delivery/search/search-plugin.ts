/**
 * `GET /api/search`: what the public may read, by its words. Everybody gets the same answer: a session or
 * a key with the draft scope finds published content only, too.
 */
import type { Config, Endpoint, Payload } from 'payload'

import { describedAs } from '../../endpoint-description'
import { say } from '../../messages'
import { problemResponse, withProblems } from '../../problem-response'
import { searchDescription } from './endpoint-description'
import { type Hit, readHits } from './read-hits'
import { searchOf } from './running-searches'
import { type Question, questionOf } from './search-request'

/** A question waits no longer than this for an index that is being made. */
const LONGEST_WAIT_MS = 10_000
/** What changes while it is read is looked up again so many times. */
const MOST_TRIES = 3

/** Kept by nobody: no change can call back what a proxy keeps, and a person's consent can end at any moment. */
const CACHE_CONTROL = 'private, no-store'

export interface SearchAnswer {
  q: string
  locale: string
  hits: Hit[]
  totalHits: number
  totalPages: number
  page: number
  limit: number
}

/** @returns null where the index is not ready yet */
export async function search(payload: Payload, { collections, limit, locale, page, q, words }: Question): Promise<SearchAnswer | null> {
  const index = searchOf(payload)
  for (let tries = 1; ; tries += 1) {
    if (!(await endsWithin(LONGEST_WAIT_MS, index.upToDate()))) return null
    const { found, total } = index.words(locale).find(words, { collections, from: (page - 1) * limit, to: page * limit })
    const { gone, hits } = await readHits(payload, { collections: index.collections, found, locale })
    for (const { collection, id } of gone) index.doubt(collection, id)
    if (gone.length > 0 && tries < MOST_TRIES) continue
    const totalHits = total - gone.length
    return { q, locale, hits, totalHits, totalPages: Math.ceil(totalHits / limit), page, limit }
  }
}

async function endsWithin(ms: number, work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), ms)))
  try {
    return await Promise.race([work.then(() => true), late])
  } finally {
    clearTimeout(timer)
    // Whoever waited is told already.
    work.catch(() => {})
  }
}

const searchEndpoint: Endpoint = {
  path: '/search',
  method: 'get',
  custom: describedAs(searchDescription),
  handler: withProblems(async (req) => {
    const answer = await search(req.payload, questionOf(req))
    if (answer) return Response.json(answer, { headers: { 'Cache-Control': CACHE_CONTROL } })
    const response = problemResponse({ type: 'about:blank', title: 'Service Unavailable', status: 503, code: 'not-ready', detail: say(req, 'searchNotReady') })
    response.headers.set('Retry-After', '5')
    return response
  }),
}

export const searchPlugin = (config: Config): Config => ({ ...config, endpoints: [...(config.endpoints ?? []), searchEndpoint] })
