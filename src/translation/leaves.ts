/** Where the translatable text of a document is: pure walks over Payload's field configuration. */
import type { ArrayField, BlocksField, Field, RichTextField, TextareaField, TextField } from 'payload'

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
  return walk({ leaves: [], text: 'isLeaf' }, { fields, data, prefix: '', trail: [] })
}

/** The text inside a block of a rich text: all of it is of the rich text's language. */
export function leavesOfBlock(fields: Field[], data: Data, prefix: string, trail: Leaf['trail']): Leaf[] {
  return walk({ leaves: [], text: 'isSingleText' }, { fields, data, prefix, trail })
}

interface Textual {
  field: Field
  isLeaf: boolean
  /** Localized or not. */
  isSingleText: boolean
}

const textual = new WeakMap<Field[], Textual[]>()

/** Those that are text or may hold some: every reader's documents are walked, and most fields are neither. */
function textualOf(fields: Field[]): Textual[] {
  const known = textual.get(fields)
  if (known) return known
  const holdsText = (field: Field): boolean => {
    if (field.type === 'tabs') return field.tabs.some((tab) => textualOf(tab.fields).length > 0)
    if (field.type === 'blocks') return field.blocks.some((block) => textualOf(block.fields).length > 0)
    return 'fields' in field && textualOf(field.fields).length > 0
  }
  const found = fields.flatMap((field): Textual[] => {
    const isText = LEAF_TYPES.has(field.type)
    return isText || holdsText(field) ? [{ field, isLeaf: isLeaf(field), isSingleText: isText && !('hasMany' in field && field.hasMany) }] : []
  })
  textual.set(fields, found)
  return found
}

interface Walk {
  /** Found so far. */
  leaves: Leaf[]
  /** What counts as one. */
  text: 'isLeaf' | 'isSingleText'
}

interface Place {
  fields: Field[]
  data: Data
  prefix: string
  trail: Leaf['trail']
}

function walk(found: Walk, { data, fields, prefix, trail }: Place): Leaf[] {
  const { leaves, text } = found
  const intoRow = (field: ArrayField | BlocksField, inner: Field[], row: Data, index: number): void => {
    if (typeof row.id === 'string') walk(found, { fields: inner, data: row, prefix: `${prefix}${field.name}.${row.id}.`, trail: [...trail, { field, row: index + 1 }] })
  }
  for (const each of textualOf(fields)) {
    const { field } = each
    if (each[text]) {
      const leaf = field as LeafField
      leaves.push({ address: prefix + leaf.name, container: data, field: leaf, trail: [...trail, { field }] })
      continue
    }
    switch (field.type) {
      case 'row':
        walk(found, { fields: field.fields, data, prefix, trail })
        break
      case 'collapsible':
        walk(found, { fields: field.fields, data, prefix, trail: [...trail, { field }] })
        break
      case 'group':
        if ('name' in field && field.name) walk(found, { fields: field.fields, data: asGroup(data[field.name]), prefix: `${prefix}${field.name}.`, trail: [...trail, { field }] })
        else walk(found, { fields: field.fields, data, prefix, trail })
        break
      case 'tabs':
        for (const tab of field.tabs) {
          if ('name' in tab && tab.name) walk(found, { fields: tab.fields, data: asGroup(data[tab.name]), prefix: `${prefix}${tab.name}.`, trail })
          else walk(found, { fields: tab.fields, data, prefix, trail })
        }
        break
      case 'array':
        for (const [index, row] of asRows(data[field.name]).entries()) intoRow(field, field.fields, row, index)
        break
      case 'blocks':
        for (const [index, row] of asRows(data[field.name]).entries()) {
          const block = field.blocks.find(({ slug }) => slug === row.blockType)
          if (block) intoRow(field, block.fields, row, index)
        }
        break
    }
  }
  return leaves
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
