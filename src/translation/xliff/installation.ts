/**
 * Which installation a file is of. A row in the database says it, made when it is asked for first: ids of
 * documents are of one database, and so is a file that names them.
 */
import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

const COLLECTION = 'payload-kv'
const KEY = 'xliff-installation'

interface Row {
  id: string
  data: { id: string }
}

async function storedId({ db }: Payload): Promise<string | null> {
  // Outside of the request's transaction: it stays, whatever becomes of that.
  const row = await db.findOne<Row>({ collection: COLLECTION, req: {}, where: { key: { equals: KEY } } })
  return row?.data.id ?? null
}

export async function installationOf(payload: Payload): Promise<string> {
  const stored = await storedId(payload)
  if (stored) return stored
  const id = randomUUID()
  try {
    await payload.db.create({ collection: COLLECTION, data: { key: KEY, data: { id } }, req: {} })
    return id
  } catch (error) {
    // Another process was faster: keys are unique.
    const faster = await storedId(payload)
    if (!faster) throw error
    return faster
  }
}
