/** Builds the HTTP application. Listens to nothing: start.ts does. */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import compression from 'compression'
import cors from 'cors'
import express, { type Express, type RequestHandler } from 'express'
import { handleEndpoints, type Payload } from 'payload'
import { pinoHttp } from 'pino-http'

import { documentExamples } from '../../seed/document-examples'
import { pingDatabase } from '../database/ping-database'
import { documentRoutes } from '../delivery/openapi/document-routes'
import type { Env } from '../env'
import { handleErrors, sendProblemCode } from './error-response'
import { sendFetchResponse, toFetchRequest } from './fetch-adapter'
import { graphqlHandler } from './graphql-handler'
import { type Log, redactedUrl } from './log'
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

const refuseLongUrls: RequestHandler = (req, res, next) =>
  req.originalUrl.length > LONGEST_URL
    ? sendProblemCode(res, 'query-too-long', `The address is longer than ${LONGEST_URL} characters: send the query as a body to GraphQL, or ask in parts.`)
    : next()

/** By the announced length; what lies about it is cut off by the parsers behind. */
const refuseLargeBodies =
  ({ jsonBytes, uploadBytes }: { jsonBytes: number; uploadBytes: number }): RequestHandler =>
  (req, res, next) => {
    const isUpload = req.is('multipart/form-data') !== false && req.is('multipart/form-data') !== null
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

const LANGUAGE_COOKIE = 'payload-lng'

/** An office browser often asks for English: the admin speaks Polish until somebody chooses otherwise. */
const preferPolish: RequestHandler = (req, res, next) => {
  if (!req.headers.cookie?.includes(`${LANGUAGE_COOKIE}=`)) {
    res.cookie(LANGUAGE_COOKIE, 'pl', { maxAge: 365 * 86_400_000, path: '/', sameSite: 'lax' })
    req.headers.cookie = [req.headers.cookie, `${LANGUAGE_COOKIE}=pl`].filter(Boolean).join('; ')
  }
  next()
}

export function createApp({ admin, isDevelopment = false, isStopping = () => false, log, payload, settings }: AppParts): Express {
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
      res.set('Cache-Control', 'no-store').json({ status: 'ok' })
    } catch (error) {
      log.error({ err: error }, 'The database does not answer')
      sendProblemCode(res, 'database-unavailable', 'The database does not answer.')
    }
  })

  app.use(securityHeaders({ isHttps: settings.PUBLIC_URL.startsWith('https:'), isDevelopment }))
  app.use(refuseLongUrls, refuseMalformedUrls)
  app.use(compression())

  const limits = accountLimits({ perMinute: settings.RATE_LIMIT_LOGIN_PER_MINUTE })
  const origins = settings.CORS_ORIGINS
  app.use('/api', cors({ origin: origins.includes('*') ? '*' : origins, credentials: !origins.includes('*'), maxAge: 86_400 }))
  app.use('/api', refuseLargeBodies({ jsonBytes: settings.JSON_LIMIT_KB * 1024, uploadBytes: (settings.UPLOAD_LIMIT_MB + 1) * 2 ** 20 }))

  app.use(
    '/api',
    documentRoutes({ config: payload.config, serverUrl: settings.PUBLIC_URL, version: productVersion(), examplesIn: documentExamples }),
  )

  const answerGraphql = graphqlHandler(payload, { allowsIntrospection: isDevelopment })
  app.all('/api/graphql', express.json({ limit: settings.JSON_LIMIT_KB * 1024 }), limits.graphql, async (req, res) => {
    const hasBody = req.method === 'POST'
    const request = toFetchRequest(req, { baseUrl: settings.PUBLIC_URL, ...(hasBody ? { body: JSON.stringify(req.body ?? {}) } : {}) })
    await sendFetchResponse(await answerGraphql(request), res)
  })
  app.all('/api{/*path}', limits.rest, async (req, res) => {
    const request = toFetchRequest(req, { baseUrl: settings.PUBLIC_URL })
    await sendFetchResponse(await handleEndpoints({ config: payload.config, request }), res)
  })

  app.use(payload.config.routes.admin, preferPolish)
  app.get('/', (_req, res) => res.redirect(payload.config.routes.admin))
  app.use(async (req, res) => {
    const handle = admin?.()
    if (handle) return handle(req, res)
    if (admin) {
      res.set('Retry-After', '2')
      return sendProblemCode(res, 'not-ready', 'The admin is getting ready.')
    }
    sendProblemCode(res, 'not-found', 'There is nothing at this address.')
  })
  app.use(handleErrors)
  return app
}
