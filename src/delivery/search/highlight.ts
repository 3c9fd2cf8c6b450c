/** Shows where the words that were found stand in a text. Pure. */
import { type Word, wordsWithPlaces } from './words'

/** Letters shown of a longer text. */
const LONGEST = 200
/** Letters shown before the first word that was found. */
const BEFORE = 60

const HTML: { [letter: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (letter) => HTML[letter] ?? letter)

export interface Highlight {
  /** HTML with no other element than `<mark>`. */
  html: string
  /** How many different words stand in it. */
  words: number
}

/** The end of a word at or before `place`, so that none is cut. */
function cutBefore(text: string, place: number): number {
  if (place >= text.length) return text.length
  const space = text.lastIndexOf(' ', place)
  return space > place - BEFORE && space > 0 ? space : afterWholeLetter(text, place)
}

function cutAfter(text: string, place: number): number {
  if (place <= 0) return 0
  const space = text.indexOf(' ', place)
  return space >= 0 && space < place + BEFORE ? space + 1 : afterWholeLetter(text, place)
}

/** A letter of two code units is not cut in half. */
const afterWholeLetter = (text: string, place: number): number => (/[\udc00-\udfff]/.test(text[place] ?? '') ? place + 1 : place)

/** @param found folded words; null where none of them stands in the text */
export function highlight(text: string, found: ReadonlySet<string>): Highlight | null {
  const places = [...wordsWithPlaces(text)].filter(({ word }) => found.has(word))
  const [first] = places
  if (!first) return null
  const start = text.length <= LONGEST ? 0 : Math.min(cutAfter(text, first.start - BEFORE), first.start)
  const end = Math.max(cutBefore(text, start + LONGEST), first.end)
  const shown = places.filter((place) => place.end <= end)
  return {
    html: (start > 0 ? '… ' : '') + marked(text, { end, places: shown, start }) + (end < text.length ? ' …' : ''),
    words: new Set(places.map(({ word }) => word)).size,
  }
}

function marked(text: string, { end, places, start }: { places: readonly Word[]; start: number; end: number }): string {
  let html = ''
  let done = start
  for (const place of places) {
    html += `${escapeHtml(text.slice(done, place.start))}<mark>${escapeHtml(text.slice(place.start, place.end))}</mark>`
    done = place.end
  }
  return html + escapeHtml(text.slice(done, end))
}
