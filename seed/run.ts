/** npm run seed: writes the source document's content into the database of the settings. */
import { getPayload } from 'payload'

import config from '../payload.config'
import { closeDatabase } from '../src/database/close-database'
import { migrateEmbedded } from '../src/database/migrate-embedded'
import type { Outcome } from './write-records'
import { seed } from './index'

const MEANING: { [outcome in Outcome]: string } = {
  created: 'created',
  updated: 'updated from a newer release',
  unchanged: 'unchanged',
  kept: 'kept as an editor left them',
}

let code = 0
const payload = await getPayload({ config })
try {
  await migrateEmbedded(payload)
  const report = [...(await seed(payload)).values()]
  for (const [outcome, words] of Object.entries(MEANING)) {
    process.stdout.write(`${String(report.filter((each) => each === outcome).length).padStart(4)} ${words}\n`)
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  code = 1
} finally {
  await closeDatabase(payload)
}
process.exit(code)
