import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { sqliteAdapter, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { DatabaseAdapterObj } from 'payload'

import { claimJobsOnce } from './claim-jobs-once'
import { migrations } from './migrations'
import { runMigrations } from './run-migrations'
import { indexLists, indexReferences } from './sqlite-indexes'
import { SqliteClient } from './sqlite-client'
import { readByPreparedStatements } from './sqlite-prepared-reads'
import { watchContent } from './watch-content'
import { keepTransactionsWhole } from './whole-transactions'

/** One client per file and process: the config is evaluated by the server and again by Next's bundle. */
const key = Symbol.for('cms.database.sqlite-clients')
const registry = globalThis as { [key]?: Map<string, Promise<SqliteClient>> }
const clients = (registry[key] ??= new Map())

/** Throws where the URL is no `file:` URL of a path. Relative paths count from where the process started. */
export function fileOfUrl(url: string): string {
  if (!url.startsWith('file:') || url.includes('?') || url.includes(':memory:')) {
    throw new Error(`DATABASE_URL must be file: and a path, as in file:./data/cms.db, not ${url}`)
  }
  return url.startsWith('file://') ? fileURLToPath(url) : path.resolve(decodeURIComponent(url.slice('file:'.length)))
}

async function clientOf(file: string, transactionTimeoutMs: number | undefined): Promise<SqliteClient> {
  const known = await clients.get(file)
  if (known && !known.closed) return known
  const opening = SqliteClient.open(file, transactionTimeoutMs ? { transactionTimeoutMs } : {})
  clients.set(file, opening)
  opening.catch(() => clients.delete(file))
  return opening
}

export interface SqliteSettings {
  url: string
  /** Milliseconds after which an open transaction is rolled back; 30,000 where not given. */
  transactionTimeoutMs?: number
  /** True where not given. */
  hasFastReads?: boolean
}

/** Payload's SQLite adapter on a client that keeps transactions whole. */
export function embeddedSqliteAdapter({ hasFastReads = true, url, transactionTimeoutMs }: SqliteSettings): DatabaseAdapterObj {
  const file = fileOfUrl(url)
  const stock = sqliteAdapter({
    beforeSchemaInit: [
      (hook) => {
        const { rawTables } = (hook as unknown as { adapter: SQLiteAdapter }).adapter // given, but not in its type
        indexReferences(rawTables)
        indexLists(rawTables)
        return hook.schema
      },
    ],
    client: { url: `file:${file}` },
    idType: 'uuid',
    migrationDir: path.resolve('src/database/migrations'),
    push: false,
    transactionOptions: {},
  })
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args) as unknown as SQLiteAdapter
      const connect = adapter.connect
      adapter.connect = async (options) => {
        // Set before, the stock connect() keeps it. Not at init: types and migrations are generated without a file.
        adapter.client = await clientOf(file, transactionTimeoutMs)
        await connect?.call(adapter, options)
      }
      const { whenStored } = keepTransactionsWhole(adapter, () => adapter.client as SqliteClient)
      if (hasFastReads) readByPreparedStatements(adapter)
      watchContent(adapter, whenStored)
      claimJobsOnce(adapter as never, { isMongo: false })
      adapter.migrate = async (options) => runMigrations(adapter.payload, options?.migrations ?? migrations)
      return adapter as never
    },
  }
}
