/**
 * The text of a document as segments: what a translator works on one by one, and what translation tools
 * exchange. A text is one segment; a rich text has one for each block with words, those of text fields in its
 * own blocks too. Pure.
 */
import { createHash } from 'node:crypto'

import type { Block, Field, RichTextField } from 'payload'

import { SOURCE_LOCALE } from '../languages'
import { codedLinesOf, isRichText, type LexicalNode, type RichText, withLines, withoutBrokenCodes, wordsOf } from './inline-codes'
import { type Leaf, leavesOf, leavesOfBlock } from './leaves'
import { isBlank, type TargetText } from './projection'

type Data = Record<string, unknown>

export interface Segment {
  /**
   * Stays the same when rows move, blocks move or formats change: the leaf's address, for a block of a rich
   * text followed by `#` and a hash of its words (`.2` for the second block of the same words).
   */
  address: string
  /** Address of the leaf that it is a part of. */
  leaf: string
  kind: 'text' | 'textarea' | 'richText'
  /** A line with inline codes; in a rich text `&` and `<` are written `&amp;` and `&lt;`. */
  text: string
  /** What each inline code stands for, by its number less one. */
  codes: string[]
  /** The kind of block in a rich text: `paragraph`, `heading h2`, `listitem`, …; null elsewhere. */
  block: string | null
  isRequired: boolean
  maxLength: number | null
  trail: Leaf['trail']
}

const HASH_LENGTH = 10
const HAS_WORDS = /[\p{L}\p{N}]/u

const hashOf = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, HASH_LENGTH)

/** The Polish of a leaf, in a document of one locale or of all. */
export function sourceOfLeaf({ container, field }: Leaf): unknown {
  const value = container[field.name]
  const isPerLocale = typeof value === 'object' && value !== null && !isRichText(value) && SOURCE_LOCALE in value
  return isPerLocale ? (value as Data)[SOURCE_LOCALE] : value
}

/** The blocks that the editor of this field offers, by their name. */
function blocksOfEditor(field: RichTextField): Map<string, Block> {
  const editor = field.editor as { editorConfig?: { resolvedFeatureMap?: Map<string, { sanitizedServerFeatureProps?: { blocks?: Block[] } }> } } | undefined
  const blocks = editor?.editorConfig?.resolvedFeatureMap?.get('blocks')?.sanitizedServerFeatureProps?.blocks ?? []
  return new Map(blocks.map((block) => [block.slug, block]))
}

const blockNodesOf = (node: LexicalNode): LexicalNode[] => [
  ...(node.type === 'block' ? [node] : []),
  ...(node.children ?? []).flatMap(blockNodesOf),
]

/** The text fields inside the blocks of a rich text. */
function leavesInside(leaf: Leaf, state: RichText): Leaf[] {
  const known = blocksOfEditor(leaf.field as RichTextField)
  if (known.size === 0) return []
  return blockNodesOf(state.root).flatMap(({ fields }) => {
    const data = (fields ?? {}) as Data
    const block = known.get(String(data.blockType))
    if (!block || typeof data.id !== 'string') return []
    return leavesOfBlock(block.fields, data, `${leaf.address}/${data.id}.`, leaf.trail)
  })
}

function addressedLines(leaf: Leaf, state: RichText) {
  const seen = new Map<string, number>()
  return codedLinesOf(state).map((line) => {
    const words = wordsOf(line.text)
    const hash = hashOf(words)
    const count = (seen.get(hash) ?? 0) + 1
    seen.set(hash, count)
    return { ...line, hasWords: HAS_WORDS.test(words), address: `${leaf.address}#${hash}${count > 1 ? `.${count}` : ''}` }
  })
}

function segmentsOfLeaf(leaf: Leaf): Segment[] {
  const source = sourceOfLeaf(leaf)
  const { field, trail } = leaf
  const shared = { leaf: leaf.address, isRequired: Boolean(field.required), trail }
  if (field.type === 'richText') {
    if (!isRichText(source)) return []
    const lines = addressedLines(leaf, source).filter(({ hasWords }) => hasWords)
    return [
      ...lines.map(({ address, block, codes, text }): Segment => ({ ...shared, address, kind: 'richText', text, codes, block, maxLength: null })),
      ...leavesInside(leaf, source).flatMap(segmentsOfLeaf),
    ]
  }
  if (typeof source !== 'string' || !HAS_WORDS.test(source)) return []
  return [{ ...shared, address: leaf.address, kind: field.type, text: source, codes: [], block: null, maxLength: field.maxLength ?? null }]
}

/** In the order of the form. `data` holds the Polish alone, or the values of all locales. */
export function segmentsOf(fields: Field[], data: Data): Segment[] {
  return leavesOf(fields, data).flatMap(segmentsOfLeaf)
}

type Targets = ReadonlyMap<string, string>

function targetOfLeaf(leaf: Leaf, targets: Targets): unknown {
  const source = sourceOfLeaf(leaf)
  if (leaf.field.type !== 'richText') {
    if (typeof source === 'string' && source && !HAS_WORDS.test(source)) return source
    return targets.get(leaf.address) || null
  }
  if (!isRichText(source)) return null
  const lines = addressedLines(leaf, source)
  // What has no words ("* * *") is the same in every language.
  const target = withLines(source, lines.map(({ address, codes, hasWords, text }) => (hasWords ? withoutBrokenCodes(targets.get(address) ?? '', codes.length) : text)))
  const inside = leavesInside(leaf, target)
  const isFilled = lines.some(({ address, hasWords }) => hasWords && targets.get(address)) || inside.some(({ address }) => hasTarget(address, targets))
  if (!isFilled) return null
  for (const each of inside) {
    if (!isBlank(sourceOfLeaf(each))) each.container[each.field.name] = targetOfLeaf(each, targets)
  }
  return target
}

const hasTarget = (address: string, targets: Targets): boolean =>
  [...targets].some(([path, line]) => line && (path === address || path.startsWith(`${address}#`)))

/**
 * Target text by leaf address, in the structure of the source: the words of `targets` (lines by segment
 * address), shapes and codes of the source. A leaf without any target text has none; inline codes that are
 * broken are taken out.
 */
export function targetTextOf(fields: Field[], data: Data, targets: Targets): TargetText {
  return Object.fromEntries(
    leavesOf(fields, data)
      .filter((leaf) => !isBlank(sourceOfLeaf(leaf)))
      .map((leaf) => [leaf.address, targetOfLeaf(leaf, targets)] as const)
      .filter(([, value]) => value !== null),
  )
}
