/**
 * A line in the tags that engines leave alone (XML for DeepL, HTML for LibreTranslate, the same for both), and
 * back: `<x id="1">…</x>` is an inline code, `<t translate="no">…</t>` an agreed term already in the target
 * language, `<br/>` and `<tab/>` what white space in XML and HTML would lose.
 */
import { xmlText } from '../xml'
import type { TermFinder } from './machine-translator'

export const CODE_TAG = 'x'
export const TERM_TAG = 't'
export const BREAK_TAG = 'br'

const CODE = /(<\/?\d+>)/
const ENTITIES: { [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi
const HAS_ENTITY = new RegExp(ENTITY.source, 'i')

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd'
}

export const withoutEntities = (text: string): string =>
  text.replace(ENTITY, (_, decimal?: string, hex?: string, name?: string) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? ''
    return characterOf(decimal ? Number(decimal) : Number.parseInt(hex ?? '0', 16))
  })

const escapeWords = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const wordsOf = (part: string): string => part.replace(/&lt;/g, '<').replace(/&amp;/g, '&')

/** `words` as a line: what a text field holds has no codes, and its `&` and `<` are words. */
export const lineOfWords = escapeWords
/** The words of a line without codes. */
export const wordsOfLine = (line: string): string => wordsOf(withoutCodes(line))

export const withoutCodes = (line: string): string => line.split(CODE).filter((_, index) => index % 2 === 0).join('')

const inXml = (words: string): string =>
  escapeWords(xmlText(words)).replace(/>/g, '&gt;').replace(/\r?\n/g, `<${BREAK_TAG}/>`).replace(/\t/g, '<tab/>')

const capitalised = (text: string): string => text.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase())

function partMarkedUp(words: string, { glossary, isStart }: { glossary?: TermFinder | undefined; isStart: boolean }): string {
  const hits = [...(glossary?.(words) ?? [])].sort((a, b) => a.start - b.start)
  let marked = ''
  let position = 0
  for (const { end, start, target } of hits) {
    if (start < position || end <= start || end > words.length || target.trim() === '') continue
    const term = isStart && words.slice(0, start).trim() === '' ? capitalised(target) : target
    marked += `${inXml(words.slice(position, start))}<${TERM_TAG} translate="no">${inXml(term)}</${TERM_TAG}>`
    position = end
  }
  return marked + inXml(words.slice(position))
}

/** Codes of the source that don't pair up would make no XML: they are left out. */
export function markUp(line: string, glossary?: TermFinder): string {
  const isWhole = codesOf(line) !== null
  let isStart = true
  return line
    .split(CODE)
    .map((part, index) => {
      if (index % 2 === 1) {
        if (!isWhole) return ''
        return part.startsWith('</') ? `</${CODE_TAG}>` : `<${CODE_TAG} id="${part.slice(1, -1)}">`
      }
      const marked = partMarkedUp(wordsOf(part), { glossary, isStart })
      if (part.trim() !== '') isStart = false
      return marked
    })
    .join('')
}

/** The numbers of a line's codes in reading order; null where they don't pair up or come twice. */
function codesOf(line: string): string[] | null {
  const found: string[] = []
  const open: string[] = []
  for (const [tag, slash, number] of line.matchAll(/<(\/?)(\d+)>/g)) {
    if (!tag || !number) continue
    if (slash) {
      if (open.pop() !== number) return null
    } else {
      if (found.includes(number)) return null
      found.push(number)
      open.push(number)
    }
  }
  return open.length === 0 ? found : null
}

const TAG = /(<x\s+id\s*=\s*["']\d+["']\s*\/?>|<\/x\s*>|<t(?:\s+translate\s*=\s*["']no["'])?\s*>|<\/t\s*>|<br\s*\/?>|<\/br\s*>|<tab\s*\/?>|<\/tab\s*>)/gi

/** A line again; null where a closing tag closes nothing. */
function linesTag(tag: string, open: string[]): string | null {
  const name = /^<\/?([a-z]+)/i.exec(tag)?.[1]?.toLowerCase()
  const isClosing = tag.startsWith('</')
  if (name === BREAK_TAG) return isClosing ? '' : '\n'
  if (name === 'tab') return isClosing ? '' : '\t'
  if (name === TERM_TAG) return ''
  if (isClosing) {
    const code = open.pop()
    return code === undefined ? null : `</${code}>`
  }
  const code = /\d+/.exec(tag)?.[0] ?? ''
  if (/\/>$/.test(tag)) return `<${code}></${code}>`
  open.push(code)
  return `<${code}>`
}

/**
 * The line that an engine's answer says, with the white space at the ends that the source has. Codes that came
 * back broken (lost, doubled, unclosed, another's) are taken out: the check of codes tells the translator.
 * `undoesEntities`: the engine writes `&lt;` and the like as the characters that they stand for.
 */
export function lineOfAnswer(answer: string, source: string, { undoesEntities = false } = {}): string {
  const open: string[] = []
  // Where the engine has undone them itself, an entity that the source has in its words would be undone twice.
  const decode = undoesEntities && HAS_ENTITY.test(wordsOfLine(source)) ? (text: string) => text : withoutEntities
  let isWhole = true
  const parts = answer.split(TAG).map((part, index) => {
    if (index % 2 === 0) return escapeWords(decode(part))
    const tag = linesTag(part, open)
    if (tag === null) isWhole = false
    return tag ?? ''
  })
  const line = parts.join('').replace(/(?<! ) *\n */g, '\n')
  const expected = codesOf(source) ?? []
  const codes = codesOf(line)
  const hasAll = isWhole && codes !== null && codes.length === expected.length && expected.every((code) => codes.includes(code))
  const before = source.slice(0, source.length - source.trimStart().length)
  const after = source.slice(source.trimEnd().length)
  return before + (hasAll ? line : withoutCodes(line)).trim() + after
}

/** Whether there is anything to translate: a line of figures and signs says the same in every language. */
export const hasLetters = (line: string): boolean => /\p{L}/u.test(wordsOfLine(line))
