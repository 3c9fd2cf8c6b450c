import type { PayloadRequest } from 'payload'

import { faultOfPair, memoryLineOf } from './coded-line'
import { storeUnits, type UnitChange } from './store-units'

/** A finished pair of lines; lines of plain text and of rich text alike. */
export interface FinishedSegment {
  /** As memoryContextOf gives it. */
  context: string
  source: string
  target: string
}

export interface RememberSegments {
  source: string
  sourceId: string
  locale: string
  /** Without those that a machine made: the caller leaves them out. */
  segments: readonly FinishedSegment[]
}

/**
 * Puts finished segments into the memory, inside the caller's transaction and under the rights that the caller
 * has checked. The same segments again change nothing. What is empty, too long or has broken codes is left out.
 */
export async function rememberSegments(req: PayloadRequest, { locale, segments, source, sourceId }: RememberSegments): Promise<Record<UnitChange, number>> {
  const units = segments
    .map((segment) => ({ context: segment.context, source: memoryLineOf(segment.source), target: memoryLineOf(segment.target) }))
    .filter((unit) => faultOfPair(unit.source, unit.target) === null)
  return storeUnits(req, { locale, origin: { kind: 'document', source, sourceId }, units })
}
