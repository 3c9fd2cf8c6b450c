import type { FlattenedField } from 'payload'

type Row = Record<string, unknown>

const givenIn = (value: object) => Object.entries(value).filter(([, each]) => each !== null && each !== undefined)

/**
 * A copy without the nulls that SQLite has for what was never given: MongoDB would take them for values,
 * and a second one of a unique field for a duplicate. What rich text and JSON hold stays as it is.
 */
export function withoutNulls(value: unknown, fields: FlattenedField[]): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutNulls(each, fields))
  if (value === null || typeof value !== 'object') return value
  const byName = new Map(fields.map((field) => [field.name, field]))
  return Object.fromEntries(givenIn(value).map(([name, each]) => [name, within(each, byName.get(name))]))
}

function within(value: unknown, field: FlattenedField | undefined): unknown {
  if (!field || value === null || typeof value !== 'object') return value
  if ('localized' in field && field.localized) {
    const single = { ...field, localized: false } as FlattenedField
    return Object.fromEntries(givenIn(value).map(([locale, each]) => [locale, within(each, single)]))
  }
  if (field.type === 'blocks') return (value as Row[]).map((row) => withoutNulls(row, fieldsOfBlock(field, row.blockType)))
  return 'flattenedFields' in field ? withoutNulls(value, field.flattenedFields) : value
}

function fieldsOfBlock(field: Extract<FlattenedField, { type: 'blocks' }>, slug: unknown): FlattenedField[] {
  const references = field.blockReferences ?? []
  const block = [...references, ...field.blocks].find((each) => typeof each !== 'string' && each.slug === slug)
  return block && typeof block !== 'string' ? block.flattenedFields : []
}
