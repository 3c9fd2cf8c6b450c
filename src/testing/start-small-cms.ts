/** Payload with a few collections of a test's own, on a database that the test names; no HTTP. */
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, getPayload, type Config, type DatabaseAdapterObj, type Payload } from 'payload'

import { databaseAdapter } from '../database/adapter'

export interface SmallCmsSettings {
  config: Partial<Config>
  /** Two names are two instances, also on one file. */
  name: string
  url: string
  adapter?: DatabaseAdapterObj
  /** False: the tables are there already. */
  createTables?: boolean
  transactionTimeoutMs?: number
}

/** The statements that create the tables of this configuration in an empty database. */
export async function tablesOf(payload: Payload): Promise<string[]> {
  const adapter = payload.db as unknown as SQLiteAdapter
  const { generateDrizzleJson, generateMigration } = adapter.requireDrizzleKit()
  const after = await generateDrizzleJson(adapter.schema)
  return generateMigration(adapter.defaultDrizzleSnapshot as never, after as never)
}

export async function startSmallCms(settings: SmallCmsSettings): Promise<Payload> {
  process.env.PAYLOAD_DISABLE_DEPENDENCY_CHECKER = 'true'
  const { adapter, config, name, transactionTimeoutMs, url } = settings
  const payload = await getPayload({
    key: name,
    config: buildConfig({
      secret: 'a-secret-for-tests-only-of-32-characters',
      db: adapter ?? databaseAdapter({ DATABASE_URL: url, DATABASE_TRANSACTION_TIMEOUT_MS: transactionTimeoutMs }),
      telemetry: false,
      typescript: { autoGenerate: false },
      admin: { importMap: { autoGenerate: false } },
      logger: { options: { level: 'silent' } },
      ...config,
    }),
  })
  if (url.startsWith('file:') && settings.createTables !== false) {
    const { client } = payload.db as unknown as SQLiteAdapter
    for (const statement of await tablesOf(payload)) await client.execute(statement)
  }
  return payload
}
