/** Every curl command that README shows to frontend developers, run as it stands against a seeded server. */
import { readFileSync } from 'node:fs'

import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { FIRST_ADMIN, startTestApp, TEST_PASSWORD, type TestApp } from '../testing/start-test-app'

const section = readFileSync('README.md', 'utf8').split('## Reading from a frontend')[1]?.split('\n## ')[0] ?? ''
const commands = [...section.matchAll(/```sh\n(.*?)```/gs)]
  .flatMap(([, block = '']) => block.replaceAll('\\\n', ' ').split('\n'))
  .filter((line) => line.startsWith('curl '))

let app: TestApp
let key: string
let cursor: string
let token: string

beforeAll(async () => {
  app = await startTestApp()
  const { seedIfEmpty } = await import('../../seed')
  await seedIfEmpty(app.payload)
  key = crypto.randomUUID()
  await app.payload.create({ collection: 'api-clients', data: { name: 'Frontend', scopes: ['drafts'], enableAPIKey: true, apiKey: key } as never, overrideAccess: true })
  const login = await fetch(`${app.url}/api/users/login`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ email: FIRST_ADMIN, password: TEST_PASSWORD }) })
  const { token: session } = (await login.json()) as { token: string }
  const { docs } = await app.payload.find({ collection: 'programmes', limit: 1 })
  const link = await fetch(`${app.url}/api/preview-links`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `JWT ${session}` },
    body: JSON.stringify({ collection: 'programmes', id: docs[0]?.id, locale: 'pl', expiresIn: 3600 }),
  })
  token = ((await link.json()) as { token: string }).token
  cursor = ((await (await fetch(`${app.url}/api/changes?limit=1000`)).json()) as { cursor: string }).cursor
})

afterAll(async () => {
  await app.stop()
})

/** The words of a command of plain quotes; a comment ends it. */
const wordsOf = (command: string): string[] =>
  [...command.replace(/\s#.*$/, '').matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')

function requestOf(command: string): { url: string; init: RequestInit } {
  const headers: Record<string, string> = {}
  let url = ''
  let body: string | undefined
  const words = wordsOf(command.replaceAll('<key>', key).replaceAll('<cursor>', cursor).replaceAll('<token>', token)).slice(1)
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as string
    if (word === '-H') {
      const [name, ...value] = (words[(index += 1)] as string).split(': ')
      headers[name as string] = value.join(': ')
    } else if (word === '-d') body = words[(index += 1)] as string
    else if (!word.startsWith('-')) url = word.replace('http://127.0.0.1:3000', app.url)
  }
  return { url, init: { headers, ...(body ? { method: 'POST', body } : {}) } }
}

it.each(commands)('%s', async (command) => {
  const { init, url } = requestOf(command)
  const stop = new AbortController()
  const answer = await fetch(url, { ...init, signal: stop.signal })
  const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream')
  const text = isStream ? 'a stream' : await answer.text()
  stop.abort()
  expect([answer.status, text.slice(0, 300)]).toEqual([200, expect.not.stringMatching(/"errors"|"docs":\[\]|"hits":\[\]/)])
})

it('README shows how to read by REST, GraphQL, key, feed, search and in whole sets', () => {
  for (const part of [/api\/programmes\?locale=en/, /api\/graphql/, /API-Key/, /api\/changes\?/, /api\/search\?/, /open-data/, /api\/preview\?/, /persistedQuery/]) {
    expect(commands.some((command) => part.test(command))).toBe(true)
  }
})
