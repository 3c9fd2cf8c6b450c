import { withoutAddresses } from './addresses'
import type { CheckedSegment, Finding } from './finding'
import { visibleText } from './visible-text'

export function checkEmpty({ hasCodes, source, target }: CheckedSegment): Finding[] {
  const isBlank = (line: string): boolean => visibleText(line, { hasCodes }).text.trim() === ''
  return isBlank(target) && !isBlank(source) ? [{ check: 'empty', severity: 'error' }] : []
}

const HAS_LETTER = /\p{L}/u

/** What is the same in every language: numbers, addresses, one proper name or acronym. */
function needsNoTranslation(text: string): boolean {
  const words = (withoutAddresses(text).match(/[\p{L}\p{M}’'-]+/gu) ?? []).filter((word) => HAS_LETTER.test(word))
  return words.length === 0 || (words.length === 1 && /^\p{Lu}/u.test(words[0] ?? ''))
}

const asCompared = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()

export function checkSameAsSource({ hasCodes, source, target, terms }: CheckedSegment): Finding[] {
  const [original, translated] = [source, target].map((line) => visibleText(line, { hasCodes }).text) as [string, string]
  if (asCompared(original) !== asCompared(translated) || needsNoTranslation(original)) return []
  const isAgreed = terms.some(({ text, words }) => asCompared(words) === asCompared(original) && asCompared(text) === asCompared(translated))
  return isAgreed ? [] : [{ check: 'same-as-source', severity: 'warning' }]
}
