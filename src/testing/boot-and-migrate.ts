/**
 * Starts Payload on a file and brings its tables up to date, as a server does. Argument: file. Prints
 * "migrated" for each migration that ran in this process, "ready" when the notes can be read.
 */
import type { SqliteMigration } from '../database/run-migrations'
import { FIRST_MIGRATION_MS, notesConfig } from './small-notes-cms'
import { startSmallCms, tablesOf } from './start-small-cms'

const url = `file:${process.argv[2]}`
const payload = await startSmallCms({ name: url, url, config: notesConfig(), createTables: false })
const statements = await tablesOf(payload)

const run = async (client: { execute: (sql: string) => Promise<unknown> }, each: string[]) => {
  for (const statement of each) await client.execute(statement)
}

const migrations: SqliteMigration[] = [
  {
    name: '1_tables',
    up: async () => {
      console.log('migrated 1')
      await run((payload.db as unknown as { client: never }).client, statements)
      await new Promise((resolve) => setTimeout(resolve, FIRST_MIGRATION_MS))
    },
  },
  {
    name: '2_note',
    up: async ({ req }) => {
      console.log('migrated 2')
      await payload.create({ collection: 'notes' as never, data: { title: 'from a migration' } as never, req })
    },
  },
]
await payload.db.migrate({ migrations: migrations as never })
const { totalDocs } = await payload.count({ collection: 'notes' as never })
console.log(`ready ${totalDocs}`)
process.exit(0)
