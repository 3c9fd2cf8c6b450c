import type { PayloadRequest, Where } from 'payload'

import type { MemoryUnit } from '../../payload-types'
import { adaptedTarget, memoryLineOf, plainTextOf } from './coded-line'
import { isPlainTextContext } from './memory-context'
import { memoryOf } from './running-memory'
import type { UnitOrigin } from './store-units'

export interface Suggestion {
  id: string
  /** 101: the same text in the same context; 100: the same text; from 60: alike. */
  percent: number
  /** What was translated, and into what: a line as the asking field takes it. */
  source: string
  target: string
  /** The translator has to look at the inline codes. */
  codesDiffer: boolean
  context: string
  origin: UnitOrigin
  updatedAt: string
}

export interface SuggestionsAskedFor {
  locale: string
  /** A line with inline codes. */
  text: string
  /** As memoryContextOf gives it. */
  context?: string | null
  /** 5 unless told. */
  limit?: number
}

/** Units in different contexts often say the same. */
const LOOKED_UP_FOR_EACH = 3

export const originOf = ({ origin, originFile, originId, originSource }: MemoryUnit): UnitOrigin =>
  origin === 'import' ? { kind: 'import', fileName: originFile ?? '' } : { kind: 'document', source: originSource ?? '', sourceId: originId ?? '' }

/** Under the caller's rights; a request of its own inside the same transaction. */
export async function readUnits(req: PayloadRequest, where: Where, limit = 0): Promise<MemoryUnit[]> {
  const { docs } = await req.payload.find({
    collection: 'memory-units',
    depth: 0,
    limit,
    overrideAccess: false,
    pagination: false,
    req: { transactionID: req.transactionID, user: req.user, i18n: req.i18n } as PayloadRequest,
    sort: 'id',
    where,
  })
  return docs
}

export interface Suggestions {
  /** The best first, each target once. */
  suggestions: Suggestion[]
  /** False while the memory is still being read after a start: ask again for more. */
  isComplete: boolean
}

/** What was translated before and is the same or alike, under the caller's rights. */
export async function findSuggestions(req: PayloadRequest, { context = null, limit = 5, locale, text }: SuggestionsAskedFor): Promise<Suggestions> {
  const memory = memoryOf(req.payload, locale)
  const isComplete = await memory.soonUpToDate()
  const source = memoryLineOf(text)
  const matches = memory.index.find({ context, limit: limit * LOOKED_UP_FOR_EACH, source })
  if (matches.length === 0) return { suggestions: [], isComplete }
  const units = new Map((await readUnits(req, { id: { in: matches.map(({ id }) => id) } })).map((unit) => [String(unit.id), unit]))
  const isPlain = context !== null && isPlainTextContext(req.payload.config, context)
  const suggestions = new Map<string, Suggestion>()
  for (const { id, percent } of matches) {
    const unit = units.get(id)
    if (!unit) {
      // Another process deleted it.
      memory.index.remove(id)
      continue
    }
    const { codesDiffer, target } = adaptedTarget(unit.target, source)
    const shown = isPlain ? { source: plainTextOf(unit.source), target: plainTextOf(target) } : { source: unit.source, target }
    if (suggestions.has(shown.target)) continue
    suggestions.set(shown.target, { id, percent, ...shown, codesDiffer, context: unit.context ?? '', origin: originOf(unit), updatedAt: unit.updatedAt })
  }
  return { suggestions: [...suggestions.values()].slice(0, limit), isComplete }
}
