import { LRUCache } from 'lru-cache'

/** Of JSON, in characters: as much memory in bytes, twice that where it is not Latin. */
const MOST_CHARACTERS = 16 * 2 ** 20
const LONGEST_RESULT = 2 ** 20

/**
 * What was read from the database since the last commit of anybody, by question. Whoever gets a result may
 * change it: it is kept as JSON, and must survive that.
 */
export class KeptResults {
  readonly #results = new LRUCache<string, string>({ maxSize: MOST_CHARACTERS, maxEntrySize: LONGEST_RESULT, sizeCalculation: (json, question) => json.length + question.length })
  #version = ''

  /** `version` is another text after any commit, taken at this moment. */
  async get<Result>({ question, version }: { question: string; version: string }, read: () => Promise<Result>): Promise<Result> {
    if (version !== this.#version) {
      this.#results.clear()
      this.#version = version
    }
    const kept = this.#results.get(question)
    if (kept !== undefined) return JSON.parse(kept) as Result
    const result = await read()
    // What was read after a commit must not stand for what was before it, nor the other way round.
    if (version === this.#version) this.#results.set(question, JSON.stringify(result))
    return result
  }
}
