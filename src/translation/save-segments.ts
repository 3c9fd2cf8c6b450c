/** Stores target text in work. Never touches what is published. */
import { Forbidden, type PayloadRequest } from 'payload'

import { mayTranslateInto } from '../access/roles'
import { withTransaction } from '../database/with-transaction'
import { CmsError, type FieldError } from '../errors'
import { say } from '../messages'
import type { Translation } from '../payload-types'
import { leavesOf } from './leaves'
import { type GivenSegment, segmentsOfValue } from './segments-of-values'
import { titleOf } from './sources'
import type { MatchedSegment, StoredSegment } from './staleness'
import { innerRequest, readSideBySide, type SideBySide, type TranslationKey, wholeOf } from './translation-of'
import { refreshWorklistRow } from './worklist/refresh-worklist'

/** Characters of the longest line; a field's own limit holds back "done", not a draft. */
const LONGEST_LINE = 50_000

export interface SegmentToSave extends GivenSegment {
  /** The target that the writer had before their eyes; left out: not checked. */
  was?: string
  /** Written by a machine; a person who saves the segment takes the mark away. */
  origin?: 'machine'
}

interface SaveSegments extends TranslationKey {
  req: PayloadRequest
  /** Segments that are not named keep what they have; an empty target empties one. */
  segments: readonly SegmentToSave[]
  /** `updatedAt` of the translation that the writer had before their eyes, null for none; left out: not checked. */
  basedOn?: string | null
}

interface SaveValues extends TranslationKey {
  req: PayloadRequest
  /** Text by leaf address; a leaf that is not named keeps what it has, null empties it. */
  values: Record<string, unknown>
  basedOn?: string | null
}

function faultOf(req: PayloadRequest, { address, target, was }: SegmentToSave, known: MatchedSegment | undefined): [string, FieldError] | null {
  if (!known) return ['translation-unknown-path', { path: address, message: say(req, 'translationUnknownPath', { path: address }) }]
  if (typeof target !== 'string') return ['translation-wrong-shape', { path: address, message: say(req, 'translationNotText', { path: address }) }]
  if (target.length > LONGEST_LINE) {
    return ['translation-wrong-shape', { path: address, message: say(req, 'translationTooLong', { path: address, max: LONGEST_LINE, length: target.length }) }]
  }
  if (was !== undefined && was !== known.target) return ['translation-moved-on', { path: address, message: say(req, 'segmentMovedOn') }]
  return null
}

function assertNoFaults(req: PayloadRequest, segments: readonly SegmentToSave[], known: ReadonlyMap<string, MatchedSegment>): void {
  const faults = segments.flatMap((segment) => {
    const fault = faultOf(req, segment, known.get(segment.address))
    return fault ? [fault] : []
  })
  const [first] = faults
  if (first) throw new CmsError(first[0] as 'translation-moved-on', faults.map(([, { message }]) => message).join(' '), { fields: faults.map(([, field]) => field) })
}

/** What is kept: each segment of today's source, so that what the source gains later is seen to be new. */
function storedAfter(current: readonly MatchedSegment[], given: ReadonlyMap<string, SegmentToSave>): StoredSegment[] {
  return current.map((segment) => {
    const saved = given.get(segment.address)
    const target = saved ? saved.target : segment.target
    const isMachineMade = target !== '' && (saved ? saved.origin === 'machine' : segment.isMachineMade)
    return {
      address: segment.address,
      // Whoever saves a segment has seen today's Polish.
      source: saved || !segment.madeFrom ? segment.text : segment.madeFrom,
      ...(segment.codes.length > 0 ? { codes: segment.codes } : {}),
      target,
      ...(isMachineMade ? { origin: 'machine' as const } : {}),
    }
  })
}

async function store(req: PayloadRequest, side: SideBySide, segments: StoredSegment[], isChanged: boolean): Promise<Translation> {
  const { locale, source, sourceConfig, sourceId, text, translation } = side
  const data = {
    title: titleOf(sourceConfig, text, sourceId),
    segments: segments as never,
    ...(isChanged ? { doneAt: null, doneBy: null, hasUnpublishedText: true } : {}),
  }
  // Safe: whether the caller may translate into this locale was asked, and no other way leads here.
  const shared = { collection: 'translations', depth: 0, overrideAccess: true, req: innerRequest(req) } as const
  return translation
    ? req.payload.update({ ...shared, id: translation.id, data })
    : req.payload.create({ ...shared, data: { ...data, source, sourceId, locale: locale as Translation['locale'] } })
}

async function save({ basedOn, req, ...key }: Omit<SaveSegments, 'segments'>, given: (side: SideBySide) => readonly SegmentToSave[]): Promise<Translation> {
  if (!mayTranslateInto(req.user, key.locale)) {
    // A locale that does not exist is said first.
    await readSideBySide(req, key)
    throw new Forbidden(req.t)
  }
  return withTransaction(req, async () => {
    const side = await readSideBySide(req, key)
    if (basedOn !== undefined && (side.translation?.updatedAt ?? null) !== basedOn) {
      throw new CmsError('translation-moved-on', say(req, 'translationMovedOn'))
    }
    const segments = given(side)
    const known = new Map(side.segments.map((segment) => [segment.address, segment]))
    assertNoFaults(req, segments, known)
    const isChanged = segments.some(({ address, target }) => known.get(address)?.target !== target)
    const whole = await wholeOf(req, side)
    const after = storedAfter(whole.segments, new Map(segments.map((segment) => [segment.address, segment])))
    if (side.translation && JSON.stringify(after) === JSON.stringify(side.translation.segments)) return side.translation
    const saved = await store(req, side, after, isChanged)
    await refreshWorklistRow(req, { ...side, text: whole.text }, saved)
    return saved
  })
}

/**
 * Under the caller's rights.
 * @throws Forbidden; CmsError unknown-locale, source-not-found, translation-moved-on (somebody saved since
 * `basedOn`, or a segment since `was`), translation-unknown-path and translation-wrong-shape (naming addresses)
 */
export const saveSegments = ({ segments, ...rest }: SaveSegments): Promise<Translation> => save(rest, () => segments)

/** The same with the text of whole leaves, in the structure of the source. */
export function saveValues({ values, ...rest }: SaveValues): Promise<Translation> {
  const { req } = rest
  return save(rest, ({ segments, sourceConfig, text }) => {
    const leaves = new Map(leavesOf(sourceConfig.fields, text).map((leaf) => [leaf.address, leaf]))
    const faults: FieldError[] = []
    const given = Object.entries(values).flatMap(([path, value]) => {
      const leaf = leaves.get(path)
      const found = leaf ? segmentsOfValue(leaf, segments, value) : 'unknown'
      if (typeof found !== 'string') return found
      const message = { unknown: 'translationUnknownPath', 'not-text': 'translationNotText', 'other-shape': 'translationWrongShape' } as const
      faults.push({ path, message: say(req, message[found], { path }) })
      return []
    })
    if (faults.length === 0) return given
    const isShape = faults.every(({ path }) => leaves.has(path))
    throw new CmsError(isShape ? 'translation-wrong-shape' : 'translation-unknown-path', faults.map(({ message }) => message).join(' '), { fields: faults })
  })
}
