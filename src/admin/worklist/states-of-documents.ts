/** The worklist's rows for the cells of a list: all that are asked for at once are read by one query. */
import type { Payload } from 'payload'

import type { WorklistItem } from '../../payload-types'

type Row = Pick<WorklistItem, 'locale' | 'percent' | 'sourceId' | 'state'>

interface Batch {
  ids: Set<string>
  rows: Promise<Row[]>
}

const gathering = new WeakMap<Payload, Map<string, Batch>>()

function openBatch(payload: Payload, source: string, batches: Map<string, Batch>): Batch {
  const ids = new Set<string>()
  const rows = new Promise<void>((resolve) => {
    setImmediate(resolve)
  }).then(async () => {
    batches.delete(source)
    const { docs } = await payload.find({
      collection: 'worklist',
      depth: 0,
      // Safe: cells of the admin's lists, which only staff open; they read states, and all staff may.
      overrideAccess: true,
      pagination: false,
      select: { locale: true, percent: true, sourceId: true, state: true },
      where: { and: [{ source: { equals: source } }, { sourceId: { in: [...ids] } }] },
    })
    return docs
  })
  const batch = { ids, rows }
  batches.set(source, batch)
  return batch
}

export async function statesOfDocument(payload: Payload, source: string, sourceId: string): Promise<Row[]> {
  const batches = gathering.get(payload) ?? new Map<string, Batch>()
  gathering.set(payload, batches)
  const batch = batches.get(source) ?? openBatch(payload, source, batches)
  batch.ids.add(sourceId)
  return (await batch.rows).filter((row) => row.sourceId === sourceId)
}
