/** Marking as done over HTTP: what holds it back, and who may. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { createContent, programmeData, richText, storedState } from '../testing/builders'
import { anonymous, apiClient, type Caller, signInAs } from '../testing/sign-in-as'
import { startTestApp, type TestApp } from '../testing/start-test-app'

let app: TestApp
const callers: Record<string, Caller> = {}

beforeAll(async () => {
  app = await startTestApp()
  for (const role of ['editor', 'publisher', 'translator'] as const) callers[role] = await signInAs(app, role)
  callers.ofAnotherLanguage = await signInAs(app, 'translator', { targetLocales: [] })
  callers.anonymous = anonymous(app)
  callers.key = await apiClient(app, ['published', 'drafts'])
})

afterAll(async () => {
  await app.stop()
})

const as = (who: string): Caller => callers[who] as Caller
const of = (id: string): string => `/api/translation/of/programmes/${id}/en`
const task = async (id: string) => (await as('translator').request('GET', of(id))).body

/** A published programme with every segment in English, but for those that `instead` names by their Polish. */
async function translated(instead: Record<string, string> = {}): Promise<string> {
  const { id } = await createContent(app, 'programmes', { ...programmeData('jawny'), summary: 'Od 2016 roku.', body: richText('Liczy 30 000 osób.') })
  const { segments } = await task(id)
  const english: Record<string, string> = { 'Od 2016 roku.': 'Since 2016.', 'Liczy 30 000 osób.': 'It has 30,000 people.', ...instead }
  const targets = segments.map(({ address, source }: any) => ({ address, target: english[source] ?? `English ${source.replace(/\D+/g, ' ').trim()}` }))
  expect((await as('translator').request('PUT', of(id), { segments: targets })).status).toBe(200)
  return id
}

const done = (id: string, who = 'translator', what = 'done') => as(who).request('POST', `${of(id)}/${what}`)

it('is for what is whole and right, and says when and where it stands', async () => {
  const id = await translated()
  const answer = await done(id)
  expect([answer.status, answer.body.detail]).toEqual([200, undefined])
  expect([(await task(id)).state, typeof (await task(id)).translation.doneAt]).toEqual(['in-review', 'string'])
  expect((await done(id, 'translator', 'reopen')).status).toBe(200)
  expect((await task(id)).state).toBe('in-progress')
})

it('puts what people wrote into the memory, once', async () => {
  const id = await translated()
  const found = async () => (await as('translator').request('GET', '/api/translation/memory?locale=en&text=Od%202016%20roku.&context=programmes:summary')).body.suggestions
  for (const what of ['done', 'reopen', 'done']) expect((await done(id, 'translator', what)).status).toBe(200)
  expect((await found()).filter(({ percent }: any) => percent >= 100).map(({ percent, target }: any) => [percent, target])).toEqual([[101, 'Since 2016.']])
})

describe('is held back', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ['by a segment without text', { 'Od 2016 roku.': '' }, /Przetłumacz ten fragment/],
    ['by another year', { 'Od 2016 roku.': 'Since 2015.' }, /2016/],
    ['by another number', { 'Liczy 30 000 osób.': 'It has 3,000 people.' }, /30 000/],
    ['by an inline code that the Polish has not', { 'Liczy 30 000 osób.': 'It has <3>30,000</3> people.' }, /<3>/],
  ])('%s', async (_what, instead, message) => {
    const id = await translated(instead)
    const before = await storedState(app, 'programmes', id)
    const { body, status } = await done(id)
    expect([status, body.code, body.errors.length]).toEqual([422, 'translation-not-finished', 1])
    expect(body.errors[0].message).toMatch(message)
    const faulty = (await task(id)).segments.find(({ source }: any) => source in instead)
    expect(body.errors[0].path).toBe(faulty.address)
    expect(await storedState(app, 'programmes', id)).toBe(before)
  })

  it('by Polish that moved on, until the segment is confirmed', async () => {
    const id = await translated()
    await as('editor').request('PATCH', `/api/programmes/${id}`, { summary: 'Od roku 2016.', _status: 'published' })
    const { segments, staleSegments, state } = await task(id)
    expect([state, staleSegments]).toEqual(['stale', 1])
    expect((await done(id)).body.errors[0].message).toMatch(/Wersja polska tego fragmentu się zmieniła/)
    const stale = segments.find((segment: any) => segment.state === 'stale')
    expect([stale.madeFrom, stale.source, stale.target]).toEqual(['Od 2016 roku.', 'Od roku 2016.', 'Since 2016.'])
    await as('translator').request('PUT', of(id), { segments: [{ address: stale.address, target: stale.target }] })
    expect((await done(id)).status).toBe(200)
  })

  it('not by a warning', async () => {
    expect((await done(await translated({ 'Od 2016 roku.': 'Since  2016' }))).status).toBe(200)
  })
})

it('ends when a word is changed, and not when none is', async () => {
  const id = await translated()
  await done(id)
  const [title] = (await task(id)).segments
  await as('translator').request('PUT', of(id), { segments: [{ address: title.address, target: title.target }] })
  expect((await task(id)).state).toBe('in-review')
  await as('translator').request('PUT', of(id), { segments: [{ address: title.address, target: `${title.target} again` }] })
  expect((await task(id)).state).toBe('in-progress')
})

it.each([
  ['editor', 403],
  ['ofAnotherLanguage', 403],
  ['anonymous', 401],
  ['key', 403],
])('is refused for %s', async (who, status) => {
  const id = await translated()
  const before = await storedState(app, 'programmes', id)
  for (const what of ['done', 'reopen']) expect((await done(id, who, what)).status).toBe(status)
  expect((await as(who).request('PUT', of(id), { segments: [{ address: 'title', target: 'x' }] })).status).toBe(status)
  expect(await storedState(app, 'programmes', id)).toBe(before)
})
