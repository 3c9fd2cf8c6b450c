import type { CheckedSegment, Finding } from './finding'
import { visibleText } from './visible-text'

/** "2016 r." and "etc." end in a full stop that is the word's own: it tells nothing of the sentence. */
const ABBREVIATION = /(?:^|[\s(\d])(r|w|ul|al|np|itp|itd|in|tys|godz|ust|art|poz|nr|pkt|tj|etc|Inc|Ltd|Co|a\.m|p\.m|р|ст|напр|тис)\.$/u

const CLOSING = /[\s"'’”“»)\]]/u

/** The mark that ends a text, quotation marks and brackets after it passed over; empty where there is none. */
export function finalMark(text: string): string {
  let end = text.length
  // From the end on: a pattern would look from every closing sign to the end anew.
  while (end > 0 && CLOSING.test(text.charAt(end - 1))) end -= 1
  const [mark = ''] = /(?:\.{3}|[.!?…:;,。])$/u.exec(text.slice(Math.max(0, end - 3), end)) ?? []
  return mark === '...' ? '…' : mark
}

export function checkFinalPunctuation({ hasCodes, source, target }: CheckedSegment): Finding[] {
  const [original, translated] = [source, target].map((line) => visibleText(line, { hasCodes }).text.trim()) as [string, string]
  const [expected, found] = [finalMark(original), finalMark(translated)]
  const isAbbreviation = [original, translated].some((text) => ABBREVIATION.test(text)) && [expected, found].every((mark) => mark === '.' || mark === '')
  return expected === found || isAbbreviation ? [] : [{ check: 'final-punctuation', severity: 'warning', source: expected, target: found }]
}
