/**
 * Rich text as lines a person can translate: each block that holds words becomes one line, formats
 * and links become numbered inline codes. Structure stays the source's; only words change.
 * Lexical's serialized editor state: { root: { children: [block…] } }.
 */
export interface LexicalNode {
  type: string
  children?: LexicalNode[]
  text?: string
  format?: number | string
  fields?: unknown
  [property: string]: unknown
}

export interface RichText {
  root: LexicalNode
}

export function isRichText(value: unknown): value is RichText {
  const root = (value as RichText | null | undefined)?.root
  return typeof root === 'object' && root !== null && Array.isArray(root.children)
}

const INLINE_TYPES = new Set(['text', 'linebreak', 'tab', 'link', 'autolink', 'inlineBlock'])
const isInline = (node: LexicalNode): boolean => INLINE_TYPES.has(node.type)

/** A block whose own children are words. */
const holdsWords = (node: LexicalNode): boolean => Boolean(node.children?.some(isInline))

const isPlain = (node: LexicalNode): boolean => !node.format && !node.style && (node.mode ?? 'normal') === 'normal' && !node.detail

const escapeText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const unescapeText = (text: string): string => text.replace(/&lt;/g, '<').replace(/&amp;/g, '&')

function wordBlocksOf(node: LexicalNode): LexicalNode[] {
  if (holdsWords(node)) return [node, ...(node.children ?? []).filter((child) => !isInline(child)).flatMap(wordBlocksOf)]
  return (node.children ?? []).flatMap(wordBlocksOf)
}

/** The inline nodes of a block that need a code, in reading order; a link counts before its words. */
function codedNodesOf(block: LexicalNode): LexicalNode[] {
  return (block.children ?? []).flatMap((node): LexicalNode[] => {
    if (node.type === 'link' || node.type === 'autolink') return [node, ...codedNodesOf(node)]
    // A thing among words: a pair with nothing inside.
    if (node.type === 'inlineBlock') return [node]
    return node.type === 'text' && !isPlain(node) ? [node] : []
  })
}

function lineOf(block: LexicalNode): string {
  const coded = codedNodesOf(block)
  const write = (nodes: LexicalNode[]): string =>
    nodes
      .map((node) => {
        if (node.type === 'linebreak') return '\n'
        if (node.type === 'tab') return '\t'
        const code = coded.indexOf(node) + 1
        const words = node.type === 'text' ? escapeText(node.text ?? '') : write(node.children ?? [])
        if (code > 0) return `<${code}>${words}</${code}>`
        return isInline(node) ? words : ''
      })
      .join('')
  return write(block.children ?? [])
}

/** One line per block with words, in reading order. */
export function linesOf(state: RichText): string[] {
  return wordBlocksOf(state.root).map(lineOf)
}

export interface CodedLine {
  text: string
  /** What each code stands for, by its number less one; equal where the codes mean the same. */
  codes: string[]
  /** Lexical's type of the block, with the heading's level: `paragraph`, `heading h2`, `listitem`. */
  block: string
}

export function codedLinesOf(state: RichText): CodedLine[] {
  return wordBlocksOf(state.root).map((block) => ({
    text: lineOf(block),
    codes: codedNodesOf(block).map(codeKey),
    block: block.type === 'heading' ? `heading ${String(block.tag)}` : block.type,
  }))
}

const CODE = /<(\/?)(\d+)>/g

/** The words of a line alone, as a reader sees them, in one spelling of their letters. */
export function wordsOf(line: string): string {
  return unescapeText(line.replace(CODE, '')).normalize('NFC').replace(/\s+/g, ' ').trim()
}

/**
 * A line written with the codes `from`, in the numbers of the codes `to`: a code goes to one that means the
 * same, the first to the first; what nothing answers to is taken out, its words stay.
 */
export function recodedLine(line: string, from: readonly string[], to: readonly string[]): string {
  const taken = new Set<number>()
  const numbers = from.map((key) => {
    const index = to.findIndex((other, each) => other === key && !taken.has(each))
    if (index >= 0) taken.add(index)
    return index + 1
  })
  return line.replace(CODE, (_tag, slash: string, code: string) => {
    const number = numbers[Number(code) - 1]
    return number ? `<${slash}${number}>` : ''
  })
}

/** The line without the codes that are not of the source, don't pair up or stand inside of themselves, so that it can always be ingested. */
export function withoutBrokenCodes(line: string, count: number): string {
  const tags = [...line.matchAll(CODE)].map((tag) => ({ at: tag.index, text: tag[0], isClosing: tag[1] === '/', code: Number(tag[2]) }))
  const kept = new Set<number>()
  const open: typeof tags = []
  for (const tag of tags) {
    const last = open.at(-1)
    if (!tag.isClosing) open.push(tag)
    else if (last?.code === tag.code) {
      open.pop()
      if (tag.code >= 1 && tag.code <= count) kept.add(last.at).add(tag.at)
    }
  }
  // A code inside of itself says nothing more, and thousands of them are deeper than anything could read.
  const opened = new Map<number, number>()
  for (const { at, code, isClosing } of tags) {
    if (!kept.has(at)) continue
    const around = (opened.get(code) ?? 0) - (isClosing ? 1 : 0)
    if (around > 0) kept.delete(at)
    opened.set(code, isClosing ? around : around + 1)
  }
  return line.replace(CODE, (text, ...[, , at]: [string, string, number]) => (kept.has(at) ? text : ''))
}

/** A line with a code that the source block does not have, or codes that don't pair up. */
export class InlineCodeError extends Error {
  override readonly name = 'InlineCodeError'
  constructor(
    readonly line: number,
    readonly code: number,
  ) {
    super(`Line ${line + 1}: inline code ${code} is not the source's or is not closed`)
  }
}

const plainText = (text: string): LexicalNode => ({
  type: 'text',
  version: 1,
  text,
  format: 0,
  style: '',
  mode: 'normal',
  detail: 0,
})

function wordsAsNodes(words: string, template?: LexicalNode): LexicalNode[] {
  return words
    .split(/(\n|\t)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\n') return { type: 'linebreak', version: 1 }
      if (part === '\t') return { ...plainText('\t'), type: 'tab', mode: 'normal', detail: 2 }
      return template ? { ...template, text: unescapeText(part) } : plainText(unescapeText(part))
    })
}

function inlineNodesOf(line: string, coded: LexicalNode[], lineNumber: number): LexicalNode[] {
  const tokens = line.split(/(<\/?\d+>)/)
  let position = 0
  const read = (open: number | null, template?: LexicalNode): LexicalNode[] => {
    const nodes: LexicalNode[] = []
    while (position < tokens.length) {
      const token = tokens[position++] ?? ''
      const tag = /^<(\/?)(\d+)>$/.exec(token)
      if (!tag) {
        nodes.push(...wordsAsNodes(token, template))
        continue
      }
      const code = Number(tag[2])
      if (tag[1] === '/') {
        if (code !== open) throw new InlineCodeError(lineNumber, code)
        return nodes
      }
      const node = coded[code - 1]
      if (!node) throw new InlineCodeError(lineNumber, code)
      if (node.type === 'text') nodes.push(...read(code, node))
      else nodes.push({ ...node, children: read(code) })
    }
    if (open !== null) throw new InlineCodeError(lineNumber, open)
    return nodes
  }
  return read(null)
}

/**
 * The source's editor state with the words of `lines` (as `linesOf` orders them).
 * @throws InlineCodeError when a line uses a code wrongly.
 */
export function withLines(source: RichText, lines: readonly string[]): RichText {
  const state = structuredClone(source)
  wordBlocksOf(state.root).forEach((block, index) => {
    const inline = inlineNodesOf(lines[index] ?? '', codedNodesOf(block), index)
    block.children = [...inline, ...(block.children ?? []).filter((child) => !isInline(child))]
  })
  return state
}

const codeKey = (node: LexicalNode): string =>
  JSON.stringify([node.type, node.format ?? 0, node.style ?? '', node.fields ?? null, node.url ?? null])

function blockShape(node: LexicalNode): unknown {
  const { children, ...own } = node
  const blocks = (children ?? []).filter((child) => !isInline(child)).map(blockShape)
  // Ids of links and direction follow the text, not the structure.
  return [{ ...own, direction: null, textFormat: 0, textStyle: '' }, blocks]
}

/**
 * Whether `target` is `source` with other words: the same blocks in the same order, and no format,
 * link or other inline code that the source block lacks.
 */
export function hasShapeOf(source: RichText, target: RichText): boolean {
  if (JSON.stringify(blockShape(source.root)) !== JSON.stringify(blockShape(target.root))) return false
  const sourceBlocks = wordBlocksOf(source.root)
  const targetBlocks = wordBlocksOf(target.root)
  if (targetBlocks.length > sourceBlocks.length) return false
  const known = new Set(sourceBlocks.flatMap(codedNodesOf).map(codeKey))
  return targetBlocks.flatMap(codedNodesOf).every((node) => known.has(codeKey(node)))
}
