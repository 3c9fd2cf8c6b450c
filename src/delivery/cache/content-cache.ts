/**
 * Answers reads of public content from memory, before anything else is asked. Only what everybody may
 * see is kept: it is worked out as for somebody without cookie and key, whoever asked for it first.
 */
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { LRUCache } from 'lru-cache'
import type { CollectionSlug, Payload } from 'payload'

import { hasDraftScope } from '../../access/roles'
import { anyDocumentTag, listTag } from '../../database/content-tags'
import { noteReads, onContentChange } from '../../database/watch-content'
import { hasDrafts } from '../../has-drafts'
import { AnswerStore, type Computed } from './answer-store'
import { CachedAnswer, type Encoding } from './cached-answer'
import { type CacheableContent, type CacheKey, cacheKeyOf } from './cache-key'
import { encodingFor, sendAnswer, type SendOptions } from './send-answer'

export interface ContentCacheSettings {
  payload: Payload
  /** Such as `https://cms.example.org`: what addresses in answers are made with. */
  baseUrl: string
  maxBytes: number
  allowOrigin: SendOptions['allowOrigin']
  /** Whether the answer to another origin's page is the same as to any. */
  variesByOrigin: boolean
}

/** How a CDN may keep it: it asks again after a minute, and shows what it has meanwhile. Browsers always ask. */
const CACHE_CONTROL = 'public, max-age=0, s-maxage=60, stale-while-revalidate=600'
/** What is not for everybody is kept by nobody. */
const PRIVATE_CACHE_CONTROL = 'private, no-store'
/** An answer is data: a browser that is led to open it as a page runs nothing. */
const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'"
/** Proxies cut off long headers; beyond this only whole collections are named. */
const LONGEST_TAGS = 4096
const REMEMBERED_ADDRESS_BYTES = 4 * 2 ** 20
const REMEMBERED_KEYS = 1000

/** Set anew for each request or encoding, or meant for one connection. */
const NOT_KEPT = /^(?:access-control-.*|connection|content-(?:encoding|length|security-policy)|date|etag|keep-alive|set-cookie|transfer-encoding|vary|x-cache|x-request-id)$/i

const KEY_CALLER = /^api-clients API-Key \S/
const COOKIE_SESSION = /(?:^|;\s*)payload-token=/

type Caller = 'public' | 'private' | 'by key'

function callerOf({ headers }: IncomingMessage): Caller {
  if (headers.cookie && COOKIE_SESSION.test(headers.cookie)) return 'private'
  if (!headers.authorization) return 'public'
  return KEY_CALLER.test(headers.authorization) ? 'by key' : 'private'
}

/** Collections and globals with drafts are what the public reads; how is said by their own access rules. */
function cacheableContent({ config }: Payload): CacheableContent {
  const { collections, globals, localization, routes } = config
  const locales = localization ? localization.localeCodes : []
  return {
    apiRoute: routes.api,
    graphqlRoute: routes.graphQL,
    collections: new Set(collections.filter(hasDrafts).map(({ slug }) => slug)),
    globals: new Set(globals.filter(hasDrafts).map(({ slug }) => slug)),
    locales,
    defaultLocale: localization ? localization.defaultLocale : '',
  }
}

export class ContentCache {
  readonly store: AnswerStore<Response>
  readonly #content: CacheableContent
  readonly #addresses = new LRUCache<string, CacheKey | 'none'>({ maxSize: REMEMBERED_ADDRESS_BYTES, sizeCalculation: (_, url) => url.length * 2 + 200 })
  /** Sums of keys that read what everybody reads. */
  readonly #publicKeys = new LRUCache<string, true>({ max: REMEMBERED_KEYS })
  #keysChanged = 0
  readonly #settings: ContentCacheSettings
  readonly #stop: () => void

  constructor(settings: ContentCacheSettings) {
    this.#settings = settings
    this.#content = cacheableContent(settings.payload)
    this.store = new AnswerStore({ maxBytes: settings.maxBytes })
    this.#stop = onContentChange((tags) => this.drop(tags))
  }

  close(): void {
    this.#stop()
    this.forget()
  }

  drop(tags: ReadonlySet<string>): void {
    if (tags.has(listTag('api-clients'))) {
      this.#keysChanged += 1
      this.#publicKeys.clear()
    }
    this.store.drop(tags)
  }

  /** Something changed, and nobody knows what. */
  forget(): void {
    this.#keysChanged += 1
    this.#publicKeys.clear()
    this.store.clear()
  }

  #keyOf(req: IncomingMessage): CacheKey | null {
    if (req.method !== 'GET' && req.method !== 'HEAD') return null
    const url = (req as { originalUrl?: string }).originalUrl ?? req.url ?? ''
    const known = this.#addresses.get(url)
    if (known) return known === 'none' ? null : known
    const cacheKey = cacheKeyOf(url, this.#content)
    this.#addresses.set(url, cacheKey ?? 'none')
    return cacheKey
  }

  /** For the server's own callback, before Express: answers what is there, and says whether it did. */
  answerAtOnce(req: IncomingMessage, res: ServerResponse): boolean {
    const cacheKey = this.#keyOf(req)
    if (!cacheKey) return false
    const caller = callerOf(req)
    if (caller === 'private' || (caller === 'by key' && !this.#publicKeys.has(sumOf(req)))) return false
    const answer = this.store.get(cacheKey.key)
    if (!answer) return false
    this.#send(req, res, { answer, cacheState: 'HIT', key: cacheKey.key })
    return true
  }

  /**
   * For Express: answers from memory, or works the answer out and keeps it.
   * @param respond gives the answer to a request of its own making, or to the caller's
   * @returns the answer to send where it was not sent here: it is for this caller alone, or not kept
   */
  async answer(req: IncomingMessage, res: ServerResponse, { own, respond }: { own: () => Request; respond: (request: Request) => Promise<Response> }): Promise<Response | null> {
    const cacheKey = this.#keyOf(req)
    if (!cacheKey || !(await this.#isPublic(req))) {
      if (req.method === 'GET' || req.method === 'HEAD') {
        res.setHeader('X-Cache', 'BYPASS')
        res.setHeader('Cache-Control', PRIVATE_CACHE_CONTROL)
      }
      return respond(own())
    }
    const { key } = cacheKey
    const kept = this.store.get(key)
    if (kept) {
      this.#send(req, res, { answer: kept, cacheState: 'HIT', key })
      return null
    }
    const { isFirst, result } = await this.store.compute(key, () => this.#compute(cacheKey, req, res, respond))
    if ('answer' in result) {
      this.#send(req, res, { answer: result.answer, cacheState: 'MISS', key })
      return null
    }
    res.setHeader('X-Cache', 'MISS')
    return isFirst ? result.other : respond(own())
  }

  async #compute(
    { isGraphql, language }: CacheKey,
    req: IncomingMessage,
    res: ServerResponse,
    respond: (request: Request) => Promise<Response>,
  ): Promise<Computed<Response>> {
    const url = (req as { originalUrl?: string }).originalUrl ?? req.url ?? ''
    const request = new Request(new URL(url, this.#settings.baseUrl), {
      headers: { 'Accept-Language': req.headers['accept-language'] ?? '' },
    })
    const { reads, result } = await noteReads(async () => {
      const response = await respond(request)
      return { response, bytes: Buffer.from(await response.arrayBuffer()) }
    })
    const { bytes, response } = result
    if (response.status !== 200 || reads.hasReadVersions || !isJson(response) || (isGraphql && hasFailedPart(bytes))) {
      return { other: new Response(bytes, response) }
    }
    return {
      answer: new CachedAnswer({
        bytes,
        headers: this.#headersOf(response, res, language, reads.tags),
        tags: reads.tags,
        trueUntil: await this.#trueUntil(reads.tags),
      }),
    }
  }

  #headersOf(response: Response, res: ServerResponse, language: string, tags: ReadonlySet<string>): [string, string][] {
    const kept = new Map<string, [string, string]>()
    const keep = (name: string, value: unknown): void => {
      if (!NOT_KEPT.test(name) && value !== undefined) kept.set(name.toLowerCase(), [name, String(value)])
    }
    // What the server sets on every answer, such as its security headers, then what this one says.
    for (const [name, value] of Object.entries(res.getHeaders())) keep(name, value)
    response.headers.forEach((value, name) => keep(name, value))
    keep('Cache-Control', CACHE_CONTROL)
    return [
      ...kept.values(),
      ['Accept-Ranges', 'bytes'],
      ['Cache-Tags', cacheTagsHeader(tags)],
      ...(language ? [['Content-Language', language] as [string, string]] : []),
      ['Content-Security-Policy', DATA_POLICY],
      ['Vary', ['Accept-Encoding', 'Authorization', 'Cookie', ...(this.#settings.variesByOrigin ? ['Origin'] : [])].join(', ')],
    ]
  }

  /** Where a document is public until a day (`custom.publicUntil` of its collection), an answer is true until then. */
  async #trueUntil(tags: ReadonlySet<string>): Promise<number> {
    const { config, db } = this.#settings.payload
    let soonest = Infinity
    for (const { custom, slug } of config.collections) {
      const field = (custom as { publicUntil?: string } | undefined)?.publicUntil
      if (!field || !(tags.has(listTag(slug)) || tags.has(anyDocumentTag(slug)))) continue
      const { docs } = await db.find<Record<string, unknown>>({
        collection: slug as CollectionSlug,
        joins: false as never,
        limit: 1,
        pagination: false,
        sort: field,
        where: { [field]: { greater_than: new Date().toISOString() } },
      })
      const end = field.split('.').reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], docs[0])
      if (end) soonest = Math.min(soonest, new Date(end as string).getTime())
    }
    return soonest
  }

  /** Whether the caller reads what everybody reads. A key is asked about once, until one of them changes. */
  async #isPublic(req: IncomingMessage): Promise<boolean> {
    const caller = callerOf(req)
    if (caller !== 'by key') return caller === 'public'
    const sum = sumOf(req)
    if (this.#publicKeys.has(sum)) return true
    const changed = this.#keysChanged
    const headers = new Headers({ Authorization: req.headers.authorization ?? '' })
    const { user } = await this.#settings.payload.auth({ headers })
    if (hasDraftScope(user)) return false
    if (changed === this.#keysChanged) this.#publicKeys.set(sum, true)
    return true
  }

  #send(req: IncomingMessage, res: ServerResponse, { answer, cacheState, key }: { answer: CachedAnswer; cacheState: 'HIT' | 'MISS'; key: string }): void {
    const encoding = encodingFor(req, answer)
    const send = (encoded: Encoding): void => {
      const body = answer.ready(encoded)
      if (body) sendAnswer(req, res, answer, { allowOrigin: this.#settings.allowOrigin, body, cacheState, encoding: encoded })
    }
    if (answer.ready(encoding)) return send(encoding)
    answer.body(encoding).then(
      () => {
        this.store.recount(key, answer)
        send(encoding)
      },
      // It can be read all the same, only longer.
      (error: unknown) => {
        this.#settings.payload.logger.error({ err: error, msg: 'An answer could not be compressed' })
        send('identity')
      },
    )
  }
}

const sumOf = ({ headers }: IncomingMessage): string => createHash('sha256').update(headers.authorization ?? '').digest('base64')

const isJson = ({ headers }: Response): boolean => /^application\/([\w.-]+\+)?json\b/.test(headers.get('content-type') ?? '')

/** A part of a GraphQL query that failed may succeed the next time. */
const hasFailedPart = (bytes: Buffer): boolean => 'errors' in (JSON.parse(bytes.toString()) as object)

function cacheTagsHeader(tags: ReadonlySet<string>): string {
  const all = [...tags].filter((tag) => !tag.endsWith(':*'))
  const whole = all.join(',')
  return whole.length <= LONGEST_TAGS ? whole : [...new Set(all.map((tag) => tag.split(':', 1)[0] as string))].join(',')
}
