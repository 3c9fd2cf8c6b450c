/** The texts of a document as somebody reads them, found by the configuration. Pure. */
import type { FlattenedField } from 'payload'

export interface TextOfDocument {
  /** Such as `milestones.0.title`. */
  field: string
  text: string
  isLocalized: boolean
}

type Data = { [field: string]: unknown }

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every address on the web holds the same words. */
const isWebAddress = (text: string): boolean => /^(?:https?|mailto):\S+$/i.test(text)

/** A paragraph's letters stay together, however they are set; paragraphs, headings and rows stand apart. */
function textOfNode(node: unknown): string {
  if (!isData(node)) return ''
  if (typeof node.text === 'string') return node.text
  if (!Array.isArray(node.children)) return node.type === 'linebreak' || node.type === 'tab' ? ' ' : ''
  const inner = node.children.map(textOfNode).join('')
  return node.type === 'link' || node.type === 'autolink' ? inner : `${inner} `
}

const textOfRichText = (value: unknown): string => (isData(value) ? textOfNode(value.root) : '').replace(/\s+/g, ' ').trim()

/** What the admin does not show, such as an upload's own record of its file, is no text of an editor's. */
const isShown = (field: FlattenedField): boolean => !('hidden' in field && field.hidden) && !field.admin?.hidden

const asRows = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isData) : [])

export function* textsOf(fields: readonly FlattenedField[], data: Data, { always, path = '' }: { always?: string | undefined; path?: string } = {}): Generator<TextOfDocument> {
  for (const field of fields) {
    const value = data[field.name]
    if (value === null || value === undefined || (!isShown(field) && field.name !== always)) continue
    const address = path + field.name
    const isLocalized = 'localized' in field && Boolean(field.localized)
    switch (field.type) {
      case 'text':
      case 'textarea':
      case 'email':
        for (const text of Array.isArray(value) ? value : [value]) {
          if (typeof text === 'string' && text.trim() !== '' && !isWebAddress(text)) yield { field: address, isLocalized, text }
        }
        break
      case 'richText': {
        const text = textOfRichText(value)
        if (text) yield { field: address, isLocalized, text }
        break
      }
      case 'group':
      case 'tab':
        if (isData(value)) yield* textsOf(field.flattenedFields, value, { path: `${address}.` })
        break
      case 'array':
        for (const [index, row] of asRows(value).entries()) yield* textsOf(field.flattenedFields, row, { path: `${address}.${index}.` })
        break
      case 'blocks':
        for (const [index, row] of asRows(value).entries()) {
          const block = [...field.blocks, ...(field.blockReferences ?? [])].find((each) => typeof each !== 'string' && each.slug === row.blockType)
          if (block && typeof block !== 'string') yield* textsOf(block.flattenedFields, row, { path: `${address}.${index}.` })
        }
        break
    }
  }
}
