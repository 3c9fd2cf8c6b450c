import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'

import { CmsError } from '../errors'

/** Resolves when the database answers within `timeoutMs`, else throws `database-unavailable` (503). */
export async function pingDatabase(payload: Payload, { timeoutMs = 2000 }: { timeoutMs?: number } = {}): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs)
  })
  try {
    await Promise.race([ask(payload), late])
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The database does not answer' })
    throw new CmsError('database-unavailable', 'The database does not answer.')
  } finally {
    clearTimeout(timer)
  }
}

async function ask(payload: Payload): Promise<void> {
  if (payload.db.name === 'sqlite') {
    await (payload.db as unknown as SQLiteAdapter).client.execute('SELECT count(*) FROM sqlite_master')
    return
  }
  const { connection } = payload.db as unknown as MongooseAdapter
  if (!connection.db) throw new Error('not connected')
  await connection.db.admin().command({ ping: 1 })
}
