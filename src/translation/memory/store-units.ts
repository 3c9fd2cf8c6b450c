/** Writes units of the memory: one for each text in each context, the newest target wins. */
import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import type { MemoryUnit } from '../../payload-types'
import { wordsOfLine } from './coded-line'

export type UnitOrigin = { kind: 'document'; source: string; sourceId: string } | { kind: 'import'; fileName: string }

/** Lines as the memory keeps them, without faults: see coded-line.ts. */
export interface NewUnit {
  context: string
  source: string
  target: string
}

export interface UnitsToStore {
  locale: string
  origin: UnitOrigin
  units: readonly NewUnit[]
}

export type UnitChange = 'added' | 'changed' | 'unchanged'

export interface PlannedUnit {
  unit: NewUnit
  key: string
  change: UnitChange
  stored: MemoryUnit | null
}

/** Read and written at once. */
const BATCH = 200

export const unitKey = (locale: string, { context, source }: Pick<NewUnit, 'context' | 'source'>): string =>
  createHash('sha256').update(JSON.stringify([locale, source, context])).digest('hex')

const isOf = (stored: MemoryUnit, origin: UnitOrigin): boolean =>
  origin.kind === 'import' || (stored.originSource === origin.source && stored.originId === origin.sourceId)

/** What storing would change, read in batches; of units with the same key the last one counts. */
export async function* planUnits(req: PayloadRequest, { locale, units }: Pick<UnitsToStore, 'locale' | 'units'>): AsyncGenerator<PlannedUnit[]> {
  const byKey = [...new Map(units.map((unit) => [unitKey(locale, unit), unit]))]
  for (let first = 0; first < byKey.length; first += BATCH) {
    const batch = byKey.slice(first, first + BATCH)
    const { docs } = await req.payload.db.find<MemoryUnit>({
      collection: 'memory-units',
      joins: false as never,
      pagination: false,
      req,
      where: { key: { in: batch.map(([key]) => key) } },
    })
    const known = new Map(docs.map((doc) => [doc.key, doc]))
    yield batch.map(([key, unit]) => {
      const stored = known.get(key) ?? null
      return { key, unit, stored, change: !stored ? 'added' : stored.target === unit.target ? 'unchanged' : 'changed' }
    })
  }
}

/**
 * In the request's transaction, past access rules: nobody writes units by hand, and whoever calls this has
 * asked whether the person may write that language.
 */
export async function storeUnits(req: PayloadRequest, { locale, origin, units }: UnitsToStore): Promise<Record<UnitChange, number>> {
  const counts = { added: 0, changed: 0, unchanged: 0 }
  const by = req.user?.collection === 'users' ? req.user.id : null
  const ownOrigin = {
    origin: origin.kind,
    originSource: origin.kind === 'document' ? origin.source : null,
    originId: origin.kind === 'document' ? origin.sourceId : null,
    originFile: origin.kind === 'import' ? origin.fileName : null,
  }
  for await (const batch of planUnits(req, { locale, units })) {
    for (const { change, key, stored, unit } of batch) {
      counts[change] += 1
      const isElsewhere = stored !== null && !isOf(stored, origin)
      if (change === 'unchanged' && !isElsewhere) continue
      const now = new Date().toISOString()
      const changed = { ...ownOrigin, target: unit.target, updatedBy: by, updatedAt: now }
      if (stored) {
        const data = { ...changed, usedCount: stored.usedCount + (isElsewhere ? 1 : 0) }
        await req.payload.db.updateOne({ collection: 'memory-units', data, id: stored.id, req, returning: false })
      } else {
        const data = { ...changed, context: unit.context, createdAt: now, createdBy: by, key, locale, source: unit.source, usedCount: 1, words: wordsOfLine(unit.source) }
        await req.payload.db.create({ collection: 'memory-units', data, req, returning: false })
      }
    }
  }
  return counts
}
