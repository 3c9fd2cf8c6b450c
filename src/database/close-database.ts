import type { Payload } from 'payload'

import type { SqliteClient } from './sqlite-client'

/**
 * Stops Payload's jobs and closes its database; writes under way are given a few seconds. Payload's own
 * `destroy()` leaves SQLite open.
 */
export async function closeDatabase(payload: Payload): Promise<void> {
  const { client } = payload.db as unknown as { client?: SqliteClient }
  for (const cron of payload.crons.splice(0)) cron.stop()
  if (payload.db.name === 'sqlite') await client?.shutDown()
  await payload.destroy()
}
