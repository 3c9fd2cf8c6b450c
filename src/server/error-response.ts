import type { ErrorRequestHandler, Response } from 'express'

import { ERROR_STATUS, type ErrorCode } from '../errors'
import { problemOf, type Problem } from '../problem-response'

export function sendProblem(res: Response, problem: Problem): void {
  res.status(problem.status).set('Cache-Control', 'no-store').type('application/problem+json').send(JSON.stringify(problem))
}

export function sendProblemCode(res: Response, code: ErrorCode, detail: string): void {
  sendProblem(res, { type: 'about:blank', title: code, status: ERROR_STATUS[code], code, detail })
}

interface BodyParserError {
  type?: string
  status?: number
}

/** Last in the chain: whatever was thrown is logged, and answered without a stack. */
export const handleErrors: ErrorRequestHandler = (error: Error & BodyParserError, req, res, next) => {
  if (res.headersSent) {
    next(error)
    return
  }
  if (error.type === 'entity.too.large') {
    sendProblemCode(res, 'body-too-large', 'The request body is larger than this address takes.')
    return
  }
  if (error.type === 'entity.parse.failed' || error instanceof URIError || (error instanceof TypeError && /URL|header/i.test(error.message))) {
    sendProblemCode(res, 'bad-request', 'The request could not be read: check its address, headers and JSON.')
    return
  }
  const problem = problemOf(error)
  if (problem.status >= 500) req.log.error({ err: error }, 'A request failed')
  sendProblem(res, problem)
}
