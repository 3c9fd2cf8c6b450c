import { APIError } from 'payload'

/** Every error code that our own rules and endpoints answer with, and its HTTP status. */
export const ERROR_STATUS = {
  'bad-request': 400,
  'body-too-large': 413,
  'bulk-operation-failed': 409,
  'cursor-expired': 410,
  'database-unavailable': 503,
  'depth-out-of-range': 400,
  'field-not-queryable': 400,
  'forbidden': 403,
  'glossary-import-refused': 422,
  'glossary-term-exists': 409,
  'graphql-too-costly': 400,
  'internal-error': 500,
  'limit-out-of-range': 400,
  'locale-not-writable': 400,
  'locale-values-in-one-write': 400,
  'machine-translation-failed': 502,
  'machine-translation-off': 409,
  'not-acceptable': 406,
  'not-found': 404,
  'not-ready': 503,
  'nothing-to-export': 404,
  'page-out-of-range': 400,
  'preview-link-expired': 410,
  'preview-link-invalid': 401,
  'preview-link-revoked': 410,
  'preview-links-too-many': 409,
  'preview-not-possible': 409,
  'publish-state-missing': 400,
  'query-too-long': 400,
  'review-required': 403,
  'search-too-long': 400,
  'search-words-missing': 400,
  'source-not-found': 404,
  'source-not-published': 409,
  'too-many-requests': 429,
  'translation-exists': 409,
  'translation-incomplete': 422,
  'translation-is-published': 409,
  'translation-machine-made': 409,
  'translation-moved-on': 409,
  'translation-not-finished': 422,
  'translation-taken': 409,
  'translation-unknown-path': 400,
  'translation-wrong-shape': 400,
  'unauthenticated': 401,
  'unknown-cursor': 400,
  'unknown-collection': 400,
  'unknown-dataset': 404,
  'unknown-format': 404,
  'unknown-locale': 400,
  'unreadable-file': 400,
  'webhook-has-two-secrets': 409,
  'webhook-needs-a-secret': 409,
  'webhook-off': 409,
  'webhook-without-secret': 409,
  'write-conflict': 409,
  'xliff-other-installation': 409,
  'xliff-too-many-documents': 400,
  'xliff-unreadable': 400,
  'xliff-wrong-languages': 400,
} as const

export type ErrorCode = keyof typeof ERROR_STATUS

/** A field by its path, and what is wrong with it, in the caller's language. */
export interface FieldError {
  path: string
  message: string
}

/**
 * An error that the caller can act upon. `message` is in the caller's language, says what is wrong
 * and how to mend it; `fields` names the fields by path. The class is loaded twice (server, Next's
 * bundle): tell it by `isCmsError`, never by instanceof.
 */
export class CmsError extends APIError {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, { fields }: { fields?: FieldError[] } = {}) {
    super(message, ERROR_STATUS[code], { code, ...(fields ? { errors: fields } : {}) }, true)
    this.name = 'CmsError'
    this.code = code
  }
}

/** Refuses for the sake of one field or parameter, which `path` names. */
export function refuseField(code: ErrorCode, path: string, message: string): never {
  throw new CmsError(code, message, { fields: [{ path, message }] })
}

export function isCmsError(error: unknown): error is CmsError {
  return error instanceof Error && error.name === 'CmsError' && 'code' in error
}
