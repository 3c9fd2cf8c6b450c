/** Between a translation task and the lines that a person types. Pure. */
import type { TaskSegment, TranslationTask } from '../translation/read-translation-task'

/** What is typed, by segment address. */
export type TypedLines = Record<string, string>

export const typedFrom = ({ segments }: Pick<TranslationTask, 'segments'>): TypedLines =>
  Object.fromEntries(segments.map(({ address, target }) => [address, target]))

/** The segments of one field, in order. */
export interface FieldOfSegments {
  leaf: string
  label: string
  isRequired: boolean
  segments: TaskSegment[]
}

export function fieldsOf({ segments }: Pick<TranslationTask, 'segments'>): FieldOfSegments[] {
  const fields: FieldOfSegments[] = []
  for (const segment of segments) {
    const last = fields.at(-1)
    if (last?.leaf === segment.leaf) last.segments.push(segment)
    else fields.push({ leaf: segment.leaf, label: segment.label, isRequired: segment.isRequired, segments: [segment] })
  }
  return fields
}

/** The segments to store: those that were typed into, each with what stood there before. */
export const changedSegments = ({ segments }: Pick<TranslationTask, 'segments'>, typed: TypedLines): { address: string; target: string; was: string }[] =>
  segments.flatMap(({ address, target }) => {
    const line = typed[address] ?? ''
    return line === target ? [] : [{ address, target: line, was: target }]
  })
