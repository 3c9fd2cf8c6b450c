/**
 * npm run migrate:create -- NAME   writes the migration for what changed in the collections
 * npm run migrate:check            ends with 1 where a migration is missing
 *
 * Both work on the SQLite adapter whatever DATABASE_URL says, and open no database. `--config FILE` and
 * `--migrations FOLDER` take another configuration.
 */
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

import { getPayload, type Payload, type SanitizedConfig } from 'payload'

import { databaseAdapter } from './adapter'
import { createMigration, missingChanges } from './create-migration'

async function loadPayload(configFile: string, folder: string | undefined): Promise<Payload> {
  const { default: config } = (await import(pathToFileURL(path.resolve(configFile)).href)) as { default: Promise<SanitizedConfig> }
  const db = databaseAdapter({ DATABASE_URL: 'file:never-opened.db' }) as SanitizedConfig['db']
  const payload = await getPayload({ config: { ...(await config), db }, disableDBConnect: true, disableOnInit: true })
  if (folder) payload.db.migrationDir = path.resolve(folder)
  return payload
}

async function create(payload: Payload, name: string): Promise<number> {
  const file = await createMigration(payload, name)
  console.log(file ? `Read it before you commit it: ${path.relative('.', file)}` : 'Nothing changed: no migration was written.')
  return 0
}

async function check(payload: Payload): Promise<number> {
  const tables = await missingChanges(payload)
  if (tables.length === 0) return 0
  console.error(`A migration is missing for: ${tables.join(', ')}. Run: npm run migrate:create -- NAME`)
  return 1
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { config: { type: 'string', default: 'payload.config.ts' }, migrations: { type: 'string' } },
})
const [command, name = ''] = positionals
if (command !== 'check' && !/^[\w-]+$/.test(name)) {
  console.error('Name the migration in a word or two: npm run migrate:create -- add-city-population')
  process.exit(1)
}
const payload = await loadPayload(values.config, values.migrations)
process.exit(command === 'check' ? await check(payload) : await create(payload, name))
