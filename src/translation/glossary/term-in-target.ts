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

function isSameStem(a: string, b: string): boolean {
  if (a === b) return true
  const stem = Math.max(3, Math.min(a.length, b.length) - 3)
  return Math.min(a.length, b.length) > 3 && Math.max(a.length, b.length) - stem <= LONGEST_ENDING && a.slice(0, stem) === b.slice(0, stem)
}

/** Finds where terms stand in `text`, a plain text without inline codes, which is read once however many they are. */
export function termFinder(text: string, locale: string): (term: string) => Place[] {
  const isEnglish = locale === 'en'
  const keyOf = ({ lower }: Word): string => (isEnglish ? englishStem(lower) : lower)
  const words = wordsOf(text)
  const keys = words.map(keyOf)
  const isSame = (a: string, b: string | undefined): boolean => b !== undefined && (isEnglish ? a === b : isSameStem(a, b))
  const places = new Map<string, number[]>()
  for (const [at, key] of keys.entries()) {
    const known = places.get(key)
    if (known) known.push(at)
    else places.set(key, [at])
  }
  const beginningsOf = (key: string): number[] => (isEnglish ? (places.get(key) ?? []) : [...places].flatMap(([other, at]) => (isSame(key, other) ? at : [])).sort((a, b) => a - b))
  return (term) => {
    const expected = wordsOf(term)
      .filter(({ lower }, index) => !isEnglish || index > 0 || !ARTICLES.has(lower))
      .map(keyOf)
    return beginningsOf(expected[0] ?? '')
      .filter((at) => expected.every((one, index) => isSame(one, keys[at + index])))
      .map((at) => ({ start: words[at]?.start ?? 0, end: words[at + expected.length - 1]?.end ?? 0 }))
  }
}
