/**
 * Answers by key, bounded in bytes, the least used go first. A change of content drops the answers that
 * it concerns, and an answer that was worked out from before a change is never kept after it.
 */
import { LRUCache } from 'lru-cache'

import type { CachedAnswer } from './cached-answer'

/** What one computation gives: an answer to keep, or anything else, which is for whoever asked first. */
export type Computed<Other> = { answer: CachedAnswer } | { other: Other }

interface Computation<Other> {
  result: Promise<Computed<Other>>
  /** Tags that changed since it began. */
  changed: Set<string>
}

export interface StoreSettings {
  maxBytes: number
}

export class AnswerStore<Other> {
  readonly #answers: LRUCache<string, CachedAnswer>
  readonly #keysByTag = new Map<string, Set<string>>()
  /** Those that a request which comes now may join. */
  readonly #joinable = new Map<string, Computation<Other>>()
  readonly #running = new Set<Computation<Other>>()
  #longestLifeMs = Infinity

  constructor({ maxBytes }: StoreSettings) {
    this.#answers = new LRUCache({
      maxSize: maxBytes,
      // A long GraphQL query is longer than many an answer.
      sizeCalculation: ({ size }, key) => size + key.length * 2,
      dispose: (answer, key) => this.#forget(key, answer),
    })
  }

  get bytes(): number {
    return this.#answers.calculatedSize
  }

  get count(): number {
    return this.#answers.size
  }

  /** Where changes made elsewhere may not be heard of, nothing is kept longer than this. */
  limitLife(ms: number): void {
    this.#longestLifeMs = ms
  }

  get(key: string): CachedAnswer | undefined {
    const answer = this.#answers.get(key)
    if (!answer || (answer.trueUntil === Infinity && this.#longestLifeMs === Infinity)) return answer
    const now = Date.now()
    if (now < answer.trueUntil && now - answer.storedAt < this.#longestLifeMs) return answer
    this.#answers.delete(key)
    return undefined
  }

  /** An encoding was added to it: counts its bytes anew. */
  recount(key: string, answer: CachedAnswer): void {
    if (this.#answers.peek(key) !== answer) return
    this.#answers.delete(key)
    this.#keep(key, answer)
  }

  /**
   * One computation for each key at a time: whoever asks meanwhile waits for it, but never for one that
   * began before a change that was stored since.
   * @returns the result, and whether this call began it
   */
  async compute(key: string, work: () => Promise<Computed<Other>>): Promise<{ result: Computed<Other>; isFirst: boolean }> {
    const joined = this.#joinable.get(key)
    if (joined) return { result: await joined.result, isFirst: false }
    const computation: Computation<Other> = { result: work(), changed: new Set() }
    this.#joinable.set(key, computation)
    this.#running.add(computation)
    try {
      const result = await computation.result
      if ('answer' in result && isStillTrue(result.answer, computation.changed)) this.#keep(key, result.answer)
      return { result, isFirst: true }
    } finally {
      this.#running.delete(computation)
      if (this.#joinable.get(key) === computation) this.#joinable.delete(key)
    }
  }

  /** Content changed: what depends on one of the tags goes. */
  drop(tags: ReadonlySet<string>): void {
    for (const { changed } of this.#running) for (const tag of tags) changed.add(tag)
    this.#joinable.clear()
    for (const tag of tags) {
      for (const key of this.#keysByTag.get(tag) ?? []) this.#answers.delete(key)
    }
  }

  clear(): void {
    for (const { changed } of this.#running) changed.add(EVERYTHING)
    this.#joinable.clear()
    this.#answers.clear()
  }

  #keep(key: string, answer: CachedAnswer): void {
    this.#answers.set(key, answer)
    // Larger than all there is: not kept.
    if (this.#answers.peek(key) !== answer) return
    for (const tag of answer.tags) {
      const keys = this.#keysByTag.get(tag) ?? new Set()
      keys.add(key)
      this.#keysByTag.set(tag, keys)
    }
  }

  #forget(key: string, { tags }: CachedAnswer): void {
    for (const tag of tags) {
      const keys = this.#keysByTag.get(tag)
      keys?.delete(key)
      if (keys?.size === 0) this.#keysByTag.delete(tag)
    }
  }
}

/** Changed where it is not known what changed. */
const EVERYTHING = '*'

const isStillTrue = ({ tags }: CachedAnswer, changed: ReadonlySet<string>): boolean =>
  !changed.has(EVERYTHING) && ![...changed].some((tag) => tags.has(tag))
