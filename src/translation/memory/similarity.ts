/**
 * How much alike two texts are, as translators are used to see it. Two edit distances count half each: that of
 * words is what there is to retype, that of letters lets another ending of a Polish word ("Rada", "Rady") count
 * as near rather than as another word. Punctuation and case count in letters alone. Pure.
 */
import { distance } from 'fastest-levenshtein'

const WORD = /[\p{L}\p{N}\p{M}]+/gu
const FIRST_PRIVATE = 0xe000
const MOST_DIFFERENT = 0xf8ff - FIRST_PRIVATE

export interface ComparedText {
  /** In small letters. */
  letters: string
  words: string[]
}

export const lettersOf = (words: string): string => words.toLowerCase()
export const wordsIn = (letters: string): string[] => letters.match(WORD) ?? []

/** From 0 to 1: what share of the longer one stays. */
const shareKept = (edits: number, longest: number): number => (longest === 0 ? 1 : 1 - edits / longest)

export const letterSimilarity = (a: string, b: string): number => shareKept(distance(a, b), Math.max(a.length, b.length))

/** The library compares letters: each different word becomes one. */
export function wordSimilarity(a: readonly string[], b: readonly string[]): number {
  const letters = new Map<string, string>()
  const asLetters = (words: readonly string[]): string =>
    words
      .map((word) => {
        const known = letters.get(word)
        if (known) return known
        const made = String.fromCharCode(FIRST_PRIVATE + Math.min(letters.size, MOST_DIFFERENT))
        letters.set(word, made)
        return made
      })
      .join('')
  return shareKept(distance(asLetters(a), asLetters(b)), Math.max(a.length, b.length))
}

/** A percentage of two shares, rounded down: 100 is for what is the same. */
export const percentOf = (letterShare: number, wordShare: number): number => Math.floor((letterShare + wordShare) * 50 + 1e-9)
