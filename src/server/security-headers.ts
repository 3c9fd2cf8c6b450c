import { randomBytes } from 'node:crypto'

import type { RequestHandler, Response } from 'express'
import helmet from 'helmet'

/**
 * Helmet with a policy that the admin works under. Scripts need this answer's nonce; Next reads it
 * from the request's own header and puts it on what it writes. Styles are inline in Payload's admin.
 * What the API answers runs none; it is more than data where a browser shows an upload.
 */
export function securityHeaders({ isHttps, isDevelopment }: { isHttps: boolean; isDevelopment: boolean }): RequestHandler {
  const nonceOf = (_req: unknown, res: unknown): string => `'nonce-${String((res as Response).locals.nonce)}'`
  const headersWith = (scripts: (string | typeof nonceOf)[]) =>
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          baseUri: ["'self'"],
          connectSrc: ["'self'", ...(isDevelopment ? ['ws:'] : [])],
          fontSrc: ["'self'", 'data:'],
          formAction: ["'self'"],
          frameAncestors: ["'self'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          objectSrc: ["'none'"],
          scriptSrc: scripts,
          styleSrc: ["'self'", "'unsafe-inline'"],
          workerSrc: ["'self'", 'blob:'],
          ...(isHttps ? { upgradeInsecureRequests: [] } : {}),
        },
      },
      crossOriginEmbedderPolicy: false,
      crossOriginResourcePolicy: { policy: 'cross-origin' },
      strictTransportSecurity: isHttps ? { maxAge: 31_536_000 } : false,
    })
  const ofPages = headersWith(["'self'", nonceOf, "'strict-dynamic'", ...(isDevelopment ? ["'unsafe-eval'"] : [])])
  const ofData = headersWith(["'none'"])
  return (req, res, next) => {
    if (req.path.startsWith('/api/')) return ofData(req, res, next)
    res.locals.nonce = randomBytes(16).toString('base64')
    ofPages(req, res, (error?: unknown) => {
      const policy = res.getHeader('Content-Security-Policy')
      if (typeof policy === 'string') req.headers['content-security-policy'] = policy
      next(error)
    })
  }
}
