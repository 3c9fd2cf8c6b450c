/**
 * A database that was filled in Polish and English gets a third language by one more line in src/languages.ts.
 * A process of its own fills it, as the file is; this one has the line.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { createContent, programmeData, storedState } from '../testing/builders'
import { type Dump, dumpDatabase } from '../testing/dump-database'
import { LANGUAGES_FILE, languagesWithOneMoreLine } from '../testing/one-more-language'
import { anonymous, type Caller, signInAs } from '../testing/sign-in-as'
import { startTestApp, type TestApp } from '../testing/start-test-app'

let folder: string
let app: TestApp
let publisher: Caller
let english: Caller
let ukrainian: Caller
let url: string
let before: Dump
let afterStart: Dump
let completed: number

/** A file of its own, or a database of its own on the MongoDB server under test. */
function databaseUrl(): string {
  const mongo = process.env.TEST_MONGODB_URL
  if (!mongo) return `file:${path.join(folder, 'cms.db')}`
  const server = new URL(mongo)
  server.pathname = `/${path.basename(folder).replace(/[^a-zA-Z0-9]/g, '')}`
  return server.toString()
}

async function fillInTwoLanguages(): Promise<void> {
  const settings = { DATABASE_URL: url, LOG_LEVEL: 'silent', PAYLOAD_SECRET: 'a-secret-for-tests-only-of-32-characters', UPLOADS_DIR: path.join(folder, 'uploads') }
  await promisify(execFile)(process.execPath, ['src/launcher/run-typescript.mjs', 'seed/run.ts'], { env: { NODE_ENV: 'test', PATH: process.env.PATH, ...settings } })
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'cms-new-language-'))
  url = databaseUrl()
  await fillInTwoLanguages()
  before = await dumpDatabase(url)
  const languages = await languagesWithOneMoreLine()
  jest.unstable_mockModule(LANGUAGES_FILE, () => languages)
  app = await startTestApp({ DATABASE_URL: url, SEED_ON_START: 'false' })
  const { prepareWorklist } = await import('./worklist/prepare-worklist')
  completed = await prepareWorklist({ payload: app.payload })
  afterStart = await dumpDatabase(url)
  publisher = await signInAs(app, 'publisher')
  english = await signInAs(app, 'translator', { targetLocales: ['en'] })
  ukrainian = await signInAs(app, 'translator', { targetLocales: ['uk'] })
})
afterAll(async () => {
  await app.stop()
  await rm(folder, { recursive: true, force: true })
})

const WITHOUT_CONTENT = /^(_?users|user|payload|worklist|content-commits)/
const contentOf = (dump: Dump): Dump => Object.fromEntries(Object.entries(dump).filter(([name]) => !WITHOUT_CONTENT.test(name)))

const task = (id: string, locale: string): string => `/api/translation/of/programmes/${id}/${locale}`

async function somethingSeeded(): Promise<{ id: string; title: string }> {
  const { body } = await anonymous(app).request('GET', '/api/programmes?depth=0&limit=1&where[slug][equals]=otwarty-krakow')
  return body.docs[0]
}

it('starts on the database as it is, and changes nothing of what is stored', () => {
  expect(Object.keys(contentOf(before)).length).toBeGreaterThan(20)
  expect(contentOf(afterStart)).toEqual(contentOf(before))
})

describe('the worklist', () => {
  const rowsOf = async (caller: Caller, locale: string): Promise<any[]> => (await caller.request('GET', `/api/translation/worklist?locale=${locale}&limit=500`)).body.rows

  it('has every document that it had, as missing in Ukrainian; English stays as it was', async () => {
    const inUkrainian = await rowsOf(ukrainian, 'uk')
    const inEnglish = await rowsOf(english, 'en')
    expect(inEnglish.length).toBeGreaterThan(10)
    expect(completed).toBeGreaterThanOrEqual(inEnglish.length)
    const names = (rows: any[]) => rows.map(({ source, sourceId }) => `${source} ${sourceId}`).sort()
    expect(names(inUkrainian)).toEqual(names(inEnglish))
    expect(new Set(inUkrainian.map(({ state }) => state))).toEqual(new Set(['missing']))
    for (const { percent, words, wordsToDo } of inUkrainian) expect([percent, wordsToDo]).toEqual([0, words])
    // On MongoDB a row that is looked at is written as it was, so that two who write at once meet there.
    const stored = (dump: Dump) => JSON.parse(dump.worklist ?? dump.worklists ?? '[]').map((row: string) => ({ ...JSON.parse(row), updatedAt: null })).filter(({ locale }: { locale: string }) => locale === 'en')
    expect(stored(before).length).toBeGreaterThanOrEqual(inEnglish.length)
    expect(stored(afterStart)).toEqual(stored(before))
  })

  it('is complete then: another start changes nothing', async () => {
    const { prepareWorklist } = await import('./worklist/prepare-worklist')
    const rows = (dump: Dump) => String(dump.worklist ?? dump.worklists)
    const before = await dumpDatabase(url)
    await prepareWorklist({ payload: app.payload })
    expect(rows(await dumpDatabase(url))).toEqual(rows(before))
  })

  it('loses rows of what is gone, and does nothing once it is told to stop', async () => {
    const { prepareWorklist } = await import('./worklist/prepare-worklist')
    const sourceId = '6f1c00000000000000000000'
    const row = { source: 'programmes', sourceId, locale: 'uk', state: 'missing', words: 1, wordsToDo: 1, percent: 0, staleSegments: 0, since: new Date().toISOString(), isSourcePublic: true }
    await app.payload.db.create({ collection: 'worklist', data: row })
    const count = async () => (await app.payload.db.count({ collection: 'worklist', where: { sourceId: { equals: sourceId } } })).totalDocs
    expect([await prepareWorklist({ payload: app.payload, signal: AbortSignal.abort() }).catch(() => 'stopped'), await count()]).toEqual(['stopped', 1])
    await prepareWorklist({ payload: app.payload })
    expect(await count()).toBe(0)
  })

  it('counts it in the coverage', async () => {
    const { body } = await publisher.request('GET', '/api/translation/coverage')
    expect(new Set((body.cells ?? body).map(({ locale }: any) => locale))).toEqual(new Set(['en', 'uk']))
  })
})

describe('readers', () => {
  it('get the Polish where there is no Ukrainian yet, or nothing where they say so', async () => {
    const { id, title } = await somethingSeeded()
    const inUkrainian = await anonymous(app).request('GET', `/api/programmes/${id}?depth=0&locale=uk`)
    expect([inUkrainian.status, inUkrainian.body.title]).toEqual([200, title])
    const alone = await anonymous(app).request('GET', `/api/programmes/${id}?depth=0&locale=uk&fallback-locale=none`)
    expect([alone.status, alone.body.title ?? null]).toEqual([200, null])
  })

  it('read in the description of the API that there is Ukrainian', async () => {
    const { body } = await anonymous(app).request('GET', '/api/openapi.json?lang=en')
    const localeOf = (operation: any) => operation.parameters.map((each: any) => (each.$ref ? body.components.parameters[each.$ref.split('/').pop()] : each)).find(({ name }: any) => name === 'locale').schema.enum
    expect(localeOf(body.paths['/api/programmes'].get)).toEqual(['pl', 'en', 'uk'])
    expect(localeOf(body.paths['/api/search'].get)).toEqual(['pl', 'en', 'uk'])
  })

  it.each(['/api/search?q=krakow&locale=uk', '/api/changes?locale=uk', '/api/open-data/programmes.json?locale=uk'])('%s is answered', async (address) => {
    expect((await anonymous(app).request('GET', address)).status).toBe(200)
  })

  it('GraphQL knows it', async () => {
    const query = 'query { Programmes(locale: uk, limit: 1) { docs { title } } }'
    const { body, status } = await anonymous(app).request('POST', '/api/graphql', { query })
    expect([status, body.errors ?? null]).toEqual([200, null])
  })
})

describe('translators', () => {
  it('are given it, and no language that there isn’t', async () => {
    const admin = await signInAs(app, 'admin')
    const give = (targetLocales: string[]) => admin.request('PATCH', `/api/users/${english.id}`, { targetLocales })
    expect((await give(['en', 'uk'])).status).toBe(200)
    expect((await give(['en', 'xx'])).status).toBe(400)
    expect((await give(['en'])).status).toBe(200)
  })

  it.each<[string, () => Caller, string, number]>([
    ['of Ukrainian', () => ukrainian, 'uk', 200],
    ['of Ukrainian, in English', () => ukrainian, 'en', 403],
    ['of English, in Ukrainian', () => english, 'uk', 403],
    ['of English', () => english, 'en', 200],
  ])('%s: write or are refused', async (_, caller, locale, status) => {
    const doc = await createContent(app, 'programmes', programmeData('nowy język'))
    const stored = await storedState(app, 'programmes', doc.id)
    const answer = await caller().request('PUT', task(doc.id, locale), { values: { title: 'Інша назва' } })
    expect(answer.status).toBe(status)
    const isUnchanged = (await storedState(app, 'programmes', doc.id)) === stored
    expect(isUnchanged).toBe(status !== 200)
  })
})

it('a Ukrainian text is published by itself: Polish and English stay as they are', async () => {
  const { id, title } = await somethingSeeded()
  const read = async (locale: string) => (await anonymous(app).request('GET', `/api/programmes/${id}?depth=0&locale=${locale}&fallback-locale=none`)).body
  const { updatedAt: _, ...inEnglish } = await read('en')
  expect(inEnglish.title).not.toBe(title)
  const { body } = await ukrainian.request('GET', task(id, 'uk'))
  const segments = body.segments.map(({ address, kind, source }: any) => ({ address, target: kind === 'richText' ? source : `Українською ${address}` }))
  const saved = await ukrainian.request('PUT', task(id, 'uk'), { segments })
  expect(saved.status).toBe(200)
  const published = await publisher.request('POST', `/api/translations/${saved.body.doc.id}/publish`)
  expect(published.status).toBe(200)
  expect((await read('uk')).title).toBe('Українською title')
  expect((await read('pl')).title).toBe(title)
  expect(await read('en')).toMatchObject(inEnglish)
})
