import type { Payload } from 'payload'

/**
 * Brings the embedded database's tables up to date; MongoDB needs no such step. Call it once after
 * `getPayload` and before anything reads or writes. Throws where a migration fails.
 */
export async function migrateEmbedded(payload: Payload): Promise<void> {
  if (payload.db.name === 'sqlite') await payload.db.migrate()
}
