/** npm run seed:generate -- --cities 20000 --programmes 50 --resolutions 500 [--seed 42] [--force] | --remove */
import { parseArgs } from 'node:util'

import { getPayload } from 'payload'

import config from '../payload.config'
import { closeDatabase } from '../src/database/close-database'
import { migrateEmbedded } from '../src/database/migrate-embedded'
import { removeGenerated, writeGenerated } from './write-generated'

const number = { type: 'string', default: '0' } as const
const { values } = parseArgs({
  options: {
    cities: number,
    programmes: number,
    resolutions: number,
    seed: { type: 'string', default: '42' },
    force: { type: 'boolean', default: false },
    remove: { type: 'boolean', default: false },
  },
})
const counts = { 'member-cities': Number(values.cities), programmes: Number(values.programmes), resolutions: Number(values.resolutions) }
const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0

let code = 0
if (![...Object.values(counts), Number(values.seed)].every(isCount)) {
  process.stderr.write('--cities, --programmes, --resolutions and --seed take whole numbers, such as --cities 20000\n')
  process.exit(1)
}
const payload = await getPayload({ config })
try {
  await migrateEmbedded(payload)
  if (values.remove) {
    process.stdout.write(`${await removeGenerated(payload)} generated documents taken out\n`)
  } else {
    await writeGenerated(payload, {
      counts,
      isForced: values.force,
      onProgress: (line) => process.stdout.write(`${line}\n`),
      seed: Number(values.seed),
    })
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  code = 1
} finally {
  await closeDatabase(payload)
}
process.exit(code)
