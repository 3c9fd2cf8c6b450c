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

type Words = ReadonlyMap<string, number>

interface Bag {
  size: number
  words: Words
}

function bagOf(line: string): Bag {
  const list: string[] = wordsOf(line).toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const words = new Map<string, number>()
  for (const word of list) words.set(word, (words.get(word) ?? 0) + 1)
  return { size: list.length, words }
}

const ALIKE = 0.4

/** How alike two lines are by their words: 0 to 1 (Dice); 0 where their lengths alone tell that they are not ALIKE. */
function likeness(a: Bag, b: Bag): number {
  const most = (2 * Math.min(a.size, b.size)) / (a.size + b.size || 1)
  if (most < ALIKE) return 0
  const [few, many] = a.words.size <= b.words.size ? [a, b] : [b, a]
  let shared = 0
  for (const [word, count] of few.words) shared += Math.min(count, many.words.get(word) ?? 0)
  return (2 * shared) / (a.size + b.size)
}

/** Of a rich text that was written anew as a whole, only blocks that stand near each other are compared. */
const MOST_COMPARED = 100_000

/** Pairs that are alike, the most alike first. */
function alikePairs(current: readonly Segment[], stored: readonly StoredSegment[]): { segment: Segment; old: StoredSegment }[] {
  const bags = stored.map(({ source }) => bagOf(source))
  const width = Math.max(1, Math.min(stored.length, Math.floor(MOST_COMPARED / current.length)))
  return current
    .flatMap((segment, index) => {
      const bag = bagOf(segment.text)
      const middle = Math.round((index * stored.length) / current.length)
      const from = Math.max(0, Math.min(middle - Math.floor(width / 2), stored.length - width))
      return stored
        .slice(from, from + width)
        .map((old, place) => ({ segment, old, score: likeness(bag, bags[from + place] as Bag) }))
        .filter(({ score }) => score >= ALIKE)
    })
    .sort((a, b) => b.score - a.score)
}

/** Items by the last block before them that did not change; gaps with one item alone. */
function lonelyByGap<Item extends { address: string }>(all: readonly Item[], { isFixed, isWanted }: { isFixed: (item: Item) => boolean; isWanted: (item: Item) => boolean }): Map<string, Item> {
  const byGap = new Map<string, Item | null>()
  let gap = ''
  for (const item of all) {
    if (isWanted(item)) byGap.set(gap, byGap.has(gap) ? null : item)
    if (isFixed(item)) gap = item.address
  }
  return new Map([...byGap].flatMap(([each, item]) => (item ? [[each, item] as const] : [])))
}

/**
 * A block whose words changed has a new address: its old text is found among what the leaf has left over, by
 * likeness first, then where one is left between the same neighbours.
 */
function changedBlocks(current: readonly Segment[], stored: readonly StoredSegment[], isTaken: (address: string) => boolean): Map<string, StoredSegment> {
  const found = new Map<string, StoredSegment>()
  const unmatched = current.filter(({ address }) => !isTaken(address))
  const own = new Set(current.map(({ address }) => address))
  const left = stored.filter(({ address }) => !own.has(address))
  if (unmatched.length === 0 || left.length === 0) return found
  const used = new Set<StoredSegment>()
  for (const { old, segment } of alikePairs(unmatched, left)) {
    if (found.has(segment.address) || used.has(old)) continue
    found.set(segment.address, old)
    used.add(old)
  }
  const isFixed = ({ address }: { address: string }): boolean => own.has(address) && isTaken(address)
  const oldByGap = lonelyByGap(stored, { isFixed, isWanted: (old) => !own.has(old.address) && !used.has(old) })
  const newByGap = lonelyByGap(current, { isFixed, isWanted: ({ address }) => !isTaken(address) && !found.has(address) })
  for (const [gap, segment] of newByGap) {
    const old = oldByGap.get(gap)
    if (old) found.set(segment.address, old)
  }
  return found
}

const leafOf = (address: string): string => address.split('#')[0] ?? address

function byLeaf<Item>(items: readonly Item[], leaf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(leaf(item))
    if (group) group.push(item)
    else groups.set(leaf(item), [item])
  }
  return groups
}

/** Each segment of today's source with the target text that belongs to it. */
export function matchSegments(current: readonly Segment[], stored: readonly StoredSegment[]): MatchedSegment[] {
  const byAddress = new Map(stored.map((segment) => [segment.address, segment]))
  const isTaken = (address: string): boolean => byAddress.has(address)
  const changed = new Map<string, StoredSegment>()
  const storedByLeaf = byLeaf(stored.filter(({ address }) => address.includes('#')), ({ address }) => leafOf(address))
  for (const [leaf, blocks] of byLeaf(current.filter(({ kind }) => kind === 'richText'), (segment) => segment.leaf)) {
    for (const [address, old] of changedBlocks(blocks, storedByLeaf.get(leaf) ?? [], isTaken)) changed.set(address, old)
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
