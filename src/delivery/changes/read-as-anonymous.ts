/**
 * What an anonymous reader sees of documents, in each language in which they are public, as a checksum.
 * Read through Payload itself without a user, so that the rules of collections and fields are asked and
 * never written twice: a change of a private note is no change.
 */
import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { SOURCE_LOCALE } from '../../languages'
import { anonymousIn, findPublishedLocales, findShown, GLOBAL_ID, type Source } from './sources'

type Data = Record<string, unknown>

export interface Shown {
  slug: string | null
  updatedAt: Date
  /** By locale; a locale that is not public has none. */
  sums: Map<string, string>
}

/** Of no interest to a reader: they change with every save. */
const BOOKKEEPING = new Set(['id', 'createdAt', 'updatedAt', 'firstPublishedAt', 'lastEditedBy', '_status', 'deletedAt', 'globalType', '_fallback'])

/** Keys in order and nothing in the place of null, so that equal content gives equal text on every database. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object' || value === null) return value ?? null
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value)
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined && inner !== null)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inner]) => [name, canonical(inner)]))
}

function sumOf(doc: Data): string {
  const content = Object.fromEntries(Object.entries(doc).filter(([name]) => !BOOKKEEPING.has(name)))
  return createHash('sha256').update(JSON.stringify(canonical(content))).digest('base64url')
}

async function readDocuments(req: PayloadRequest, source: Source, locale: string, ids: string[]): Promise<Map<string, Data>> {
  if (ids.length === 0) return new Map()
  const options = { depth: 0, draft: false, fallbackLocale: SOURCE_LOCALE, locale, overrideAccess: false, req: anonymousIn(req) } as const
  if (source.kind === 'global') {
    const doc = (await req.payload.findGlobal({ ...options, slug: source.slug } as never)) as unknown as Data
    return new Map([[GLOBAL_ID, doc]])
  }
  const { docs } = (await req.payload.find({
    ...options,
    collection: source.slug,
    joins: false,
    limit: ids.length,
    pagination: false,
    // Payload's own order, the newest first, would have SQLite walk through all that is published.
    sort: 'id',
    where: { id: { in: ids } },
  } as never)) as unknown as { docs: Data[] }
  return new Map(docs.map((doc) => [String(doc.id), doc]))
}

/** Documents that nobody outside may read are missing in the answer. */
export async function readAsAnonymous(req: PayloadRequest, source: Source, ids: string[]): Promise<Map<string, Shown>> {
  // Asked first: a read that is refused would roll the whole transaction back.
  const readable = await findShown(req, source, { ids })
  const translated = await findPublishedLocales(req, source, [...readable.keys()])
  const shown = new Map<string, Shown>()
  for (const locale of source.locales) {
    const wanted = [...readable.keys()].filter((id) => locale === SOURCE_LOCALE || translated.get(id)?.includes(locale))
    for (const [id, doc] of await readDocuments(req, source, locale, wanted)) {
      const known = shown.get(id) ?? { slug: typeof doc.slug === 'string' ? doc.slug : null, updatedAt: readable.get(id) as Date, sums: new Map() }
      known.sums.set(locale, sumOf(doc))
      shown.set(id, known)
    }
  }
  return shown
}
