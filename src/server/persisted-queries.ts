/**
 * GraphQL queries named by their SHA-256 (Apollo's automatic persisted queries), so that a long query can be
 * sent by GET and answered from memory. In the memory of this server alone: a client that is told that the
 * query is not known sends it once more, with its text.
 */
import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

import type { RequestHandler } from 'express'
import { LRUCache } from 'lru-cache'

/** Of all queries together, and of one: longer ones are answered, and not remembered. */
const MOST_BYTES = 8 * 2 ** 20
const LONGEST_QUERY_BYTES = 64 * 2 ** 10
const OVERHEAD_BYTES = 200
const VERSION = 1
const SHA256 = /^[0-9a-f]{64}$/i

/** What a request says of a persisted query, and what becomes of it. */
type Outcome = 'none' | 'known' | 'offered' | 'unknown' | 'differs' | 'not-supported' | 'malformed'

/** As Apollo's clients know them. Asking for what is not known is no error: the client goes on with the text. */
const ANSWERS = {
  unknown: { status: 200, code: 'PERSISTED_QUERY_NOT_FOUND', message: 'PersistedQueryNotFound' },
  'not-supported': { status: 200, code: 'PERSISTED_QUERY_NOT_SUPPORTED', message: 'PersistedQueryNotSupported' },
  differs: { status: 400, code: 'PERSISTED_QUERY_HASH_MISMATCH', message: 'The sha256Hash is not that of the query: send the SHA-256 of its text, in hexadecimal.' },
  malformed: { status: 400, code: 'BAD_REQUEST', message: 'extensions: give {"persistedQuery":{"version":1,"sha256Hash":"…"}}, with the SHA-256 of the query in hexadecimal.' },
} as const

interface Asked {
  outcome: Outcome
  /** Its text, where it is known. */
  query?: string
}

interface Parts {
  query?: unknown
  extensions?: unknown
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const sizeOf = (query: string): number => query.length * 2 + OVERHEAD_BYTES

export class PersistedQueries {
  readonly #queries: LRUCache<string, string>
  /** Texts that came with their sum, until they are found sound: by text, so that whoever finds it need not know of the request. */
  readonly #offered: LRUCache<string, string>
  readonly #asked = new WeakMap<IncomingMessage, Asked>()
  readonly #graphqlPath: string
  readonly #longestUrl: number

  constructor({ graphqlPath, longestUrl, maxBytes = MOST_BYTES }: { graphqlPath: string; longestUrl: number; maxBytes?: number }) {
    this.#graphqlPath = graphqlPath
    this.#longestUrl = longestUrl
    const bounds = { maxEntrySize: LONGEST_QUERY_BYTES, sizeCalculation: sizeOf }
    this.#queries = new LRUCache({ ...bounds, maxSize: maxBytes })
    this.#offered = new LRUCache({ ...bounds, maxSize: maxBytes, sizeCalculation: (_sum, query) => sizeOf(query) })
  }

  /** Whether its address is not the one that came, whose length was asked about. */
  isRewritten(req: IncomingMessage): boolean {
    return this.#asked.get(req)?.query !== undefined
  }

  /** A query that is within all limits, because it was carried out: remembered where it came with its sum. */
  accept(query: string): void {
    const sum = this.#offered.get(query)
    if (sum === undefined) return
    this.#offered.delete(query)
    this.#queries.set(sum, query)
  }

  /** The same, of a request that was answered from memory: only what was carried out is kept there. */
  acceptOf(req: IncomingMessage): void {
    const asked = this.#asked.get(req)
    if (asked?.outcome === 'offered' && asked.query !== undefined) this.accept(asked.query)
  }

  /**
   * For the server's own callback: the address of a query that is known by its sum becomes the address with its
   * text, which everything behind, the cache first, takes for that very request.
   */
  expandAddress(req: IncomingMessage): void {
    const url = req.url ?? ''
    if ((req.method !== 'GET' && req.method !== 'HEAD') || !url.includes('extensions=') || url.length > this.#longestUrl) return
    const at = url.indexOf('?')
    if (url.slice(0, at).replace(/\/+$/, '') !== this.#graphqlPath) return
    const params = new URLSearchParams(url.slice(at + 1))
    const asked = this.#read({ query: params.get('query') ?? undefined, extensions: parsed(params.get('extensions') ?? '') })
    this.#asked.set(req, asked)
    if (asked.query === undefined) return
    // What is left of the extensions changes no answer.
    params.delete('extensions')
    params.set('query', asked.query)
    req.url = `${url.slice(0, at)}?${params.toString()}`
  }

  /** For Express, behind the reading of the body and before all limits: puts in the text, or answers why it can't. */
  readonly middleware: RequestHandler = (req, res, next) => {
    const isPost = req.method === 'POST' && isObject(req.body)
    const { outcome, query } = isPost ? this.#read(req.body as Parts) : (this.#asked.get(req) ?? { outcome: 'none' })
    if (isPost && outcome === 'known') req.body = { ...req.body, query }
    if (outcome === 'none' || outcome === 'known' || outcome === 'offered') return next()
    const { code, message, status } = ANSWERS[outcome]
    res.status(status).set({ 'Cache-Control': 'private, no-store', 'X-Cache': 'BYPASS' })
    res.json({ errors: [{ message, extensions: { statusCode: status, code } }] })
  }

  #read({ extensions, query }: Parts): Asked {
    if (!isObject(extensions) || extensions.persistedQuery === undefined) return { outcome: 'none' }
    const { persistedQuery } = extensions
    if (!isObject(persistedQuery) || typeof persistedQuery.sha256Hash !== 'string' || !SHA256.test(persistedQuery.sha256Hash)) return { outcome: 'malformed' }
    if (persistedQuery.version !== VERSION) return { outcome: 'not-supported' }
    const sum = persistedQuery.sha256Hash.toLowerCase()
    if (query === undefined || query === null || query === '') {
      const known = this.#queries.get(sum)
      return known === undefined ? { outcome: 'unknown' } : { outcome: 'known', query: known }
    }
    if (typeof query !== 'string') return { outcome: 'malformed' }
    if (createHash('sha256').update(query).digest('hex') !== sum) return { outcome: 'differs' }
    if (!this.#queries.has(sum)) this.#offered.set(query, sum)
    return { outcome: 'offered', query }
  }
}
