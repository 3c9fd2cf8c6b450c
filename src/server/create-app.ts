/** Builds the HTTP application. Listens to nothing: start.ts does. */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

import compression from 'compression'
import cors from 'cors'
import express, { type Express, type Request as ExpressRequest, type RequestHandler, type Response } from 'express'
import { handleEndpoints, type Payload } from 'payload'
import { pinoHttp } from 'pino-http'

import { documentExamples } from '../../seed/document-examples'
import { inOneMoment } from '../database/one-moment'
import { pingDatabase } from '../database/ping-database'
import { type RunningCache, startCache } from '../delivery/cache/start-cache'
import { streamChanges } from '../delivery/changes/stream-endpoint'
import { documentRoutes } from '../delivery/openapi/document-routes'
import { closeSearch } from '../delivery/search/running-searches'
import type { Env } from '../env'
import { othersFirst } from '../take-turns'
import { handleErrors, sendProblemCode } from './error-response'
import { sendFetchResponse, toFetchRequest } from './fetch-adapter'
import { graphqlHandler } from './graphql-handler'
import { type Log, redactedUrl } from './log'
import { PersistedQueries } from './persisted-queries'
import { productVersion } from './product-version'
import { accountLimits } from './rate-limits'
import { securityHeaders } from './security-headers'

const LONGEST_URL = 8192
const SANE_REQUEST_ID = /^[\w.:-]{1,64}$/

export interface AppParts {
  payload: Payload
  settings: Env
  log: Log
  /** Next's handler for /admin; null while it is getting ready or where there is no admin (tests). */
  admin?: () => ((req: IncomingMessage, res: ServerResponse) => Promise<void>) | null
  /** True once the server is told to stop. */
  isStopping?: () => boolean
  isDevelopment?: boolean
}

const refuseLongUrls =
  (persisted: PersistedQueries): RequestHandler =>
  (req, res, next) =>
  req.originalUrl.length > LONGEST_URL && !persisted.isRewritten(req)
    ? sendProblemCode(res, 'query-too-long', `The address is longer than ${LONGEST_URL} characters: send the query as a body to GraphQL, or ask in parts.`)
    : next()

/** GraphQL's are, nearly all of them. */
const isRead = ({ method, path }: ExpressRequest): boolean => method === 'GET' || method === 'HEAD' || path === '/api/graphql'

/** Payload answers such a POST as a GET: it reads the whole body for the query, before any endpoint is asked. */
const isReadAsQuery = ({ headers }: ExpressRequest): boolean => 'x-payload-http-method-override' in headers || 'x-http-method-override' in headers

/** Endpoints that take files as their body, and stop reading at a limit of their own. */
const countsItsBody = ({ config }: Payload, req: ExpressRequest): boolean =>
  !isReadAsQuery(req) &&
  config.endpoints.some(({ custom, method, path }) => custom?.countsItsBody === true && method === req.method.toLowerCase() && path === req.path)

/** By the announced length; what lies about it is cut off by the parsers behind. */
const refuseLargeBodies =
  (payload: Payload, { jsonBytes, uploadBytes }: { jsonBytes: number; uploadBytes: number }): RequestHandler =>
  (req, res, next) => {
    const isUpload = Boolean(req.is('multipart/form-data')) && !isReadAsQuery(req)
    if (!isUpload && countsItsBody(payload, req)) return next()
    const limit = isUpload ? uploadBytes : jsonBytes
    const announced = Number(req.headers['content-length'] ?? 0)
    if (announced > limit) return sendProblemCode(res, 'body-too-large', `The body may have ${limit} bytes at most and has ${announced}.`)
    if (!isUpload && req.headers['transfer-encoding']) {
      let received = 0
      req.on('data', (chunk: Buffer) => {
        received += chunk.length
        if (received > limit) req.destroy()
      })
      req.pause()
    }
    return next()
  }

/** Anything a database driver or a parser of query strings can't take, told before it gets there. */
const refuseMalformedUrls: RequestHandler = (req, res, next) => {
  try {
    if (decodeURIComponent(req.originalUrl.replace(/\+/g, ' ')).includes('\0')) throw new URIError('NUL')
    next()
  } catch {
    sendProblemCode(res, 'bad-request', 'The address is not well encoded: check its percent signs.')
  }
}

function isWrittenAsRead(address: string, path: string): boolean {
  try {
    return new URL(address, 'http://host').pathname === path
  } catch {
    return false
  }
}

/** The limits on accounts and GraphQL itself must read the same; null where it is nested too deep to be written. */
function writtenAgain(body: unknown): string | null {
  try {
    return JSON.stringify(body ?? {})
  } catch {
    return null
  }
}

const LANGUAGE_COOKIE = 'payload-lng'

/** An office browser often asks for English: the admin speaks Polish until somebody chooses otherwise. */
const preferPolish: RequestHandler = (req, res, next) => {
  if (!req.headers.cookie?.includes(`${LANGUAGE_COOKIE}=`)) {
    res.cookie(LANGUAGE_COOKIE, 'pl', { maxAge: 365 * 86_400_000, path: '/', sameSite: 'lax' })
    req.headers.cookie = [req.headers.cookie, `${LANGUAGE_COOKIE}=pl`].filter(Boolean).join('; ')
  }
  next()
}

export interface App {
  /** For http.createServer: what is cached is answered before Express hears of it. */
  listener: RequestListener
  /** Ends what it holds open. */
  close: () => void
}

export function createApp(parts: AppParts): App {
  const { payload, settings } = parts
  const origins = settings.CORS_ORIGINS
  const isOpen = origins.includes('*')
  const allowOrigins = cors({ origin: isOpen ? '*' : origins, credentials: !isOpen, maxAge: 86_400 })
  const running = startCache({
    allowOrigin: (req, res) => allowOrigins(req as never, res as never, () => {}),
    baseUrl: settings.PUBLIC_URL,
    databaseUrl: settings.DATABASE_URL,
    maxBytes: settings.CACHE_MB * 2 ** 20,
    payload,
    redisUrl: settings.REDIS_URL,
    variesByOrigin: !isOpen,
  })
  const persisted = new PersistedQueries({ graphqlPath: `${payload.config.routes.api}${payload.config.routes.graphQL}`, longestUrl: LONGEST_URL })
  const app = expressApp(parts, { allowOrigins, persisted, running })
  const close = (): void => {
    running.close()
    closeSearch(payload)
  }
  const listener: RequestListener = (req, res) => {
    persisted.expandAddress(req)
    if (running.cache?.answerAtOnce(req, res)) return persisted.acceptOf(req)
    const others = othersFirst('newcomer')
    if (!others) return app(req, res)
    void others.then(() => {
      // Nobody is worked for who has left.
      if (!req.socket.destroyed) app(req, res)
    })
  }
  return { close, listener }
}

function expressApp(
  { admin, isDevelopment = false, isStopping = () => false, log, payload, settings }: AppParts,
  { allowOrigins, persisted, running }: { allowOrigins: RequestHandler; persisted: PersistedQueries; running: RunningCache },
): Express {
  const { cache, redisState } = running
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  app.set('trust proxy', settings.TRUST_PROXY)

  app.use(
    pinoHttp({
      logger: log,
      genReqId: (req, res) => {
        const given = req.headers['x-request-id']
        const id = typeof given === 'string' && SANE_REQUEST_ID.test(given) ? given : randomUUID()
        res.setHeader('X-Request-Id', id)
        return id
      },
      serializers: { req: ({ id, method, url }) => ({ id, method, url: redactedUrl(url) }), res: ({ statusCode }) => ({ statusCode }) },
      customLogLevel: (_req, res, error) => (error || res.statusCode >= 500 ? 'error' : 'debug'),
    }),
  )
  app.get('/healthz', (_req, res) => void res.json({ status: 'ok' }))
  app.get('/readyz', async (_req, res) => {
    if (isStopping()) return sendProblemCode(res, 'not-ready', 'The server is stopping.')
    try {
      await pingDatabase(payload)
      const redis = redisState()
      res.set('Cache-Control', 'no-store').json({ status: 'ok', ...(redis ? { redis } : {}) })
    } catch (error) {
      log.error({ err: error }, 'The database does not answer')
      sendProblemCode(res, 'database-unavailable', 'The database does not answer.')
    }
  })

  app.use(securityHeaders({ isHttps: settings.PUBLIC_URL.startsWith('https:'), isDevelopment }))
  app.use(refuseLongUrls(persisted), refuseMalformedUrls)
  // What comes from the cache is encoded already, or meant as it is.
  app.use(compression({ filter: (req, res) => !/HIT|MISS/.test(String(res.getHeader('X-Cache'))) && compression.filter(req, res) }))

  const limits = accountLimits({ perMinute: settings.RATE_LIMIT_LOGIN_PER_MINUTE })
  app.use('/api', allowOrigins)
  app.use('/api', refuseLargeBodies(payload, { jsonBytes: settings.JSON_LIMIT_KB * 1024, uploadBytes: (settings.UPLOAD_LIMIT_MB + 1) * 2 ** 20 }))

  app.use(
    '/api',
    documentRoutes({ config: payload.config, serverUrl: settings.PUBLIC_URL, version: productVersion(), examplesIn: documentExamples }),
  )

  const answerBy = async (respond: (request: Request) => Promise<globalThis.Response>, req: ExpressRequest, res: Response, body: { body?: string } = {}) => {
    const own = () => toFetchRequest(req, { baseUrl: settings.PUBLIC_URL, ...body })
    const work = async () => (cache ? cache.answer(req, res, { own, respond }) : respond(own()))
    const answer = await (isRead(req) ? inOneMoment(work) : work())
    if (answer) await sendFetchResponse(answer, res)
    else persisted.acceptOf(req)
  }
  const answerGraphql = graphqlHandler(payload, { allowsIntrospection: isDevelopment, onSound: (query) => persisted.accept(query) })
  app.all('/api/graphql', express.json({ limit: settings.JSON_LIMIT_KB * 1024 }), persisted.middleware, limits.graphql, async (req, res) => {
    const body = req.method === 'POST' ? writtenAgain(req.body) : undefined
    if (body === null) return sendProblemCode(res, 'bad-request', 'The JSON is nested too deep.')
    await answerBy(answerGraphql, req, res, body === undefined ? {} : { body })
  })
  app.get('/api/changes/stream', streamChanges(payload))
  app.all('/api{/*path}', limits.rest, async (req, res) => {
    await answerBy((request) => handleEndpoints({ config: payload.config, request }), req, res)
  })

  const adminRoute = payload.config.routes.admin
  app.use(adminRoute, preferPolish)
  app.get('/', (_req, res) => res.redirect(adminRoute))
  app.use(async (req, res) => {
    // Next's build holds Payload's own API too, which knows none of the limits above. Next takes dots and
    // backslashes out of a path: one that is not written as it is read is not given to it.
    const isOfAdmin = isWrittenAsRead(req.originalUrl, req.path) && [adminRoute, '/_next'].some((place) => req.path === place || req.path.startsWith(`${place}/`))
    if (!admin || !isOfAdmin) return sendProblemCode(res, 'not-found', 'There is nothing at this address.')
    const handle = admin()
    if (handle) return handle(req, res)
    res.set('Retry-After', '2')
    sendProblemCode(res, 'not-ready', 'The admin is getting ready.')
  })
  app.use(handleErrors)
  return app
}
