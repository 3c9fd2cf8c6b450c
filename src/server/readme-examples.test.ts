/** Every example that README shows to frontend developers, run as it stands against a seeded server. */
import { readFileSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { runExample, saidToLog, typeErrorsOf } from '../testing/run-client-example'
import { FIRST_ADMIN, startTestApp, TEST_PASSWORD, type TestApp } from '../testing/start-test-app'

const section = readFileSync('README.md', 'utf8').split('## Reading from a frontend')[1]?.split('\n## ')[0] ?? ''

interface Block {
  language: string
  text: string
}

const blocksOf = (page: string): Block[] => [...page.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language = '', text = '']) => ({ language, text }))
const blocks = blocksOf(section)
const textsIn = (wanted: string): string[] => blocks.filter(({ language }) => language === wanted).map(({ text }) => text)
const commandsOf = (text: string): string[] => text.replaceAll('\\\n', ' ').split('\n').filter((line) => line.startsWith('curl '))

/** A command, and the answer that stands below it where one does. */
const commands = blocks.flatMap(({ language, text }, index): [string, string | null][] => {
  const below = blocks[index + 1]
  const shown = language === 'sh' && below?.language === 'json' ? below.text : null
  return language === 'sh' ? commandsOf(text).map((command) => [command, shown]) : []
})
const examples = textsIn('ts')

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

const filledIn = (text: string): string => text.replaceAll('http://127.0.0.1:3000', app.url).replaceAll('<key>', key).replaceAll('<cursor>', cursor).replaceAll('<token>', token)

/** The words of a command of plain quotes; a comment ends it. */
const wordsOf = (command: string): string[] =>
  [...command.replace(/\s#.*$/, '').matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')

function requestOf(command: string): { url: string; init: RequestInit } {
  const headers: Record<string, string> = {}
  let url = ''
  let body: string | undefined
  const words = wordsOf(filledIn(command)).slice(1)
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as string
    if (word === '-H') {
      const [name, ...value] = (words[(index += 1)] as string).split(': ')
      headers[name as string] = value.join(': ')
    } else if (word === '-d') body = words[(index += 1)] as string
    else if (!word.startsWith('-')) url = word
  }
  return { url, init: { headers, ...(body ? { method: 'POST', body } : {}) } }
}

const EMPTY = /"errors"|"docs":\[\]|"hits":\[\]/

describe('curl', () => {
  it.each(commands)('%s', async (command, shown) => {
    const { init, url } = requestOf(command)
    const stop = new AbortController()
    const answer = await fetch(url, { ...init, signal: stop.signal })
    const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream')
    const text = isStream ? 'a stream' : await answer.text()
    stop.abort()
    if (shown === null) expect([answer.status, text.slice(0, 300)]).toEqual([200, expect.not.stringMatching(EMPTY)])
    else expect([answer.status, JSON.parse(text)]).toEqual([400, JSON.parse(shown)])
  })
})

describe('GraphQL', () => {
  it.each(textsIn('graphql'))('query %#', async (query) => {
    const byBody = () => fetch(`${app.url}/api/graphql`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query }) })
    const byAddress = () => fetch(`${app.url}/api/graphql?query=${encodeURIComponent(query)}`)
    const answers = [await byBody(), await byAddress(), await byAddress()]
    const texts = await Promise.all(answers.map((answer) => answer.text()))
    for (const [index, answer] of answers.entries()) expect([answer.status, texts[index]]).toEqual([200, expect.not.stringMatching(EMPTY)])
    expect(new Set(texts).size).toBe(1)
    const { data } = JSON.parse(texts[0] as string) as { data: Record<string, { docs: unknown[] }> }
    for (const [field, { docs }] of Object.entries(data)) expect([field, docs.length > 0]).toEqual([field, true])
    expect(answers.map(({ headers }) => headers.get('x-cache'))).toEqual([null, 'MISS', 'HIT'])
  })
})

describe('TypeScript', () => {
  it('compiles, strictly', () => {
    expect(typeErrorsOf(examples)).toEqual(examples.map(() => []))
  })

  it.each(examples)('example %# logs what it says', async (example) => {
    const said = saidToLog(example)
    expect(said.length).toBeGreaterThan(0)
    const logged = await runExample(filledIn(example))
    expect(logged.map((values) => (values.length === 1 ? values[0] : values))).toEqual(said)
  })

  it('compiles in the recipes of the client, too', () => {
    const [first = '', ...recipes] = blocksOf(readFileSync('clients/typescript/README.md', 'utf8')).map(({ text }) => text)
    const given = 'declare const baseUrl: string, process: { env: { CMS_KEY: string } }\ndeclare let cursor: string | undefined\ndeclare const refresh: (...change: string[]) => Promise<void>\n'
    expect(recipes.length).toBeGreaterThan(4)
    expect(typeErrorsOf(recipes.map((recipe) => `${first}${given}{\n${recipe}}\n`))).toEqual(recipes.map(() => []))
  })

  it('would be told where it is wrong', async () => {
    const wrong = "import { createClient } from 'intercultural-cities-client'\nconst cms = createClient({ baseUrl: 'x' })\nconst { data } = await cms.GET('/api/programmes')\nconsole.log(data?.docs[0]?.nothing) // 1\n"
    expect(typeErrorsOf([wrong])).toEqual([[expect.stringMatching(/nothing/)]])
    await expect(runExample("throw new Error('no')")).rejects.toThrow('no')
  })
})

it('README shows how to read by REST, GraphQL, key, feed, search and in whole sets, and what an error looks like', () => {
  for (const part of [/api\/programmes\?locale=en/, /api\/graphql/, /API-Key/, /api\/changes\?/, /api\/search\?/, /open-data/, /api\/preview\?/, /persistedQuery/]) {
    expect(commands.some(([command]) => part.test(command))).toBe(true)
  }
  expect(commands.some(([, shown]) => shown?.includes('"code"'))).toBe(true)
  expect([textsIn('graphql').length > 0, examples.length > 2]).toEqual([true, true])
  expect(blocks.map(({ language }) => language)).toEqual(expect.not.arrayContaining(['']))
})
