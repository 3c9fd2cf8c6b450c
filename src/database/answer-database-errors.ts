import type { AfterErrorHook } from 'payload'

import { ERROR_STATUS, type ErrorCode } from '../errors'
import { say } from '../messages'
import { isTransientTransactionError } from './with-transaction-retry'

/** A value that the driver can't turn into the field's kind, such as an id of another shape. */
const isBadValue = (error: Error): boolean => error.name === 'CastError' || error.name === 'BSONError'

/** Errors of a database driver that a caller can act upon: a write that met another, a value of the wrong kind. */
export const answerDatabaseErrors: AfterErrorHook = ({ error, graphqlResult, req, result }) => {
  const isConflict = isTransientTransactionError(error)
  if (!isConflict && !isBadValue(error)) return
  const code: ErrorCode = isConflict ? 'write-conflict' : 'bad-request'
  const message = isConflict ? say(req, 'writeConflict') : say(req, 'badValue')
  const data = { code }
  if (graphqlResult) return { graphqlResult: { ...graphqlResult, message, extensions: { data, statusCode: ERROR_STATUS[code] } } as never }
  return { response: { ...result, errors: [{ name: 'CmsError', data, message }] }, status: ERROR_STATUS[code] }
}
