/** The words of all documents in one language, and which documents answer a question. Holds words and ids, no text. */
import { LRUCache } from 'lru-cache'
import MiniSearch, { type Query, type SearchResult } from 'minisearch'

import { mayHaveTypo, swaps, wordsOf } from './words'

export interface Entry {
  collection: string
  id: string
  title: string
  slug: string
  /** All other texts. */
  text: string
}

export interface Found {
  collection: string
  id: string
  score: number
  /** Words of the document that answer the question, folded. */
  words: string[]
}

/** Beyond these many words a question finds exact words only, so that a long one costs no more. */
const MOST_LENIENT_WORDS = 8
const BOOST = { title: 6, slug: 3, text: 1 }
/** Against the word itself. */
const WEIGHT_OF_SWAP = 0.4

const REMEMBERED_QUESTIONS = 100
const REMEMBERED_HITS = 200

const keyOf = (collection: string, id: string): string => `${collection}:${id}`

type QueryOfParts = Extract<Query, { queries: unknown }>

/** One word of the question: as it is, as the beginning of a longer one, or with one typo. */
function queryFor(word: string, isLenient: boolean): QueryOfParts {
  const isTypoAllowed = isLenient && mayHaveTypo(word)
  const asItIs: QueryOfParts = { combineWith: 'OR', fuzzy: isTypoAllowed ? 1 : false, prefix: isLenient && word.length > 1, queries: [word] }
  if (!isTypoAllowed) return asItIs
  return { combineWith: 'OR', queries: [asItIs, { boostTerm: () => WEIGHT_OF_SWAP, combineWith: 'OR', fuzzy: false, prefix: false, queries: swaps(word) }] }
}

/** Numbers and long words stand in fewest documents. */
const tellingOrder = (a: string, b: string): number => Number(/\d/.test(b)) - Number(/\d/.test(a)) || b.length - a.length

/** All words: the most telling first, so that the others are weighed only where those stand. */
function queryForAll(asked: readonly string[]): Query {
  const lenient = new Set(asked.slice(0, MOST_LENIENT_WORDS))
  let left: Set<string> | null = null
  const queries = [...asked].sort(tellingOrder).map((word) => {
    const before = left
    const these = (left = new Set<string>())
    const boostDocument = (key: string): number => {
      if (before && !before.has(key)) return 0
      these.add(key)
      return 1
    }
    return { ...queryFor(word, lenient.has(word)), boostDocument }
  })
  return { combineWith: 'AND', queries }
}

/** Words that stand in the title come before words in the text, and words as they were asked for before typos. */
function ranking(asked: readonly string[]): (result: SearchResult) => number {
  const known = new Map<string, boolean>()
  const isAsAsked = (word: string): boolean => {
    const answer = known.get(word) ?? asked.some((each) => word.startsWith(each))
    known.set(word, answer)
    return answer
  }
  const most = asked.length
  return ({ match, terms }) => {
    let inTitle = 0
    let withTypoInTitle = 0
    let anywhere = 0
    for (const word of terms) {
      const isInTitle = match[word]?.includes('title')
      if (isAsAsked(word)) {
        anywhere += 1
        if (isInTitle) inTitle += 1
      } else if (isInTitle) withTypoInTitle += 1
    }
    return (Math.min(inTitle, most) * (most + 1) + Math.min(anywhere, most)) * (most + 1) + Math.min(withTypoInTitle, most)
  }
}

/** By rank; what has the same keeps its order, which is that of the scores. */
function inOrder(results: readonly SearchResult[], asked: readonly string[]): SearchResult[] {
  const rankOf = ranking(asked)
  const byRank = new Map<number, SearchResult[]>()
  for (const result of results) {
    const rank = rankOf(result)
    const same = byRank.get(rank)
    if (same) same.push(result)
    else byRank.set(rank, [result])
  }
  return [...byRank].sort(([a], [b]) => b - a).flatMap(([, same]) => same)
}

function foundOf({ id: key, score, terms, ...stored }: SearchResult): Found {
  const collection = stored.collection as string
  return { collection, id: (key as string).slice(collection.length + 1), score, words: terms }
}

interface Answer {
  total: number
  /** The first of them. */
  best: Found[]
}

export class WordIndex {
  readonly #words = new MiniSearch<Entry & { key: string }>({
    fields: ['title', 'slug', 'text'],
    idField: 'key',
    processTerm: (word) => word,
    searchOptions: { boost: BOOST },
    storeFields: ['collection'],
    tokenize: wordsOf,
  })
  readonly #ids = new Map<string, Set<string>>()
  /** Of questions asked before, until something changes. */
  readonly #answers = new LRUCache<string, Answer>({ max: REMEMBERED_QUESTIONS })

  put(entry: Entry): void {
    this.remove(entry.collection, entry.id)
    this.#words.add({ ...entry, key: keyOf(entry.collection, entry.id) })
    const ids = this.#ids.get(entry.collection) ?? new Set()
    this.#ids.set(entry.collection, ids.add(entry.id))
  }

  remove(collection: string, id: string): void {
    this.#answers.clear()
    const key = keyOf(collection, id)
    if (this.#words.has(key)) this.#words.discard(key)
    this.#ids.get(collection)?.delete(id)
  }

  /** @returns ids of a collection's documents that are in it */
  idsOf(collection: string): string[] {
    return [...(this.#ids.get(collection) ?? [])]
  }

  /** @returns how many documents hold every word, and those from one place to another, best first; of all collections where none is named */
  find(asked: readonly string[], { collections, from, to }: { collections: ReadonlySet<string> | null; from: number; to: number }): { total: number; found: Found[] } {
    const question = JSON.stringify([asked, collections && [...collections].sort()])
    const known = this.#answers.get(question)
    if (known && (to <= known.best.length || known.best.length === known.total)) return { found: known.best.slice(from, to), total: known.total }
    const results = this.#words.search(
      asked.length === 1 ? queryFor(asked[0] as string, true) : queryForAll(asked),
      collections ? { filter: ({ collection }) => collections.has(collection as string) } : {},
    )
    const ordered = inOrder(results, asked)
    this.#answers.set(question, { best: ordered.slice(0, REMEMBERED_HITS).map(foundOf), total: ordered.length })
    return { found: ordered.slice(from, to).map(foundOf), total: ordered.length }
  }
}
