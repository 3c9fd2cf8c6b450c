/**
 * Writes records so that running it again changes nothing, and what an editor changed or deleted stays
 * as the editor left it. All in one transaction: a bad record leaves nothing behind.
 */
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { withTransaction } from '../src/database/with-transaction'
import { hasDrafts } from '../src/has-drafts'
import { SOURCE_LOCALE, TARGET_LOCALE_CODES } from '../src/languages'
import { GLOBAL_ID } from '../src/translation/project-on-save'
import { publishTranslation } from '../src/translation/publish-translation'
import { saveValues } from '../src/translation/save-segments'
import type { SeedLedger } from '../src/payload-types'
import { type Record, type RecordTarget, targetOf } from './record'
import { splitLanguages, type SplitRecord } from './split-languages'
import { checksum, readStoredState } from './stored-state'

export type Outcome = 'created' | 'updated' | 'unchanged' | 'kept'

/** What became of each record, by key. `kept`: an editor changed or deleted it, so it was left alone. */
export type Report = Map<string, Outcome>

/** Names the record that could not be written, and why. Nothing of the run is stored. */
export class SeedError extends Error {
  override readonly name = 'SeedError'
  constructor(key: string, cause: unknown) {
    super(`Record “${key}” can't be written: ${reasonOf(cause)}. Nothing was stored.`, { cause })
  }
}

function reasonOf(error: unknown): string {
  const { data, message } = error as { message: string; data?: { errors?: { path: string; message: string }[] } }
  const fields = data?.errors?.map((field) => `${field.path}: ${field.message}`)
  return fields?.length ? fields.join('; ') : message.replace(/\.$/, '')
}

/**
 * Safe to act as an admin here: the texts are the product's own, and the command runs on the machine
 * that holds the database. It has no account, so nothing it does is credited to a person.
 */
const SEEDER = { collection: 'users', roles: ['admin'] }

interface Writing {
  req: PayloadRequest
  ids: Map<string, string>
  ledger: Map<string, SeedLedger>
}

const LEDGER = 'seed-ledger' as const

async function readLedger(req: PayloadRequest): Promise<Writing['ledger']> {
  const { docs } = await req.payload.db.find<SeedLedger>({ collection: LEDGER, pagination: false, req })
  return new Map(docs.map((entry) => [entry.key, entry]))
}

const resolver =
  ({ ids }: Writing) =>
  (key: string): string => {
    const id = ids.get(key)
    if (!id) throw new Error(`there is no record “${key}” before it`)
    return id
  }

async function writeSource(writing: Writing, target: RecordTarget, data: SplitRecord['source'], id: string | null): Promise<string> {
  const { req } = writing
  const { collections, config } = req.payload
  const hasState = hasDrafts(target.kind === 'collection' ? collections[target.slug].config : (config.globals.find(({ slug }) => slug === target.slug) ?? {}))
  const shared = { data: { ...data, ...(hasState ? { _status: 'published' } : {}) } as never, depth: 0, locale: SOURCE_LOCALE, overrideAccess: true, req } as const
  if (target.kind === 'global') {
    await req.payload.updateGlobal({ ...shared, slug: target.slug })
    return GLOBAL_ID
  }
  const doc = id
    ? await req.payload.update({ ...shared, collection: target.slug, id })
    : await req.payload.create({ ...shared, collection: target.slug })
  return String(doc.id)
}

const ENGLISH = 'en'

async function writeEnglish({ req }: Writing, target: RecordTarget, sourceId: string, values: SplitRecord['english']): Promise<void> {
  // No other language is written down here: each of them begins as missing.
  if (Object.keys(values).length === 0 || !TARGET_LOCALE_CODES.includes(ENGLISH)) return
  const translation = await saveValues({ req, source: target.slug, sourceId, locale: ENGLISH, values })
  await publishTranslation({ req, id: String(translation.id), intent: 'publish' })
}

/** What is written down of the record itself: it tells a record that a newer release changed. */
const recordSum = (record: Record): string => checksum(splitLanguages(record.key, { ...record.data, afterwards: record.afterwards }, (key) => key))

async function outcomeOf(writing: Writing, record: Record): Promise<Outcome> {
  const entry = writing.ledger.get(record.key)
  if (!entry) return 'created'
  if (entry.recordSum === recordSum(record)) return 'unchanged'
  const stored = await readStoredState(writing.req, targetOf(record), entry.documentId)
  return stored.isThere && !stored.isTrashed && stored.sum === entry.storedSum ? 'updated' : 'kept'
}

async function writeRecord(writing: Writing, record: Record): Promise<Outcome> {
  const target = targetOf(record)
  const known = writing.ledger.get(record.key)?.documentId ?? null
  const outcome = await outcomeOf(writing, record)
  if (known) writing.ids.set(record.key, known)
  if (outcome === 'created' || outcome === 'updated') {
    const { english, source } = splitLanguages(record.key, record.data, resolver(writing))
    const id = await writeSource(writing, target, source, known)
    writing.ids.set(record.key, id)
    await writeEnglish(writing, target, id, english)
  }
  return outcome
}

async function writeAfterwards(writing: Writing, record: Record): Promise<void> {
  if (!record.afterwards) return
  const { source } = splitLanguages(record.key, record.afterwards, resolver(writing))
  await writeSource(writing, targetOf(record), source, writing.ids.get(record.key) ?? null)
}

async function noteWritten(writing: Writing, record: Record): Promise<void> {
  const { req } = writing
  const target = targetOf(record)
  const documentId = writing.ids.get(record.key) ?? ''
  const { sum } = await readStoredState(req, target, documentId)
  const data = { key: record.key, collectionSlug: target.slug, documentId, recordSum: recordSum(record), storedSum: sum }
  const known = writing.ledger.get(record.key)
  // Safe: the ledger is the seed's own, and nobody reaches it through the API.
  const shared = { collection: LEDGER, data, depth: 0, overrideAccess: true, req } as const
  await (known ? req.payload.update({ ...shared, id: known.id }) : req.payload.create(shared))
}

async function naming<Result>(record: Record, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw new SeedError(record.key, error)
  }
}

/** @throws SeedError naming the record; then nothing was stored */
export async function writeRecords(payload: Payload, records: readonly Record[]): Promise<Report> {
  const req = await createLocalReq({ user: SEEDER as never }, payload)
  return withTransaction(req, async () => {
    const writing: Writing = { req, ids: new Map(), ledger: await readLedger(req) }
    const report: Report = new Map()
    for (const record of records) report.set(record.key, await naming(record, () => writeRecord(writing, record)))
    const written = records.filter(({ key }) => report.get(key) === 'created' || report.get(key) === 'updated')
    for (const record of written) await naming(record, () => writeAfterwards(writing, record))
    for (const record of written) await naming(record, () => noteWritten(writing, record))
    return report
  })
}
