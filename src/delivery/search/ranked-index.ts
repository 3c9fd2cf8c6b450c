/**
 * The library's index, weighed in one pass over numbers. Its own search makes objects for every document that it
 * finds and sorts them all: where a word stands in twenty thousand documents, that takes longer than a reader waits.
 * Scores are as the library makes them (BM25+, weights for beginnings and typos); titles come before scores.
 */
import MiniSearch from 'minisearch'

import { mayHaveTypo, swaps } from './words'

export interface IndexedEntry {
  key: string
  collection: string
  title: string
  slug: string
  text: string
}

/** How often a word stands in each document of a field; documents by their number. */
type Occurrences = ReadonlyMap<number, ReadonlyMap<number, number>>

/** A word of the index that answers a word of the question. */
interface Term {
  word: string
  weight: number
  occurrences: Occurrences
}

export interface Ranked {
  /** The documents that hold every word. */
  total: number
  /** The first of them, best first. */
  best: { document: number; score: number }[]
  terms: readonly Term[]
}

/** Beyond these many words a question finds exact words only, so that a long one costs no more. */
const MOST_LENIENT_WORDS = 8
const BOOST = { title: 6, slug: 3, text: 1 }
const FIELDS = Object.keys(BOOST) as (keyof typeof BOOST)[]
/** Against the word itself: of a longer word that begins so, of one with a typo, and of one with two letters swapped. */
const WEIGHTS = { beginning: 0.375, typo: 0.45, swap: 0.4 }
/** Room for documents that come. */
const GROWTH = 1.25
/** BM25+, by its usual names. */
const [K, B, D] = [1.2, 0.7, 0.5]

/** Numbers and long words stand in fewest documents: first, so that the others are weighed only where those stand. */
const tellingOrder = (a: string, b: string): number => Number(/\d/.test(b)) - Number(/\d/.test(a)) || b.length - a.length

/** What is known of each document while a question is answered, by its number. */
class Tally {
  /** Words of the question that it holds, as long as it holds them all. */
  readonly held: Uint16Array
  readonly scores: Float64Array
  /** Words of it that are as they were asked for: anywhere, and in its title; and those with a typo in its title. */
  readonly anywhere: Uint16Array
  readonly inTitle: Uint16Array
  readonly withTypoInTitle: Uint16Array
  /** The last term that was counted anywhere: once, in however many fields it is. */
  readonly lastTerm: Uint32Array

  constructor(documents: number) {
    this.held = new Uint16Array(documents)
    this.scores = new Float64Array(documents)
    this.anywhere = new Uint16Array(documents)
    this.inTitle = new Uint16Array(documents)
    this.withTypoInTitle = new Uint16Array(documents)
    this.lastTerm = new Uint32Array(documents)
  }

  /** For the next question. */
  clear(): this {
    for (const each of [this.held, this.scores, this.anywhere, this.inTitle, this.withTypoInTitle, this.lastTerm]) each.fill(0)
    return this
  }

  /** Words that stand in the title come before words in the text, and words as they were asked for before typos. */
  rankOf(document: number, most: number): number {
    const inTitle = Math.min(this.inTitle[document] as number, most)
    const anywhere = Math.min(this.anywhere[document] as number, most)
    return (inTitle * (most + 1) + anywhere) * (most + 1) + Math.min(this.withTypoInTitle[document] as number, most)
  }
}

export class RankedIndex extends MiniSearch<IndexedEntry> {
  /** One for all questions, which are answered one after the other: anew for each, it would keep the collector of garbage busy. */
  #tally = new Tally(0)

  constructor(wordsOf: (text: string) => string[]) {
    super({ fields: FIELDS, idField: 'key', processTerm: (word) => word, storeFields: ['collection'], tokenize: wordsOf })
  }

  /** @param most how many of the best are wanted; @param collections null: all */
  rank(asked: readonly string[], { collections, most }: { collections: ReadonlySet<string> | null; most: number }): Ranked {
    const tally = this.#tallyFor(this._nextId)
    const lenient = new Set(asked.slice(0, MOST_LENIENT_WORDS))
    const seen = new Set<string>()
    const terms: Term[] = []
    for (const [turn, word] of [...asked].sort(tellingOrder).entries()) {
      for (const term of this.#termsFor(word, lenient.has(word))) {
        const isNew = !seen.has(term.word)
        if (isNew) terms.push(term)
        seen.add(term.word)
        const isAsAsked = asked.some((each) => term.word.startsWith(each))
        this.#weigh(term, tally, { turn, countAs: isNew ? (isAsAsked ? 'asked' : 'typo') : 'known', number: terms.length })
      }
    }
    const found = this.#holdingAll(tally, asked.length, collections)
    return { total: found.length, best: best(found, tally, { most, words: asked.length }), terms }
  }

  /** @returns a document's key, and its words that answer the question */
  describe(document: number, terms: readonly Term[]): { key: string; collection: string; words: string[] } {
    const holds = ({ occurrences }: Term): boolean => [...occurrences.values()].some((field) => field.has(document))
    const { collection } = this._storedFields.get(document) as { collection: string }
    return { key: this._documentIds.get(document) as string, collection, words: terms.filter(holds).map(({ word }) => word) }
  }

  #tallyFor(documents: number): Tally {
    if (this.#tally.held.length >= documents) return this.#tally.clear()
    return (this.#tally = new Tally(Math.ceil(documents * GROWTH)))
  }

  /** As it is, as the beginning of a longer word, or with one typo. */
  #termsFor(word: string, isLenient: boolean): Term[] {
    const index = this._index
    const own = index.get(word) as Occurrences | undefined
    const terms = new Map<string, Term>()
    const add = (found: string, weight: number, occurrences: Occurrences | undefined): void => {
      if (occurrences && !terms.has(found)) terms.set(found, { word: found, weight, occurrences })
    }
    add(word, 1, own)
    if (isLenient && word.length > 1) {
      for (const [found, occurrences] of index.atPrefix(word)) add(found, (WEIGHTS.beginning * found.length) / (found.length + 0.3 * (found.length - word.length)), occurrences as Occurrences)
    }
    if (isLenient && mayHaveTypo(word)) {
      for (const [found, [occurrences, distance]] of index.fuzzyGet(word, 1)) add(found, (WEIGHTS.typo * found.length) / (found.length + distance), occurrences as Occurrences)
      for (const swapped of swaps(word)) add(swapped, WEIGHTS.swap, index.get(swapped) as Occurrences | undefined)
    }
    return [...terms.values()]
  }

  #weigh({ occurrences, weight }: Term, tally: Tally, { countAs, number, turn }: { turn: number; countAs: 'asked' | 'typo' | 'known'; number: number }): void {
    const { anywhere, held, inTitle, lastTerm, scores, withTypoInTitle } = tally
    for (const field of FIELDS) {
      const fieldId = this._fieldIds[field] as number
      const documents = occurrences.get(fieldId)
      if (!documents) continue
      const rarity = Math.log(1 + (this._documentCount - documents.size + 0.5) / (documents.size + 0.5))
      const average = this._avgFieldLength[fieldId] as number
      const factor = weight * BOOST[field] * Math.max(rarity, 0)
      const titleCounts = field !== 'title' || countAs === 'known' ? null : countAs === 'asked' ? inTitle : withTypoInTitle
      for (const [document, times] of documents) {
        if ((held[document] as number) < turn) continue
        // Taken out since: its words go by and by.
        const length = this._fieldLength.get(document)?.[fieldId]
        if (length === undefined) continue
        held[document] = turn + 1
        scores[document] = (scores[document] as number) + factor * (D + (times * (K + 1)) / (times + K * (1 - B + (B * length) / average)))
        if (titleCounts) titleCounts[document] = (titleCounts[document] as number) + 1
        if (countAs === 'asked' && lastTerm[document] !== number) {
          lastTerm[document] = number
          anywhere[document] = (anywhere[document] as number) + 1
        }
      }
    }
  }

  #holdingAll({ held }: Tally, words: number, collections: ReadonlySet<string> | null): number[] {
    const found: number[] = []
    for (let document = 0; document < held.length; document += 1) {
      if (held[document] !== words) continue
      if (!collections || collections.has(this._storedFields.get(document)?.collection as string)) found.push(document)
    }
    return found
  }
}

/** The score that so many documents have or exceed. */
function lowestOf(documents: readonly number[], scores: Float64Array, wanted: number): number {
  const own = new Float64Array(documents.length)
  for (let index = 0; index < own.length; index += 1) own[index] = scores[documents[index] as number] as number
  return own.sort()[own.length - wanted] as number
}

/** By rank, then by score, then in the order in which they came in: the same for every page. Only those that are wanted are sorted. */
function best(found: readonly number[], tally: Tally, { most, words }: { most: number; words: number }): Ranked['best'] {
  const byRank = new Map<number, number[]>()
  for (const document of found) {
    const rank = tally.rankOf(document, words)
    const same = byRank.get(rank)
    if (same) same.push(document)
    else byRank.set(rank, [document])
  }
  const { scores } = tally
  const scoreOf = (document: number): number => scores[document] as number
  const chosen: number[] = []
  for (const [, same] of [...byRank].sort(([a], [b]) => b - a)) {
    const wanted = most - chosen.length
    if (wanted <= 0) break
    const least = same.length > wanted ? lowestOf(same, scores, wanted) : -Infinity
    chosen.push(...same.filter((document) => scoreOf(document) >= least).sort((a, b) => scoreOf(b) - scoreOf(a)).slice(0, wanted))
  }
  return chosen.map((document) => ({ document, score: scoreOf(document) }))
}
