import type { CheckedSegment, Finding } from './finding'
import { visibleText } from './visible-text'

/** "2016 r." and "etc." end in a full stop that is the word's own: it tells nothing of the sentence. */
const ABBREVIATION = /(?:^|[\s(\d])(r|w|ul|al|np|itp|itd|in|tys|godz|ust|art|poz|nr|pkt|tj|etc|Inc|Ltd|Co|a\.m|p\.m|р|ст|напр|тис)\.$/u

/** The mark that ends a text, quotation marks and brackets after it passed over; empty where there is none. */
export function finalMark(text: string): string {
  const end = text.trim().replace(/[\s"'’”“»)\]]+$/u, '')
  const [mark = ''] = /(?:\.{3}|[.!?…:;,。])$/u.exec(end) ?? []
  return mark === '...' ? '…' : mark
}

export function checkFinalPunctuation({ hasCodes, source, target }: CheckedSegment): Finding[] {
  const [original, translated] = [source, target].map((line) => visibleText(line, { hasCodes }).text.trim()) as [string, string]
  const [expected, found] = [finalMark(original), finalMark(translated)]
  const isAbbreviation = [original, translated].some((text) => ABBREVIATION.test(text)) && [expected, found].every((mark) => mark === '.' || mark === '')
  return expected === found || isAbbreviation ? [] : [{ check: 'final-punctuation', severity: 'warning', source: expected, target: found }]
}
