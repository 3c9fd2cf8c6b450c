/** What keeps a translation from being marked as done, or from being published. Pure but for the wording. */
import type { PayloadRequest } from 'payload'

import type { FieldError } from '../errors'
import { say } from '../messages'
import { wordsOf } from './inline-codes'
import { labelOf } from './leaf-labels'
import { isBlank, type TargetText } from './projection'
import type { MatchedSegment } from './staleness'

type Speaker = Pick<PayloadRequest, 'i18n'>

export interface HeldBack {
  fields: FieldError[]
  /** The fields as forms call them, each once. */
  names: string
}

function heldBack(req: Speaker, segments: readonly MatchedSegment[], message: (segment: MatchedSegment) => string): HeldBack | null {
  if (segments.length === 0) return null
  return {
    fields: segments.map((segment) => ({ path: segment.address, message: message(segment) })),
    names: [...new Set(segments.map((segment) => labelOf(segment, req.i18n)))].join(', '),
  }
}

/** Required fields without text, and rich text that is translated in part. */
export function findIncomplete(req: Speaker, segments: readonly MatchedSegment[], target: TargetText): HeldBack | null {
  const missing = segments.filter(({ isRequired, leaf, state }) => state === 'missing' && (isRequired || !isBlank(target[leaf])))
  return heldBack(req, missing, ({ isRequired }) => say(req, isRequired ? 'translationFieldMissing' : 'segmentMissing'))
}

export const findMissing = (req: Speaker, segments: readonly MatchedSegment[]): HeldBack | null =>
  heldBack(req, segments.filter(({ state }) => state === 'missing'), () => say(req, 'segmentMissing'))

export const findStale = (req: Speaker, segments: readonly MatchedSegment[]): HeldBack | null =>
  heldBack(req, segments.filter(({ state }) => state === 'stale'), () => say(req, 'segmentStale'))

export const findMachineMade = (req: Speaker, segments: readonly MatchedSegment[]): HeldBack | null =>
  heldBack(req, segments.filter(({ isMachineMade }) => isMachineMade), () => say(req, 'segmentMachineMade'))

/** Characters that a reader sees: inline codes don't count. */
const lengthOf = ({ kind, target }: MatchedSegment): number => (kind === 'richText' ? wordsOf(target) : target).length

export const findTooLong = (req: Speaker, segments: readonly MatchedSegment[]): HeldBack | null =>
  heldBack(
    req,
    segments.filter((segment) => segment.maxLength !== null && lengthOf(segment) > segment.maxLength),
    (segment) => say(req, 'translationTooLong', { path: labelOf(segment, req.i18n), max: segment.maxLength ?? 0, length: lengthOf(segment) }),
  )
