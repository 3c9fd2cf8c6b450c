/** A document and its translation into one locale, put side by side: what every operation here begins with. */
import { Forbidden, type PayloadRequest } from 'payload'

import { isStaff } from '../access/roles'
import { CmsError } from '../errors'
import { say } from '../messages'
import type { Translation } from '../payload-types'
import { isRichText, linesOf, wordsOf } from './inline-codes'
import type { TargetText } from './projection'
import { segmentsOf, targetTextOf } from './segments'
import { storedSegmentsFrom } from './segments-of-values'
import { assertTargetLocale, readHiddenText, readSourceText, type Source, sourceNamed } from './sources'
import { type MatchedSegment, matchSegments, type Progress, progressOf, type StoredSegment } from './staleness'

export interface TranslationKey {
  source: string
  /** Id of the document; `global` for a global. */
  sourceId: string
  locale: string
}

type Data = Record<string, unknown>

export interface SideBySide extends TranslationKey {
  sourceConfig: Source
  /** The Polish document that a translator works from, shared fields too. */
  text: Data
  translation: Translation | null
  segments: MatchedSegment[]
  progress: Progress
}

/** The document as it is kept and counted: what the caller may not read, too. */
export type WholeDocument = Pick<SideBySide, 'text' | 'segments'>

/** To store by and to count by; nothing of it is told. */
export async function wholeOf(req: PayloadRequest, { segments, sourceConfig, sourceId, text, translation }: SideBySide): Promise<WholeDocument> {
  const whole = await readHiddenText(req, sourceConfig, sourceId)
  return whole ? { text: whole, segments: progressOfTranslation(sourceConfig, whole, translation).segments } : { segments, text }
}

/** Translations of before there were segments are kept by leaf: in `segments`, or as published alone. */
function storedSegmentsOf(source: Source, text: Data, translation: Translation | null): StoredSegment[] {
  if (Array.isArray(translation?.segments)) return translation.segments as unknown as StoredSegment[]
  const byLeaf = (translation?.segments ?? translation?.published) as TargetText | null | undefined
  return byLeaf ? storedSegmentsFrom(source, text, byLeaf) : []
}

const targetsOf = (segments: readonly MatchedSegment[]): Map<string, string> =>
  new Map(segments.map(({ address, target }) => [address, target]))

/** The target text of a document as the content keeps it: by leaf address, in the structure of the source. */
export function targetTextIn(source: Source, text: Data, segments: readonly MatchedSegment[]): TargetText {
  return targetTextOf(source.fields, text, targetsOf(segments))
}

/** Words by leaf, so that a format or an empty paragraph makes no difference. */
const wordsByLeaf = (target: TargetText, leaves: Iterable<string>): string =>
  JSON.stringify(
    [...leaves].map((address) => {
      const value = target[address]
      const lines = isRichText(value) ? linesOf(value) : [typeof value === 'string' ? value : '']
      return lines.map(wordsOf).filter((words) => words !== '')
    }),
  )

/** How far a translation is. `text` may hold the Polish alone or all locales. */
export function progressOfTranslation(source: Source, text: Data, translation: Translation | null): { segments: MatchedSegment[]; progress: Progress } {
  const segments = matchSegments(segmentsOf(source.fields, text), storedSegmentsOf(source, text, translation))
  const published = (translation?.published ?? null) as TargetText | null
  const leaves = new Set(segments.map(({ leaf }) => leaf))
  // Text that the Polish dropped, or moved within a rich text, is still public as it was.
  const hasOtherWords = published !== null && wordsByLeaf(targetTextIn(source, text, segments), leaves) !== wordsByLeaf(published, leaves)
  const progress = progressOf(segments, {
    isDone: Boolean(translation?.doneAt),
    isPublished: published !== null,
    isAhead: Boolean(translation?.hasUnpublishedText) || hasOtherWords,
  })
  return { segments, progress }
}

/** The request's inner twin: the Local API replaces the locale and context of the request that it is given. */
export const innerRequest = (req: PayloadRequest): PayloadRequest =>
  ({ context: {}, i18n: req.i18n, payload: req.payload, t: req.t, transactionID: req.transactionID, user: req.user }) as PayloadRequest

/**
 * With its text, which only operations of this folder read.
 * @throws Forbidden for anyone who is not of the office
 */
export async function findTranslation(req: PayloadRequest, { locale, source, sourceId }: TranslationKey): Promise<Translation | null> {
  if (!isStaff(req.user)) throw new Forbidden(req.t)
  const { docs } = await req.payload.find({
    collection: 'translations',
    depth: 0,
    limit: 1,
    // Safe: all of the office may read every translation, which was asked; of its text a task shows what they may read.
    overrideAccess: true,
    pagination: false,
    req: innerRequest(req),
    where: { and: [{ source: { equals: source } }, { sourceId: { equals: sourceId } }, { locale: { equals: locale } }] },
  })
  return docs[0] ?? null
}

/** @throws CmsError unknown-locale, bad-request (nothing to translate there), source-not-found */
export async function readSideBySide(req: PayloadRequest, key: TranslationKey): Promise<SideBySide> {
  assertTargetLocale(req, key.locale)
  const sourceConfig = sourceNamed(req, key.source)
  const text = await readSourceText(req, sourceConfig, key.sourceId)
  const translation = await findTranslation(req, key)
  return { ...key, sourceConfig, text, translation, ...progressOfTranslation(sourceConfig, text, translation) }
}

/** @throws CmsError not-found */
export async function translationById(req: PayloadRequest, id: string): Promise<Translation> {
  const found = await req.payload.findByID({ collection: 'translations', depth: 0, disableErrors: true, id, overrideAccess: false, req: innerRequest(req) })
  if (!found) throw new CmsError('not-found', say(req, 'translationNotFound'))
  return found
}

/** A translation as an answer says it: when and by whom, without its text. */
export function withoutText({ published: _published, segments: _segments, ...rest }: Translation): Omit<Translation, 'published' | 'segments'> {
  return rest
}
