import type { Payload } from 'payload'

import { records } from './records'
import { targetOf } from './record'
import { type Report, writeRecords } from './write-records'

/** Writes the source document's facts; see write-records.ts for what it leaves alone. */
export const seed = (payload: Payload): Promise<Report> => writeRecords(payload, records)

/** At a first start: only where no document of any seeded collection is there, trashed ones counted. */
export async function seedIfEmpty(payload: Payload): Promise<Report | null> {
  for (const target of records.map(targetOf)) {
    if (target.kind === 'collection' && (await payload.db.findOne({ collection: target.slug, where: {} }))) return null
  }
  return seed(payload)
}
