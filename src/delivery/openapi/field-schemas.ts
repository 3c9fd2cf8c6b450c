/**
 * JSON schemas of fields. Their types are Payload's own (configToJSONSchema), so that they stay in step
 * with it; labels, descriptions, formats, lengths and who sees a field are added here.
 */
import type { FlattenedField } from 'payload'

import { type Schema, schemaRef } from './document-parts'
import type { FieldRights, Visibility } from './field-visibility'
import type { TextReader } from './texts-of-config'
import { WORDS } from './words'

/** `read`: what a published document holds. `saved`: a draft may lack what must be there. `input`: what can be written. */
export type SchemaUse = 'read' | 'saved' | 'input'

export interface SchemaContext {
  use: SchemaUse
  texts: TextReader
  rights: ReadonlyMap<FlattenedField, FieldRights>
  /** Payload's definitions by slug or interface name. */
  definitions: { readonly [name: string]: Schema }
  /** A component's name by the slug of its collection; null where the document leaves that one out. */
  nameOf: (slug: string) => string | null
}

interface ObjectSchema extends Schema {
  properties?: { [name: string]: Schema }
  required?: string[]
}

/** Names of fields that are for people of the office alone; a schema that has it is absent for others. */
export const OFFICE_ONLY = 'x-office-only'

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

/** Lets null in, in each way that a type can be said. */
function nullable(schema: Schema): Schema {
  if (schema.type !== undefined) {
    const types = asList(schema.type)
    return {
      ...schema,
      type: types.includes('null') ? types : [...types, 'null'],
      ...(Array.isArray(schema.enum) && !schema.enum.includes(null) ? { enum: [...(schema.enum as unknown[]), null] } : {}),
    }
  }
  const variants = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined
  if (!variants) return schema
  const { oneOf: _oneOf, ...rest } = schema
  return { ...rest, anyOf: variants.some(({ type }) => asList(type).includes('null')) ? variants : [...variants, { type: 'null' }] }
}

const isNullable = (schema: Schema): boolean =>
  asList(schema.type).includes('null') ||
  ((schema.oneOf ?? schema.anyOf ?? []) as Schema[]).some(({ type }) => asList(type).includes('null'))

/** Payload's definitions carry words that json-schema-to-typescript knows and JSON Schema doesn't. */
function withoutForeignWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutForeignWords)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => !(name === 'tsType' && typeof inner === 'string'))
      .map(([name, inner]) => [name, withoutForeignWords(inner)]),
  )
}

function resolved(schema: Schema, { definitions }: SchemaContext): Schema {
  const name = typeof schema.$ref === 'string' ? schema.$ref.replace('#/definitions/', '') : null
  return name === null ? schema : (definitions[name] ?? {})
}

/** Both databases keep ids as text. */
const ID: Schema = { type: 'string' }

/** An id, or where the reader asks for depth the document itself; what is written is the id. */
function referenceSchema(relationTo: string, { nameOf, use }: SchemaContext): Schema {
  const name = nameOf(relationTo)
  return use === 'input' || name === null ? ID : { anyOf: [ID, schemaRef(name)] }
}

function relationSchema(field: Extract<FlattenedField, { type: 'relationship' | 'upload' }>, base: Schema, context: SchemaContext): Schema {
  const one: Schema = Array.isArray(field.relationTo)
    ? {
        anyOf: field.relationTo.map((slug) => ({
          type: 'object',
          properties: { relationTo: { type: 'string', const: slug }, value: referenceSchema(slug, context) },
          required: ['relationTo', 'value'],
          additionalProperties: false,
        })),
      }
    : referenceSchema(field.relationTo, context)
  const whole: Schema = field.hasMany ? { type: 'array', items: one } : one
  const mayBeNull = isNullable(base) || ((base.oneOf ?? []) as Schema[]).some(isNullable)
  return mayBeNull ? nullable(whole) : whole
}

function joinSchema(field: Extract<FlattenedField, { type: 'join' }>, context: SchemaContext): Schema {
  const items: Schema = Array.isArray(field.collection)
    ? {
        anyOf: field.collection.map((slug) => ({
          type: 'object',
          properties: { relationTo: { type: 'string', const: slug }, value: referenceSchema(slug, context) },
          required: ['relationTo', 'value'],
        })),
      }
    : referenceSchema(field.collection, context)
  return {
    type: 'object',
    properties: {
      docs: { type: 'array', items },
      hasNextPage: { type: 'boolean' },
      totalDocs: { type: 'integer', description: WORDS.joinTotal[context.texts.language] },
    },
    required: ['docs', 'hasNextPage'],
    additionalProperties: false,
  }
}

function objectSchema(fields: readonly FlattenedField[], base: ObjectSchema, context: SchemaContext): ObjectSchema {
  return { type: 'object', ...propertiesOf(fields, base, context), additionalProperties: false }
}

function blocksSchema(field: Extract<FlattenedField, { type: 'blocks' }>, base: Schema, context: SchemaContext): Schema {
  const variants = ((base.items as Schema | undefined)?.oneOf ?? []) as Schema[]
  const anyOf = field.blocks.map((block, index) => {
    const own = resolved(variants[index] ?? {}, context)
    const inner = objectSchema(block.flattenedFields, own, context)
    return {
      ...inner,
      properties: { ...inner.properties, blockType: { type: 'string', const: block.slug } },
      required: [...new Set([...(inner.required ?? []), 'blockType'])],
    }
  })
  return { type: base.type, items: anyOf.length > 0 ? { anyOf } : {} }
}

function shapeOf(field: FlattenedField, base: Schema, context: SchemaContext): Schema {
  switch (field.type) {
    case 'group':
    case 'tab':
      return objectSchema(field.flattenedFields, base, context)
    case 'array':
      return { type: base.type, items: objectSchema(field.flattenedFields, (base.items ?? {}) as Schema, context) }
    case 'blocks':
      return blocksSchema(field, base, context)
    case 'relationship':
    case 'upload':
      return relationSchema(field, base, context)
    case 'join':
      return joinSchema(field, context)
    case 'date':
      return { ...base, format: 'date-time' }
    case 'email':
      return { ...base, format: 'email' }
    case 'select':
    case 'radio':
      return isNullable(base) ? nullable(base) : base
    default:
      return base
  }
}

function optionLines(field: FlattenedField, { read }: TextReader): string {
  if (field.type !== 'select' && field.type !== 'radio') return ''
  return field.options
    .map((option) => (typeof option === 'string' ? null : { value: option.value, label: read(option.label) }))
    .flatMap((option) => (option?.label ? [`- \`${option.value}\`: ${option.label}`] : []))
    .join('\n')
}

function describe(field: FlattenedField, visibility: Visibility, { texts, use }: SchemaContext): Schema {
  const words = [
    texts.read((field.admin as { description?: unknown } | undefined)?.description),
    optionLines(field, texts),
    'localized' in field && field.localized ? WORDS.localized[use === 'input' ? 'input' : 'read'][texts.language] : undefined,
    use !== 'input' && visibility === 'office' ? WORDS.officeOnly[texts.language] : undefined,
    use !== 'input' && visibility === 'consented' ? WORDS.consented[texts.language] : undefined,
  ].filter(Boolean)
  const title = 'label' in field ? texts.read(field.label) : undefined
  return {
    ...(title ? { title } : {}),
    ...(words.length > 0 ? { description: words.join('\n\n') } : {}),
    ...(use !== 'input' && visibility === 'office' ? { [OFFICE_ONLY]: true } : {}),
  }
}

function lengthOf(field: FlattenedField): Schema {
  const longest = 'maxLength' in field ? field.maxLength : undefined
  return longest && !('hasMany' in field && field.hasMany) ? { maxLength: longest } : {}
}

/** Set by the system alone, in whichever way the configuration says so. */
const OWN_TO_THE_SYSTEM = new Set(['id', 'createdAt', 'updatedAt'])

export interface PropertiesSchema {
  properties: { [name: string]: Schema }
  required?: string[]
}

/**
 * @param base Payload's schema of the object that these fields are in
 * @param isTop whether the object is a whole document
 */
export function propertiesOf(
  fields: readonly FlattenedField[],
  base: ObjectSchema,
  context: SchemaContext,
  { isTop = false }: { isTop?: boolean } = {},
): PropertiesSchema {
  const properties: { [name: string]: Schema } = {}
  const byName = new Map(fields.map((field) => [field.name, field]))
  for (const [name, given] of Object.entries(base.properties ?? {})) {
    const field = byName.get(name)
    if (isTop && context.use === 'input' && OWN_TO_THE_SYSTEM.has(name)) continue
    if (!field) {
      if (name !== 'password') properties[name] = given
      continue
    }
    const { isWritable = true, visibility = 'public' } = context.rights.get(field) ?? {}
    if (('hidden' in field && field.hidden) || visibility === 'nobody') continue
    if (context.use === 'input' && !isWritable) continue
    const { description: _english, ...own } = resolved(given, context)
    const shape = withoutForeignWords(shapeOf(field, own, context)) as Schema
    if (context.use === 'input' && shape.properties && Object.keys(shape.properties).length === 0) continue
    const isId = isTop && name === 'id'
    properties[name] = {
      ...(context.use === 'read' || isId || field.type === 'join' || field.type === 'group' ? shape : nullable(shape)),
      ...lengthOf(field),
      ...describe(field, visibility, context),
    }
  }
  const required = (base.required ?? []).filter((name) => {
    const field = byName.get(name)
    return name in properties && (!field || (context.rights.get(field)?.visibility ?? 'public') === 'public')
  })
  return { properties, ...(context.use === 'read' && required.length > 0 ? { required } : {}) }
}
