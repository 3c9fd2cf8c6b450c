/**
 * Lines as the memory keeps them: as rich text writes them, with numbered inline codes and `&` and `<` escaped,
 * so that a title and a paragraph of the same words are the same line. Pure.
 */
const CODE = /<(\/?)(\d+)>/g
const SPLIT_AT_CODES = /(<\/?\d+>)/

/** Letters of the longest line that is remembered: more is no sentence, and compares slowly. */
export const LONGEST_LINE = 10_000

export const escapeWords = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
export const unescapeWords = (text: string): string => text.replace(/&lt;/g, '<').replace(/&amp;/g, '&')

/** The same line whether it comes from a plain text or from a rich one. */
export function memoryLineOf(line: string): string {
  return line
    .replace(/\r\n?/g, '\n')
    .split(SPLIT_AT_CODES)
    .map((part, index) => (index % 2 === 1 ? part : escapeWords(unescapeWords(part))))
    .join('')
    .normalize('NFC')
}

/** For a field that takes plain text: nothing escaped, no codes. */
export const plainTextOf = (line: string): string => unescapeWords(line.replace(CODE, ''))

/** The words of a line in one spelling, for comparing. */
export const wordsOfLine = (line: string): string => plainTextOf(line).normalize('NFC').replace(/\s+/g, ' ').trim()

/** Numbers of the codes in a line. */
export const codesOf = (line: string): Set<number> => new Set([...line.matchAll(CODE)].map(([, , number]) => Number(number)))

/** Whether each code is closed, and inside of no other that ends before it. */
export function hasWholeCodes(line: string): boolean {
  const open: string[] = []
  for (const [, slash, number = ''] of line.matchAll(CODE)) {
    if (!slash) open.push(number)
    else if (open.pop() !== number) return false
  }
  return open.length === 0
}

/** What keeps a pair of lines out of the memory. */
export type LineFault = 'empty' | 'too-long' | 'codes-broken'

/** @returns null where a unit can be made of the two lines */
export function faultOfPair(source: string, target: string): LineFault | null {
  if (!wordsOfLine(source) || !wordsOfLine(target)) return 'empty'
  if (source.length > LONGEST_LINE || target.length > LONGEST_LINE) return 'too-long'
  const known = codesOf(source)
  const isWhole = hasWholeCodes(source) && hasWholeCodes(target) && [...codesOf(target)].every((code) => known.has(code))
  return isWhole ? null : 'codes-broken'
}

/**
 * A remembered target for another source: codes that this source lacks are taken out, their words stay.
 * `codesDiffer`: the translator has to look at the codes.
 */
export function adaptedTarget(target: string, source: string): { target: string; codesDiffer: boolean } {
  const wanted = codesOf(source)
  const isWhole = hasWholeCodes(target)
  const adapted = target.replace(CODE, (tag, _slash, number: string) => (isWhole && wanted.has(Number(number)) ? tag : ''))
  const kept = codesOf(adapted)
  return { target: adapted, codesDiffer: kept.size !== wanted.size || codesOf(target).size !== kept.size }
}
