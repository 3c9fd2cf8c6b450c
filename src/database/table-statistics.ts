import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

import type { SqliteClient } from './sqlite-client'

const HOUR_MS = 3_600_000

export interface RunningStatistics {
  stop: () => Promise<void>
}

/**
 * Has the embedded database count what its tables hold, at once and every hour. Without it, SQLite takes every table
 * for as long as any other: of 20,000 documents, it goes through all that are published to find the ten asked for.
 * Call it when the tables are there; it never fails. MongoDB tries its ways out by itself.
 */
export function startStatistics(payload: Payload): RunningStatistics {
  if (payload.db.name !== 'sqlite') return { stop: async () => {} }
  const client = (payload.db as unknown as SQLiteAdapter).client as SqliteClient
  const count = () => client.analyze().catch((error: unknown) => payload.logger.warn({ err: error, msg: 'The tables could not be counted: reads may be slower' }))
  let last = count()
  const again = (): void => {
    last = last.then(count)
  }
  const timer = setInterval(again, HOUR_MS).unref()
  return {
    stop: () => {
      clearInterval(timer)
      return last
    },
  }
}
