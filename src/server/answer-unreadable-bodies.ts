import type { AfterErrorHook } from 'payload'

import { ERROR_STATUS, type ErrorCode } from '../errors'
import { say } from '../messages'

/** What JSON.parse and the parser of forms say; Payload takes both for faults of its own (500). */
const UNREADABLE = /in JSON at|JSON input|is not valid JSON|end of form|malformed (part|urlencoded|content)|boundary not found|not eligible for file upload/i

export const answerUnreadableBodies: AfterErrorHook = ({ error, req, result }) => {
  if (!result || !['APIError', 'Error', 'SyntaxError'].includes(error.name) || !UNREADABLE.test(error.message)) return
  const code: ErrorCode = 'bad-request'
  return { response: { ...result, errors: [{ name: 'CmsError', data: { code }, message: say(req, 'unreadableBody') }] }, status: ERROR_STATUS[code] }
}
