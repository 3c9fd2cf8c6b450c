/** A line as readers see it: without inline codes, signs as they are; and where its characters stand in the line. */
export interface VisibleText {
  text: string
  /** A place in `text` as a place in the line. */
  placeInLine: (index: number) => number
}

const CODED = /<\/?\d+>|&amp;|&lt;/g
const SIGNS: { readonly [escaped: string]: string } = { '&amp;': '&', '&lt;': '<' }

export function visibleText(line: string, { hasCodes }: { hasCodes: boolean }): VisibleText {
  if (!hasCodes) return { text: line, placeInLine: (index) => index }
  const places: number[] = []
  let text = ''
  let done = 0
  const take = (words: string, from: number): void => {
    for (let index = 0; index < words.length; index += 1) places.push(from + index)
    text += words
  }
  for (const match of line.matchAll(CODED)) {
    take(line.slice(done, match.index), done)
    take(SIGNS[match[0]] ?? '', match.index)
    done = match.index + match[0].length
  }
  take(line.slice(done), done)
  return { text, placeInLine: (index) => places[index] ?? line.length }
}

export const rangeInLine = ({ placeInLine }: VisibleText, { end, start }: { start: number; end: number }): { start: number; end: number } => ({
  start: placeInLine(start),
  end: end > start ? placeInLine(end - 1) + 1 : placeInLine(start),
})
