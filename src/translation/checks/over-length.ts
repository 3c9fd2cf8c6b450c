import type { CheckedSegment, Finding } from './finding'
import { visibleText } from './visible-text'

/** As long as the field's own rule counts it; inline codes are no characters. */
export function checkLength({ hasCodes, maxLength, target }: CheckedSegment): Finding[] {
  if (maxLength === null) return []
  const seen = visibleText(target, { hasCodes })
  const { length } = seen.text
  if (length <= maxLength) return []
  return [{ check: 'too-long', severity: 'error', length, maxLength, ranges: [{ start: seen.placeInLine(maxLength), end: target.length }] }]
}
