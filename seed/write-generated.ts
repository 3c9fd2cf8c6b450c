/** Stores generated content past Payload's operations, for speed; and takes it out again. */
import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'

import { withTransaction } from '../src/database/with-transaction'
import { generate, GENERATED_SLUG, type GeneratedCollection, type Known } from './generated-content'
import { records } from './records'
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

/** The first sign of work that neither the seed nor the generator did; null where there is none. */
export async function findEditorsWork(payload: Payload): Promise<string | null> {
  const req = await createLocalReq({}, payload)
  const { docs: ledger } = await payload.db.find<{ key: string; documentId: string; storedSum: string }>({ collection: 'seed-ledger', pagination: false, req })
  for (const slug of new Set(records.map(targetOf).flatMap((target) => (target.kind === 'collection' ? [target.slug] : [])))) {
    const seeded = ledger.filter(({ key }) => key.startsWith(`${slug}/`)).map(({ documentId }) => documentId)
    const { totalDocs: notSeeded } = await payload.db.count({ collection: slug, req, where: { id: { not_in: seeded } } })
    const isCounted = GENERATED_COLLECTIONS.includes(slug as GeneratedCollection)
    const generated = isCounted ? await payload.db.count({ collection: slug, req, where: isGenerated }) : { totalDocs: 0 }
    if (notSeeded > generated.totalDocs) return `${notSeeded - generated.totalDocs} in ${slug}`
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
      values: english,
      published: english,
      publishedAt: now,
      ...times,
    },
    req,
  })
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
    const { totalDocs: present } = await payload.db.count({ collection, where: isGenerated })
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
    for (;;) {
      const { docs } = await payload.db.find<{ id: string }>({ collection, limit: BATCH, pagination: false, select: { slug: true } as never, where: isGenerated })
      if (docs.length === 0) break
      const ids = docs.map(({ id }) => String(id))
      const req = await createLocalReq({}, payload)
      await withTransaction(req, async () => {
        await payload.db.deleteVersions({ collection, req, where: { parent: { in: ids } } })
        await payload.db.deleteMany({ collection: 'translations', req, where: { sourceId: { in: ids } } })
        await payload.db.deleteMany({ collection, req, where: { id: { in: ids } } })
      })
      removed += ids.length
    }
  }
  return removed
}
