import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

import { everyHour, type Running } from '../every-hour'
import type { SqliteClient } from './sqlite-client'

/**
 * Has the embedded database count what its tables hold, at once and every hour. Without it, SQLite takes every table
 * for as long as any other: of 20,000 documents, it goes through all that are published to find the ten asked for.
 * Call it when the tables are there. MongoDB tries its ways out by itself.
 */
export function startStatistics(payload: Payload): Running {
  if (payload.db.name !== 'sqlite') return { stop: async () => {} }
  const client = (payload.db as unknown as SQLiteAdapter).client as SqliteClient
  return everyHour(payload, () => client.analyze(), 'The tables could not be counted: reads may be slower until the next try in an hour')
}
