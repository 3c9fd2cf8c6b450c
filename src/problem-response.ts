/** Errors of our own endpoints as problem+json (RFC 9457), for Payload's fetch-style handlers. */
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'

import { ERROR_STATUS, isCmsError, type ErrorCode, type FieldError } from './errors'

export interface Problem {
  type: 'about:blank'
  title: string
  status: number
  code: ErrorCode | 'validation-failed'
  detail?: string
  errors?: FieldError[]
}

interface KnownError {
  name: string
  message: string
  status?: number
  isPublic?: boolean
  data?: { errors?: FieldError[] } | null
}

const codeByStatus = (status: number): Problem['code'] => {
  if (status === 400) return 'validation-failed'
  const known = Object.entries(ERROR_STATUS).find(
    ([code, value]) => value === status && ['unauthenticated', 'forbidden', 'not-found'].includes(code),
  )
  return (known?.[0] as ErrorCode | undefined) ?? (status < 500 ? 'bad-request' : 'internal-error')
}

/** What a client may know of an error: never a stack, a query or a path of the server. */
export function problemOf(error: unknown): Problem {
  const known = error instanceof Error ? (error as KnownError) : null
  // Errors of ours are made to be told, "not ready yet" too.
  const isTold = known !== null && (isCmsError(error) || (known.isPublic !== false && (known.status ?? 500) < 500))
  const status = known && isTold ? (known.status ?? 500) : 500
  return {
    type: 'about:blank',
    title: known && isTold ? known.name : 'Internal Server Error',
    status,
    code: isCmsError(error) ? error.code : codeByStatus(status),
    ...(known && isTold ? { detail: known.message } : {}),
    ...(known && isTold && known.data?.errors ? { errors: known.data.errors } : {}),
  }
}

export function problemResponse(problem: Problem): Response {
  return Response.json(problem, {
    status: problem.status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
  })
}

/** Wraps a handler so that what it throws is answered as a problem and logged where it is our fault. */
export function withProblems(handler: PayloadHandler): Endpoint['handler'] {
  return async (req: PayloadRequest) => {
    try {
      return await handler(req)
    } catch (error) {
      const problem = problemOf(error)
      if (problem.status >= 500) req.payload.logger.error({ err: error, msg: 'An endpoint failed' })
      return problemResponse(problem)
    }
  }
}
