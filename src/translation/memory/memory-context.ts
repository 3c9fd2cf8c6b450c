/** Where a text stands, the same for all documents of a kind: `programmes:milestones.title`. Pure. */
import type { FlattenedField, SanitizedConfig } from 'payload'

import type { Leaf } from '../leaves'

/** Payload's ids of rows and blocks; no field is called so. */
const ROW_ID = /^(?:[0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/**
 * The leaf's address without ids of rows, after the name of its collection or global.
 * @param trail tells rows whose ids are of another kind
 */
export function memoryContextOf(source: string, { leaf, trail = [] }: { leaf: string; trail?: Leaf['trail'] }): string {
  const steps = leaf.split(/(?<=[./])/)
  const bare = (step: string | undefined): string => (step ?? '').replace(/[./]$/, '')
  let from = 0
  for (const { field, row } of trail) {
    if (row === undefined || !('name' in field)) continue
    const at = steps.findIndex((step, index) => index >= from && bare(step) === field.name)
    if (at < 0) continue
    steps.splice(at + 1, 1)
    from = at + 1
  }
  return `${source}:${steps.filter((step) => !ROW_ID.test(bare(step))).join('')}`
}

function fieldsWithin(field: FlattenedField): readonly FlattenedField[] {
  if (field.type === 'blocks') return field.blocks.flatMap((block) => (typeof block === 'string' ? [] : block.flattenedFields))
  return 'flattenedFields' in field ? field.flattenedFields : []
}

/** Whether the field that a context names takes plain text; false where it is not known. */
export function isPlainTextContext(config: SanitizedConfig, context: string): boolean {
  const [, slug = '', path = ''] = /^([^:]+):(.*)$/s.exec(context) ?? []
  const owner = [...config.collections, ...config.globals].find((each) => each.slug === slug)
  let fields: readonly FlattenedField[] = owner?.flattenedFields ?? []
  let last: FlattenedField | undefined
  for (const step of path.split('.')) {
    last = fields.find(({ name }) => name === step)
    if (!last) return false
    fields = fieldsWithin(last)
  }
  return last?.type === 'text' || last?.type === 'textarea'
}
