import type { DatabaseAdapterObj } from 'payload'

import { mongoAdapter } from './mongo-adapter'
import { embeddedSqliteAdapter } from './sqlite-adapter'

/** The settings of env.ts that concern the database. */
export interface DatabaseSettings {
  /** `file:` and a path, or `mongodb://…` or `mongodb+srv://…`. */
  DATABASE_URL: string
  /** Milliseconds after which an open transaction is rolled back (SQLite only); 30,000 where not given. */
  DATABASE_TRANSACTION_TIMEOUT_MS?: number
  /** False: documents are read as Payload reads them; true where not given. */
  FAST_READS?: boolean
}

/** Which database it is, by the URL. Throws where the URL names neither. */
export function databaseAdapter(settings: DatabaseSettings): DatabaseAdapterObj {
  const { DATABASE_URL: url, DATABASE_TRANSACTION_TIMEOUT_MS: transactionTimeoutMs, FAST_READS: hasFastReads } = settings
  if (/^mongodb(\+srv)?:\/\//.test(url)) return mongoAdapter({ url, hasFastReads })
  if (url.startsWith('file:')) return embeddedSqliteAdapter({ url, hasFastReads, transactionTimeoutMs })
  throw new Error('DATABASE_URL must begin with file:, mongodb:// or mongodb+srv://')
}
