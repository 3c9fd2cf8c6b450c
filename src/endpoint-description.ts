/**
 * How an endpoint describes itself for /api/openapi.json. The description stands beside the handler:
 *
 *   { path: '/:id/publish', method: 'post', handler, custom: describedAs({ operationId: 'publishTranslation', … }) }
 *
 * The document collects it from the endpoints of the configuration, its collections and its globals; a
 * test refuses an endpoint of ours that has none. Every `{ pl, en }` in it, schemas too, becomes the text
 * of the document's language. Schemas are JSON Schema 2020-12; those of collections are there by name:
 * `{ $ref: '#/components/schemas/Programme' }`.
 */
import type { ErrorCode } from './errors'

/** A text in both languages of the document. */
export interface Words {
  pl: string
  en: string
}

export interface DescribedSchema {
  readonly [keyword: string]: unknown
}

/** An object with these properties, all of them, and no others. */
export const objectOf = (properties: DescribedSchema): DescribedSchema => ({ type: 'object', properties, required: Object.keys(properties), additionalProperties: false })

/** A date with its time, as every answer writes one. */
export const moment: DescribedSchema = { type: 'string', format: 'date-time' }

export interface DescribedParameter {
  name: string
  /** `:name` of the path are parameters by themselves; name them here to say more. */
  in: 'query' | 'path' | 'header'
  description: Words
  required?: boolean
  schema: DescribedSchema
}

export interface DescribedAnswer {
  description: Words
  /** Left out: an answer without a body. */
  schema?: DescribedSchema
  /** Left out: application/json. */
  contentType?: string
  /** Other content types of the same answer. */
  alsoAs?: readonly string[]
  example?: unknown
}

export interface EndpointDescription {
  /** camelCase, begins with a verb, unique in the whole API. */
  operationId: string
  summary: Words
  description?: Words
  /** Where it is listed; left out: under its collection or global. */
  tag?: Words
  callers: 'anyone' | 'signed-in'
  parameters?: readonly DescribedParameter[]
  body?: { schema: DescribedSchema; contentType?: string; isOptional?: boolean }
  /** By HTTP status. */
  answers: { readonly [status: number]: DescribedAnswer }
  /** Codes of src/errors.ts that it answers with, as problem+json. */
  problems?: readonly ErrorCode[]
}

/** For an endpoint's `custom`. */
export const describedAs = (description: EndpointDescription): { openapi: EndpointDescription } => ({ openapi: description })
