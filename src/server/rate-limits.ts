import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'

import { sendProblemCode } from './error-response'

const ACCOUNT_PATH = /^\/api\/users\/(login|forgot-password|reset-password|first-register|unlock)\/?$/i

/** As Payload reads an address: without regard to case, and with its dots resolved. */
function isAccountAddress(originalUrl: string): boolean {
  return ACCOUNT_PATH.test(new URL(originalUrl, 'http://localhost').pathname)
}

const ACCOUNT_FIELD = /\b(login|forgotPassword|resetPassword|unlock)User\b/g

/** Operations on accounts that a GraphQL text asks for; fragments and aliases can't hide a field's name. */
export function accountOperationsIn(query: string): number {
  return query.match(ACCOUNT_FIELD)?.length ?? 0
}

export interface AccountLimits {
  /** Counts what REST addresses of accounts are asked. */
  rest: RequestHandler
  /** The same count for GraphQL: mutations of those names, one in a request. */
  graphql: RequestHandler
}

/** So many tries a minute from one address, whichever way they come. */
export function accountLimits({ perMinute }: { perMinute: number }): AccountLimits {
  const limit = rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_req, res) => sendProblemCode(res, 'too-many-requests', 'Too many tries. Wait a minute, then try again.'),
  })
  return {
    rest: (req, res, next) => (isAccountAddress(req.originalUrl) ? limit(req, res, next) : next()),
    graphql: (req, res, next) => {
      const query = (req.body as { query?: unknown } | undefined)?.query ?? req.query.query
      const count = typeof query === 'string' ? accountOperationsIn(query) : 0
      if (count === 0) return next()
      if (count > 1) {
        sendProblemCode(res, 'graphql-too-costly', 'One log-in or password operation in a request.')
        return
      }
      return limit(req, res, next)
    },
  }
}
