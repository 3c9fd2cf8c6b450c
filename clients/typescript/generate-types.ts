/** npm run generate: the client's types, from the configuration alone; no database and no server is asked. */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import openapiTypescript, { astToString } from 'openapi-typescript'

import config from '../../payload.config'
import { buildDocument } from '../../src/delivery/openapi/build-document'

const target = fileURLToPath(new URL('./src/api.ts', import.meta.url))
const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }

const document = await buildDocument({ config: await config, language: 'en', serverUrl: 'http://127.0.0.1:3000', version })
const nodes = await openapiTypescript(document as never, { alphabetize: false, defaultNonNullable: false })
await writeFile(target, `/** Generated from the API’s own description by npm run generate: don’t edit. */\n${astToString(nodes)}`)
process.exit(0)
