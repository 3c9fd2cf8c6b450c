/**
 * The table of rights over HTTP with real log-ins: role × way of writing. A refusal also asserts that
 * what is stored, with all versions and translations, is the same to the letter.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

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

  it('an editor still saves drafts', async () => {
    await review(true)
    const { id } = await programmeWithDraft()
    const answer = await callers.editor.request('PATCH', path(id, '?draft=true'), { summary: 'Szkic' })
    await review(false)
    expect(answer.status).toBe(200)
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
