/** What of a person their consent does not cover: a translator neither reads nor loses it. */
import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { createContent, unique } from '../testing/builders'
import { type Caller, signInAs } from '../testing/sign-in-as'
import { startTestApp, type TestApp } from '../testing/start-test-app'

let app: TestApp
let publisher: Caller
let translator: Caller
let id: string

const at = () => `/api/translation/of/experts/${id}/en`
const addressesFor = async (who: Caller): Promise<string[]> => (await who.request('GET', at())).body.segments.map(({ address }: { address: string }) => address)
const save = async (who: Caller, address: string, target: string) => (await who.request('PUT', at(), { segments: [{ address, target }] })).status

async function stored(): Promise<{ targets: Record<string, string>; row: [words: number, wordsToDo: number] | null }> {
  const where = { sourceId: { equals: id } }
  const [translations, rows] = await Promise.all([
    app.payload.db.find<{ id: string; segments: { address: string; target: string }[] }>({ collection: 'translations', where }),
    app.payload.db.find<{ id: string; words: number; wordsToDo: number }>({ collection: 'worklist', where }),
  ])
  const row = rows.docs[0]
  return { targets: Object.fromEntries((translations.docs[0]?.segments ?? []).map(({ address, target }) => [address, target])), row: row ? [row.words, row.wordsToDo] : null }
}

beforeAll(async () => {
  app = await startTestApp()
  publisher = await signInAs(app, 'publisher')
  translator = await signInAs(app, 'translator')
  const consent = { legalBasis: 'zgoda', given: '2024-01-01', scope: ['affiliation'] }
  id = (await createContent(app, 'experts', { name: unique('Osoba'), affiliation: 'Uniwersytet', bio: 'Dwa słowa', consent })).id
})

afterAll(async () => {
  await app.stop()
})

it('is not in a translator’s task, and can’t be written by them', async () => {
  expect(await addressesFor(publisher)).toEqual(['affiliation', 'bio'])
  expect(await addressesFor(translator)).toEqual(['affiliation'])
  expect(await save(translator, 'bio', 'Guessed')).toBe(400)
})

it('stays when a translator saves and marks as done what they see, and is counted all the same', async () => {
  expect(await save(publisher, 'bio', 'Two words')).toBe(200)
  expect(await stored()).toEqual({ targets: { affiliation: '', bio: 'Two words' }, row: [3, 1] })
  expect(await save(translator, 'affiliation', 'A university')).toBe(200)
  expect(await stored()).toEqual({ targets: { affiliation: 'A university', bio: 'Two words' }, row: [3, 0] })
  expect((await translator.request('POST', `${at()}/done`)).status).toBe(200)
  expect((await stored()).row).toEqual([3, 0])
})

it('is in no answer that a translator gets of the translation', async () => {
  expect(await save(publisher, 'bio', 'Two words')).toBe(200)
  const [translation] = (await app.payload.db.find<{ id: string }>({ collection: 'translations', where: { sourceId: { equals: id } } })).docs
  const graphql = { query: `{ Translation(id: "${translation?.id}") { title published } versionsTranslations { docs { version { title published } } } }` }
  const answers = await Promise.all([
    translator.request('GET', `/api/translations?where[sourceId][equals]=${id}`),
    translator.request('GET', `/api/translations/${translation?.id}`),
    translator.request('GET', `/api/translations/versions?where[parent][equals]=${translation?.id}`),
    translator.request('POST', '/api/graphql', graphql),
    translator.request('PUT', at(), { segments: [{ address: 'affiliation', target: 'The university' }] }),
    translator.request('POST', `${at()}/done`),
    translator.request('POST', `${at()}/reopen`),
    translator.request('GET', '/api/translation/xliff?locale=en&collection=experts'),
    translator.request('GET', `/api/translations?where[segments][like]=Two`),
  ])
  for (const [index, { body }] of answers.entries()) expect([index, /Dwa słowa|Two words/.test(JSON.stringify(body))]).toEqual([index, false])
  expect(answers.slice(0, 8).map(({ status }) => status)).toEqual([200, 200, 200, expect.any(Number), 200, 200, 200, 200])
  expect(answers[8]?.status === 200 ? answers[8]?.body.totalDocs : 0).toBe(0)
})

it('is in no memory that others draw on, and that keeps it when consent is taken back', async () => {
  expect((await publisher.request('POST', `${at()}/done`)).status).toBe(200)
  const { docs } = await app.payload.db.find({ collection: 'memory-units', where: { originId: { equals: id } } })
  expect(docs).toEqual([])
})
