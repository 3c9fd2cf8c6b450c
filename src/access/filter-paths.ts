/** Where a filter's path leads in a collection's configuration. Pure. */
import type { FlattenedField, Payload } from 'payload'

export interface FilterPath {
  /** The field that the path ends at, as far as it stays inside the collection; null where it is unknown. */
  field: FlattenedField | null
  /** Set where it goes on, through rows of a list, into documents that a row refers to. */
  throughRows: { relationPath: string; relationTo: string | readonly string[]; rest: string } | null
}

const UNKNOWN: FilterPath = { field: null, throughRows: null }

function childrenOf(field: FlattenedField): readonly FlattenedField[] {
  if (field.type === 'blocks') return (field.blocks ?? []).flatMap((block) => (typeof block === 'string' ? [] : block.flattenedFields))
  return 'flattenedFields' in field ? field.flattenedFields : []
}

export function followPath(payload: Payload, collection: string, path: string): FilterPath {
  const steps = path.replaceAll('__', '.').split('.')
  let fields: readonly FlattenedField[] =
    payload.config.collections.find(({ slug }) => slug === collection)?.flattenedFields ?? []
  let isInRows = false
  for (const [index, step] of steps.entries()) {
    const field = fields.find((each) => each.name === step)
    if (!field) return UNKNOWN
    const rest = steps.slice(index + 1)
    if (rest.length === 0) return { field, throughRows: null }
    if (field.type === 'relationship' || field.type === 'upload') {
      const isReference = rest.length === 1 && ['id', 'value', 'relationTo'].includes(rest[0] ?? '')
      if (!isInRows || isReference) return { field: null, throughRows: null }
      return {
        field: null,
        throughRows: { relationPath: steps.slice(0, index + 1).join('.'), relationTo: field.relationTo, rest: rest.join('.') },
      }
    }
    if (field.type === 'array' || field.type === 'blocks') isInRows = true
    fields = childrenOf(field)
  }
  return UNKNOWN
}

/** Whether a filter's value can be compared with such a field at all. */
export function suitsField(field: FlattenedField | null, operator: string, value: unknown): boolean {
  if (operator === 'exists') return ['true', 'false', true, false].includes(value as never)
  const values = Array.isArray(value) ? value : ['in', 'not_in', 'all'].includes(operator) ? String(value).split(',') : [value]
  const isFine = (check: (each: unknown) => boolean) =>
    values.every((each) => each === null || each === '' || each === 'null' || check(each))
  if (field?.type === 'number') return isFine((each) => Number.isFinite(Number(each)))
  if (field?.type === 'date') return isFine((each) => !Number.isNaN(new Date(each as string).getTime()))
  return true
}
