/** Which segments a machine may write, and why it leaves the others. Pure. */
import type { MatchedSegment } from '../staleness'

/**
 * written: a person wrote it, and nothing replaces that. moved-on: its Polish, or its translation, changed while
 * the machine was at work.
 */
export type LeftReason = 'written' | 'moved-on'

export interface LeftSegment {
  address: string
  reason: LeftReason
}

type Standing = Pick<MatchedSegment, 'address' | 'isMachineMade' | 'target' | 'text'>

/** Nobody's words are there: nothing at all, or what a machine wrote and nobody has looked at. */
const isNobodys = ({ isMachineMade, target }: Standing): boolean => target === '' || isMachineMade

/** Without `addresses` all that are missing; with them these, also to have the machine's own words anew. */
export function chosenSegments<Segment extends Standing>(segments: readonly Segment[], addresses?: readonly string[]): { chosen: Segment[]; left: LeftSegment[]; unknown: string[] } {
  if (!addresses) return { chosen: segments.filter(({ target }) => target === ''), left: [], unknown: [] }
  const asked = new Set(addresses)
  const known = new Set(segments.map(({ address }) => address))
  const named = segments.filter(({ address }) => asked.has(address))
  return {
    chosen: named.filter(isNobodys),
    left: named.filter((segment) => !isNobodys(segment)).map(({ address }) => ({ address, reason: 'written' })),
    unknown: [...asked].filter((address) => !known.has(address)),
  }
}

/** After the machine's work, which takes a while: what may still be saved. `current` is what is stored now. */
export function stillOpen(chosen: readonly Standing[], current: readonly Standing[]): { open: Set<string>; left: LeftSegment[] } {
  const now = new Map(current.map((segment) => [segment.address, segment]))
  const isOpen = ({ address, target, text }: Standing): boolean => {
    const segment = now.get(address)
    return segment !== undefined && isNobodys(segment) && segment.text === text && segment.target === target
  }
  return {
    open: new Set(chosen.filter(isOpen).map(({ address }) => address)),
    left: chosen.filter((segment) => !isOpen(segment)).map(({ address }) => ({ address, reason: 'moved-on' })),
  }
}
