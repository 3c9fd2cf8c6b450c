/**
 * Finds the glossary's terms in a Polish line, in whatever case and number they stand there. Compiled once,
 * then a line costs one look-up per word. Pure, works in a browser.
 */
import type { TermForLocale } from './glossary-entry'
import { keysOfLemma, keysOfWord } from './polish-stems'

export interface GlossaryHit {
  /** Range in the line as it is given, inline codes counted. */
  start: number
  end: number
  /** The words as they stand in the line; inline codes left out. */
  words: string
  id: string
  term: string
  text: string
  forbidden: string[]
  note: string
}

interface Word {
  start: number
  end: number
  text: string
  lower: string
}

/** One way in which a term can stand in a text: the dictionary form, or a form that was given. */
interface Pattern {
  term: TermForLocale
  words: PatternWord[]
  length: number
  /** The word that it is looked up by: the one that fewest other terms have. */
  anchor: number
}

interface PatternWord {
  text: string
  lower: string
  /** Null: only this very form. */
  keys: Set<string> | null
}

export interface CompiledGlossary {
  size: number
  patternsByAnchor: ReadonlyMap<string, Pattern[]>
  keysByWord: Map<string, Set<string>>
}

const TOKEN = /<\/?\d+>|&amp;|&lt;|[\p{L}\p{N}]+/gu
const CODE = /^<|^&/

/** Words with their places; inline codes and escaped signs are none. */
function wordsOf(line: string): Word[] {
  return [...line.matchAll(TOKEN)]
    .filter(([token]) => !CODE.test(token))
    .map(({ 0: text, index }) => ({ start: index, end: index + text.length, text, lower: text.normalize('NFC').toLowerCase() }))
}

const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text)
const isAcronym = (text: string): boolean => /^[\p{Lu}\p{N}]{2,}$/u.test(text)

/** Endings of adjectives that no dictionary form has: such a word after the first depends on a noun and stays as it is (Unia Metropolii Polskich). */
const DEPENDENT = /(ych|ich|ymi|imi|ego|emu|ej)$/

type KeysOf = (lower: string) => Set<string>

/** Works each word out once: glossaries say the same words again and again. */
function remembering(keysOf: KeysOf): KeysOf {
  const known = new Map<string, Set<string>>()
  return (lower) => {
    const keys = known.get(lower) ?? keysOf(lower)
    known.set(lower, keys)
    return keys
  }
}

const HAS_LETTERS = /\p{L}/u

/** Words of several decline each on its own way, so all that endings allow; a lone word has its dictionary form to hold on to. */
function patternReader(): (term: TermForLocale, form: string, options: { isGiven: boolean }) => Pattern[] {
  const [ofLemma, ofWord] = [remembering(keysOfLemma), remembering(keysOfWord)]
  return (term, form, { isGiven }) => {
    const words = wordsOf(form)
    const isFixed = ({ lower, text }: Word, index: number): boolean => isGiven || isAcronym(text) || !HAS_LETTERS.test(text) || (index > 0 && DEPENDENT.test(lower))
    const keysOf = words.length === 1 ? ofLemma : ofWord
    const read = words.map((word, index) => ({ text: word.text, lower: word.lower, keys: isFixed(word, index) ? null : keysOf(word.lower) }))
    return read.length > 0 ? [{ term, length: form.length, words: read, anchor: 0 }] : []
  }
}

const wholeWord = (lower: string): string => `=${lower}`

export function compileGlossary(terms: readonly TermForLocale[]): CompiledGlossary {
  const read = patternReader()
  const patterns = terms.flatMap((term) => [...read(term, term.term, { isGiven: false }), ...term.forms.flatMap((form) => read(term, form, { isGiven: true }))])
  const count = new Map<string, number>()
  for (const { words } of patterns) for (const { lower } of words) count.set(lower, (count.get(lower) ?? 0) + 1)
  const rarity = ({ lower }: PatternWord): number => count.get(lower) ?? 0
  const patternsByAnchor = new Map<string, Pattern[]>()
  for (const pattern of patterns) {
    const { words } = pattern
    const rarest = words.reduce((best, word) => (rarity(word) < rarity(best) ? word : best))
    pattern.anchor = words.indexOf(rarest)
    for (const key of [wholeWord(rarest.lower), ...(rarest.keys ?? [])]) {
      const known = patternsByAnchor.get(key)
      if (known) known.push(pattern)
      else patternsByAnchor.set(key, [pattern])
    }
  }
  return { size: terms.length, patternsByAnchor, keysByWord: new Map() }
}

const MOST_KEPT_WORDS = 50_000

function keysIn({ keysByWord }: CompiledGlossary, lower: string): Set<string> {
  const known = keysByWord.get(lower)
  if (known) return known
  if (keysByWord.size >= MOST_KEPT_WORDS) keysByWord.clear()
  const keys = keysOfWord(lower)
  keysByWord.set(lower, keys)
  return keys
}

function isSame(glossary: CompiledGlossary, expected: PatternWord, word: Word): boolean {
  if (isAcronym(expected.text)) return expected.text === word.text
  if (expected.lower === word.lower) return true
  if (!expected.keys) return false
  const keys = keysIn(glossary, word.lower)
  for (const key of expected.keys) if (keys.has(key)) return true
  return false
}

/** Words of one term have nothing but spaces, hyphens and quotation marks between them. */
const BETWEEN = /^[\s\u00a0„”“"«»-]*$/
const withoutCodes = (text: string): string => text.replace(/<\/?\d+>/g, '')

function fits(glossary: CompiledGlossary, { words: expected }: Pattern, { at, line, words }: { at: number; line: string; words: Word[] }): boolean {
  return at >= 0 && expected.every((one, index) => {
    const word = words[at + index]
    if (!word || !isSame(glossary, one, word)) return false
    // Polska is no form of the adjective "polski": a lone proper name keeps its capital.
    if (expected.length === 1 && isCapitalised(one.text) && !isCapitalised(word.text)) return false
    const before = words[at + index - 1]
    return index === 0 || !before || BETWEEN.test(withoutCodes(line.slice(before.end, word.start)))
  })
}

/** Words whose case is as in the term: of "Miasta Międzykulturowe" and "miasto międzykulturowe" the text means one. */
const sameCase = ({ at, pattern }: { at: number; pattern: Pattern }, words: Word[]): number =>
  pattern.words.filter(({ text }, index) => isCapitalised(text) === isCapitalised(words[at + index]?.text ?? '')).length

/** Terms in the order in which they stand; where two overlap, the longer one. */
export function matchTerms(glossary: CompiledGlossary, line: string): GlossaryHit[] {
  if (glossary.size === 0) return []
  const words = wordsOf(line)
  const found: { at: number; pattern: Pattern }[] = []
  for (const [place, word] of words.entries()) {
    const candidates = new Set([wholeWord(word.lower), ...keysIn(glossary, word.lower)].flatMap((key) => glossary.patternsByAnchor.get(key) ?? []))
    for (const pattern of candidates) {
      const at = place - pattern.anchor
      if (fits(glossary, pattern, { at, line, words })) found.push({ at, pattern })
    }
  }
  found.sort((a, b) => b.pattern.words.length - a.pattern.words.length || sameCase(b, words) - sameCase(a, words) || b.pattern.length - a.pattern.length || a.at - b.at)
  const taken = new Set<number>()
  const hits: GlossaryHit[] = []
  for (const { at, pattern } of found) {
    const places = pattern.words.map((_, index) => at + index)
    if (places.some((place) => taken.has(place))) continue
    for (const place of places) taken.add(place)
    const [start, end] = [words[at]?.start ?? 0, words[at + pattern.words.length - 1]?.end ?? 0]
    const { forbidden, id, note, term, text } = pattern.term
    hits.push({ start, end, words: withoutCodes(line.slice(start, end)), id, term, text, forbidden, note })
  }
  return hits.sort((a, b) => a.start - b.start)
}
