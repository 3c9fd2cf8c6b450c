/**
 * What lies on a translator's desk: each segment as it is stored and as it is typed, and what has yet to be
 * stored. Pure: every change is a new state that keeps the segments it does not touch, so that a page of
 * hundreds draws one of them anew.
 */
import type { TaskSegment, TranslationTask } from '../../translation/read-translation-task'

export interface SegmentOnDesk extends TaskSegment {
  /** What is in the box; `target` is what is stored. */
  typed: string
  /** The Polish that the text was made from when the page was opened: what changed stays marked while it is worked on. */
  comparedWith: string | null
  /** To be stored as it is: a stale text that still holds, or a machine's that is good. */
  isConfirmed: boolean
  /** Being stored at the moment. */
  sent: string | null
  /** Somebody else's text that is stored meanwhile, while there is another in the box. */
  theirs: string | null
  /** What the server has against it. */
  fault: string | null
  /** The server does not take it as it stands: it is not sent again before it changes. */
  isRefused: boolean
}

/** Words whose segment is gone from the Polish. */
export interface LooseWords {
  source: string
  typed: string
}

export interface Desk {
  task: TranslationTask
  segments: ReadonlyMap<string, SegmentOnDesk>
  loose: readonly LooseWords[]
}

/** As this browser keeps it until it is stored. */
export interface KeptWords {
  address: string
  /** The Polish, to find the segment again. */
  source: string
  /** What was stored when it was typed. */
  target: string
  typed: string
}

const laidOut = (segment: TaskSegment): SegmentOnDesk => ({
  ...segment,
  typed: segment.target,
  comparedWith: segment.state === 'stale' ? segment.madeFrom : null,
  isConfirmed: false,
  sent: null,
  theirs: null,
  fault: null,
  isRefused: false,
})

const isTyped = ({ target, typed }: SegmentOnDesk): boolean => typed !== target

/** It has something that is not stored. */
export const isUnsaved = (segment: SegmentOnDesk): boolean => isTyped(segment) || segment.isConfirmed

/** Left for a person to do. */
export const isToDo = ({ fault, isMachineMade, state, theirs }: SegmentOnDesk): boolean =>
  state !== 'translated' || isMachineMade || theirs !== null || fault !== null

export function deskOf(task: TranslationTask): Desk {
  return { task, segments: new Map(task.segments.map((segment) => [segment.address, laidOut(segment)])), loose: [] }
}

type Change = Partial<SegmentOnDesk>

function withChanges(desk: Desk, change: (segment: SegmentOnDesk) => Change | null): Desk {
  let isChanged = false
  const segments = new Map(
    [...desk.segments].map(([address, segment]) => {
      const changed = change(segment)
      if (!changed) return [address, segment]
      isChanged = true
      return [address, { ...segment, ...changed }]
    }),
  )
  return isChanged ? { ...desk, segments } : desk
}

function withChange(desk: Desk, address: string, change: Change): Desk {
  const segment = desk.segments.get(address)
  return segment ? { ...desk, segments: new Map(desk.segments).set(address, { ...segment, ...change }) } : desk
}

export function typeInto(desk: Desk, address: string, typed: string): Desk {
  return withChange(desk, address, { typed, isConfirmed: false, fault: null, isRefused: false })
}

/** Whoever confirms a text that needs it says that it holds. */
export function confirm(desk: Desk, address: string): Desk {
  const segment = desk.segments.get(address)
  const needsIt = segment && segment.typed !== '' && (segment.state === 'stale' || segment.isMachineMade)
  return needsIt ? withChange(desk, address, { isConfirmed: true, isRefused: false, fault: null }) : desk
}

/** Two people wrote the same segment: whose text is in the box from now on. */
export function settle(desk: Desk, address: string, whose: 'mine' | 'theirs'): Desk {
  const segment = desk.segments.get(address)
  if (!segment || segment.theirs === null) return desk
  return withChange(desk, address, { theirs: null, fault: null, ...(whose === 'theirs' ? { typed: segment.theirs, isConfirmed: false } : {}) })
}

export const clearLoose = (desk: Desk): Desk => ({ ...desk, loose: [] })

export interface SentSegment {
  address: string
  target: string
  was: string
}

const isReady = (segment: SegmentOnDesk): boolean => isUnsaved(segment) && segment.theirs === null && !segment.isRefused

export const isAnythingToSend = ({ segments }: Desk): boolean => [...segments.values()].some(isReady)
export const isAnythingUnsaved = ({ segments }: Desk): boolean => [...segments.values()].some(isUnsaved)

export function takeToSend(desk: Desk): { desk: Desk; sent: SentSegment[] } {
  const sent = [...desk.segments.values()].filter(isReady).map(({ address, target, typed }) => ({ address, target: typed, was: target }))
  return { desk: withChanges(desk, (segment) => (isReady(segment) ? { sent: segment.typed } : null)), sent }
}

/** What was typed since stays in the box. */
export function noteStored(desk: Desk): Desk {
  return withChanges(desk, ({ isConfirmed, sent, typed }) =>
    sent === null
      ? null
      : { target: sent, sent: null, isConfirmed: isConfirmed && typed !== sent, isMachineMade: false, fault: null, state: sent ? 'translated' : 'missing', madeFrom: null },
  )
}

/** Nothing was stored: it waits again. Segments with a fault wait until somebody changes them. */
export function noteNotStored(desk: Desk, faults: ReadonlyMap<string, string> = new Map()): Desk {
  return withChanges(desk, ({ address, sent, typed }) => {
    const message = faults.get(address)
    if (message === undefined) return sent === null ? null : { sent: null }
    return { sent: null, fault: message, isRefused: sent === null || sent === typed }
  })
}

/** What keeps the whole from being done, at its segments. */
export function noteFaults(desk: Desk, faults: ReadonlyMap<string, string>): Desk {
  return withChanges(desk, ({ address, fault }) => {
    const message = faults.get(address) ?? null
    return message === fault ? null : { fault: message }
  })
}

function renewed(old: SegmentOnDesk, fresh: TaskSegment): SegmentOnDesk {
  const isOther = fresh.target !== old.target
  const laid = { ...laidOut(fresh), ...(fresh.state !== 'stale' && fresh.source === old.source ? { comparedWith: old.comparedWith } : {}) }
  if (!isTyped(old) || fresh.target === old.typed) return { ...laid, isConfirmed: old.isConfirmed && !isOther, fault: old.fault }
  // Somebody else wrote here while there are words of one's own.
  const theirs = isOther ? fresh.target : old.theirs
  return { ...laid, typed: old.typed, theirs, fault: old.fault, isRefused: old.isRefused }
}

const SHOWN: (keyof SegmentOnDesk)[] = ['label', 'row', 'block', 'source', 'target', 'state', 'madeFrom', 'comparedWith', 'isMachineMade', 'typed', 'isConfirmed', 'theirs', 'fault', 'isRefused']

/** Whatever is stored now, with what is typed here laid over it. */
export function renew(desk: Desk, task: TranslationTask): Desk {
  const bySource = new Map([...desk.segments.values()].filter(isTyped).map((segment) => [segment.source, segment]))
  const used = new Set<string>()
  const segments = new Map(
    task.segments.map((fresh): [string, SegmentOnDesk] => {
      const same = desk.segments.get(fresh.address)
      const old = same ?? bySource.get(fresh.source)
      if (!old) return [fresh.address, laidOut(fresh)]
      used.add(old.address)
      const next = renewed(old, fresh)
      return [fresh.address, same && SHOWN.every((name) => same[name] === next[name]) ? same : next]
    }),
  )
  const loose = [...desk.segments.values()].filter((segment) => isTyped(segment) && segment.typed && !used.has(segment.address)).map(({ source, typed }) => ({ source, typed }))
  return { task, segments, loose: [...desk.loose, ...loose] }
}

export const wordsToKeep = ({ loose, segments }: Desk): KeptWords[] => [
  ...[...segments.values()].filter(isTyped).map(({ address, source, target, typed }) => ({ address, source, target, typed })),
  ...loose.map((words) => ({ ...words, address: '', target: '' })),
]

/** Words of an earlier page that were never stored, put back. */
export function restore(desk: Desk, kept: readonly KeptWords[]): { desk: Desk; isAny: boolean } {
  let restored = desk
  let isAny = false
  const bySource = new Map([...desk.segments.values()].map((segment) => [segment.source, segment]))
  for (const { address, source, target, typed } of kept) {
    const segment = restored.segments.get(address) ?? bySource.get(source)
    if (!segment) {
      if (typed) restored = { ...restored, loose: [...restored.loose, { source, typed }] }
      isAny ||= typed !== ''
      continue
    }
    if (segment.target === typed) continue
    isAny = true
    restored = withChange(restored, segment.address, { typed, theirs: segment.target === target ? null : segment.target })
  }
  return { desk: restored, isAny }
}

/** The next segment that waits for a person, after this one and then from the start; null where there is none. */
export function nextToDo(desk: Desk, order: readonly string[], from: string): string | null {
  const at = order.indexOf(from)
  const waits = (address: string): boolean => {
    const segment = desk.segments.get(address)
    return segment !== undefined && isToDo(segment) && !(isUnsaved(segment) && segment.typed !== '' && segment.theirs === null)
  }
  return [...order.slice(at + 1), ...order.slice(0, Math.max(0, at))].find(waits) ?? null
}
