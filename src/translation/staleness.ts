/** What of a translation still says what the source says: stored target text against the source of today. Pure. */
import { recodedLine, wordsOf } from './inline-codes'
import type { Segment } from './segments'

/** Target text in work, as a translation keeps it, in the order of the document. */
export interface StoredSegment {
  address: string
  /** The source line that `target` was made from. */
  source: string
  /** The inline codes of that line; see Segment. */
  codes?: string[]
  /** A line; empty where nothing was written yet. */
  target: string
  /** Written by a machine, and nobody has looked at it yet. */
  origin?: 'machine'
}

export type SegmentState = 'missing' | 'translated' | 'stale'

export interface MatchedSegment extends Segment {
  /** A line in the inline codes of today's source. */
  target: string
  /** The source line that the target was made from; null where there is none. */
  madeFrom: string | null
  state: SegmentState
  /** The source has it since the translation was last saved. */
  isNew: boolean
  isMachineMade: boolean
}

/** In plain text `<` is a character like others; only rich text has codes. */
const wordsIn = (segment: Segment, line: string): string =>
  segment.kind === 'richText' ? wordsOf(line) : line.normalize('NFC').replace(/\s+/g, ' ').trim()

function matched(segment: Segment, stored: StoredSegment | undefined): MatchedSegment {
  const target = stored?.target ?? ''
  if (!stored || !target) {
    return { ...segment, target: '', madeFrom: null, state: 'missing', isNew: !stored, isMachineMade: false }
  }
  // Where the Polish has the same codes still, what was typed is shown as it was, faults too.
  const hasSameCodes = JSON.stringify(stored.codes ?? []) === JSON.stringify(segment.codes)
  const isCurrent = wordsIn(segment, stored.source) === wordsIn(segment, segment.text)
  return {
    ...segment,
    target: hasSameCodes ? target : recodedLine(target, stored.codes ?? [], segment.codes),
    madeFrom: stored.source,
    state: isCurrent ? 'translated' : 'stale',
    isNew: false,
    isMachineMade: stored.origin === 'machine',
  }
}

/** How alike two lines are by their words: 0 to 1 (Dice). */
export function likeness(a: string, b: string): number {
  const words = (line: string): string[] => wordsOf(line).toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const left = words(a)
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  const right = words(b)
  let shared = 0
  for (const word of right) {
    const count = counts.get(word) ?? 0
    if (count > 0) shared += 1
    counts.set(word, count - 1)
  }
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length)
}

const ALIKE = 0.4

/**
 * A block whose words changed has a new address: its old text is found among what the leaf has left over, by
 * likeness first, then where one is left between the same neighbours.
 */
function changedBlocks(current: Segment[], stored: StoredSegment[], isTaken: (address: string) => boolean): Map<string, StoredSegment> {
  const found = new Map<string, StoredSegment>()
  const unmatched = current.filter(({ address }) => !isTaken(address))
  const own = new Set(current.map(({ address }) => address))
  const left = stored.filter(({ address }) => !own.has(address))
  if (unmatched.length === 0 || left.length === 0) return found
  const used = new Set<StoredSegment>()
  const pairs = unmatched
    .flatMap((segment) => left.map((old) => ({ segment, old, score: likeness(segment.text, old.source) })))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score)
  for (const { old, segment } of pairs) {
    if (found.has(segment.address) || used.has(old)) continue
    found.set(segment.address, old)
    used.add(old)
  }
  const before = (list: { address: string }[], item: { address: string }): string => {
    for (let index = list.indexOf(item) - 1; index >= 0; index -= 1) {
      const address = list[index]?.address ?? ''
      if (own.has(address) && isTaken(address)) return address
    }
    return ''
  }
  const lonely = <Item extends { address: string }>(list: Item[], all: Item[]): Map<string, Item> => {
    const byGap = new Map<string, Item[]>()
    for (const item of list) byGap.set(before(all, item), [...(byGap.get(before(all, item)) ?? []), item])
    return new Map([...byGap].flatMap(([gap, [first, second]]) => (first && !second ? [[gap, first] as const] : [])))
  }
  const oldByGap = lonely(left.filter((old) => !used.has(old)), stored)
  for (const [gap, segment] of lonely(unmatched.filter(({ address }) => !found.has(address)), current)) {
    const old = oldByGap.get(gap)
    if (old) found.set(segment.address, old)
  }
  return found
}

const leafOf = (address: string): string => address.split('#')[0] ?? address

/** Each segment of today's source with the target text that belongs to it. */
export function matchSegments(current: readonly Segment[], stored: readonly StoredSegment[]): MatchedSegment[] {
  const byAddress = new Map(stored.map((segment) => [segment.address, segment]))
  const isTaken = (address: string): boolean => byAddress.has(address)
  const changed = new Map<string, StoredSegment>()
  for (const leaf of new Set(current.filter(({ kind }) => kind === 'richText').map((segment) => segment.leaf))) {
    const ofLeaf = changedBlocks(
      current.filter((segment) => segment.leaf === leaf && segment.kind === 'richText'),
      stored.filter(({ address }) => address.includes('#') && leafOf(address) === leaf),
      isTaken,
    )
    for (const [address, old] of ofLeaf) changed.set(address, old)
  }
  return current.map((segment) => matched(segment, byAddress.get(segment.address) ?? changed.get(segment.address)))
}

export const countWords = (line: string): number => wordsOf(line).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0

/** Of a document in one target locale. */
export const TRANSLATION_STATES = ['missing', 'in-progress', 'stale', 'in-review', 'published'] as const
export type TranslationState = (typeof TRANSLATION_STATES)[number]

export interface Progress {
  state: TranslationState
  /** Words of the source. */
  words: number
  /** Of these, what is missing, stale or looked at by a machine alone. */
  wordsToDo: number
  /** 0 to 100, by words; 100 only when nothing is left. */
  percent: number
  staleSegments: number
  missingSegments: number
}

interface Standing {
  isDone: boolean
  isPublished: boolean
  /** The text in work differs from the published. */
  isAhead: boolean
}

function stateOf(segments: readonly MatchedSegment[], staleSegments: number, { isAhead, isDone, isPublished }: Standing): TranslationState {
  if (segments.every(({ state }) => state === 'missing') && !isPublished) return 'missing'
  if (staleSegments > 0) return 'stale'
  if (isPublished && !isAhead) return 'published'
  return isDone ? 'in-review' : 'in-progress'
}

export function progressOf(segments: readonly MatchedSegment[], standing: Standing): Progress {
  // What the source gained since is as much out of date as what it changed.
  const isOutOfDate = ({ isNew, state }: MatchedSegment): boolean =>
    state === 'stale' || (isNew && state === 'missing' && (standing.isPublished || standing.isDone))
  const staleSegments = segments.filter(isOutOfDate).length
  const words = segments.reduce((sum, { text }) => sum + countWords(text), 0)
  const toDo = segments.filter(({ isMachineMade, state }) => state !== 'translated' || isMachineMade)
  const wordsToDo = toDo.reduce((sum, { text }) => sum + countWords(text), 0)
  return {
    state: stateOf(segments, staleSegments, standing),
    words,
    wordsToDo,
    percent: words === 0 ? 100 : toDo.length === 0 ? 100 : Math.min(99, Math.floor((100 * (words - wordsToDo)) / words)),
    staleSegments,
    missingSegments: segments.filter(({ state }) => state === 'missing').length,
  }
}
