/** Target text given by leaf, as one value, taken apart into the segments of today's source. Pure. */
import type { Field } from 'payload'

import { codedLinesOf, hasShapeOf, isRichText, recodedLine } from './inline-codes'
import { type Leaf, leavesOf } from './leaves'
import { isBlank, type TargetText } from './projection'
import { type Segment, segmentsOf, sourceOfLeaf } from './segments'
import type { StoredSegment } from './staleness'

export interface GivenSegment {
  address: string
  target: string
}

/** `not-text` and `other-shape` are faults of a value. */
export type ValueFault = 'not-text' | 'other-shape'

function linesFor(leaf: Leaf, ofLeaf: readonly Segment[], value: unknown): string[] | ValueFault {
  if (isBlank(value)) return ofLeaf.map(() => '')
  if (leaf.field.type !== 'richText') return typeof value === 'string' ? [value] : 'not-text'
  const source = sourceOfLeaf(leaf)
  if (!isRichText(value) || !isRichText(source) || !hasShapeOf(source, value)) return 'other-shape'
  const target = codedLinesOf(value)
  const blocks = codedLinesOf(source)
  // Blocks without words are no segments; an emptied block is no line of the target.
  if (target.length !== blocks.length) return 'other-shape'
  const byText = new Map(ofLeaf.map((segment) => [segment.text, segment]))
  return blocks.flatMap(({ codes, text }, index) => {
    const line = target[index]
    return byText.has(text) && line ? [recodedLine(line.text, line.codes, codes)] : []
  })
}

/** The value of one leaf as its segments' lines. */
export function segmentsOfValue(leaf: Leaf, segments: readonly Segment[], value: unknown): GivenSegment[] | ValueFault {
  const ofLeaf = segments.filter((segment) => segment.leaf === leaf.address)
  const lines = linesFor(leaf, ofLeaf, value)
  return typeof lines === 'string' ? lines : ofLeaf.map(({ address }, index) => ({ address, target: lines[index] ?? '' }))
}

/** The text of whole leaves as a translation keeps it, made from `data`; what does not fit its leaf is left out. */
export function storedSegmentsFrom({ fields }: { fields: Field[] }, data: Record<string, unknown>, values: TargetText): StoredSegment[] {
  const segments = segmentsOf(fields, data)
  const targets = new Map(
    leavesOf(fields, data).flatMap((leaf) => {
      const found = segmentsOfValue(leaf, segments, values[leaf.address])
      return typeof found === 'string' ? [] : found.map(({ address, target }) => [address, target] as const)
    }),
  )
  return segments.map(({ address, codes, text }) => ({ address, source: text, ...(codes.length > 0 ? { codes } : {}), target: targets.get(address) ?? '' }))
}
