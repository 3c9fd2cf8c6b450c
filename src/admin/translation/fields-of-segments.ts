/** Segments by the field that they are of. Pure. */
import type { TaskSegment, TranslationTask } from '../../translation/read-translation-task'

export interface FieldOfSegments {
  leaf: string
  label: string
  /** What its row says besides. */
  row: string | null
  isRequired: boolean
  /** One text, not the blocks of a rich text. */
  isWhole: boolean
  segments: TaskSegment[]
}

/** In the order of the form. */
export function fieldsOf({ segments }: Pick<TranslationTask, 'segments'>): FieldOfSegments[] {
  const fields: FieldOfSegments[] = []
  for (const segment of segments) {
    const last = fields.at(-1)
    if (last?.leaf === segment.leaf) last.segments.push(segment)
    else fields.push({ leaf: segment.leaf, label: segment.label, row: segment.row, isRequired: segment.isRequired, isWhole: segment.kind !== 'richText', segments: [segment] })
  }
  return fields
}
