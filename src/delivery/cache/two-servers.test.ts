/** Two whole servers on one database, each a process of its own, that tell each other through a real Redis what changed. */
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { hasRedis, startRedis } from '../../testing/redis-under-test'
import { type Child, runChild } from '../../testing/run-child'
import { freePort } from '../../testing/server-under-test'
import { databaseUrl, FIRST_ADMIN, TEST_PASSWORD } from '../../testing/start-test-app'

interface Running {
  url: string
  child: Child
}

/** Longer than an answer is kept without news, and shorter than one is kept by a server that believes itself alone. */
const PATIENCE_MS = 30_000

let folder: string
let database: string
let redisPort: number
let stopRedis: () => Promise<void> = async () => {}
const running: Running[] = []

async function startServer(...more: string[]): Promise<Running> {
  const settings = { DATABASE_URL: database, REDIS_URL: `redis://127.0.0.1:${redisPort}`, UPLOADS_DIR: path.join(folder, 'uploads') }
  const child = runChild('serve-one-of-several.ts', [JSON.stringify(settings), ...more])
  const server = { child, url: (await child.line('listening ')).slice('listening '.length) }
  running.push(server)
  return server
}

async function until<Value>(read: () => Promise<Value>, isSo: (value: Value) => boolean): Promise<Value> {
  const end = Date.now() + PATIENCE_MS
  for (;;) {
    const value = await read()
    if (isSo(value) || Date.now() > end) return value
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const readiness = async ({ url }: Running): Promise<unknown> => (await fetch(`${url}/readyz`)).json()
const says = (redis: 'ok' | 'away') => ({ status: 'ok', redis })
const bothSay = async (redis: 'ok' | 'away'): Promise<void> => {
  for (const server of running) expect(await until(() => readiness(server), (state) => JSON.stringify(state) === JSON.stringify(says(redis)))).toEqual(says(redis))
}

async function read(server: Running, address: string): Promise<{ cache: string | null; text: string }> {
  const answer = await fetch(server.url + address)
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}: ${text}`)
  return { cache: answer.headers.get('x-cache'), text }
}

/** Asked until it is answered from memory, with what is there now. */
async function keep(server: Running, address: string, name: string): Promise<void> {
  const kept = await until(() => read(server, address), ({ cache, text }) => cache === 'HIT' && text.includes(name))
  expect([address, kept.cache, kept.text]).toEqual([address, 'HIT', expect.stringContaining(name)])
}

const sees = async (server: Running, address: string, name: string): Promise<void> =>
  expect([address, (await until(() => read(server, address), ({ text }) => text.includes(name))).text]).toEqual([address, expect.stringContaining(name)])

let token: string

async function write(server: Running, method: string, address: string, data: object): Promise<string> {
  const answer = await fetch(server.url + address, {
    method,
    headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
    body: JSON.stringify(data),
  })
  const body = (await answer.json()) as { doc?: { id: string } }
  if (!answer.ok || !body.doc) throw new Error(`${address} answered ${answer.status}: ${JSON.stringify(body)}`)
  return body.doc.id
}

;(hasRedis() ? describe : describe.skip)('two servers', () => {
  let first: Running
  let second: Running
  let id: string

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'cms-two-servers-'))
    database = databaseUrl(folder)
    redisPort = await freePort()
    stopRedis = await startRedis(redisPort)
    first = await startServer('new')
    second = await startServer()
    const login = await fetch(`${first.url}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: FIRST_ADMIN, password: TEST_PASSWORD }),
    })
    token = ((await login.json()) as { token: string }).token
    id = await write(first, 'POST', '/api/countries', { code: 'NO', name: 'Norwegia', _status: 'published' })
  })

  afterAll(async () => {
    for (const { child } of [...running].reverse()) {
      child.process.kill('SIGTERM')
      await child.ended
    }
    await stopRedis()
    await rm(folder, { recursive: true, force: true })
  })

  const addresses = (): string[] => [
    '/api/countries?sort=name',
    `/api/countries/${id}`,
    `/api/graphql?query=${encodeURIComponent('{ Countries { docs { name } } }')}`,
  ]
  const called = (name: string) => write(first, 'PATCH', `/api/countries/${id}`, { name, _status: 'published' })

  it('show what the other one wrote, and keep what it does not concern', async () => {
    await bothSay('ok')
    for (const address of addresses()) await keep(second, address, 'Norwegia')
    await keep(second, '/api/programmes', 'docs')
    await called('Królestwo Norwegii')
    for (const address of addresses()) await sees(second, address, 'Królestwo Norwegii')
    await sees(second, '/api/search?q=krolestwo', 'Królestwo')
    expect((await read(second, '/api/programmes')).cache).toBe('HIT')
  })

  it('tell it the other way round', async () => {
    for (const address of addresses()) await keep(first, address, 'Królestwo Norwegii')
    await write(second, 'PATCH', `/api/countries/${id}`, { name: 'Norwegia znów', _status: 'published' })
    for (const address of addresses()) await sees(first, address, 'Norwegia znów')
  })

  it('without Redis say so, and keep nothing for long', async () => {
    await stopRedis()
    await bothSay('away')
    for (const address of addresses()) await keep(second, address, 'Norwegia znów')
    await called('Norwegia bez Redis')
    for (const address of addresses()) await sees(second, address, 'Norwegia bez Redis')
  })

  it('hear of each other again when Redis is back', async () => {
    stopRedis = await startRedis(redisPort)
    await bothSay('ok')
    for (const address of addresses()) await keep(second, address, 'Norwegia bez Redis')
    await called('Norwegia na nowo')
    for (const address of addresses()) await sees(second, address, 'Norwegia na nowo')
  })
})
