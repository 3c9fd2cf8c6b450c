/** `npm start` itself, on the built server: it never fails at random, says faults in one line, and stops in good order. */
import { spawn } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { freePort, startServer } from '../testing/server-under-test'

const STARTS = 20
const PROBE = '/api/programmes?locale=en'
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'cms-starts-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

const settings = (port: number, own: Record<string, string> = {}): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  HOME: process.env.HOME ?? '',
  DATABASE_URL: `file:${path.join(folder, 'cms.db')}`,
  LOG_LEVEL: 'error',
  PORT: String(port),
  UPLOADS_DIR: path.join(folder, 'uploads'),
  ...own,
})

it(`starts ${STARTS} times in a row, and answers with the same content each time`, async () => {
  const answers = new Set<string>()
  for (let start = 0; start < STARTS; start += 1) {
    const port = await freePort()
    const server = await startServer(process.execPath, ['src/launcher/start.mjs'], { env: settings(port), port, probe: PROBE })
    const { docs } = (await (await fetch(server.url + PROBE)).json()) as { docs: { id: string; title: string }[] }
    answers.add(JSON.stringify(docs.map(({ id, title }) => [id, title])))
    await server.stop()
  }
  expect(answers.size).toBe(1)
  expect([...answers][0]).toContain('Intercultural Cities Programme')
  expect((await stat(path.join(folder, 'secret'))).mode & 0o777).toBe(0o600)
}, 400_000)

it('ends with npm, when npm alone is told to', async () => {
  const port = await freePort()
  const server = await startServer('npm', ['start', '--silent'], { env: settings(port), port, probe: PROBE })
  await server.stop()
  const answers = () => fetch(`${server.url}/healthz`).then(() => true, () => false)
  while (await answers()) await new Promise((resolve) => setTimeout(resolve, 100))
})

function runToEnd(env: Record<string, string>): Promise<{ code: number | null; errors: string; ms: number }> {
  return new Promise((resolve) => {
    const started = Date.now()
    const child = spawn(process.execPath, ['src/launcher/start.mjs'], { env: { NODE_ENV: 'production', ...env }, stdio: ['ignore', 'ignore', 'pipe'] })
    let errors = ''
    child.stderr.on('data', (data: Buffer) => (errors += data.toString()))
    child.on('exit', (code) => resolve({ code, errors, ms: Date.now() - started }))
  })
}

describe('a start that can’t be', () => {
  const taken: { server?: Server; port: number } = { port: 0 }
  beforeAll(async () => {
    taken.port = await freePort()
    taken.server = createServer().listen(taken.port, '127.0.0.1')
  })
  afterAll(() => void taken.server?.close())

  it.each<[string, () => Record<string, string>, RegExp]>([
    ['a wrong setting', () => ({ PORT: 'http' }), /PORT: expected a whole number/],
    ['a port that is taken', () => ({ PORT: String(taken.port) }), /Port \d+ is taken/],
    ['a MongoDB that is not there', () => ({ DATABASE_URL: 'mongodb://127.0.0.1:9/cms', PAYLOAD_SECRET: 'x'.repeat(32) }), /MongoDB can’t be reached/],
    ['a folder that is a file', () => ({ DATABASE_URL: 'file:/dev/null/cms.db' }), /can't be written|ENOTDIR|not a directory/i],
  ])('%s is said in words, without a stack', async (_, own, words) => {
    const { code, errors } = await runToEnd(settings(taken.port, own()))
    expect(code).toBe(1)
    expect(errors).toMatch(words)
    expect(errors).not.toMatch(/\n\s+at /)
  })
})
