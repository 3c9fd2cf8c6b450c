/** Where a filter's path leads in the configuration. Pure. */
import type { FlattenedField, Payload } from 'payload'

export interface FilterPath {
  /** The field that the path ends at, as far as it stays inside the collection; null where it is unknown. */
  field: FlattenedField | null
  /** How many times it goes on into another document: one that a field refers to, or that refers here. */
  hops: number
  /** Set where the first of these steps is taken from rows of a list. */
  throughRows: { relationPath: string; relationTo: string | readonly string[]; rest: string } | null
}

const ENDS_AT_REFERENCE = new Set(['id', 'value', 'relationTo'])

function childrenOf(field: FlattenedField): readonly FlattenedField[] {
  if (field.type === 'blocks') return (field.blocks ?? []).flatMap((block) => (typeof block === 'string' ? [] : block.flattenedFields))
  return 'flattenedFields' in field ? field.flattenedFields : []
}

/** The collection, or collections, whose documents a field stands for; null where it holds its own value. */
function documentsBehind(field: FlattenedField): string | readonly string[] | null {
  if (field.type === 'join') return field.collection
  return field.type === 'relationship' || field.type === 'upload' ? field.relationTo : null
}

export function followPath(payload: Payload, collection: string, path: string): FilterPath {
  const steps = path.replaceAll('__', '.').split('.')
  let fields: readonly FlattenedField[] =
    payload.config.collections.find(({ slug }) => slug === collection)?.flattenedFields ?? []
  // A version holds the document under this name.
  if (steps[0] === 'version' && !fields.some(({ name }) => name === 'version')) steps.shift()
  const unknown: FilterPath = { field: null, hops: 0, throughRows: null }
  let isInRows = false
  for (const [index, step] of steps.entries()) {
    const field = fields.find((each) => each.name === step)
    if (!field) return unknown
    const rest = steps.slice(index + 1)
    if (rest.length === 0) return { field, hops: 0, throughRows: null }
    const relationTo = documentsBehind(field)
    if (relationTo !== null) {
      if (rest.length === 1 && ENDS_AT_REFERENCE.has(rest[0] ?? '')) return unknown
      const further = typeof relationTo === 'string' ? followPath(payload, relationTo, rest.join('.')).hops : 0
      return {
        field: null,
        hops: 1 + further,
        throughRows: isInRows ? { relationPath: steps.slice(0, index + 1).join('.'), relationTo, rest: rest.join('.') } : null,
      }
    }
    if (field.type === 'array' || field.type === 'blocks') isInRows = true
    fields = childrenOf(field)
  }
  return unknown
}

/** Whether a filter's value can be compared with such a field at all. */
export function suitsField(field: FlattenedField | null, operator: string, value: unknown): boolean {
  if (operator === 'exists') return ['true', 'false', true, false].includes(value as never)
  // A reference into several collections has two parts, and is asked for by them: `members.value`, `members.relationTo`.
  if ((field?.type === 'relationship' || field?.type === 'upload') && Array.isArray(field.relationTo)) return value === null
  const values = Array.isArray(value) ? value : ['in', 'not_in', 'all'].includes(operator) ? String(value).split(',') : [value]
  const isFine = (check: (each: unknown) => boolean) =>
    values.every((each) => each === null || each === '' || each === 'null' || check(each))
  if (field?.type === 'number') return isFine((each) => Number.isFinite(Number(each)))
  if (field?.type === 'date') return isFine((each) => !Number.isNaN(new Date(each as string).getTime()))
  return true
}
