/**
 * Finds in the sources of one target locale what is alike, exactly and without reading them all. Two texts
 * that are alike to more than half share a word, so only units with a word of the text are looked at; how many
 * words they share and how long they are says how much alike they can be at most; the most promising are
 * compared first, until no other can be better. Pure: holds sources only, no targets.
 *
 * Memory: about 100 MiB for 100,000 units of a sentence each (bench/translation-memory.ts).
 */
import { memoryLineOf, wordsOfLine } from './coded-line'
import { letterSimilarity, lettersOf, percentOf, wordSimilarity, wordsIn } from './similarity'

/** The same text in the same place. */
export const IN_CONTEXT = 101
/** The same text, codes included. */
export const EXACT = 100
/** The same words in other letters or with other codes, and all that is less alike. */
const NEARLY = 99
/** Below this a suggestion is more work than none. */
export const LEAST_PERCENT = 60

/** The rarest so many words of a text are looked up; of the others it is believed that they are shared. */
const MOST_WORDS_LOOKED_UP = 200
/** What bounds the time of one look-up, whatever is in the memory: texts compared, and steps of comparing letters. */
const MOST_COMPARED = 1500
const MOST_STEPS = 3_000_000
/** Steps of comparing two texts: the library compares 32 letters at once. */
const stepsOf = (a: number, b: number): number => Math.ceil(Math.min(a, b) / 32) * Math.max(a, b)
const FIRST_ROOM = 1024

type Counts = Uint16Array<ArrayBuffer>

function withRoomFor(index: number, counts: Counts): Counts {
  if (index < counts.length) return counts
  const larger = new Uint16Array(counts.length * 2)
  larger.set(counts)
  return larger
}

/** The same words in ever so many places are one suggestion or two. */
const MOST_OF_ONE_TEXT = 10

export interface IndexedUnit {
  id: string
  /** A line with inline codes. */
  source: string
  context: string
}

export interface MemoryMatch {
  id: string
  /** 101 the same text in the same context, 100 the same text, less: alike. */
  percent: number
}

export interface MemoryQuestion {
  source: string
  context?: string | null
  /** 60 unless told; nothing less alike than half is ever found. */
  atLeast?: number
  limit: number
}

interface Place {
  id: string
  text: number
  context: string
  /** Of the line: tells whether case and codes are the same, too. */
  sum: number
}

/** FNV-1a. */
function sumOf(line: string): number {
  let sum = 0x811c9dc5
  for (let index = 0; index < line.length; index += 1) sum = Math.imul(sum ^ line.charCodeAt(index), 0x01000193)
  return sum >>> 0
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

interface Candidate {
  text: number
  percent: number
}

export class MemoryIndex {
  readonly #most: number
  /** In the order in which they came. */
  readonly #places = new Map<string, Place>()
  /** Different texts by number: their letters, how many words they have, and who says them. */
  readonly #letters: string[] = []
  /** Beside the letters, so that thousands are weighed without touching a text. */
  #letterCounts = new Uint16Array(FIRST_ROOM)
  #wordCounts = new Uint16Array(FIRST_ROOM)
  readonly #placesOf: Place[][] = []
  readonly #free: number[] = []
  readonly #numbers = new Map<string, number>()
  /** By word, the numbers of the texts that have it. */
  readonly #textsWith = new Map<string, number[]>()
  /** A few different ones, kept once. */
  readonly #contexts = new Map<string, string>()
  /** How many words each text shares with the one that is asked about; all 0 between two look-ups. */
  #shared = new Uint16Array(FIRST_ROOM)

  /** @param most units; beyond, the one that came first is forgotten for each that comes */
  constructor({ most = Infinity }: { most?: number } = {}) {
    this.#most = most
  }

  get size(): number {
    return this.#places.size
  }

  ids(): string[] {
    return [...this.#places.keys()]
  }

  put({ context, id, source }: IndexedUnit): void {
    const line = memoryLineOf(source)
    const sum = sumOf(line)
    const known = this.#places.get(id)
    if (known?.sum === sum && known.context === context) return
    if (known) this.remove(id)
    const letters = lettersOf(wordsOfLine(line))
    const text = this.#numbers.get(letters) ?? this.#add(letters)
    const place = { id, text, context: this.#once(context), sum }
    this.#placesOf[text]?.push(place)
    this.#places.set(id, place)
    const [oldest] = this.#places.size > this.#most ? this.#places.keys() : []
    if (oldest !== undefined) this.remove(oldest)
  }

  remove(id: string): void {
    const place = this.#places.get(id)
    if (!place) return
    this.#places.delete(id)
    const others = (this.#placesOf[place.text] ?? []).filter((other) => other !== place)
    this.#placesOf[place.text] = others
    if (others.length === 0) this.#drop(place.text)
  }

  #once(context: string): string {
    const known = this.#contexts.get(context)
    if (known === undefined) this.#contexts.set(context, context)
    return known ?? context
  }

  #add(letters: string): number {
    const text = this.#free.pop() ?? this.#letters.length
    const words = wordsIn(letters)
    this.#letters[text] = letters
    this.#letterCounts = withRoomFor(text, this.#letterCounts)
    this.#wordCounts = withRoomFor(text, this.#wordCounts)
    this.#shared = withRoomFor(text, this.#shared)
    this.#letterCounts[text] = letters.length
    this.#wordCounts[text] = words.length
    this.#placesOf[text] = []
    this.#numbers.set(letters, text)
    for (const word of new Set(words)) {
      const texts = this.#textsWith.get(word)
      if (texts) texts.push(text)
      else this.#textsWith.set(word, [text])
    }
    return text
  }

  #drop(text: number): void {
    const letters = this.#letters[text] ?? ''
    for (const word of new Set(wordsIn(letters))) {
      const left = (this.#textsWith.get(word) ?? []).filter((each) => each !== text)
      if (left.length > 0) this.#textsWith.set(word, left)
      else this.#textsWith.delete(word)
    }
    this.#numbers.delete(letters)
    this.#letters[text] = ''
    this.#free.push(text)
  }

  /** The best first; among equals, the one that came last. */
  find({ atLeast = LEAST_PERCENT, context, limit, source }: MemoryQuestion): MemoryMatch[] {
    const line = memoryLineOf(source)
    const letters = lettersOf(wordsOfLine(line))
    const same = this.#numbers.get(letters)
    const found = [
      ...(same === undefined ? [] : [{ text: same, percent: EXACT }]),
      ...this.#alike(letters, { atLeast: Math.max(atLeast, 51), limit, same }),
    ]
    const sum = sumOf(line)
    const matches = found.flatMap(({ percent, text }) =>
      (this.#placesOf[text] ?? [])
        .map((place) => ({ id: place.id, percent: percent < EXACT ? percent : this.#percentOfSame(place, { context, sum }) }))
        .reverse()
        .sort((a, b) => b.percent - a.percent)
        .slice(0, MOST_OF_ONE_TEXT),
    )
    return matches.sort((a, b) => b.percent - a.percent).slice(0, limit)
  }

  #percentOfSame(place: Place, { context, sum }: { context: string | null | undefined; sum: number }): number {
    if (place.sum !== sum) return NEARLY
    return place.context === context ? IN_CONTEXT : EXACT
  }

  #alike(letters: string, { atLeast, limit, same }: { atLeast: number; limit: number; same: number | undefined }): Candidate[] {
    const words = wordsIn(letters)
    const best: Candidate[] = []
    let compared = 0
    let steps = 0
    const promising = this.#promising(letters, words, atLeast)
    for (let most = promising.length - 1; most >= atLeast; most -= 1) {
      for (const text of promising[most] ?? []) {
        if (text === same) continue
        const least = best.length < limit ? atLeast : Math.max(atLeast, (best.at(-1)?.percent ?? 0) + 1)
        if (most < least) return best
        const other = this.#letters[text] ?? ''
        compared += 1
        steps += stepsOf(letters.length, other.length)
        if (compared > MOST_COMPARED || steps > MOST_STEPS) return best
        const letterShare = letterSimilarity(letters, other)
        // Even with the same words it would not do.
        if (percentOf(letterShare, 1) < least) continue
        const percent = Math.min(percentOf(letterShare, wordSimilarity(words, wordsIn(other))), NEARLY)
        if (percent < least) continue
        best.push({ text, percent })
        best.sort((a, b) => b.percent - a.percent)
        if (best.length > limit) best.pop()
      }
    }
    return best
  }

  /** Texts by the percentage that they can reach at most. */
  #promising(letters: string, words: readonly string[], atLeast: number): number[][] {
    const shared = this.#shared
    const letterCounts = this.#letterCounts
    const wordCounts = this.#wordCounts
    const lists = [...countsOf(words)]
      .map(([word, times]) => ({ times, texts: this.#textsWith.get(word) ?? [] }))
      .sort((a, b) => a.texts.length - b.texts.length)
    const lookedUp = lists.slice(0, MOST_WORDS_LOOKED_UP)
    // Whatever is enough alike shares so many words; then one of them is not among the commonest few.
    let spare = Math.ceil((atLeast / 50 - 1) * words.length) - 1 - (words.length - lookedUp.reduce((sum, { times }) => sum + times, 0))
    let finding = lookedUp.length
    for (; finding > 1 && spare >= (lookedUp[finding - 1]?.times ?? 0); finding -= 1) spare -= lookedUp[finding - 1]?.times ?? 0
    const touched: number[] = []
    for (const { texts } of lookedUp.slice(0, finding)) {
      for (const text of texts) {
        const count = shared[text] ?? 0
        if (count === 0) touched.push(text)
        shared[text] = count + 1
      }
    }
    for (const { texts } of lookedUp.slice(finding)) {
      for (const text of texts) {
        const count = shared[text] ?? 0
        if (count > 0) shared[text] = count + 1
      }
    }
    // A word that stands twice may be shared twice; one that was not looked up may be shared.
    const perhaps = words.length - lookedUp.length
    const byMost: number[][] = []
    for (const text of touched) {
      const count = wordCounts[text] ?? 0
      const length = letterCounts[text] ?? 0
      const mostWords = Math.min((shared[text] ?? 0) + perhaps, words.length, count)
      shared[text] = 0
      const most = percentOf(Math.min(length, letters.length) / Math.max(length, letters.length), mostWords / Math.max(count, words.length))
      if (most >= atLeast) (byMost[most] ??= []).push(text)
    }
    return byMost
  }
}
