/**
 * The glossary as this process holds it. Every use asks the database for the number of terms and the time of
 * the last change, so that changes of another instance are seen; what this instance writes drops it at once.
 */
import type { Payload, PayloadRequest } from 'payload'

import { listTag } from '../../database/content-tags'
import { onContentChange } from '../../database/watch-content'
import type { GlossaryTerm } from '../../payload-types'
import { type GlossaryEntry, termsFor } from './glossary-entry'
import { type CompiledGlossary, compileGlossary } from './match-terms'
import { GLOSSARY } from './term-rules'

interface Held {
  stamp: string
  entries: GlossaryEntry[]
  compiled: Map<string, CompiledGlossary>
}

// The module may be loaded twice (server, Next's bundle); the glossary is one.
const key = Symbol.for('cms.translation.glossary')
interface Shared {
  held: WeakMap<Payload, Held>
  /** Counts changes: what was read before one is not held after it. */
  changes: number
}
const store = globalThis as { [key]?: Shared }

function sharedState(): Shared {
  const known = store[key]
  if (known) return known
  const shared: Shared = { held: new WeakMap(), changes: 0 }
  store[key] = shared
  onContentChange((tags) => {
    if (!tags.has(listTag(GLOSSARY))) return
    shared.held = new WeakMap()
    shared.changes += 1
  })
  return shared
}

const entryOf = ({ forms, id, note, term, translations }: GlossaryTerm): GlossaryEntry => ({
  id: String(id),
  term,
  forms: forms ?? [],
  note: note ?? '',
  translations: (translations ?? []).map((row) => ({ locale: row.locale, text: row.text, forbidden: row.forbidden ?? [], note: row.note ?? '' })),
})

interface Stamped {
  updatedAt: string | Date
}

async function stampOf(req: PayloadRequest): Promise<string> {
  const { db } = req.payload
  const { totalDocs } = await db.count({ collection: GLOSSARY, req })
  const { docs } = await db.find<Stamped>({ collection: GLOSSARY, limit: 1, pagination: false, req, select: { updatedAt: true }, sort: '-updatedAt' })
  const latest = docs[0]?.updatedAt
  return `${totalDocs} ${latest ? new Date(latest).toISOString() : ''}`
}

/**
 * Reads past access rules: whoever calls this has made sure that the request is of the office, all of which
 * reads every term.
 */
async function hold(req: PayloadRequest): Promise<Held> {
  const shared = sharedState()
  const { changes } = shared
  const stamp = await stampOf(req)
  const known = shared.held.get(req.payload)
  if (known?.stamp === stamp) return known
  const { docs } = await req.payload.db.find<GlossaryTerm>({ collection: GLOSSARY, pagination: false, req, sort: 'termKey' })
  const held: Held = { stamp, entries: docs.map(entryOf), compiled: new Map() }
  // What a transaction sees is not everybody's yet.
  if (!req.transactionID && shared.changes === changes) shared.held.set(req.payload, held)
  return held
}

/** All terms in the order of their Polish; for staff alone, see above. */
export const readGlossary = async (req: PayloadRequest): Promise<readonly GlossaryEntry[]> => (await hold(req)).entries

/** Ready for `matchTerms`; for staff alone, see above. */
export async function compiledGlossary(req: PayloadRequest, locale: string): Promise<CompiledGlossary> {
  const { compiled, entries } = await hold(req)
  const known = compiled.get(locale)
  if (known) return known
  const glossary = compileGlossary(termsFor(entries, locale))
  compiled.set(locale, glossary)
  return glossary
}
