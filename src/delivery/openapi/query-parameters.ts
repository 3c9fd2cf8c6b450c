/** Query parameters of reads and writes: where, sort, select, populate, joins, paging, language, draft, trash. */
import type { FlattenedField, SanitizedCollectionConfig, SanitizedConfig } from 'payload'

import { localization } from '../../languages'
import { exactly, type Parameter, type Schema, schemaRef } from './document-parts'
import type { FieldRights } from './field-visibility'
import { type Language } from './texts-of-config'
import { WORDS } from './words'

type Kind = 'TextFilter' | 'NumberFilter' | 'DateFilter' | 'FlagFilter' | 'ReferenceFilter'

const KIND_BY_TYPE: { readonly [type: string]: Kind } = {
  checkbox: 'FlagFilter',
  date: 'DateFilter',
  email: 'TextFilter',
  number: 'NumberFilter',
  radio: 'TextFilter',
  relationship: 'ReferenceFilter',
  select: 'TextFilter',
  text: 'TextFilter',
  textarea: 'TextFilter',
  upload: 'ReferenceFilter',
}

interface Path {
  path: string
  kind: Kind
  isInRows: boolean
  hasMany: boolean
}

/** Fields that anybody may filter by, as paths; what not everybody sees can't be asked about. */
function pathsOf(fields: readonly FlattenedField[], rights: ReadonlyMap<FlattenedField, FieldRights>, before: string[] = [], isInRows = false): Path[] {
  return fields.flatMap((field): Path[] => {
    if (('hidden' in field && field.hidden) || (rights.get(field)?.visibility ?? 'public') !== 'public') return []
    const path = [...before, field.name]
    if (field.type === 'group' || field.type === 'tab') return pathsOf(field.flattenedFields, rights, path, isInRows)
    if (field.type === 'array') return pathsOf(field.flattenedFields, rights, path, true)
    const kind = KIND_BY_TYPE[field.type]
    if (!kind || ('virtual' in field && field.virtual)) return []
    if ('relationTo' in field && Array.isArray(field.relationTo)) {
      // A reference into one of several collections is asked for by the id in it.
      return [{ path: [...path, 'value'].join('.'), kind, isInRows: true, hasMany: true }]
    }
    return [{ path: path.join('.'), kind, isInRows, hasMany: 'hasMany' in field && Boolean(field.hasMany) }]
  })
}

const withId = (paths: Path[]): Path[] =>
  paths.some(({ path }) => path === 'id') ? paths : [{ path: 'id', kind: 'ReferenceFilter', isInRows: false, hasMany: false }, ...paths]

export function whereSchema(fields: readonly FlattenedField[], rights: ReadonlyMap<FlattenedField, FieldRights>, own: string): Schema {
  const conditions = { type: 'array', items: schemaRef(own) }
  return {
    type: 'object',
    properties: {
      ...Object.fromEntries(withId(pathsOf(fields, rights)).map(({ kind, path }) => [path, schemaRef(kind)])),
      and: conditions,
      or: conditions,
    },
    additionalProperties: schemaRef('AnyFilter'),
  }
}

export function sortSchema(fields: readonly FlattenedField[], rights: ReadonlyMap<FlattenedField, FieldRights>): Schema {
  const sortable = withId(pathsOf(fields, rights)).filter(({ hasMany, isInRows, kind, path }) => !hasMany && !isInRows && (kind !== 'ReferenceFilter' || path === 'id'))
  return { type: 'array', items: { type: 'string', enum: sortable.flatMap(({ path }) => [path, `-${path}`]) } }
}

const scalar = (...types: string[]): Schema => ({ type: types.length === 1 ? types[0] : types })

/** One schema of conditions for each kind of field. */
export function filterSchemas(language: Language): { [name: string]: Schema } {
  const { filters } = WORDS
  const exists = { type: 'boolean', description: filters.exists[language] }
  const like = { type: 'string', description: filters.like[language] }
  const list = (items: Schema): Schema => ({ type: 'array', items, description: filters.in[language] })
  const conditions = (description: string, value: Schema, more: { [name: string]: Schema } = {}): Schema => ({
    description,
    type: 'object',
    properties: { equals: value, not_equals: value, in: list(value), not_in: list(value), exists, ...more },
    additionalProperties: false,
  })
  const ordered = (value: Schema) => ({ greater_than: value, greater_than_equal: value, less_than: value, less_than_equal: value })
  const text = scalar('string')
  const number = scalar('number')
  const date = { type: 'string', description: 'ISO 8601' }
  const any = scalar('string', 'number', 'boolean')
  return {
    TextFilter: conditions(filters.text[language], text, { ...ordered(text), like, not_like: like, contains: text, all: list(text) }),
    NumberFilter: conditions(filters.number[language], number, ordered(number)),
    DateFilter: conditions(filters.date[language], date, ordered(date)),
    FlagFilter: { description: filters.flag[language], ...exactly({ equals: scalar('boolean'), not_equals: scalar('boolean'), exists }, { optional: ['equals', 'not_equals', 'exists'] }) },
    ReferenceFilter: conditions(filters.reference[language], text, { all: list(text) }),
    AnyFilter: conditions(filters.any[language], any, { ...ordered(any), like, not_like: like, contains: any, all: list(any) }),
  }
}

/** Its example says nothing: viewers begin with it, and would else ask for everything at once. */
const deepObject = (name: string, description: string, schema: Schema, language: Language): Parameter => ({
  name,
  in: 'query',
  description,
  style: 'deepObject',
  explode: true,
  schema,
  examples: { all: { summary: WORDS.exampleNothing[language], value: {} } },
})

function whereParameter(fields: readonly FlattenedField[], language: Language, name: string): Parameter {
  const parameter = deepObject('where', WORDS.where[language], schemaRef(name), language)
  const hasSlug = fields.some((field) => field.name === 'slug')
  return {
    ...parameter,
    examples: {
      all: { summary: WORDS.exampleNone[language], value: {} },
      ...(hasSlug ? { bySlug: { summary: WORDS.exampleSlug[language], value: { slug: { equals: 'krakow' } } } } : {}),
    },
  }
}

const flag = (name: string, description: string, initial: boolean): Parameter => ({
  name,
  in: 'query',
  description,
  schema: { type: 'boolean', default: initial },
})

/** Parameters that mean the same everywhere; by their name among the document's components. */
export function sharedParameters(config: SanitizedConfig, language: Language, populatable: { [slug: string]: Schema }): { [name: string]: Parameter } {
  const locales = localization.locales.map(({ code }) => code)
  const inQuery = (name: string, description: string, schema: Schema): Parameter => ({ name, in: 'query', description, schema })
  const populate = deepObject('populate', WORDS.populate[language], { type: 'object', properties: populatable, additionalProperties: false }, language)
  return {
    id: { name: 'id', in: 'path', required: true, description: WORDS.id[language], schema: { type: 'string' } },
    versionId: { name: 'id', in: 'path', required: true, description: WORDS.versionId[language], schema: { type: 'string' } },
    depth: inQuery('depth', WORDS.depth[language], { type: 'integer', minimum: 0, maximum: config.maxDepth, default: config.defaultDepth }),
    limit: inQuery('limit', WORDS.limit[language], { type: 'integer', minimum: 0, default: 10 }),
    page: inQuery('page', WORDS.page[language], { type: 'integer', minimum: 1, default: 1 }),
    pagination: flag('pagination', WORDS.pagination[language], true),
    locale: inQuery('locale', WORDS.locale[language], { type: 'string', enum: locales, default: localization.defaultLocale }),
    fallbackLocale: inQuery('fallback-locale', WORDS.fallbackLocale[language], { type: 'string', enum: [...locales, 'none'], default: localization.defaultLocale }),
    draft: flag('draft', WORDS.draft[language], false),
    draftWrite: flag('draft', WORDS.draftWrite[language], false),
    trash: flag('trash', WORDS.trash[language], false),
    populate,
  }
}

/** `null` where nothing refers to the collection. */
function joinsSchema({ joins, polymorphicJoins }: SanitizedCollectionConfig, whereNameOf: (slug: string) => string | null): Schema | null {
  const paths = Object.entries(joins).flatMap(([slug, list]) => (list ?? []).map(({ joinPath }) => ({ joinPath, slug })))
  const all = [...paths, ...(polymorphicJoins ?? []).map(({ joinPath }) => ({ joinPath, slug: null }))]
  if (all.length === 0) return null
  return {
    type: 'object',
    properties: Object.fromEntries(
      all.map(({ joinPath, slug }) => {
        const where = slug === null ? null : whereNameOf(slug)
        const asked: { [name: string]: Schema } = {
          limit: { type: 'integer', minimum: 0 },
          page: { type: 'integer', minimum: 1 },
          sort: { type: 'string' },
          count: { type: 'boolean' },
          where: where === null ? { type: 'object' } : schemaRef(where),
        }
        return [joinPath, exactly(asked, { optional: Object.keys(asked) })]
      }),
    ),
    additionalProperties: false,
  }
}

export interface OwnParameters {
  where: Parameter
  sort: Parameter
  select: Parameter
  joins: Parameter | null
}

/** Parameters that follow a collection's fields. */
export function collectionParameters({
  collection,
  language,
  names,
  rights,
  whereNameOf,
}: {
  collection: SanitizedCollectionConfig
  language: Language
  names: { where: string; select: string }
  rights: ReadonlyMap<FlattenedField, FieldRights>
  whereNameOf: (slug: string) => string | null
}): OwnParameters {
  const joins = joinsSchema(collection, whereNameOf)
  return {
    where: whereParameter(collection.flattenedFields, language, names.where),
    sort: { name: 'sort', in: 'query', description: WORDS.sort[language], style: 'form', explode: false, schema: sortSchema(collection.flattenedFields, rights) },
    select: deepObject('select', WORDS.select[language], schemaRef(names.select), language),
    joins: joins && deepObject('joins', WORDS.joins[language], joins, language),
  }
}

export const selectParameter = (language: Language, name: string): Parameter => deepObject('select', WORDS.select[language], schemaRef(name), language)

/** Payload's schema of what can be selected, without what is for the office alone. */
export function selectSchema(fields: readonly FlattenedField[], base: Schema, rights: ReadonlyMap<FlattenedField, FieldRights>): Schema {
  const byName = new Map(fields.map((field) => [field.name, field]))
  const given = (base.properties ?? {}) as { [name: string]: Schema }
  const properties = Object.entries(given).flatMap(([name, schema]): [string, Schema][] => {
    const field = byName.get(name)
    if (!field) return name === 'globalType' ? [] : [[name, schema]]
    if (('hidden' in field && field.hidden) || ['office', 'nobody'].includes(rights.get(field)?.visibility ?? '')) return []
    const { oneOf, ...rest } = schema
    return [[name, Array.isArray(oneOf) ? { ...rest, anyOf: oneOf as unknown[] } : schema]]
  })
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false }
}
