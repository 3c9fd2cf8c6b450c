import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { startTestApp, type TestApp } from '../src/testing/start-test-app'
import { leavesOf } from '../src/translation/leaves'
import { isBlank } from '../src/translation/projection'
import { seed, seedIfEmpty } from './index'
import { type Record, SOURCE, targetOf, text } from './record'
import { records } from './records'
import { splitLanguages } from './split-languages'
import { SeedError, writeRecords } from './write-records'

let app: TestApp

beforeAll(async () => {
  app = await startTestApp()
}, 120_000)

afterAll(async () => {
  await app.stop()
})

/** How much there is of all content, versions too, and when each document was last written. */
async function everything(): Promise<string> {
  const { config, db } = app.payload
  const state: unknown[] = []
  for (const { slug, versions } of config.collections.filter((collection) => !collection.slug.startsWith('payload-') && !collection.custom?.staysBehind)) {
    const { docs } = await db.find<any>({ collection: slug, pagination: false, sort: 'id' })
    const count = versions ? await db.countVersions({ collection: slug as never }) : null
    state.push([slug, docs.map(({ id, updatedAt }) => [id, updatedAt]), count])
  }
  return JSON.stringify(state)
}

const outcomes = (report: ReadonlyMap<string, string>): string[] => [...new Set(report.values())]
const find = async (collection: string, slug: string) =>
  (await app.payload.find({ collection: collection as never, overrideAccess: true, where: { slug: { equals: slug } } as never })).docs[0] as any

const glossaryTerms = async (term: string): Promise<any[]> =>
  (await app.payload.find({ collection: 'glossary-terms', overrideAccess: true, where: { term: { equals: term } } })).docs

it('writes everything, and a second run changes nothing', async () => {
  expect(outcomes(await seed(app.payload))).toEqual(['created'])
  const after = await everything()
  expect(outcomes(await seed(app.payload))).toEqual(['unchanged'])
  expect(await everything()).toBe(after)
  expect(await seedIfEmpty(app.payload)).toBeNull()
  expect(await everything()).toBe(after)
}, 60_000)

it('answers what a frontend asks first', async () => {
  const get = async (path: string): Promise<any> => (await fetch(`${app.url}/api/${path}`)).json()
  const titles = async (locale: string) => (await get(`programmes?locale=${locale}&sort=started`)).docs.map(({ title }: any) => title)
  expect(await titles('en')).toEqual(['Intercultural Cities Programme', 'Open Kraków'])
  expect(await titles('pl')).toEqual(['Program Miast Międzykulturowych', 'Otwarty Kraków'])
  expect((await get('resolutions')).docs[0]).toMatchObject({ adoptedOn: '2016-09-14', title: 'Uchwała w sprawie przyjęcia programu „Otwarty Kraków”' })
  expect((await get('resolutions')).docs[0].number ?? null).toBeNull()
  const { docs } = await get('member-cities?where[slug][equals]=krakow')
  expect(docs[0].memberships[0]).toMatchObject({ joined: '2020-12-18', programme: { acronym: 'ICC' } })
  const icc = (await get('programmes?where[acronym][equals]=ICC')).docs[0]
  expect(icc.memberCities.docs).toHaveLength(1)
  expect((await get('experts')).totalDocs).toBe(0)
  expect((await get('resolutions?locale=en')).docs[0].bindingNotice).toMatch(/Only the Polish text is binding/)
})

it('is complete in both languages, for every localized text that it fills', async () => {
  const missing: string[] = []
  for (const { slug, fields } of app.payload.config.collections.filter(({ custom }) => custom?.isTranslatable)) {
    const read = async (locale: string) =>
      (await app.payload.find({ collection: slug as never, depth: 0, fallbackLocale: false, locale: locale as never, overrideAccess: true, pagination: false })).docs as any[]
    const english = new Map((await read('en')).map((doc) => [doc.id, doc]))
    for (const polish of await read('pl')) {
      const translated = new Map(leavesOf(fields, english.get(polish.id)).map((leaf) => [leaf.address, leaf.container[leaf.field.name]]))
      for (const { address, container, field } of leavesOf(fields, polish)) {
        if (!isBlank(container[field.name]) && isBlank(translated.get(address))) missing.push(`${slug}: ${address}`)
      }
    }
  }
  expect(missing).toEqual([])
})

it('agrees on terms, and keeps what a translator made of them', async () => {
  const [term] = await glossaryTerms('uchwała')
  expect(term).toMatchObject({ termKey: 'uchwała', translations: [{ locale: 'en', text: 'resolution' }] })
  await app.payload.update({ collection: 'glossary-terms', id: term.id, data: { note: 'Akt rady' }, overrideAccess: true })
  const newer = records.filter(({ key }) => key === 'glossary-terms/resolution').map((record) => ({ ...record, data: { ...record.data, note: 'Inna' } }))
  expect(outcomes(await writeRecords(app.payload, newer))).toEqual(['kept'])
  expect(await glossaryTerms('uchwała')).toMatchObject([{ note: 'Akt rady' }])
})

it('gives the source of every record and figure, and the place in it', () => {
  const facts = records.filter(({ key }) => !/^(globals|source-documents|glossary-terms)\//.test(key)).map(({ data }) => data)
  const figures = facts.flatMap(({ statedFigures }) => (statedFigures as { citation?: unknown }[] | undefined) ?? [])
  const cited = [...facts.map(({ citations }) => (citations as unknown[])[0]), ...figures.map(({ citation }) => citation)]
  for (const citation of cited) expect(citation).toMatchObject({ document: SOURCE, locator: expect.stringMatching(/^(tytuł|akapit \d)$/) })
})

describe('what an editor did', () => {
  const organisation = (name: string): Record => ({ key: 'organisations/test', data: { name: text(name, `${name} (en)`), kind: 'other' } })

  it('is kept when a newer release brings another text; what nobody touched is updated', async () => {
    await writeRecords(app.payload, [organisation('Pierwsza')])
    expect((await writeRecords(app.payload, [organisation('Druga')])).get('organisations/test')).toBe('updated')
    const doc = await find('organisations', 'pierwsza')
    expect(doc.name).toBe('Druga')
    await app.payload.update({ collection: 'organisations', id: doc.id, data: { acronym: 'RED' }, draft: true, overrideAccess: true })
    expect((await writeRecords(app.payload, [organisation('Trzecia')])).get('organisations/test')).toBe('kept')
    expect((await find('organisations', 'pierwsza')).name).toBe('Druga')
  })

  it('is kept when a translator changed the English, published or not', async () => {
    const own = (name: string): Record => ({ key: 'organisations/translated', data: { name: text(name, `${name} (en)`), kind: 'other' } })
    await writeRecords(app.payload, [own('Przekład')])
    const { docs } = await app.payload.db.find<any>({ collection: 'translations', where: { title: { equals: 'Przekład' } } })
    const segments = docs[0].segments.map((segment: { address: string }) => ({ ...segment, target: 'By a translator' }))
    await app.payload.update({ collection: 'translations', id: docs[0].id, data: { segments }, overrideAccess: true })
    const before = await everything()
    expect((await writeRecords(app.payload, [own('Nowy')])).get('organisations/translated')).toBe('kept')
    expect(await everything()).toBe(before)
  })

  it('is kept when it was a move to the trash', async () => {
    const own = (name: string): Record => ({ key: 'organisations/trashed', data: { name: text(name, `${name} (en)`), kind: 'other' } })
    await writeRecords(app.payload, [own('Do kosza')])
    const doc = await find('organisations', 'do-kosza')
    await app.payload.update({ collection: 'organisations', id: doc.id, data: { deletedAt: new Date().toISOString() }, overrideAccess: true })
    const before = await everything()
    expect((await writeRecords(app.payload, [own('Z kosza')])).get('organisations/trashed')).toBe('kept')
    expect(await everything()).toBe(before)
  })

  it('is kept when it was a deletion', async () => {
    const doc = await find('organisations', 'pierwsza')
    await app.payload.delete({ collection: 'organisations', id: doc.id, overrideAccess: true })
    expect((await writeRecords(app.payload, [organisation('Czwarta')])).get('organisations/test')).toBe('kept')
    expect(await find('organisations', 'pierwsza')).toBeUndefined()
  })
})

it('names a bad record and leaves nothing half-written', async () => {
  const before = await everything()
  const good: Record = { key: 'organisations/good', data: { name: text('Dobra', 'Good') } }
  const bad: Record = { key: 'countries/bad', data: { name: text('Zła', 'Bad'), code: 'xx' } }
  const attempt = writeRecords(app.payload, [good, bad])
  await expect(attempt).rejects.toThrow(SeedError)
  await expect(attempt).rejects.toThrow(/countries\/bad.*code/)
  expect(await everything()).toBe(before)
})

it('names a reference to a record that is not there', async () => {
  const { ref } = await import('./record')
  const lost: Record = { key: 'organisations/lost', data: { name: text('A', 'B'), country: ref('countries/none') } }
  await expect(writeRecords(app.payload, [lost])).rejects.toThrow(/organisations\/lost.*countries\/none/)
})

describe('splitLanguages', () => {
  it('addresses rows by ids that are the same every time', () => {
    const record: Record = { key: 'programmes/x', data: { title: text('T', 'E'), rows: [{ label: text('a', 'b') }, { label: text('c', 'd') }] } }
    const once = splitLanguages(record.key, record.data, (key) => key)
    const [first, second] = once.source.rows as { id: string }[]
    expect(splitLanguages(record.key, record.data, (key) => key)).toEqual(once)
    expect(first?.id).toMatch(/^[0-9a-f]{24}$/)
    expect(once.english).toEqual({ title: 'E', [`rows.${first?.id}.label`]: 'b', [`rows.${second?.id}.label`]: 'd' })
  })

  it('tells collections from globals', () => {
    expect(targetOf({ key: 'globals/site-settings' })).toEqual({ kind: 'global', slug: 'site-settings' })
  })
})
