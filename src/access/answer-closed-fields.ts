import type { AfterErrorHook } from 'payload'

import { ERROR_STATUS, type ErrorCode } from '../errors'
import { say } from '../messages'

/** A filter by a field that is not there or that the caller may not read: the same answer, so that neither tells of the other. */
export const answerClosedFields: AfterErrorHook = ({ error, graphqlResult, req, result }) => {
  if (error.name !== 'QueryError') return
  const paths = ((error as { data?: unknown }).data ?? []) as { path: string }[]
  const code: ErrorCode = 'field-not-queryable'
  const fields = paths.map(({ path }) => ({ path, message: say(req, 'fieldNotQueryable', { path }) }))
  const message = fields.map((each) => each.message).join(' ')
  const data = { code, errors: fields }
  if (graphqlResult) return { graphqlResult: { ...graphqlResult, message, extensions: { data, statusCode: ERROR_STATUS[code] } } as never }
  return { response: { ...result, errors: [{ name: 'CmsError', data, message }] }, status: ERROR_STATUS[code] }
}
