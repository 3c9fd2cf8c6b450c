/**
 * A segment's line as XLIFF sees it: words, and the two edges of each inline code. Lines of a rich text
 * write codes as `<1>…</1>` and `&`, `<` of the words as references; lines of a plain text are words only.
 */
export interface CodeEdge {
  /** As the file names it; ours are numbers from 1. */
  code: string
  edge: 'open' | 'close' | 'alone'
}

export type Inline = string | CodeEdge

const EDGE = /^<(\/?)(\d+)>$/

const escapeWords = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const unescapeWords = (words: string): string => words.replace(/&lt;/g, '<').replace(/&amp;/g, '&')

/**
 * Which edges are of a pair that nests, by index: each of a pair names the other. What stands alone,
 * or crosses a pair that is open, has no partner.
 */
function partnersOf(content: readonly Inline[]): Map<number, number> {
  const partners = new Map<number, number>()
  const open: { code: string; index: number }[] = []
  /** How often each code is open: a file may close a hundred thousand codes that it never opened. */
  const openCount = new Map<string, number>()
  const count = (code: string, by: number): void => void openCount.set(code, (openCount.get(code) ?? 0) + by)
  content.forEach((inline, index) => {
    if (typeof inline === 'string' || inline.edge === 'alone') return
    if (inline.edge === 'open') {
      open.push({ code: inline.code, index })
      count(inline.code, 1)
      return
    }
    if (!openCount.get(inline.code)) return
    const dropped = open.splice(open.findLastIndex(({ code }) => code === inline.code))
    for (const { code } of dropped) count(code, -1)
    const [opened] = dropped
    if (!opened) return
    partners.set(opened.index, index)
    partners.set(index, opened.index)
  })
  return partners
}

/** The line's content; a code that is not closed, or closed twice, is left out and its words stay. */
export function contentOf(line: string, isRichText: boolean): Inline[] {
  if (!isRichText) return line === '' ? [] : [line]
  const content = line
    .split(/(<\/?\d+>)/)
    .filter((token) => token !== '')
    .map((token): Inline => {
      const [whole, slash, code] = EDGE.exec(token) ?? []
      if (whole === undefined) return unescapeWords(token)
      return { code: String(Number(code)), edge: slash ? 'close' : 'open' }
    })
  const partners = partnersOf(content)
  return content.filter((inline, index) => typeof inline === 'string' || partners.has(index))
}

export interface LineRead {
  line: string
  /** Codes that the line can't take, as the file names them: not the segment's, not closed, or crossing. Their words stay. */
  unknownCodes: string[]
}

/** @param codeCount how many codes the segment's source has; a plain text has none */
export function lineOf(content: readonly Inline[], { codeCount, isRichText }: { codeCount: number; isRichText: boolean }): LineRead {
  const isKnown = ({ code }: CodeEdge): boolean => isRichText && /^[1-9]\d{0,8}$/.test(code) && Number(code) <= codeCount
  const partners = partnersOf(content)
  const unknown = new Set<string>()
  const line = content
    .map((inline, index) => {
      if (typeof inline === 'string') return isRichText ? escapeWords(inline) : inline
      // A tool may show a pair with nothing inside as one thing.
      if (isKnown(inline) && inline.edge === 'alone') return `<${inline.code}></${inline.code}>`
      if (isKnown(inline) && partners.has(index)) return `<${inline.edge === 'close' ? '/' : ''}${inline.code}>`
      unknown.add(inline.code)
      return ''
    })
    .join('')
  return { line, unknownCodes: [...unknown] }
}

export const wordsOf = (content: readonly Inline[]): string => content.filter((inline) => typeof inline === 'string').join('')

/** The codes that content uses, each once, in order. */
export const codesUsedIn = (content: readonly Inline[]): string[] => [
  ...new Set(content.flatMap((inline) => (typeof inline === 'string' ? [] : [inline.code]))),
]
