/** Stores generated content past Payload's operations, for speed; and takes it out again. */
import { createLocalReq, type CollectionSlug, type GlobalSlug, type Payload, type PayloadRequest } from 'payload'

import { withTransaction } from '../src/database/with-transaction'
import { storedSegmentsFrom } from '../src/translation/segments-of-values'
import { sourceNamed } from '../src/translation/sources'
import { refreshWorklist } from '../src/translation/worklist/refresh-worklist'
import { generate, GENERATED_SLUG, isMadeUp, type GeneratedCollection, type Known } from './generated-content'
import { targetOf } from './record'
import { readStoredState } from './stored-state'

const BATCH = 200
export const GENERATED_COLLECTIONS: readonly GeneratedCollection[] = ['programmes', 'resolutions', 'member-cities']

/** The database holds what somebody wrote; generated data does not belong beside it. */
export class EditorsWorkError extends Error {
  override readonly name = 'EditorsWorkError'
  constructor(readonly found: string) {
    super(`This database holds editors' work (${found}). Use another database, or say --force.`)
  }
}

const isGenerated = { slug: { like: GENERATED_SLUG } }

interface Listed {
  id: string
  slug?: string
  title?: unknown
  name?: unknown
}

/** What the generator made, of the documents whose address looks like it. */
async function findGenerated(payload: Payload, collection: CollectionSlug): Promise<{ id: string; number: number }[]> {
  const shown = { slug: true, title: true, name: true } as never
  const { docs } = await payload.db.find<Listed>({ collection, pagination: false, select: shown, where: isGenerated })
  return docs.filter((doc) => isMadeUp(collection, doc)).map(({ id, slug }) => ({ id: String(id), number: Number(slug?.split('-').pop()) }))
}

/** The first sign of work that neither the seed nor the generator did; null where there is none. */
export async function findEditorsWork(payload: Payload): Promise<string | null> {
  const req = await createLocalReq({}, payload)
  const { docs: ledger } = await payload.db.find<{ key: string; documentId: string; storedSum: string }>({ collection: 'seed-ledger', pagination: false, req })
  for (const { slug, versions } of payload.config.collections) {
    if (!versions?.drafts) continue
    const seeded = ledger.filter(({ key }) => key.startsWith(`${slug}/`)).map(({ documentId }) => documentId)
    const { totalDocs: notSeeded } = await payload.db.count({ collection: slug as CollectionSlug, req, where: { id: { not_in: seeded } } })
    const isCounted = GENERATED_COLLECTIONS.includes(slug as GeneratedCollection)
    const generated = isCounted ? (await findGenerated(payload, slug as CollectionSlug)).length : 0
    if (notSeeded > generated) return `${notSeeded - generated} in ${slug}`
  }
  for (const { slug } of payload.config.globals) {
    const isSeeded = ledger.some(({ key }) => key === `globals/${slug}`)
    if (!isSeeded && (await readStoredState(req, { kind: 'global', slug: slug as GlobalSlug }, '')).isThere) return slug
  }
  for (const { documentId, key, storedSum } of ledger) {
    const stored = await readStoredState(req, targetOf({ key }), documentId)
    if (stored.sum !== storedSum) return `a change of ${key}`
  }
  return null
}

async function idsOf(payload: Payload, collection: CollectionSlug, limit: number): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string }>({ collection, limit, pagination: false, select: { updatedAt: true } as never })
  return docs.map(({ id }) => String(id))
}

async function store(req: PayloadRequest, collection: GeneratedCollection, number: number, options: { known: Known; seed: number }): Promise<void> {
  const { db } = req.payload
  const { data, english } = generate(collection, number, options)
  const source = sourceNamed(req, collection)
  const now = new Date().toISOString()
  const times = { createdAt: now, updatedAt: now, firstPublishedAt: now }
  const { id } = (await db.create({ collection, data: { ...data, ...times }, req })) as { id: string }
  await db.createVersion({
    autosave: false,
    collectionSlug: collection,
    createdAt: now,
    parent: id,
    req,
    updatedAt: now,
    versionData: { ...data, ...times } as never,
  })
  const title = data.title ?? data.name
  await db.create({
    collection: 'translations',
    data: {
      title: (title as { pl: string }).pl,
      source: collection,
      sourceId: String(id),
      locale: 'en',
      segments: storedSegmentsFrom(source, { ...data, id } as never, english) as never,
      published: english,
      publishedAt: now,
      ...times,
    },
    req,
  })
  await refreshWorklist(req, { source, sourceId: String(id) })
}

export interface GenerateOptions {
  counts: { [collection in GeneratedCollection]?: number }
  seed: number
  isForced?: boolean
  onProgress?: (line: string) => void
}

/** @throws EditorsWorkError unless forced; Error where no country is there to put cities in */
export async function writeGenerated(payload: Payload, { counts, isForced = false, onProgress, seed }: GenerateOptions): Promise<void> {
  const found = isForced ? null : await findEditorsWork(payload)
  if (found) throw new EditorsWorkError(found)
  const countries = await idsOf(payload, 'countries', 300)
  if (counts['member-cities'] && countries.length === 0) throw new Error('There is no country to put cities in: run “npm run seed” first.')
  for (const collection of GENERATED_COLLECTIONS) {
    const known = { countries, programmes: await idsOf(payload, 'programmes', 50) }
    const present = (await findGenerated(payload, collection)).reduce((highest, { number }) => Math.max(highest, number), 0)
    const last = present + (counts[collection] ?? 0)
    for (let first = present + 1; first <= last; first += BATCH) {
      const req = await createLocalReq({}, payload)
      await withTransaction(req, async () => {
        for (let number = first; number < Math.min(first + BATCH, last + 1); number += 1) await store(req, collection, number, { known, seed })
      })
      onProgress?.(`${collection}: ${Math.min(first + BATCH - 1, last) - present} of ${last - present}`)
    }
  }
}

/** Takes out all that was generated, with versions and translations. Returns how many documents. */
export async function removeGenerated(payload: Payload): Promise<number> {
  let removed = 0
  for (const collection of [...GENERATED_COLLECTIONS].reverse()) {
    const all = await findGenerated(payload, collection)
    for (let first = 0; first < all.length; first += BATCH) {
      const ids = all.slice(first, first + BATCH).map(({ id }) => id)
      const req = await createLocalReq({}, payload)
      await withTransaction(req, async () => {
        await payload.db.deleteVersions({ collection, req, where: { parent: { in: ids } } })
        await payload.db.deleteMany({ collection: 'translations', req, where: { and: [{ source: { equals: collection } }, { sourceId: { in: ids } }] } })
        await payload.db.deleteMany({ collection: 'worklist', req, where: { and: [{ source: { equals: collection } }, { sourceId: { in: ids } }] } })
        await payload.db.deleteMany({ collection, req, where: { id: { in: ids } } })
      })
    }
    removed += all.length
  }
  return removed
}
