/** What the database holds of one document, as a checksum: it tells whether an editor changed it. */
import { createHash } from 'node:crypto'

import type { PayloadRequest } from 'payload'

import { GLOBAL_ID } from '../src/translation/project-on-save'
import type { RecordTarget } from './record'

type Data = { [field: string]: unknown }

const TIMES = new Set(['updatedAt', 'createdAt', '_id', 'globalType'])

/** Keys in order and times left out, so that equal content gives equal text on every database. */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (value instanceof Date) return value.toISOString()
  if (typeof value !== 'object' || value === null) return value ?? null
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value)
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => !TIMES.has(name) && inner !== undefined && inner !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, canonical(inner)]),
  )
}

export const checksum = (value: unknown): string => createHash('sha256').update(JSON.stringify(canonical(value))).digest('hex')

export interface StoredState {
  isThere: boolean
  isTrashed: boolean
  /** Of the document in all languages, its newest version and its translations, so that unpublished work counts. */
  sum: string
}

async function readTranslations(req: PayloadRequest, source: string, sourceId: string): Promise<unknown> {
  const { docs } = await req.payload.db.find<Data>({
    collection: 'translations',
    pagination: false,
    req,
    where: { and: [{ source: { equals: source } }, { sourceId: { equals: sourceId } }] },
  })
  // Named as in ledgers of before there were segments, which must still be found equal.
  return docs.map(({ locale, published, segments }) => ({ locale, published, values: segments })).sort((a, b) => (String(a.locale) < String(b.locale) ? -1 : 1))
}

export async function readStoredState(req: PayloadRequest, target: RecordTarget, id: string): Promise<StoredState> {
  const { db } = req.payload
  const translations = await readTranslations(req, target.slug, target.kind === 'global' ? GLOBAL_ID : id)
  if (target.kind === 'global') {
    const doc = await db.findGlobal<Data>({ slug: target.slug, req })
    const { docs } = await db.findGlobalVersions<Data>({ global: target.slug, limit: 1, pagination: false, req, sort: '-updatedAt' })
    const isThere = Boolean(doc && Object.keys(doc).length > 0)
    return { isThere, isTrashed: false, sum: checksum([doc, docs[0]?.version, translations]) }
  }
  const doc = (await db.findOne<Data & { id: string }>({ collection: target.slug, joins: false as never, req, where: { id: { equals: id } } })) as Data | null
  const { config } = req.payload.collections[target.slug]
  const { docs } = config.versions
    ? await db.findVersions<Data>({
        collection: target.slug,
        limit: 1,
        pagination: false,
        req,
        sort: '-updatedAt',
        where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
      })
    : { docs: [] }
  // What other documents say of this one is not part of it.
  const inverses = config.flattenedFields.filter(({ type }) => type === 'join')
  const own = (data: Data | null | undefined): unknown =>
    data && Object.fromEntries(Object.entries(data).filter(([name]) => !inverses.some((field) => field.name === name)))
  return { isThere: doc !== null, isTrashed: Boolean(doc?.deletedAt), sum: checksum([own(doc), own(docs[0]?.version), translations]) }
}
