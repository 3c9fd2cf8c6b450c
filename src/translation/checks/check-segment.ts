/** All checks of a translated segment, those first that hold it back. Pure: the server and the editor run the same. */
import { checkBracketsAndQuotes } from './brackets-and-quotes'
import { checkEmpty, checkSameAsSource } from './empty-or-untranslated'
import { checkFinalPunctuation } from './final-punctuation'
import type { CheckedSegment, Finding } from './finding'
import { checkInlineCodes } from './inline-codes-kept'
import { checkNumbersAndDates } from './numbers-and-dates'
import { checkLength } from './over-length'
import { checkDoubledSpaces, checkDoubledWords, checkEdgeSpaces } from './spaces-and-words'
import { checkTerms } from './terms-used'

const CHECKS: readonly ((segment: CheckedSegment) => Finding[])[] = [
  checkInlineCodes,
  checkNumbersAndDates,
  checkLength,
  checkTerms,
  checkSameAsSource,
  checkEdgeSpaces,
  checkDoubledSpaces,
  checkDoubledWords,
  checkBracketsAndQuotes,
  checkFinalPunctuation,
]

/** Of an empty target only that it is empty. */
export function checkSegment(segment: CheckedSegment): Finding[] {
  const empty = checkEmpty(segment)
  if (empty.length > 0) return empty
  const findings = CHECKS.flatMap((check) => check(segment))
  return [...findings.filter(({ severity }) => severity === 'error'), ...findings.filter(({ severity }) => severity === 'warning')]
}

/** Whether a segment with these findings can't be done. */
export const isHeldBack = (findings: readonly Finding[]): boolean => findings.some(({ severity }) => severity === 'error')
