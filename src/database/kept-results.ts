import { LRUCache } from 'lru-cache'

/** Of JSON, in characters: as much memory in bytes, twice that where it is not Latin. */
const MOST_CHARACTERS = 16 * 2 ** 20
const LONGEST_RESULT = 2 ** 20
/** A read that takes longer may hang: nobody else begins to wait for it. */
const JOINABLE_MS = 2000

interface Underway {
  since: number
  json: Promise<string>
}

/**
 * What was read from the database since the last commit of anybody, by question, and what is being read.
 * Whoever gets a result may change it: it is kept as JSON, and must survive that.
 */
export class KeptResults {
  readonly #results: LRUCache<string, string>
  readonly #underway = new Map<string, Underway>()
  #version = ''

  /** @param longestLifeMs for databases that may be changed without another version */
  constructor({ longestLifeMs }: { longestLifeMs?: number } = {}) {
    this.#results = new LRUCache({
      maxSize: MOST_CHARACTERS,
      maxEntrySize: LONGEST_RESULT,
      sizeCalculation: (json, question) => json.length + question.length,
      ...(longestLifeMs ? { ttl: longestLifeMs } : {}),
    })
  }

  /** `version` is another text after any commit, taken at this moment. */
  async get<Result>({ question, version }: { question: string; version: string }, read: () => Promise<Result>): Promise<Result> {
    if (version !== this.#version) {
      this.#results.clear()
      this.#underway.clear()
      this.#version = version
    }
    const kept = this.#results.get(question)
    if (kept !== undefined) return JSON.parse(kept) as Result
    // It began when this version was the last: what it reads is as new as that, or newer.
    const underway = this.#underway.get(question)
    if (underway && performance.now() - underway.since < JOINABLE_MS) return JSON.parse(await underway.json) as Result
    return this.#read({ question, version }, read)
  }

  async #read<Result>({ question, version }: { question: string; version: string }, read: () => Promise<Result>): Promise<Result> {
    const reading = read()
    const json = reading.then((result) => JSON.stringify(result))
    const underway = { since: performance.now(), json }
    this.#underway.set(question, underway)
    try {
      // First: the result may be changed by whoever gets it.
      const text = await json
      // What was read after a commit must not stand for what was before it, nor the other way round.
      if (version === this.#version) this.#results.set(question, text)
      return await reading
    } finally {
      if (this.#underway.get(question) === underway) this.#underway.delete(question)
    }
  }
}
