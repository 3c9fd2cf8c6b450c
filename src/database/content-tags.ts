/**
 * Tags say what an answer depends on and what a write changed, so that the two can be compared:
 * `cities` any list of a collection, `cities:ID` one document, `cities:*` a document of it that is not
 * known by id, `globals:SLUG` a global. Pure.
 */
import type { FlattenedField, SanitizedConfig, Sort, Where } from 'payload'

export const listTag = (collection: string): string => collection
export const documentTag = (collection: string, id: unknown): string => `${collection}:${String(id)}`
export const anyDocumentTag = (collection: string): string => `${collection}:*`
export const globalTag = (slug: string): string => `globals:${slug}`

interface ReadArgs {
  collection: string
  where?: Where | null
  sort?: Sort | null
  /** By the join's path; false where none is asked for. */
  joins?: unknown
  /** The field whose different values are asked for. */
  field?: string
}

const collectionNamed = (config: SanitizedConfig, slug: string) => config.collections.find((each) => each.slug === slug)

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])

/** Ids that a filter allows, where it names them and so allows no others; null where it does not. */
function idsOf(where: Where | null | undefined): unknown[] | null {
  for (const [name, condition] of Object.entries(where ?? {})) {
    if (name.toLowerCase() === 'and') {
      for (const part of asList(condition)) {
        const ids = idsOf(part as Where)
        if (ids) return ids
      }
    } else if (name === 'id' && condition && typeof condition === 'object' && !Array.isArray(condition)) {
      if ('equals' in condition) return [condition.equals]
      if ('in' in condition) return typeof condition.in === 'string' ? condition.in.split(',') : asList(condition.in)
    }
  }
  return null
}

function pathsOf(where: Where | null | undefined): string[] {
  return Object.entries(where ?? {}).flatMap(([name, condition]) =>
    /^(and|or)$/i.test(name) ? asList(condition).flatMap((part) => pathsOf(part as Where)) : [name],
  )
}

const sortPaths = (sort: Sort | null | undefined): string[] =>
  asList(sort).flatMap((part) => String(part).split(',')).map((path) => path.trim().replace(/^-/, ''))

function childrenOf(field: FlattenedField): readonly FlattenedField[] {
  if (field.type === 'blocks') return (field.blocks ?? []).flatMap((block) => (typeof block === 'string' ? [] : block.flattenedFields))
  return 'flattenedFields' in field ? field.flattenedFields : []
}

/** Collections whose documents a path reaches, as `country.code` reaches countries. */
function collectionsAlong(config: SanitizedConfig, collection: string, path: string): string[] {
  let fields: readonly FlattenedField[] = collectionNamed(config, collection)?.flattenedFields ?? []
  const steps = path.replaceAll('__', '.').split('.')
  for (const [index, step] of steps.entries()) {
    const field = fields.find((each) => each.name === step)
    if (!field) continue // a locale, or a row's number
    const rest = steps.slice(index + 1).join('.')
    const targets = 'relationTo' in field ? asList(field.relationTo) : field.type === 'join' ? asList(field.collection) : null
    if (targets) return rest ? targets.map(String).flatMap((target) => [target, ...collectionsAlong(config, target, rest)]) : []
    fields = childrenOf(field)
  }
  return []
}

/** What a read depends on. */
export function tagsOfRead(config: SanitizedConfig, { collection, field, joins, sort, where }: ReadArgs): string[] {
  const ids = idsOf(where)
  const own = ids ? [anyDocumentTag(collection), ...ids.map((id) => documentTag(collection, id))] : [listTag(collection)]
  const reached = [...pathsOf(where), ...sortPaths(sort ?? collectionNamed(config, collection)?.defaultSort), ...(field ? [field] : [])]
    .filter((path) => /\.|__/.test(path))
    .flatMap((path) => collectionsAlong(config, collection, path))
  const joined = joins === false ? [] : collectionsJoined(config, collection, (joins ?? {}) as JoinQueries)
  return [...own, ...new Set([...reached, ...joined])]
}

type JoinQueries = Record<string, { where?: Where; sort?: Sort } | false | undefined>

/** What the inverses in a document list, and what the filters and orders given for them reach. */
function collectionsJoined(config: SanitizedConfig, collection: string, queries: JoinQueries): string[] {
  const { joins = {}, polymorphicJoins = [] } = collectionNamed(config, collection) ?? {}
  const all = [...Object.values(joins).flat(), ...polymorphicJoins]
  return all.flatMap(({ field, joinPath }) => {
    const query = queries[joinPath] || {}
    return asList(field.collection).map(String).flatMap((target) => {
      const paths = [...pathsOf(query.where), ...sortPaths(query.sort ?? field.defaultSort ?? collectionNamed(config, target)?.defaultSort)]
      return [target, ...paths.flatMap((path) => collectionsAlong(config, target, path))]
    })
  })
}

const refersTo = (fields: readonly FlattenedField[], target: string): boolean =>
  fields.some((field) =>
    'relationTo' in field && asList(field.relationTo).includes(target) ? true : refersTo(childrenOf(field), target),
  )

const referrers = new WeakMap<SanitizedConfig, Map<string, string[]>>()

/** Everything that refers to a collection: a database takes the reference away when its document goes. */
function tagsOfReferrers(config: SanitizedConfig, target: string): string[] {
  const known = referrers.get(config) ?? new Map<string, string[]>()
  referrers.set(config, known)
  const found = known.get(target) ?? [
    ...config.collections
      .filter(({ flattenedFields, slug }) => !slug.startsWith('payload-') && refersTo(flattenedFields, target))
      .flatMap(({ slug }) => [listTag(slug), anyDocumentTag(slug)]),
    ...config.globals.filter(({ flattenedFields }) => refersTo(flattenedFields, target)).map(({ slug }) => globalTag(slug)),
  ]
  known.set(target, found)
  return found
}

/** What a write changes, first what it wrote itself. Without an id: any document of the collection. */
export function tagsOfWrite(
  config: SanitizedConfig,
  { collection, id, isDeletion }: { collection: string; id?: unknown; isDeletion: boolean },
): string[] {
  return [
    listTag(collection),
    ...(id === undefined || id === null ? [anyDocumentTag(collection)] : [documentTag(collection, id)]),
    ...(isDeletion ? tagsOfReferrers(config, collection) : []),
  ]
}

/** Of what a write changed, what it wrote itself: without those that only lost a reference to it. */
export function tagsOfWritten(tags: ReadonlySet<string>): string[] {
  const [written] = tags
  return written === undefined ? [] : [...tags].filter((tag) => tag === written || tag.startsWith(`${written}:`))
}
