/** What keeps a translation from being marked as done, or from being published. Pure but for the wording. */
import type { PayloadRequest } from 'payload'

import type { FieldError } from '../errors'
import { SOURCE_LOCALE } from '../languages'
import { say } from '../messages'
import { checkSegment } from './checks/check-segment'
import { sayFinding } from './checks/say-finding'
import { type CompiledGlossary, matchTerms } from './glossary/match-terms'
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

interface Checking {
  glossary: CompiledGlossary
  locale: string
}

/** What the checks call an error; see checks/. */
export function findFaulty(req: Speaker, segments: readonly MatchedSegment[], { glossary, locale }: Checking): HeldBack | null {
  const language = req.i18n.language === 'pl' ? 'pl' : 'en'
  const faults = new Map(
    segments
      .filter(({ state }) => state !== 'missing')
      .flatMap((segment) => {
        const { kind, maxLength, target, text } = segment
        const findings = checkSegment({
          source: text,
          target,
          maxLength,
          terms: matchTerms(glossary, text),
          sourceLocale: SOURCE_LOCALE,
          targetLocale: locale,
          hasCodes: kind === 'richText',
        })
        const errors = findings.filter(({ severity }) => severity === 'error').map((finding) => sayFinding(finding, language))
        return errors.length > 0 ? [[segment, errors.join(' ')] as const] : []
      }),
  )
  return heldBack(req, [...faults.keys()], (segment) => faults.get(segment) ?? '')
}
