/** Neither language takes a waiting text of the other along, in whatever order, and at the same moment. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { createContent, programmeData, saveDraft } from '../testing/builders'
import { anonymous, type Caller, signInAs } from '../testing/sign-in-as'
import { startTestApp, type TestApp } from '../testing/start-test-app'

type Data = Record<string, any>

let app: TestApp
let editor: Caller
let publisher: Caller
let translator: Caller
let reader: Caller

beforeAll(async () => {
  app = await startTestApp()
  editor = await signInAs(app, 'editor')
  publisher = await signInAs(app, 'publisher')
  translator = await signInAs(app, 'translator')
  reader = anonymous(app)
}, 120_000)

afterAll(async () => {
  await app.stop()
})

interface Both {
  id: string
  row: string
  translation: string
}

/** The one place that knows the address of translations. */
async function translate({ id, row }: Pick<Both, 'id' | 'row'>, mark: string): Promise<string> {
  const values = { title: `Title ${mark}`, summary: `Summary ${mark}`, [`milestones.${row}.title`]: `Row ${mark}` }
  const { body, status } = await translator.request('PUT', `/api/translation/of/programmes/${id}/en`, { values })
  expect([status, body.detail]).toEqual([200, undefined])
  return body.doc.id
}

const transition = async (translation: string, intent = 'publish'): Promise<number> =>
  (await publisher.request('POST', `/api/translations/${translation}/${intent}`)).status

const patch = async (id: string, data: Data, query = ''): Promise<number> => (await editor.request('PATCH', `/api/programmes/${id}${query}`, data)).status

/** Both languages public as “first”, and in both a “SECRET” text that waits. */
async function bothWaiting(): Promise<Both> {
  const doc = await createContent(app, 'programmes', programmeData('first'))
  const its = { id: doc.id, row: doc.milestones[0].id }
  const translation = await translate(its, 'first')
  expect(await transition(translation)).toBe(200)
  await translate(its, 'SECRET')
  await saveDraft(app, 'programmes', its.id, { summary: 'Opis SECRET', acronym: 'SECRET', milestones: [{ date: '1999', title: 'SECRET' }, { id: its.row, date: '2008', title: 'Początek SECRET' }] })
  return { ...its, translation }
}

interface Shown {
  pl: Data
  en: Data
  everything: string
}

async function shownTo(id: string, by = reader): Promise<Shown> {
  const get = async (query: string) => (await by.request('GET', `/api/programmes/${id}?depth=0&${query}`)).body
  return { pl: await get('locale=pl'), en: await get('locale=en&fallback-locale=none'), everything: JSON.stringify(await get('locale=all')) }
}

const due = async (taskSlug: string): Promise<void> => {
  const { docs } = await app.payload.db.find<{ id: string }>({ collection: 'payload-jobs', pagination: false, where: { taskSlug: { equals: taskSlug } } })
  for (const { id } of docs) await app.payload.db.updateOne({ collection: 'payload-jobs', id, data: { waitUntil: new Date(Date.now() - 1000).toISOString() } })
}

const planPolish = ({ id }: Both) =>
  app.payload.jobs.queue({
    input: { type: 'publish', doc: { relationTo: 'programmes', value: id }, user: { relationTo: 'users', value: publisher.id } } as never,
    task: 'schedulePublish' as never,
    waitUntil: new Date(Date.now() - 1000),
  })

const planEnglish = async ({ id }: Both) => {
  const at = new Date(Date.now() + 60_000).toISOString()
  expect((await publisher.request('POST', `/api/translation/of/programmes/${id}/en/schedule`, { at, intent: 'publish' })).status).toBe(201)
  await due('publishTranslation')
}

const english: [string, (its: Both) => Promise<unknown>][] = [
  ['published', ({ translation }) => transition(translation)],
  ['published at its hour', async (its) => [await planEnglish(its), await app.payload.jobs.run()]],
  ['taken offline and published', async ({ translation }) => [await transition(translation, 'unpublish'), await transition(translation)]],
]
it.each(english)('English %s: the Polish that waits goes on waiting', async (_, act) => {
  const its = await bothWaiting()
  await act(its)
  const { en, everything, pl } = await shownTo(its.id)
  expect([en.title, en.summary, pl.summary, pl.acronym ?? null]).toEqual(['Title SECRET', 'Summary SECRET', 'Opis first', null])
  expect([pl.milestones, en.milestones].map((rows) => rows.map(({ title }: Data) => title))).toEqual([['Początek first'], ['Row SECRET']])
  expect(everything.replaceAll(/(Title|Summary|Row) SECRET/g, '')).not.toContain('SECRET')
  const draft = (await editor.request('GET', `/api/programmes/${its.id}?draft=true&depth=0`)).body
  expect([draft._status, draft.acronym, draft.milestones.length]).toEqual(['draft', 'SECRET', 2])
})

const polish: [string, (its: Both) => Promise<unknown>][] = [
  ['published', ({ id }) => patch(id, { _status: 'published' })],
  ['published at its hour', async (its) => [await planPolish(its), await app.payload.jobs.run()]],
  ['saved by itself and published', async ({ id }) => [await patch(id, { acronym: 'SECRET' }, '?draft=true&autosave=true'), await patch(id, { _status: 'published' })]],
  ['taken offline and published', async ({ id }) => [await patch(id, { _status: 'draft' }), await patch(id, { _status: 'published' })]],
  ['published with many', ({ id }) => publisher.request('PATCH', `/api/programmes?draft=true&where[id][in]=${id}`, { _status: 'published' })],
]
it.each(polish)('Polish %s: the English that waits goes on waiting', async (_, act) => {
  const its = await bothWaiting()
  await act(its)
  const { en, everything, pl } = await shownTo(its.id)
  expect([pl.summary, pl.acronym, en.title, en.summary]).toEqual(['Opis SECRET', 'SECRET', 'Title first', 'Summary first'])
  expect(en.milestones.map(({ title }: Data) => title ?? null)).toEqual([null, 'Row first'])
  expect(everything).not.toMatch(/(Title|Summary|Row) SECRET/)
})

it('English saved by itself in Polish drafts is never public, and Polish saved by itself leaves English alone', async () => {
  const its = await bothWaiting()
  for (const word of ['a', 'b', 'c']) {
    expect(await patch(its.id, { summary: `SECRET ${word}` }, '?draft=true&autosave=true')).toBe(200)
    await translate(its, `SECRET ${word}`)
  }
  expect((await shownTo(its.id)).everything).not.toContain('SECRET')
})

describe('at the same moment', () => {
  const pairs: [string, (its: Both) => Promise<unknown>, (its: Both) => Promise<unknown>][] = [
    ['both published', ({ translation }) => transition(translation), ({ id }) => patch(id, { _status: 'published' })],
    ['English published, a Polish draft saved', ({ translation }) => transition(translation), ({ id }) => patch(id, { summary: 'SECRET too' }, '?draft=true')],
    ['English published, Polish saved by itself', ({ translation }) => transition(translation), ({ id }) => patch(id, { summary: 'SECRET too' }, '?draft=true&autosave=true')],
    ['English taken offline, Polish published', ({ translation }) => transition(translation, 'unpublish'), ({ id }) => patch(id, { _status: 'published' })],
    ['both at their hour', async (its) => (await planPolish(its), await planEnglish(its)), () => app.payload.jobs.run()],
  ]
  it.each(pairs)('%s: each is done or refused whole, and nothing is mixed', async (what, one, other) => {
    for (let round = 0; round < 4; round += 1) {
      const its = await bothWaiting()
      if (what === 'both at their hour') {
        await one(its)
        await other(its)
      } else {
        const answers = await Promise.all(round % 2 ? [one(its), other(its)] : [other(its), one(its)])
        // 422: the Polish came first, with a row that has no English yet.
        expect(answers.filter((status) => ![200, 409, 422].includes(status as number))).toEqual([])
      }
      const { en, pl } = await shownTo(its.id)
      const stored = await app.payload.db.findOne<any>({ collection: 'translations', where: { id: { equals: its.translation } } })
      // What is public in English is what the translation says is public, in every field alike.
      const published = (stored?.published ?? {}) as Data
      expect([en.title ?? null, en.summary ?? null]).toEqual([published.title ?? null, published.summary ?? null])
      const rows = en.milestones.map(({ id, title }: Data) => [title ?? null, published[`milestones.${id}.title`] ?? null])
      expect(rows.every(([shown, said]: unknown[]) => shown === said)).toBe(true)
      // And the Polish is all of one version.
      expect([['Opis first', null, 1], ['Opis SECRET', 'SECRET', 2]]).toContainEqual([pl.summary, pl.acronym ?? null, pl.milestones.length])
      const { docs } = await app.payload.db.findVersions<any>({ collection: 'programmes', pagination: false, sort: '-updatedAt', where: { parent: { equals: its.id } } })
      expect([docs.filter(({ latest }: Data) => latest).length, docs[0]?.latest]).toEqual([1, true])
      // A draft shows the English that is public, too: it would be published with the next save.
      const draft = (await editor.request('GET', `/api/programmes/${its.id}?draft=true&depth=0&locale=en&fallback-locale=none`)).body
      expect([draft.title ?? null]).toEqual([published.title ?? null])
    }
  })
})
