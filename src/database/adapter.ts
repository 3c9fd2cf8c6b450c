import type { DatabaseAdapterObj } from 'payload'

import { mongoAdapter } from './mongo-adapter'
import { embeddedSqliteAdapter } from './sqlite-adapter'

/** The settings of env.ts that concern the database. */
export interface DatabaseSettings {
  /** `file:` and a path, or `mongodb://…` or `mongodb+srv://…`. */
  DATABASE_URL: string
  /** Milliseconds after which an open transaction is rolled back (SQLite only); 30,000 where not given. */
  DATABASE_TRANSACTION_TIMEOUT_MS?: number
  /** Whether documents are read by statements kept ready (SQLite only); true where not given. */
  PREPARED_READS?: boolean
}

/** Which database it is, by the URL. Throws where the URL names neither. */
export function databaseAdapter(settings: DatabaseSettings): DatabaseAdapterObj {
  const { DATABASE_URL: url, DATABASE_TRANSACTION_TIMEOUT_MS: transactionTimeoutMs, PREPARED_READS: hasPreparedReads } = settings
  if (/^mongodb(\+srv)?:\/\//.test(url)) return mongoAdapter({ url })
  if (url.startsWith('file:')) return embeddedSqliteAdapter({ url, hasPreparedReads, transactionTimeoutMs })
  throw new Error('DATABASE_URL must begin with file:, mongodb:// or mongodb+srv://')
}
