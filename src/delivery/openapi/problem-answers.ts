/** Error answers: our own as problem+json, Payload's as its list of errors. */
import { ERROR_STATUS, type ErrorCode } from '../../errors'
import { exactly, type Reference, type ResponsePart, responseRef, type Schema, schemaRef } from './document-parts'
import type { Language } from './texts-of-config'
import { WORDS } from './words'

export function problemSchemas(language: Language): { [name: string]: Schema } {
  const fieldErrors: Schema = {
    type: 'array',
    description: WORDS.problemFields[language],
    items: { type: 'object', properties: { path: { type: 'string' }, message: { type: 'string' } } },
  }
  const code: Schema = {
    type: 'string',
    description: WORDS.problemCode[language],
    enum: [...Object.keys(ERROR_STATUS), 'validation-failed'],
  }
  const detail: Schema = { type: 'string', description: WORDS.problemDetail[language] }
  return {
    Problem: {
      description: WORDS.problem[language],
      ...exactly(
        { type: { type: 'string', const: 'about:blank' }, title: { type: 'string' }, status: { type: 'integer' }, code, detail, errors: fieldErrors },
        { optional: ['detail', 'errors'] },
      ),
      examples: [{ type: 'about:blank', title: 'query-too-long', status: 400, code: 'query-too-long', detail: WORDS.errors.tooLong[language] }],
    },
    PayloadErrors: {
      description: WORDS.payloadErrors[language],
      ...exactly({
        errors: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              name: { type: 'string' },
              message: detail,
              field: { type: 'string' },
              data: {
                anyOf: [
                  { type: 'object', properties: { code: { type: 'string', description: WORDS.problemCode[language] }, errors: fieldErrors } },
                  fieldErrors,
                  { type: 'null' },
                ],
              },
            },
            required: ['message'],
          },
        },
      }),
    },
    /** Where nothing is at an address, and what an operation that found nothing says. */
    Message: exactly({ message: { type: 'string', description: WORDS.message[language] } }),
  }
}

const PROBLEM = { 'application/problem+json': { schema: schemaRef('Problem') } }
const ERRORS = { 'application/json': { schema: schemaRef('PayloadErrors') } }
const EITHER = { ...ERRORS, ...PROBLEM }

/** The error answers of Payload's own addresses, by status. */
const SHARED = {
  400: { name: 'BadRequest', words: 'badRequest', content: EITHER },
  401: { name: 'Unauthenticated', words: 'unauthenticated', content: EITHER },
  403: { name: 'Forbidden', words: 'forbidden', content: EITHER },
  404: { name: 'NotFound', words: 'notFound', content: { 'application/json': { schema: { anyOf: [schemaRef('PayloadErrors'), schemaRef('Message')] } } } },
  409: { name: 'Conflict', words: 'conflict', content: EITHER },
  413: { name: 'BodyTooLarge', words: 'tooLarge', content: EITHER },
  423: { name: 'Locked', words: 'locked', content: ERRORS },
  429: { name: 'TooManyRequests', words: 'tooMany', content: PROBLEM },
  503: { name: 'NotReady', words: 'notReady', content: EITHER },
} as const

export type ErrorStatus = keyof typeof SHARED

export function sharedResponses(language: Language): { [name: string]: ResponsePart } {
  return Object.fromEntries(Object.values(SHARED).map(({ content, name, words }) => [name, { description: WORDS.errors[words][language], content }]))
}

/** What an operation may answer besides its success; every address may be too long. */
export const errorAnswers = (...statuses: ErrorStatus[]): { [status: string]: Reference } =>
  Object.fromEntries([...new Set<ErrorStatus>([...statuses, 400])].sort().map((status) => [String(status), responseRef(SHARED[status].name)]))

/** Answers of an endpoint of ours, by the codes that it names. */
export function problemsByCode(codes: readonly ErrorCode[]): { [status: string]: ResponsePart } {
  const byStatus = new Map<number, ErrorCode[]>()
  for (const code of codes) byStatus.set(ERROR_STATUS[code], [...(byStatus.get(ERROR_STATUS[code]) ?? []), code])
  return Object.fromEntries(
    [...byStatus].map(([status, list]) => [String(status), { description: list.map((code) => `\`${code}\``).join(', '), content: PROBLEM }]),
  )
}
