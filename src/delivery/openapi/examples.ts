/** One example of each kind of document: what is given for it, and made-up values where nothing is. */
import { createHash } from 'node:crypto'

import type { Schema } from './document-parts'
import { OFFICE_ONLY } from './field-schemas'

/** Data of one document by collection or global; references are any text, they become ids. */
export interface Examples {
  readonly [slug: string]: { readonly [field: string]: unknown }
}

const MOMENT = '2020-12-18T09:00:00.000Z'

/** An id as the databases make them, the same for the same text. */
export function exampleId(of: string): string {
  const digest = createHash('sha256').update(of).digest('hex')
  return [digest.slice(0, 8), digest.slice(8, 12), `4${digest.slice(13, 16)}`, `8${digest.slice(17, 20)}`, digest.slice(20, 32)].join('-')
}

const typesOf = ({ type }: Schema): unknown[] => (Array.isArray(type) ? type : [type])

function valueOf(name: string, schema: Schema): unknown {
  if (schema.const !== undefined) return schema.const
  if (Array.isArray(schema.enum)) return (schema.enum as unknown[])[0]
  if (Array.isArray(schema.anyOf)) return valueOf(name, (schema.anyOf as Schema[])[0] ?? {})
  const types = typesOf(schema)
  if (types.includes('string')) {
    if (name === 'id') return exampleId(name)
    if (schema.format === 'date-time') return MOMENT
    if (schema.format === 'email') return 'office@example.org'
    if (/url|website/i.test(name)) return 'https://www.example.org'
    if (schema.title === undefined) return exampleId(name)
    return String(schema.title).slice(0, Number(schema.maxLength ?? 300))
  }
  if (types.includes('integer') || types.includes('number')) return 1
  if (types.includes('boolean')) return true
  if (types.includes('array')) return types.includes('null') ? [] : [valueOf(name, (schema.items ?? {}) as Schema)]
  if (types.includes('object') && schema.properties) return objectOf(schema, {}, name)
  return null
}

/** What is required, and of the rest what is given. */
function objectOf(schema: Schema, given: { readonly [field: string]: unknown }, name: string): { [field: string]: unknown } {
  const properties = (schema.properties ?? {}) as { [field: string]: Schema }
  const required = new Set((schema.required ?? []) as string[])
  return Object.fromEntries(
    Object.entries(properties).flatMap(([field, inner]): [string, unknown][] => {
      if (inner[OFFICE_ONLY]) return []
      if (field in given) return [[field, fitted(given[field], inner, field)]]
      if (!required.has(field)) return []
      return [[field, field === 'id' ? exampleId(name) : valueOf(field, inner)]]
    }),
  )
}

/** A given value, its objects filled up with what their schema requires. */
function fitted(value: unknown, schema: Schema, name: string): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map((item, index) => fitted(item, (schema.items ?? {}) as Schema, `${name}.${index}`))
  const isPlain = typeof value === 'object' && value !== null && schema.additionalProperties === false
  return isPlain ? objectOf(schema, value as { [field: string]: unknown }, name) : value
}

export function exampleFor({ data, name, schema }: { data: Examples[string] | undefined; name: string; schema: Schema }): { [field: string]: unknown } | null {
  const stamps = { createdAt: MOMENT, updatedAt: MOMENT, ...('_status' in ((schema.properties ?? {}) as object) ? { _status: 'published' } : {}) }
  return objectOf(schema, { ...data, ...stamps }, name)
}
