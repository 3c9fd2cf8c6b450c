/** The words of all documents in one language, and which documents answer a question. Holds words and ids, no text. */
import { LRUCache } from 'lru-cache'

import { type Ranked, RankedIndex } from './ranked-index'
import { wordsOf } from './words'

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

const REMEMBERED_QUESTIONS = 100
const REMEMBERED_HITS = 200

const keyOf = (collection: string, id: string): string => `${collection}:${id}`

export class WordIndex {
  readonly #words = new RankedIndex(wordsOf)
  readonly #ids = new Map<string, Set<string>>()
  /** Of questions asked before, until something changes. */
  readonly #answers = new LRUCache<string, Ranked>({ max: REMEMBERED_QUESTIONS })

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
    const isEnough = known && (to <= known.best.length || known.best.length === known.total)
    const { best, terms, total } = isEnough ? known : this.#words.rank(asked, { collections, most: Math.max(to, REMEMBERED_HITS) })
    if (!isEnough) this.#answers.set(question, { best: best.slice(0, REMEMBERED_HITS), terms, total })
    const found = best.slice(from, to).map(({ document, score }) => {
      const { collection, key, words } = this.#words.describe(document, terms)
      return { collection, id: key.slice(collection.length + 1), score, words }
    })
    return { found, total }
  }
}
