/**
 * The table of rights over HTTP with real log-ins: role × way of writing. A refusal also asserts that
 * what is stored, with all versions and translations, is the same to the letter.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'

import { createContent, programmeData, saveDraft, storedState, unique } from '../testing/builders'
import { anonymous, apiClient, type Caller, signInAs } from '../testing/sign-in-as'
import { startTestApp, type TestApp } from '../testing/start-test-app'

type Who = 'admin' | 'publisher' | 'editor' | 'translator' | 'keyed' | 'draft-keyed' | 'anonymous'
const EVERYBODY: Who[] = ['admin', 'publisher', 'editor', 'translator', 'keyed', 'draft-keyed', 'anonymous']
const WRITERS: Who[] = ['admin', 'publisher', 'editor']

interface Fixture {
  id: string
  versionId: string
}
type Send = (caller: Caller, fixture: Fixture) => ReturnType<Caller['request']>

let app: TestApp
const callers = {} as Record<Who, Caller>

beforeAll(async () => {
  app = await startTestApp()
  callers.admin = await signInAs(app, 'admin')
  callers.publisher = await signInAs(app, 'publisher')
  callers.editor = await signInAs(app, 'editor')
  callers.translator = await signInAs(app, 'translator')
  callers.keyed = await apiClient(app, ['published'])
  callers['draft-keyed'] = await apiClient(app, ['drafts'])
  callers.anonymous = anonymous(app)
}, 120_000)

afterAll(async () => {
  await app.stop()
})

/** A published programme over which a draft waits, with two versions. */
async function programmeWithDraft(): Promise<Fixture> {
  const { id } = await createContent(app, 'programmes', programmeData('opublikowany'))
  await saveDraft(app, 'programmes', id, { summary: 'Czeka' })
  const { docs } = await app.payload.findVersions({
    collection: 'programmes', overrideAccess: true, sort: 'createdAt', where: { parent: { equals: id } },
  })
  return { id, versionId: String(docs[0]?.id) }
}

const graphql = (caller: Caller, query: string) => caller.request('POST', '/api/graphql', { query })
const path = (id: string, query = '') => `/api/programmes/${id}${query}`

const WRITES: { name: string; send: Send; allowed: Who[] }[] = [
  { name: 'update and publish', send: (by, { id }) => by.request('PATCH', path(id), { summary: 'X', _status: 'published' }), allowed: WRITERS },
  { name: 'save a draft', send: (by, { id }) => by.request('PATCH', path(id, '?draft=true'), { summary: 'X' }), allowed: WRITERS },
  { name: 'autosave', send: (by, { id }) => by.request('PATCH', path(id, '?draft=true&autosave=true'), { summary: 'X' }), allowed: WRITERS },
  { name: 'autosave in English', send: (by, { id }) => by.request('PATCH', path(id, '?draft=true&autosave=true&locale=en'), { summary: 'X' }), allowed: [] },
  { name: 'update in English', send: (by, { id }) => by.request('PATCH', path(id, '?locale=en'), { summary: 'X', _status: 'published' }), allowed: [] },
  { name: 'update in all languages', send: (by, { id }) => by.request('PATCH', path(id, '?locale=all'), { summary: 'X', _status: 'published' }), allowed: [] },
  { name: 'update in *', send: (by, { id }) => by.request('PATCH', path(id, '?locale=*'), { summary: 'X', _status: 'published' }), allowed: [] },
  { name: 'publish English only', send: (by, { id }) => by.request('PATCH', path(id, '?publishSpecificLocale=en'), { _status: 'published' }), allowed: [] },
  { name: 'one value per language', send: (by, { id }) => by.request('PATCH', path(id), { summary: { pl: 'X', en: 'Y' }, _status: 'published' }), allowed: [] },
  { name: 'neither draft nor published', send: (by, { id }) => by.request('PATCH', path(id), { summary: 'X' }), allowed: [] },
  { name: 'neither, with no state', send: (by, { id }) => by.request('PATCH', path(id), { summary: 'X', _status: null }), allowed: [] },
  { name: 'neither, by way of the trash', send: (by, { id }) => by.request('PATCH', path(id, '?trash=true'), { summary: 'X', deletedAt: null }), allowed: [] },
  { name: 'take offline', send: (by, { id }) => by.request('PATCH', path(id), { _status: 'draft' }), allowed: WRITERS },
  { name: 'bulk update', send: (by, { id }) => by.request('PATCH', `/api/programmes?where[id][equals]=${id}`, { summary: 'X', _status: 'published' }), allowed: WRITERS },
  { name: 'bulk update in English', send: (by, { id }) => by.request('PATCH', `/api/programmes?where[id][equals]=${id}&locale=en`, { summary: 'X', _status: 'published' }), allowed: [] },
  { name: 'take out a row', send: (by, { id }) => by.request('PATCH', path(id, '?draft=true'), { milestones: [] }), allowed: WRITERS },
  { name: 'restore a version', send: (by, { versionId }) => by.request('POST', `/api/programmes/versions/${versionId}`), allowed: WRITERS },
  { name: 'restore a version as a draft', send: (by, { versionId }) => by.request('POST', `/api/programmes/versions/${versionId}?draft=true`), allowed: WRITERS },
  { name: 'restore a version in English', send: (by, { versionId }) => by.request('POST', `/api/programmes/versions/${versionId}?locale=en`), allowed: [] },
  { name: 'move to the trash', send: (by, { id }) => by.request('PATCH', path(id), { deletedAt: new Date().toISOString() }), allowed: WRITERS },
  { name: 'delete for good', send: (by, { id }) => by.request('DELETE', path(id)), allowed: ['admin', 'publisher'] },
  { name: 'bulk delete', send: (by, { id }) => by.request('DELETE', `/api/programmes?where[id][equals]=${id}`), allowed: ['admin', 'publisher'] },
  { name: 'GraphQL update', send: (by, { id }) => graphql(by, `mutation { updateProgramme(id: "${id}", data: { summary: "X", _status: published }) { id } }`), allowed: WRITERS },
  { name: 'GraphQL update in English', send: (by, { id }) => graphql(by, `mutation { updateProgramme(id: "${id}", locale: en, data: { summary: "X", _status: published }) { id } }`), allowed: [] },
  { name: 'GraphQL autosave', send: (by, { id }) => graphql(by, `mutation { updateProgramme(id: "${id}", draft: true, autosave: true, data: { summary: "X" }) { id } }`), allowed: WRITERS },
  { name: 'GraphQL delete', send: (by, { id }) => graphql(by, `mutation { deleteProgramme(id: "${id}") { id } }`), allowed: ['admin', 'publisher'] },
  { name: 'GraphQL restore', send: (by, { versionId }) => graphql(by, `mutation { restoreVersionProgramme(id: "${versionId}") { id } }`), allowed: WRITERS },
]

const isRefusal = ({ status, body }: { status: number; body: any }): boolean =>
  (status >= 400 && status < 500) || (Array.isArray(body?.errors) && body.errors.length > 0)

describe.each(WRITES)('$name', ({ allowed, send }) => {
  it.each(EVERYBODY.filter((who) => !allowed.includes(who)))('%s: refused, and nothing changes', async (who) => {
    const fixture = await programmeWithDraft()
    const before = await storedState(app, 'programmes', fixture.id)
    const answer = await send(callers[who], fixture)
    expect({ refused: isRefusal(answer), answer: answer.status < 500 }).toEqual({ refused: true, answer: true })
    expect(await storedState(app, 'programmes', fixture.id)).toBe(before)
  })

  const some = allowed.map((who) => [who] as const)
  if (some.length > 0) {
    it.each(some)('%s: allowed', async (who) => {
      const fixture = await programmeWithDraft()
      const before = await storedState(app, 'programmes', fixture.id)
      const answer = await send(callers[who], fixture)
      expect({ refused: isRefusal(answer), body: isRefusal(answer) ? answer.body : null }).toEqual({ refused: false, body: null })
      expect(await storedState(app, 'programmes', fixture.id)).not.toBe(before)
    })
  }
})

describe.each([
  ['create', '?draft=false', { _status: 'published' }],
  ['create a draft', '?draft=true', {}],
])('%s', (_, query, status) => {
  it.each(EVERYBODY)('%s', async (who) => {
    const title = unique('Nowy program')
    const answer = await callers[who].request('POST', `/api/programmes${query}`, { ...programmeData('nowy'), title, ...status })
    const { totalDocs } = await app.payload.count({ collection: 'programmes', overrideAccess: true, where: { title: { equals: title } } })
    const isWriter = WRITERS.includes(who)
    expect([answer.status, totalDocs]).toEqual(isWriter ? [201, 1] : [403, 0])
  })

  it.each(['en', 'all', '*'])('in locale %s: refused for an editor', async (locale) => {
    const title = unique('Nowy program')
    const answer = await callers.editor.request('POST', `/api/programmes${query}&locale=${locale}`, { ...programmeData('nowy'), title, ...status })
    expect(answer.status).toBe(400)
  })
})

it.each(EVERYBODY.filter((who) => !WRITERS.includes(who)))('duplicate by %s: refused', async (who) => {
  const { id } = await programmeWithDraft()
  const before = await app.payload.count({ collection: 'programmes', overrideAccess: true })
  const answer = await callers[who].request('POST', `/api/programmes/${id}/duplicate`)
  expect(answer.status).toBe(403)
  expect(await app.payload.count({ collection: 'programmes', overrideAccess: true })).toEqual(before)
})

describe('where publishing needs a review', () => {
  const review = (reviewRequired: boolean) =>
    app.payload.updateGlobal({ slug: 'site-settings', data: { siteName: 'Miasta', reviewRequired, _status: 'published' }, overrideAccess: true })

  it.each<[string, Send]>([
    ['publish', (by, { id }) => by.request('PATCH', path(id), { summary: 'X', _status: 'published' })],
    ['take offline', (by, { id }) => by.request('PATCH', path(id), { _status: 'draft' })],
    ['restore', (by, { versionId }) => by.request('POST', `/api/programmes/versions/${versionId}`)],
    ['restore over GraphQL', (by, { versionId }) => graphql(by, `mutation { restoreVersionProgramme(id: "${versionId}") { id } }`)],
    ['publish by autosave', (by, { id }) => by.request('PATCH', path(id, '?draft=true&autosave=true'), { summary: 'X', _status: 'published' })],
    ['publish many', (by, { id }) => by.request('PATCH', `/api/programmes?draft=true&where[id][equals]=${id}`, { _status: 'published' })],
    ['take many offline', (by, { id }) => by.request('PATCH', `/api/programmes?where[id][equals]=${id}`, { _status: 'draft' })],
    ['trash what is public', (by, { id }) => by.request('PATCH', path(id), { deletedAt: new Date().toISOString() })],
    ['trash what is public, as a draft', (by, { id }) => by.request('PATCH', path(id, '?draft=true'), { deletedAt: new Date().toISOString() })],
    ['trash many', (by, { id }) => by.request('PATCH', `/api/programmes?where[id][equals]=${id}`, { deletedAt: new Date().toISOString() })],
    ['publish over GraphQL', (by, { id }) => graphql(by, `mutation { updateProgramme(id: "${id}", data: { _status: published }) { id } }`)],
  ])('an editor may not %s; a publisher may', async (_, send) => {
    await review(true)
    const fixture = await programmeWithDraft()
    const before = await storedState(app, 'programmes', fixture.id)
    const answer = await send(callers.editor, fixture)
    const state = await storedState(app, 'programmes', fixture.id)
    const byPublisher = await send(callers.publisher, fixture)
    await review(false)
    expect([isRefusal(answer), state === before, isRefusal(byPublisher)]).toEqual([true, true, false])
  })

  it('an editor still duplicates, as a draft and not as published', async () => {
    await review(true)
    const { id } = await programmeWithDraft()
    const answers = [
      await callers.editor.request('POST', `/api/programmes/${id}/duplicate`),
      await callers.editor.request('POST', `/api/programmes/${id}/duplicate`, { _status: 'published' }),
      await graphql(callers.editor, `mutation { duplicateProgramme(id: "${id}", data: { _status: published }) { id } }`),
    ]
    await review(false)
    expect(answers.map(isRefusal)).toEqual([false, true, true])
    expect(answers[0]?.body.doc._status).toBe('draft')
  })

  it('an editor still moves drafts to the trash and back, one or many', async () => {
    await review(true)
    const { id } = await createContent(app, 'programmes', programmeData('szkic'), { draft: true })
    const many = `/api/programmes?where[id][equals]=${id}`
    const isInTrash = async () => Boolean((await app.payload.db.findOne<{ id: string; deletedAt?: string }>({ collection: 'programmes', where: { id: { equals: id } } }))?.deletedAt)
    const seen: boolean[] = []
    for (const [address, deletedAt] of [[path(id), 'now'], [path(id, '?trash=true'), null], [many, 'now'], [`${many}&trash=true`, null]] as const) {
      await callers.editor.request('PATCH', address, { deletedAt: deletedAt && new Date().toISOString() })
      seen.push(await isInTrash())
    }
    await review(false)
    expect(seen).toEqual([true, false, true, false])
  })

  it('an editor brings back what was public as a draft only', async () => {
    await review(true)
    const { id } = await createContent(app, 'programmes', programmeData('opublikowany'))
    await callers.publisher.request('PATCH', path(id), { deletedAt: new Date().toISOString() })
    const answers = []
    for (const _status of [undefined, 'published', 'draft']) {
      answers.push(await callers.editor.request('PATCH', path(id, '?trash=true'), { deletedAt: null, ...(_status ? { _status } : {}) }))
    }
    await review(false)
    expect(answers.map(isRefusal)).toEqual([true, true, false])
    expect((await callers.anonymous.request('GET', path(id))).status).toBe(404)
  })

  it('an editor still saves drafts', async () => {
    await review(true)
    const { id } = await programmeWithDraft()
    const answer = await callers.editor.request('PATCH', path(id, '?draft=true'), { summary: 'Szkic' })
    await review(false)
    expect(answer.status).toBe(200)
  })
})

it('a document goes to the trash whole, whether or not a draft is asked for', async () => {
  const { id } = await createContent(app, 'programmes', programmeData('opublikowany'))
  await callers.editor.request('PATCH', path(id, '?draft=true&autosave=true'), { deletedAt: new Date().toISOString() })
  expect((await callers.anonymous.request('GET', path(id))).status).toBe(404)
  expect((await callers.editor.request('GET', path(id, '?trash=true'))).body.deletedAt).toBeTruthy()
})

const NOT_WRITERS = EVERYBODY.filter((who) => !WRITERS.includes(who))

describe('every content collection', () => {
  const content = () => app.payload.config.collections.filter(({ slug, versions }) => !slug.startsWith('payload-') && Boolean(versions?.drafts))
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
  const csv = Buffer.from('a,b\n1,2\n')

  async function draftIn(slug: string, isUpload: boolean): Promise<Fixture> {
    const [data, mimetype, name] = slug === 'media' ? [png, 'image/png', 'x.png'] : [csv, 'text/csv', 'x.csv']
    const { id } = await app.payload.create({
      collection: slug as CollectionSlug,
      data: {},
      draft: true,
      overrideAccess: true,
      ...(isUpload ? { file: { data, mimetype, name, size: data.length } } : {}),
    } as never)
    const { docs } = await app.payload.db.findVersions({ collection: slug as CollectionSlug, limit: 1, where: { parent: { equals: id } } })
    return { id: String(id), versionId: String(docs[0]?.id) }
  }

  const ways = (slug: string, { id, versionId }: Fixture, { locale }: { locale: string }): [string, string, object?][] => {
    const query = (text: string) => `?locale=${locale}&${text}`
    return [
      ['PATCH', `/api/${slug}/${id}${query('draft=true')}`, { slug: 'x' }],
      ['PATCH', `/api/${slug}/${id}${query('draft=true&autosave=true')}`, { slug: 'x' }],
      ['PATCH', `/api/${slug}/${id}${query('')}`, { _status: 'published' }],
      ['PATCH', `/api/${slug}${query(`where[id][equals]=${id}`)}`, { _status: 'published' }],
      ['PATCH', `/api/${slug}/${id}${query('')}`, { deletedAt: new Date().toISOString() }],
      ['POST', `/api/${slug}/${id}/duplicate${query('')}`, {}],
      ['POST', `/api/${slug}/versions/${versionId}${query('draft=true')}`, {}],
    ]
  }
  const deletions = (slug: string, { id }: Fixture): [string, string][] => [
    ['DELETE', `/api/${slug}/${id}`],
    ['DELETE', `/api/${slug}?where[id][equals]=${id}`],
  ]

  async function expectRefusals(who: Who, slug: string, fixture: Fixture, requests: [string, string, object?][]): Promise<void> {
    const stored = async () => [await app.payload.db.count({ collection: slug as CollectionSlug }), await storedState(app, slug, fixture.id)]
    const before = await stored()
    for (const [method, address, body] of requests) {
      const { status } = await callers[who].request(method, address, body)
      expect([method, address, status >= 400 && status < 500]).toEqual([method, address, true])
    }
    expect(await stored()).toEqual(before)
  }

  it.each(NOT_WRITERS)('%s changes nothing in any of them, in either language', async (who) => {
    for (const { slug, upload } of content()) {
      const fixture = await draftIn(slug, Boolean(upload))
      for (const locale of ['pl', 'en']) await expectRefusals(who, slug, fixture, ways(slug, fixture, { locale }))
      await expectRefusals(who, slug, fixture, deletions(slug, fixture))
    }
  }, 120_000)

  it('an editor writes all of them, in Polish only, and deletes none for good', async () => {
    for (const { custom, slug, upload } of content()) {
      const fixture = await draftIn(slug, Boolean(upload))
      if (custom?.isTranslatable) await expectRefusals('editor', slug, fixture, ways(slug, fixture, { locale: 'en' }))
      await expectRefusals('editor', slug, fixture, deletions(slug, fixture))
      const before = await storedState(app, slug, fixture.id)
      const { status } = await callers.editor.request('PATCH', `/api/${slug}/${fixture.id}?draft=true`, { citations: [] })
      expect([slug, status, (await storedState(app, slug, fixture.id)) !== before]).toEqual([slug, 200, true])
    }
  }, 120_000)
})

describe('what belongs to the office', () => {
  it.each(EVERYBODY.filter((who) => who !== 'admin'))('%s changes neither people nor keys', async (who) => {
    const [person, key] = [callers.admin.id, callers.keyed.id]
    for (const [slug, id] of [['users', person], ['api-clients', key]] as const) {
      const stored = async () => JSON.stringify(await app.payload.db.find({ collection: slug, pagination: false, where: { id: { not_equals: callers[who].id ?? '' } } }))
      const before = await stored()
      const requests: [string, string, object?][] = [
        ['POST', `/api/${slug}`, { name: 'X', email: 'x@example.org', password: 'x'.repeat(20), roles: ['admin'], scopes: ['drafts'] }],
        ['PATCH', `/api/${slug}/${id}`, { name: 'X', roles: ['editor'], scopes: ['drafts'], enableAPIKey: false }],
        ['PATCH', `/api/${slug}?where[id][equals]=${id}`, { name: 'X' }],
        ['DELETE', `/api/${slug}/${id}`],
        ['DELETE', `/api/${slug}?where[id][equals]=${id}`],
        ['POST', `/api/${slug}/unlock`, { email: callers.admin.email }],
      ]
      for (const [method, address, body] of requests) {
        const answer = await callers[who].request(method, address, body)
        const did = answer.status < 400 && answer.body.docs?.length !== 0
        expect([method, address, did, answer.status < 500]).toEqual([method, address, false, true])
      }
      expect(await stored()).toBe(before)
    }
  })

  it.each(['keyed', 'draft-keyed', 'anonymous'] as const)('%s stores no preferences', async (who) => {
    const count = () => app.payload.db.count({ collection: 'payload-preferences' })
    const before = await count()
    const answers = [
      await callers[who].request('POST', '/api/payload-preferences/x', { value: { x: 1 } }),
      await callers[who].request('POST', '/api/payload-preferences', { key: 'x', value: 1 }),
    ]
    expect(answers.map(({ status }) => [401, 403].includes(status))).toEqual([true, true])
    expect(await count()).toEqual(before)
  })

  it('people of the office keep their preferences', async () => {
    expect((await callers.translator.request('POST', '/api/payload-preferences/x', { value: { x: 1 } })).status).toBe(200)
    expect((await callers.translator.request('GET', '/api/payload-preferences/x')).body.value).toEqual({ x: 1 })
  })
})

describe('every collection and global', () => {
  it.each(EVERYBODY.filter((who) => !WRITERS.includes(who)))('%s creates nothing in any of them', async (who) => {
    const content = app.payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-') && slug !== 'translations')
    for (const { slug } of content) {
      const before = await app.payload.db.count({ collection: slug })
      const answer = await callers[who].request('POST', `/api/${slug}`, { title: 'X', name: 'X', email: 'x@example.org', password: 'x'.repeat(20) })
      expect([slug, answer.status >= 400 && answer.status < 500]).toEqual([slug, true])
      expect([slug, await app.payload.db.count({ collection: slug })]).toEqual([slug, before])
    }
  })

  it.each(['editor', 'translator', 'keyed', 'draft-keyed', 'anonymous'] as const)('%s changes no global', async (who) => {
    for (const { slug } of app.payload.config.globals) {
      const before = JSON.stringify(await app.payload.db.findGlobal({ slug }))
      const answer = await callers[who].request('POST', `/api/globals/${slug}`, { _status: 'published' })
      expect([slug, answer.status]).toEqual([slug, 403])
      expect(JSON.stringify(await app.payload.db.findGlobal({ slug }))).toBe(before)
    }
  })
})
