/** English goes public, or offline, at its hour: once, alone, and with the rights that its planner has then. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { closeDatabase } from '../../database/close-database'
import { unique } from '../../testing/builders'
import { everyTextConfig, startEveryTextCms } from '../../testing/every-text-cms'
import { anonymous, type Caller, signInAs } from '../../testing/sign-in-as'
import { startSmallCms } from '../../testing/start-small-cms'
import type { TestApp } from '../../testing/start-test-app'
import { momentToCome } from './schedule-translation'

let app: TestApp
let second: Payload
let publisher: Caller
let editor: Caller
let translator: Caller
let reader: Caller

beforeAll(async () => {
  app = await startEveryTextCms()
  second = await startSmallCms({ config: await everyTextConfig(), name: 'a second instance', url: process.env.DATABASE_URL as string, createTables: false })
  publisher = await signInAs(app, 'publisher')
  editor = await signInAs(app, 'editor')
  translator = await signInAs(app, 'translator')
  reader = anonymous(app)
}, 120_000)

afterAll(async () => {
  await closeDatabase(second)
  await app.stop()
})

const nextYear = () => new Date(Date.now() + 365 * 86_400_000).toISOString()
const pages = 'pages' as never

async function page({ _status = 'published' } = {}): Promise<string> {
  const { id } = await app.payload.create({ collection: pages, data: { title: unique('Tytuł'), inTab: 'Karta', _status } as never, overrideAccess: true })
  const { status } = await translator.request('PUT', `/api/translation/of/pages/${id}/en`, { values: { title: 'Title', inTab: 'Tab' } })
  expect(status).toBe(200)
  return String(id)
}

const at = (id: string): string => `/api/translation/of/pages/${id}/en/schedule`

async function schedule(id: string, intent = 'publish', by = publisher): Promise<string> {
  const { body, status } = await by.request('POST', at(id), { at: nextYear(), intent })
  expect([status, body.detail]).toEqual([201, undefined])
  return body.schedule.id
}

/** Its hour has come. */
const comesDue = (job: string): Promise<unknown> =>
  app.payload.db.updateOne({ collection: 'payload-jobs', id: job, data: { waitUntil: new Date(Date.now() - 1000).toISOString() } })

const schedules = async (id: string): Promise<any[]> => (await publisher.request('GET', at(id))).body.schedules
const english = async (id: string): Promise<string | null> =>
  (await reader.request('GET', `/api/pages/${id}?locale=en&fallback-locale=none`)).body.title ?? null
const translationOf = async (id: string) =>
  (await app.payload.db.findOne<any>({ collection: 'translations', where: { sourceId: { equals: id } } })) as Record<string, unknown>

describe('at its hour', () => {
  it('English goes public, and offline, and a Polish draft stays one', async () => {
    const id = await page()
    const job = await schedule(id)
    expect((await schedules(id)).map(({ intent, state }) => [intent, state])).toEqual([['publish', 'waiting']])
    await app.payload.jobs.run()
    expect(await english(id)).toBeNull()
    await app.payload.update({ collection: pages, id, data: { title: 'TAJNE' } as never, draft: true, overrideAccess: true })
    await comesDue(job)
    await app.payload.jobs.run()
    expect(await english(id)).toBe('Title')
    expect(JSON.stringify((await reader.request('GET', `/api/pages/${id}?locale=all`)).body)).not.toContain('TAJNE')
    expect((await editor.request('GET', `/api/pages/${id}?draft=true`)).body.title).toBe('TAJNE')
    expect(await schedules(id)).toEqual([])
    expect((await translationOf(id)).publishedBy).toBe(publisher.id)

    await comesDue(await schedule(id, 'unpublish'))
    await app.payload.jobs.run()
    expect(await english(id)).toBeNull()
  })

  it.each<[string, (id: string) => Promise<unknown>, RegExp]>([
    ['its planner is no publisher any more', () => demote(['editor']), /./],
    ['its planner is gone', () => app.payload.delete({ collection: 'users', id: planner.id as string, overrideAccess: true }), /nie istnieje/],
    ['the Polish lost its words', (id) => app.payload.update({ collection: 'translations', id: String(id), data: { segments: [] } as never, overrideAccess: true }), /Tit|Tyt/i],
  ])('it fails for all to see where %s', async (what, change, reason) => {
    planner = await signInAs(app, 'publisher')
    const id = await page()
    const job = await schedule(id, 'publish', planner)
    await change(what.startsWith('the Polish') ? String((await translationOf(id)).id) : id)
    await comesDue(job)
    await app.payload.jobs.run()
    expect(await english(id)).toBeNull()
    expect(await schedules(id)).toEqual([expect.objectContaining({ id: job, state: 'failed', error: expect.stringMatching(reason) })])
    // Whoever saw to it takes it away.
    expect((await publisher.request('DELETE', `${at(id)}/${job}`)).status).toBe(204)
    expect(await schedules(id)).toEqual([])
  })

  it('it comes after the Polish that is due in the same minute', async () => {
    const id = await page({ _status: 'draft' })
    await comesDue(await schedule(id))
    await app.payload.jobs.run()
    expect((await schedules(id))[0]).toMatchObject({ state: 'waiting', error: expect.stringMatching(/polsk/) })
    await app.payload.update({ collection: pages, id, data: { _status: 'published' } as never, overrideAccess: true })
    await comesDue((await schedules(id))[0].id)
    await app.payload.jobs.run()
    expect(await english(id)).toBe('Title')
  })

  it('each is done once, by whichever instance takes it', async () => {
    const ids = await Promise.all([1, 2, 3, 4, 5, 6].map(() => page()))
    for (const id of ids) await comesDue(await schedule(id))
    const ran = await Promise.all([app.payload.jobs.run(), second.jobs.run(), app.payload.jobs.run(), second.jobs.run()])
    expect(ran.flatMap(({ jobStatus }) => Object.keys(jobStatus ?? {}))).toHaveLength(ids.length)
    for (const id of ids) {
      const { docs } = await app.payload.db.findVersions<any>({ collection: 'translations', pagination: false, where: { parent: { equals: (await translationOf(id)).id } } })
      expect([await english(id), docs.filter(({ version }) => version.published).length]).toEqual(['Title', 1])
    }
  })

  it('another instance does it where the one that began has ended in the middle', async () => {
    const id = await page()
    const job = await schedule(id)
    await comesDue(job)
    const begun = (minutes: number) =>
      app.payload.db.updateOne({ collection: 'payload-jobs', id: job, data: { processing: true, updatedAt: new Date(Date.now() - minutes * 60_000).toISOString() } })
    await begun(5)
    await second.jobs.run()
    expect([await english(id), (await schedules(id))[0].state]).toEqual([null, 'running'])
    await begun(60)
    await second.jobs.run()
    expect(await english(id)).toBe('Title')
  })
})

let planner: Caller
const demote = (roles: string[]) => app.payload.update({ collection: 'users', id: planner.id as string, data: { roles } as never, overrideAccess: true })

const jobsOf = async () => JSON.stringify(await app.payload.db.find({ collection: 'payload-jobs', pagination: false, sort: 'id' }))

it.each<[string, () => Caller, number, number]>([
  ['editor', () => editor, 200, 403],
  ['translator', () => translator, 200, 403],
  ['anonymous', () => reader, 401, 401],
])('%s plans nothing and takes nothing away', async (_, caller, reads, writes) => {
  const id = await page()
  const job = await schedule(id)
  const before = await jobsOf()
  expect((await caller().request('GET', at(id))).status).toBe(reads)
  expect((await caller().request('POST', at(id), { at: nextYear(), intent: 'publish' })).status).toBe(writes)
  expect((await caller().request('DELETE', `${at(id)}/${job}`)).status).toBe(writes)
  expect(await jobsOf()).toBe(before)
})

it.each<[string, object, number, string]>([
  ['no time', { intent: 'publish' }, 400, 'at'],
  ['a time that is over', { at: '2020-01-01T00:00:00Z', intent: 'publish' }, 400, 'at'],
  ['a time without its zone', { at: '2030-01-01T00:00:00', intent: 'publish' }, 400, 'at'],
  ['a time far off', { at: '2999-01-01T00:00:00Z', intent: 'publish' }, 400, 'at'],
  ['no day of any month', { at: '2030-02-41T00:00:00Z', intent: 'publish' }, 400, 'at'],
  ['nothing to do', { at: '2030-01-01T00:00:00Z' }, 400, 'intent'],
  ['something else to do', { at: '2030-01-01T00:00:00Z', intent: 'delete' }, 400, 'intent'],
])('refuses %s, naming the field', async (_, body, status, field) => {
  const id = await page()
  const before = await jobsOf()
  const answer = await publisher.request('POST', at(id), body)
  expect([answer.status, answer.body.errors?.[0]?.path]).toEqual([status, field])
  expect(await jobsOf()).toBe(before)
})

it('refuses what is not there', async () => {
  const id = await page()
  const other = await page()
  const job = await schedule(other)
  const body = { at: nextYear(), intent: 'publish' }
  expect((await publisher.request('DELETE', `${at(id)}/${job}`)).status).toBe(404)
  expect((await publisher.request('POST', '/api/translation/of/pages/nowhere/en/schedule', body)).status).toBe(404)
  expect((await publisher.request('POST', '/api/translation/of/users/nowhere/en/schedule', body)).status).toBe(400)
  expect((await publisher.request('POST', `/api/translation/of/pages/${id}/pl/schedule`, body)).status).toBe(400)
})

it('goes with a document that is deleted for good', async () => {
  const id = await page()
  await schedule(id)
  await publisher.request('DELETE', `/api/pages/${id}`)
  expect(await jobsOf()).not.toContain(id)
})

it('reads a time with its zone', () => {
  expect(momentToCome({ i18n: {} as never }, '2030-05-21T09:00:00+02:00', 0 + Date.parse('2029-01-01')).toISOString()).toBe('2030-05-21T07:00:00.000Z')
})
