/** Where the translatable text of a document is: pure walks over Payload's field configuration. */
import type { Field, TextareaField, TextField, RichTextField } from 'payload'

export type LeafField = TextField | TextareaField | RichTextField
const LEAF_TYPES = new Set(['text', 'textarea', 'richText'])

type Data = Record<string, unknown>

/** A leaf of one document. `container[field.name]` is its value, or its values by locale. */
export interface Leaf {
  address: string
  container: Data
  field: LeafField
  /** The fields that lead to it, with the row's number (from 1) where one is a row of a list. */
  trail: { field: Field; row?: number }[]
}

const isLocalized = (field: Field): boolean => 'localized' in field && field.localized === true

export function isLeaf(field: Field): field is LeafField {
  return isLocalized(field) && LEAF_TYPES.has(field.type)
}

const asRows = (value: unknown): Data[] =>
  Array.isArray(value) ? value.filter((row): row is Data => typeof row === 'object' && row !== null) : []

const asGroup = (value: unknown): Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : {}

/**
 * Every leaf of a document, in the order of its form. Works on a document of one locale as well as
 * on one that holds all locales, because only leaves are localized. Rows without an id are new and
 * have nothing translated: they are passed over.
 */
export function leavesOf(fields: Field[], data: Data): Leaf[] {
  return walk({ fields, data, prefix: '', trail: [], isText: isLeaf })
}

/** The text inside a block of a rich text: all of it is of the rich text's language. */
export function leavesOfBlock(fields: Field[], data: Data, prefix: string, trail: Leaf['trail']): Leaf[] {
  const isText = (field: Field): field is LeafField => LEAF_TYPES.has(field.type) && !('hasMany' in field && field.hasMany)
  return walk({ fields, data, prefix, trail, isText })
}

interface Walk {
  fields: Field[]
  data: Data
  prefix: string
  trail: Leaf['trail']
  isText: (field: Field) => field is LeafField
}

function walk({ fields, data, prefix, trail, isText }: Walk): Leaf[] {
  const into = (inner: Field[], innerData: Data, innerPrefix: string, innerTrail: Leaf['trail']): Leaf[] =>
    walk({ fields: inner, data: innerData, prefix: innerPrefix, trail: innerTrail, isText })
  return fields.flatMap((field): Leaf[] => {
    if (isText(field)) {
      return [{ address: prefix + field.name, container: data, field, trail: [...trail, { field }] }]
    }
    switch (field.type) {
      case 'row':
        return into(field.fields, data, prefix, trail)
      case 'collapsible':
        return into(field.fields, data, prefix, [...trail, { field }])
      case 'group': {
        if (!('name' in field) || !field.name) return into(field.fields, data, prefix, trail)
        const { name } = field
        return into(field.fields, asGroup(data[name]), `${prefix}${name}.`, [...trail, { field }])
      }
      case 'tabs':
        return field.tabs.flatMap((tab) =>
          'name' in tab && tab.name
            ? into(tab.fields, asGroup(data[tab.name]), `${prefix}${tab.name}.`, trail)
            : into(tab.fields, data, prefix, trail),
        )
      case 'array':
        return asRows(data[field.name]).flatMap((row, index) =>
          typeof row.id === 'string'
            ? into(field.fields, row, `${prefix}${field.name}.${row.id}.`, [
                ...trail,
                { field, row: index + 1 },
              ])
            : [],
        )
      case 'blocks':
        return asRows(data[field.name]).flatMap((row, index) => {
          const block = field.blocks.find(({ slug }) => slug === row.blockType)
          return block && typeof row.id === 'string'
            ? into(block.fields, row, `${prefix}${field.name}.${row.id}.`, [
                ...trail,
                { field, row: index + 1 },
              ])
            : []
        })
      default:
        return []
    }
  })
}

/**
 * The address of the leaf that Payload's hooks name by `path` (field names and row numbers).
 * Null where a row on the way has no id yet.
 */
export function addressOf(path: readonly (string | number)[], data: unknown): string | null {
  const steps: string[] = []
  let value: unknown = data
  for (const step of path) {
    value = (value as Record<string | number, unknown> | null | undefined)?.[step]
    const isRowNumber = /^\d+$/.test(String(step))
    if (!isRowNumber) {
      steps.push(String(step))
      continue
    }
    const rowId = (value as Data | null | undefined)?.id
    if (typeof rowId !== 'string') return null
    steps.push(rowId)
  }
  return steps.join('.')
}

/**
 * Calls `change` on every leaf of a configuration and returns the fields with what it gave back.
 * @throws Error where anything but a leaf is localized (rows and groups are shared by all languages), and
 * where text stands that no walk would find.
 */
export function mapLeafFields(
  fields: Field[],
  change: (field: LeafField) => Field,
  owner: string,
): { fields: Field[]; count: number } {
  let count = 0
  const mapAll = (list: Field[]): Field[] => list.map(mapOne)
  const refuse = (field: Field, why: string): never => {
    throw new Error(`${owner}: field “${'name' in field ? field.name : field.type}” ${why}`)
  }
  const mapOne = (field: Field): Field => {
    if (field.type === 'blocks' && field.blockReferences?.length) refuse(field, 'refers to blocks by name; give them in its “blocks”, so that their text is found')
    if (isLeaf(field)) {
      if ('hasMany' in field && field.hasMany) refuse(field, 'holds several texts and can’t be localized; make it a list with one text field')
      count += 1
      return change(field)
    }
    if (isLocalized(field)) {
      refuse(field, `is a ${field.type} and can't be localized; mark its text fields instead`)
    }
    if (field.type === 'tabs') {
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: mapAll(tab.fields) })) }
    }
    if (field.type === 'blocks') {
      return { ...field, blocks: field.blocks.map((block) => ({ ...block, fields: mapAll(block.fields) })) }
    }
    return 'fields' in field ? { ...field, fields: mapAll(field.fields) } : field
  }
  return { fields: mapAll(fields), count }
}
