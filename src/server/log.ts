import { type Logger, pino } from 'pino'

export type Log = Logger

/** Errors that callers make, by name: a line at most, so that nobody fills the log of our own faults from outside. */
export const faultsOfCallers = {
  AuthenticationError: 'info',
  CmsError: 'info',
  FileRetrievalError: 'info',
  FileUploadError: 'info',
  Forbidden: 'info',
  InvalidFieldRelationship: 'info',
  Locked: 'info',
  LockedAuth: 'info',
  MissingFile: 'info',
  NotFound: 'info',
  QueryError: 'info',
  SyntaxError: 'info',
  UnauthorizedError: 'info',
  UnverifiedEmail: 'info',
  ValidationError: 'info',
} as const

/** JSON lines on standard output; no cookies, keys, passwords or tokens. */
export function createLog(level: string): Log {
  return pino({
    level,
    redact: {
      paths: ['*.password', '*.token', '*.headers.authorization', '*.headers.cookie', 'password', 'token', 'headers.authorization', 'headers.cookie'],
      censor: '[withheld]',
    },
  })
}

/** `query` and `variables` are GraphQL's, where a careless client may put a password. */
const SECRET_PARAMETER = /([?&](?:token|password|apiKey|secret|signature|query|variables)=)[^&]*/gi

/** An address as it may stand in a log: values of parameters that open something are taken out. */
export function redactedUrl(url: string): string {
  return url.replace(SECRET_PARAMETER, '$1[withheld]').replace(/(\/reset\/)[^/?]+/g, '$1[withheld]')
}
