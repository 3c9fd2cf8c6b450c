/** Bodies that no editor of ours sends: each is told what is wrong, and nothing is changed. */
import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { createContent, programmeData, storedState } from '../testing/builders'
import { type Caller, signInAs } from '../testing/sign-in-as'
import { startTestApp, type TestApp } from '../testing/start-test-app'

let app: TestApp
let translator: Caller
let id: string

beforeAll(async () => {
  app = await startTestApp()
  translator = await signInAs(app, 'translator')
  id = (await createContent(app, 'programmes', programmeData('wrogi'))).id
})

afterAll(async () => {
  await app.stop()
})

const DEPTH = 20_000
const deep = `${'{"root":{"children":['.repeat(DEPTH)}1${']}}'.repeat(DEPTH)}`
const line = (segment: unknown): string => JSON.stringify({ segments: [segment] })

it.each<[string, string, number]>([
  ['lists inside lists', `{"values":{"body":${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}}}`, 400],
  ['a rich text inside itself', `{"values":{"body":${deep}}}`, 400],
  ['a list for a text', line({ address: 'title', target: ['x'] }), 400],
  ['an object for a text', line({ address: 'title', target: { toString: 'x' } }), 400],
  ['a list for an address', line({ address: ['title'], target: 'x' }), 400],
  ['no segment', line(null), 400],
  ['the address of a prototype', '{"segments":[{"address":"__proto__","target":"x"}]}', 400],
  ['the address of a method', line({ address: 'constructor', target: 'x' }), 400],
  ['values of a prototype', '{"values":{"__proto__":{"polluted":"x"}}}', 400],
  ['a line without end', line({ address: 'title', target: 'x'.repeat(60_000) }), 400],
  ['more segments than there are', JSON.stringify({ segments: Array.from({ length: 20_000 }, (_, index) => ({ address: `a${index}`, target: 'x' })) }), 400],
  ['text', '"title"', 400],
  ['nothing', '', 400],
  ['no JSON', '{"segments":', 400],
])('%s', async (_what, body, status) => {
  const before = await storedState(app, 'programmes', id)
  const answer = await translator.request('PUT', `/api/translation/of/programmes/${id}/en`, new Blob([body], { type: 'application/json' }))
  expect([answer.status, answer.body.status]).toEqual([status, status])
  expect(await storedState(app, 'programmes', id)).toBe(before)
  expect(({} as { polluted?: string }).polluted).toBeUndefined()
})

it.each(['users', 'payload-jobs', 'payload-kv', 'translations', 'worklist', '__proto__', 'constructor', 'programmes%00', '..%2Fusers'])('of %s nothing is translated', async (source) => {
  const answer = await translator.request('GET', `/api/translation/of/${source}/${translator.id}/en`)
  expect([400, 404]).toContain(answer.status)
  expect(JSON.stringify(answer.body)).not.toContain(translator.email)
})
