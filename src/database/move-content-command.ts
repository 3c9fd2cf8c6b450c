/**
 * npm run content:move -- --from file:data/cms.db --to 'mongodb://…?replicaSet=rs0'
 *
 * Copies all content into an empty database. Stop the server first. Uploaded files stay where they are:
 * point the new installation to the same folder or bucket. `--config FILE` takes another configuration.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

import { getPayload, type Payload, type SanitizedConfig } from 'payload'

import { databaseAdapter } from './adapter'
import { closeDatabase } from './close-database'
import { migrateEmbedded } from './migrate-embedded'
import { moveContent, reasonOf } from './move-content'
import { fileOfUrl } from './sqlite-adapter'

const { values } = parseArgs({
  options: { config: { type: 'string', default: 'payload.config.ts' }, from: { type: 'string' }, to: { type: 'string' } },
})

async function open(url: string, config: SanitizedConfig): Promise<Payload> {
  const db = databaseAdapter({ DATABASE_URL: url }) as SanitizedConfig['db']
  const payload = await getPayload({ key: url, config: { ...config, db }, disableOnInit: true })
  await migrateEmbedded(payload)
  return payload
}

async function run(fromUrl: string, toUrl: string): Promise<void> {
  // Opening a file that is not there would make it.
  if (fromUrl.startsWith('file:') && !existsSync(fileOfUrl(fromUrl))) throw new Error(`There is no ${fileOfUrl(fromUrl)} to move from`)
  const module = (await import(pathToFileURL(path.resolve(values.config)).href)) as { default: Promise<SanitizedConfig> }
  const config = await module.default
  const from = await open(fromUrl, config)
  const to = await open(toUrl, config)
  try {
    console.table(await moveContent({ from, to }))
    console.log('Moved and compared. Set DATABASE_URL to the new database and keep PAYLOAD_SECRET.')
    console.log('Uploaded files were not touched: keep UPLOADS_DIR or the bucket. Everyone logs in anew.')
  } finally {
    await closeDatabase(to)
    await closeDatabase(from)
  }
}

if (!values.from || !values.to || values.from === values.to) {
  console.error(`Say from where to where: npm run content:move -- --from file:data/cms.db --to 'mongodb://…'`)
  process.exit(1)
}
try {
  await run(values.from, values.to)
  process.exit(0)
} catch (error) {
  console.error(reasonOf(error))
  process.exit(1)
}
