/** How text is taken apart into words that are compared: without case, and with Polish letters as their plain ones. Pure. */

/** Letters that Unicode can't take apart. */
const PLAIN: { [letter: string]: string } = { ł: 'l', đ: 'd', ð: 'd', ø: 'o', ħ: 'h', ı: 'i', ŧ: 't', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' }

/** `Międzykulturowy` → `miedzykulturowy`. */
export const fold = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\0-\x7f]/gu, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC')

export interface Word {
  /** Folded. */
  word: string
  /** Where it stands in the text. */
  start: number
  end: number
}

export function* wordsWithPlaces(text: string): Generator<Word> {
  for (const { 0: found, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const word = fold(found)
    if (word) yield { word, start: index, end: index + found.length }
  }
}

export const wordsOf = (text: string): string[] => [...wordsWithPlaces(text)].map(({ word }) => word)

/** The words of a question: each once, without single letters (as `w`, `z`) where there is more to go by. */
export function wordsAskedFor(question: string): string[] {
  const words = [...new Set(wordsOf(question))]
  const telling = words.filter((word) => word.length > 1 || /\d/.test(word))
  return telling.length > 0 ? telling : words
}

/** Where a slip of the fingers can be told from another word: `2015` is no slip of `2016`. */
export const mayHaveTypo = (word: string): boolean => word.length >= 4 && !/\d/.test(word)

/** Two neighbours in the wrong order: one slip, though two letters differ. */
export function swaps(word: string): string[] {
  const letters = [...word]
  return letters.slice(1).flatMap((letter, index) => {
    if (letter === letters[index]) return []
    return [[...letters.slice(0, index), letter, letters[index], ...letters.slice(index + 2)].join('')]
  })
}
