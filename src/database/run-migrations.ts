import type { MigrateDownArgs, MigrateUpArgs, SQLiteAdapter } from '@payloadcms/db-sqlite'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import type { TransactionOptions } from './transaction-scope'

export interface SqliteMigration {
  name: string
  up: (args: MigrateUpArgs) => Promise<void>
  down?: (args: MigrateDownArgs) => Promise<void>
}

/** A migration may rebuild large tables. */
const MIGRATION_TIMEOUT_MS = 10 * 60_000

/**
 * Runs the migrations that the database lacks, in order, each in one transaction that other processes
 * wait for: of two that start at once, one migrates and the other finds it done. Foreign keys are off
 * meanwhile and checked before each COMMIT. Throws at the first that fails; that one leaves no trace.
 */
export async function runMigrations(payload: Payload, migrations: SqliteMigration[]): Promise<void> {
  for (const migration of migrations) await runOnce(payload, migration)
  await warnOfUnknown(payload, migrations)
}

async function runOnce(payload: Payload, migration: SqliteMigration): Promise<void> {
  const adapter = payload.db as unknown as SQLiteAdapter
  const ran = await migrationsRan(adapter)
  if (ran.has(migration.name)) return
  const req = await createLocalReq({}, payload)
  const options: TransactionOptions = { foreignKeys: false, timeoutMs: MIGRATION_TIMEOUT_MS }
  const transactionID = await adapter.beginTransaction(options as never)
  if (!transactionID) throw new Error('A migration needs a transaction')
  req.transactionID = transactionID
  try {
    await migrateInTransaction({ adapter, migration, payload, req })
    await adapter.commitTransaction(transactionID)
  } catch (error) {
    await adapter.rollbackTransaction(transactionID)
    throw new Error(`The migration ${migration.name} failed and left the database as it was: ${messageOf(error)}`, { cause: error })
  }
}

interface Step {
  adapter: SQLiteAdapter
  migration: SqliteMigration
  payload: Payload
  req: PayloadRequest
}

async function migrateInTransaction({ adapter, migration, payload, req }: Step): Promise<void> {
  const ran = await migrationsRan(adapter)
  if (ran.has(migration.name)) return // by another process, while this one waited
  const startedAt = Date.now()
  const db = adapter.sessions[req.transactionID as string]?.db as unknown as MigrateUpArgs['db']
  await migration.up({ db, payload, req })
  const { rows } = await adapter.client.execute('PRAGMA foreign_key_check')
  if (rows.length > 0) throw new Error(`${rows.length} rows point to rows that no longer exist: ${JSON.stringify(rows.slice(0, 5))}`)
  const batch = Math.max(0, ...ran.values()) + 1
  await payload.create({ collection: 'payload-migrations', data: { name: migration.name, batch }, req })
  payload.logger.info({ msg: `Migrated the database: ${migration.name} (${Date.now() - startedAt} ms)` })
}

/** Names and batches. Empty too where there is no table yet. */
async function migrationsRan({ client }: SQLiteAdapter): Promise<Map<string, number>> {
  const tables = await client.execute(`SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'`)
  if (tables.rows.length === 0) return new Map()
  const { rows } = await client.execute('SELECT name, batch FROM payload_migrations')
  return new Map(rows.map(({ name, batch }) => [String(name), Number(batch)]))
}

/** An older release on a newer database mostly works, and refusing to start would leave a city without its site. */
async function warnOfUnknown(payload: Payload, migrations: SqliteMigration[]): Promise<void> {
  const known = new Set(migrations.map(({ name }) => name))
  const ran = await migrationsRan(payload.db as unknown as SQLiteAdapter)
  const unknown = [...ran.keys()].filter((name) => !known.has(name))
  if (unknown.length > 0) payload.logger.warn({ msg: `The database was migrated by a newer release: ${unknown.join(', ')}` })
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
