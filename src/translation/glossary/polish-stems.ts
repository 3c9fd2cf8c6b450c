/**
 * Tells whether two Polish words are forms of one word, without a dictionary: each is cut at every ending
 * that its declension could have, and what is left is compared after the changes of sound that those
 * endings bring (rada, radzie; uchwała, uchwale; mieszkaniec, mieszkańca). Pure, works in a browser.
 *
 * Of the packages, @nlpjs/lang-pl cuts words to one stem and knows no changes of sound (rada and radzie
 * differ), snowball-stemmers has no Polish: hence this table.
 */

/** How a word is declined; only endings of one declension are compared with each other. */
type Declension = 'a' | 'person-a' | 'hard' | 'soft' | 'neuter' | 'um' | 'adjective'

interface Paradigm {
  endings: readonly string[]
  /** Endings of the form that a dictionary gives. */
  ofLemma: readonly string[]
  /** Endings before which a hard consonant turns soft. */
  softening: readonly string[]
}

const MANY = ['om', 'ami', 'ach']

const PARADIGMS: { readonly [declension in Declension]: Paradigm } = {
  a: { endings: ['a', 'y', 'i', 'ę', 'ą', 'e', '', ...MANY], ofLemma: ['a', 'y', 'i', 'e'], softening: ['e'] },
  'person-a': { endings: ['a', 'y', 'i', 'ę', 'ą', 'e', 'ów', 'owie', ...MANY], ofLemma: ['a', 'y', 'i'], softening: ['e', 'i'] },
  hard: { endings: ['', 'a', 'u', 'owi', 'em', 'e', 'y', 'i', 'owie', 'ów', ...MANY], ofLemma: ['', 'y', 'i', 'e', 'owie'], softening: ['e', 'y', 'i'] },
  soft: { endings: ['', 'y', 'i', 'ą', 'e', 'mi', ...MANY], ofLemma: ['', 'y', 'i', 'e'], softening: [] },
  neuter: { endings: ['o', 'e', 'a', 'u', 'em', '', ...MANY], ofLemma: ['o', 'e'], softening: ['e'] },
  um: { endings: ['um', 'a', 'ów', ...MANY], ofLemma: ['um'], softening: [] },
  adjective: { endings: ['y', 'i', 'a', 'e', 'ego', 'emu', 'ym', 'im', 'ą', 'ej', 'ych', 'ich', 'ymi', 'imi'], ofLemma: ['y', 'i'], softening: ['y', 'i'] },
}

const DECLENSIONS = Object.keys(PARADIGMS) as Declension[]

const BARE: { readonly [letter: string]: string } = { ś: 's', ź: 'z', ć: 'c', ń: 'n', ó: 'o', ą: 'ę' }

/** Letters that change within a stem made one: miasto, mieście; zespół, zespołu; urząd, urzędu. */
const levelled = (stem: string): string => stem.replace(/[śźćńóą]/g, (letter) => BARE[letter] ?? letter).replace(/i[ao]/g, 'ie').replace(/ię/g, 'ę')

/** Hard consonants that a soft one before an ending can stand for, by the end of the stem, `i` of softness included. */
const HARDENED: readonly (readonly [softening: string, soft: RegExp, hard: string])[] = [
  ['e', /dzi$/, 'd'], ['e', /dz$/, 'g'], ['e', /ci$/, 't'], ['e', /c$/, 'k'], ['e', /rz$/, 'r'], ['e', /l$/, 'ł'], ['e', /sz$/, 'ch'], ['e', /ż$/, 'g'],
  ['y', /dz$/, 'g'], ['y', /c$/, 'k'], ['y', /rz$/, 'r'],
  ['i', /dz$/, 'd'], ['i', /c$/, 't'], ['i', /s$/, 'ch'], ['i', /l$/, 'ł'], ['i', /z$/, 'ż'],
]

const SHORTEST_STEM = 3

/** Before an ending that is not there an `e` may have come in: mieszkaniec, mieszkańca; książek, książka. */
const withoutFleetingE = (stem: string): string | null => {
  const short = stem.replace(/i?e([^aeiouyęł]|dz|rz|sz|cz)$/, '$1')
  return short === stem || short.length < SHORTEST_STEM ? null : short
}

const softEnd = /([śźćńljcżw]|cz|sz|rz|dz)$/

function stemsBefore(ending: string, rest: string, { softening }: Paradigm): string[] {
  const level = levelled(rest)
  const plain = level.replace(/i$/, '')
  if (ending === '') return [plain, withoutFleetingE(plain)].filter((stem) => stem !== null)
  if (!softening.includes(ending)) return [plain]
  const hard = HARDENED.filter(([before, soft]) => before === ending && soft.test(level)).map(([, soft, letter]) => level.replace(soft, letter))
  return [plain, ...hard]
}

function keysBy(endingsOf: (paradigm: Paradigm) => readonly string[], word: string): Set<string> {
  const keys = new Set<string>()
  for (const declension of DECLENSIONS) {
    const paradigm = PARADIGMS[declension]
    for (const ending of endingsOf(paradigm)) {
      if (!word.endsWith(ending)) continue
      const rest = word.slice(0, word.length - ending.length)
      if (rest.length < SHORTEST_STEM || (declension === 'soft' && ending === '' && !softEnd.test(rest))) continue
      for (const stem of stemsBefore(ending, rest, paradigm)) keys.add(`${declension}:${stem}`)
    }
  }
  return keys
}

/** What a word can be a form of, as keys to compare. `word` in lower case. */
export const keysOfWord = (word: string): Set<string> => keysBy(({ endings }) => endings, word)

/** Masculine nouns in -a decline as persons do: uchodźca, poeta, artysta. */
const isPerson = /(ca|ta|ga)$/

/**
 * Keys of a word in its dictionary form: fewer, so that a lone word hits less that is not meant. `rada` is
 * feminine alone, never a form of `rad`.
 */
export function keysOfLemma(word: string): Set<string> {
  const keys = keysBy(({ ofLemma }) => ofLemma, word)
  if (/ąca$/.test(word)) keys.add(`adjective:${levelled(word.slice(0, -1))}`)
  if (!isPerson.test(word)) for (const key of keys) if (key.startsWith('person-a:')) keys.delete(key)
  return keys
}

/** Whether `word` can be a form of the dictionary form `lemma`; both in lower case. */
export function isFormOf(lemma: string, word: string): boolean {
  if (lemma === word) return true
  const keys = keysOfWord(word)
  return [...keysOfLemma(lemma)].some((key) => keys.has(key))
}
