/**
 * Whether a target text uses a term: in any case, in the plural or possessive, across inline codes. Endings
 * of English are known; in other languages a word may end otherwise after its stem. Pure, for the browser too.
 */
const WORD = /[\p{L}\p{N}]+(?:[’'ʼ][\p{L}]+)*/gu

interface Place {
  start: number
  end: number
}

interface Word extends Place {
  lower: string
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length, lower: word.normalize('NFC').toLowerCase().replace(/[’ʼ]/g, "'") }))

const ARTICLES = new Set(['a', 'an', 'the'])

/** Singular without possession; both sides are cut alike, so that it need not be a word. */
const englishStem = (word: string): string =>
  word
    .replace(/'s?$/, '')
    .replace(/(?<=\p{L}{2})ies$/u, 'y')
    .replace(/(?<=(?:s|x|z|ch|sh))es$/, '')
    .replace(/(?<=\p{L}{2}[^s])s$/u, '')

const LONGEST_ENDING = 4

function isSameWord(a: string, b: string, locale: string): boolean {
  if (a === b) return true
  if (locale === 'en') return englishStem(a) === englishStem(b)
  const stem = Math.max(3, Math.min(a.length, b.length) - 3)
  return Math.min(a.length, b.length) > 3 && Math.max(a.length, b.length) - stem <= LONGEST_ENDING && a.slice(0, stem) === b.slice(0, stem)
}

/** Where `term` stands in `text`, a plain text without inline codes. */
export function placesOfTerm(text: string, { locale, term }: { locale: string; term: string }): Place[] {
  const expected = wordsOf(term).filter(({ lower }, index) => locale !== 'en' || index > 0 || !ARTICLES.has(lower))
  const words = wordsOf(text)
  if (expected.length === 0) return []
  return words.flatMap((word, at) => {
    const isHere = expected.every((one, index) => isSameWord(one.lower, words[at + index]?.lower ?? '', locale))
    return isHere ? [{ start: word.start, end: words[at + expected.length - 1]?.end ?? word.end }] : []
  })
}
