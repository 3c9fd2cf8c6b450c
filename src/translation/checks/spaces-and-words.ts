/** Slips of the keyboard: spaces at the edges that the source does not have, doubled spaces, doubled words. */
import type { CheckedSegment, Finding, Range } from './finding'
import { rangeInLine, visibleText } from './visible-text'

const edges = (text: string): { isLeading: boolean; isTrailing: boolean } => ({ isLeading: /^\s/.test(text), isTrailing: /\s$/.test(text) })

export function checkEdgeSpaces({ hasCodes, source, target }: CheckedSegment): Finding[] {
  const [expected, found] = [source, target].map((line) => edges(visibleText(line, { hasCodes }).text)) as [ReturnType<typeof edges>, ReturnType<typeof edges>]
  const isLeading = found.isLeading !== expected.isLeading
  const isTrailing = found.isTrailing !== expected.isTrailing
  return isLeading || isTrailing ? [{ check: 'edge-space', severity: 'warning', isLeading, isTrailing }] : []
}

const placesOf = (pattern: RegExp, text: string): Range[] => [...text.matchAll(pattern)].map(({ 0: all, index }) => ({ start: index, end: index + all.length }))

export function checkDoubledSpaces({ hasCodes, target }: CheckedSegment): Finding[] {
  const seen = visibleText(target, { hasCodes })
  const places = placesOf(/(?<=\S)[ \u00a0]{2,}(?=\S)/g, seen.text)
  return places.length > 0 ? [{ check: 'doubled-space', severity: 'warning', ranges: places.map((place) => rangeInLine(seen, place)) }] : []
}

/** Right as they are: "he said that that was …", "had had". */
const MAY_DOUBLE: { readonly [locale: string]: ReadonlySet<string> } = { en: new Set(['that', 'had']) }

export function checkDoubledWords({ hasCodes, target, targetLocale }: CheckedSegment): Finding[] {
  const seen = visibleText(target, { hasCodes })
  const wordAt = ({ start }: Range): string => /^[\p{L}\p{M}]+/u.exec(seen.text.slice(start))?.[0] ?? ''
  const places = placesOf(/(?<![\p{L}\p{M}\p{N}’'-])([\p{L}\p{M}]+)[ \u00a0\n]+\1(?![\p{L}\p{N}’'-])/giu, seen.text).filter(
    (place) => !MAY_DOUBLE[targetLocale]?.has(wordAt(place).toLowerCase()),
  )
  const [first] = places
  return first ? [{ check: 'doubled-word', severity: 'warning', word: wordAt(first), ranges: places.map((place) => rangeInLine(seen, place)) }] : []
}
