import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { createContent } from '../src/testing/builders'
import { startTestApp, type TestApp } from '../src/testing/start-test-app'
import { generate } from './generated-content'
import { seed } from './index'
import { EditorsWorkError, findEditorsWork, removeGenerated, writeGenerated } from './write-generated'

let app: TestApp

beforeAll(async () => {
  app = await startTestApp()
  await seed(app.payload)
}, 120_000)

afterAll(async () => {
  await app.stop()
})

const get = async (path: string): Promise<any> => (await fetch(`${app.url}/api/${path}`)).json()
const counts = { programmes: 3, resolutions: 4, 'member-cities': 12 }

it('makes the same document for the same number, marked in both languages', () => {
  const options = { known: { countries: ['c'], programmes: ['p'] }, seed: 42 }
  expect(generate('member-cities', 7, options)).toEqual(generate('member-cities', 7, options))
  expect(generate('member-cities', 7, options)).not.toEqual(generate('member-cities', 7, { ...options, seed: 43 }))
  expect(generate('resolutions', 1, options).data.title).toEqual({ pl: '[dane wygenerowane] Uchwała 1', en: '[generated data] Resolution 1' })
})

it('fills a seeded database with content that reads, filters and saves like any other, and takes it out again', async () => {
  const before = (await get('member-cities')).totalDocs
  await writeGenerated(app.payload, { counts, seed: 42 })
  const english = await get('member-cities?locale=en&where[slug][equals]=generated-member-cities-1&depth=1')
  expect(english.docs[0]).toMatchObject({ name: '[generated data] City 1', memberships: [{ status: 'member' }] })
  expect((await get('member-cities')).totalDocs).toBe(before + 12)
  // A later save keeps the English: its translation is there too.
  await app.payload.update({ collection: 'member-cities', id: english.docs[0].id, data: { website: 'https://example.org', _status: 'published' }, overrideAccess: true })
  expect((await get(`member-cities/${english.docs[0].id}?locale=en`)).name).toBe('[generated data] City 1')
  // More of it goes on where the last run ended.
  await writeGenerated(app.payload, { counts: { 'member-cities': 2 }, seed: 42 })
  expect((await get('member-cities?where[slug][equals]=generated-member-cities-14')).totalDocs).toBe(1)
  expect(await removeGenerated(app.payload)).toBe(21)
  expect((await get('member-cities')).totalDocs).toBe(before)
  expect(await app.payload.db.count({ collection: 'translations', where: { source: { equals: 'resolutions' } } })).toEqual({ totalDocs: 1 })
}, 60_000)

it('takes out nothing that an editor wrote, whatever its address', async () => {
  const title = 'Ten tekst to nie generated-programmes-1'
  const { id } = await createContent(app, 'programmes', { title, slug: 'generated-programmes-900' })
  expect(await removeGenerated(app.payload)).toBe(0)
  expect((await get(`programmes/${id}`)).title).toBe(title)
  await app.payload.delete({ collection: 'programmes', id, overrideAccess: true })
})

it.each([
  ['organisations', { name: 'Redakcja', kind: 'other' }],
  ['good-practices', { title: 'Świetlica' }],
  ['experts', { name: 'Jan Kowalski' }],
  ['programmes', { title: 'Program', slug: 'generated-programmes-900' }],
])('is refused beside editors’ %s, unless forced', async (collection, data) => {
  expect(await findEditorsWork(app.payload)).toBeNull()
  const { id } = await createContent(app, collection, data)
  await expect(writeGenerated(app.payload, { counts, seed: 42 })).rejects.toThrow(EditorsWorkError)
  expect((await get('member-cities?where[slug][like]=generated-')).totalDocs).toBe(0)
  await writeGenerated(app.payload, { counts: { programmes: 1 }, isForced: true, seed: 42 })
  expect((await get('programmes?where[slug][equals]=generated-programmes-1')).totalDocs).toBe(1)
  await removeGenerated(app.payload)
  await app.payload.delete({ collection: collection as 'programmes', id, overrideAccess: true })
}, 60_000)

it('is refused beside a global that an editor filled in', async () => {
  await app.payload.updateGlobal({ slug: 'accessibility-statement', data: { conformance: 'partial' } as never, overrideAccess: true })
  await expect(writeGenerated(app.payload, { counts, seed: 42 })).rejects.toThrow(/accessibility-statement/)
})
