/** What the feed says of each action, over HTTP. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { createContent, programmeData, saveDraft, unique } from '../../testing/builders'
import { readFeed, readToEnd } from '../../testing/follow-changes'
import { anonymous, apiClient, type Caller, signInAs } from '../../testing/sign-in-as'
import { startTestApp, type TestApp } from '../../testing/start-test-app'
import { reconcile } from './reconcile'
import { sequenceChanges } from './sequence-changes'

let app: TestApp
let editor: Caller
let publisher: Caller
let translator: Caller

beforeAll(async () => {
  app = await startTestApp()
  editor = await signInAs(app, 'editor')
  publisher = await signInAs(app, 'publisher')
  translator = await signInAs(app, 'translator')
}, 120_000)

afterAll(async () => {
  await app.stop()
})

interface Programme {
  id: string
  slug: string
}

const programme = async ({ draft = false } = {}): Promise<Programme> => {
  const { id, slug } = await createContent(app, 'programmes', programmeData('jawny'), { draft })
  return { id, slug }
}

async function ok(caller: Caller, method: string, path: string, body?: unknown): Promise<any> {
  const answer = await caller.request(method, path, body)
  expect([answer.status < 400, answer.status < 400 ? null : answer.body]).toEqual([true, null])
  return answer.body
}

const patch = ({ id }: Programme, data: Record<string, unknown>, query = '') => ok(publisher, 'PATCH', `/api/programmes/${id}${query}`, data)

async function translate({ id }: Programme): Promise<string> {
  const stored = await app.payload.findByID({ collection: 'programmes', id, locale: 'pl', overrideAccess: true })
  const values = { title: 'Programme', summary: 'Summary', body: stored.body, [`milestones.${stored.milestones?.[0]?.id}.title`]: 'Beginning' }
  return (await ok(translator, 'PUT', `/api/translation/of/programmes/${id}/en`, { values })).doc.id
}

async function inEnglish(): Promise<Programme & { translation: string }> {
  const made = await programme()
  const translation = await translate(made)
  await ok(publisher, 'POST', `/api/translations/${translation}/publish`)
  return { ...made, translation }
}

/** What one action says of one document: "kind locale", in order. */
async function said(action: () => Promise<unknown>, id?: string): Promise<string[]> {
  const { cursor } = await readToEnd(app)
  await action()
  const { changes } = await readToEnd(app, cursor)
  return changes.filter((change) => !id || change.id === id).map(({ kind, locale }) => `${kind} ${locale}`)
}

type Prepared = Programme & { translation?: string }

describe('each action says', () => {
  it.each<[string, () => Promise<Prepared>, (doc: any) => Promise<unknown>, string[]]>([
    ['a draft saved over published content', programme, (doc) => ok(editor, 'PATCH', `/api/programmes/${doc.id}?draft=true`, { title: 'Szkic' }), []],
    ['autosave', programme, (doc) => ok(editor, 'PATCH', `/api/programmes/${doc.id}?draft=true&autosave=true`, { title: 'Szkic' }), []],
    ['a draft of what was never public', () => programme({ draft: true }), (doc) => ok(editor, 'PATCH', `/api/programmes/${doc.id}?draft=true`, { title: 'Szkic' }), []],
    ['deleting what was never public', () => programme({ draft: true }), (doc) => ok(publisher, 'DELETE', `/api/programmes/${doc.id}`), []],
    ['publishing', () => programme({ draft: true }), (doc) => patch(doc, { _status: 'published' }), ['published pl']],
    ['publishing the same again', programme, (doc) => patch(doc, { _status: 'published' }), []],
    ['publishing a waiting draft', async () => {
      const doc = await programme()
      await saveDraft(app, 'programmes', doc.id, { title: unique('Szkic') })
      return doc
    }, (doc) => patch(doc, { _status: 'published' }), ['updated pl']],
    ['saving a translation', inEnglish, (doc) => ok(translator, 'PUT', `/api/translation/of/programmes/${doc.id}/en`, { values: { title: 'Draft' } }), []],
    ['publishing English', async () => {
      const doc = await programme()
      return { ...doc, translation: await translate(doc) }
    }, (doc) => ok(publisher, 'POST', `/api/translations/${doc.translation}/publish`), ['published en']],
    ['publishing English while a Polish draft waits', async () => {
      const doc = await inEnglish()
      await saveDraft(app, 'programmes', doc.id, { title: unique('Szkic') })
      await ok(translator, 'PUT', `/api/translation/of/programmes/${doc.id}/en`, { values: { title: 'Newer' } })
      return doc
    }, (doc) => ok(publisher, 'POST', `/api/translations/${doc.translation}/publish`), ['updated en']],
    ['taking English offline', inEnglish, (doc) => ok(publisher, 'POST', `/api/translations/${doc.translation}/unpublish`), ['unpublished en']],
    ['publishing other Polish where English is public', inEnglish, (doc) => patch(doc, { title: unique('Nowy'), _status: 'published' }), ['updated pl']],
    ['publishing a field shared by both languages', inEnglish, (doc) => patch(doc, { acronym: 'ICC', _status: 'published' }), ['updated pl', 'updated en']],
    ['a new address', inEnglish, (doc) => patch(doc, { slug: `nowy-${doc.id}`.toLowerCase(), _status: 'published' }), ['updated pl', 'updated en']],
    ['taking offline', inEnglish, (doc) => patch(doc, { _status: 'draft' }), ['unpublished pl', 'unpublished en']],
    ['publishing anew', async () => {
      const doc = await inEnglish()
      await patch(doc, { _status: 'draft' })
      return doc
    }, (doc) => patch(doc, { _status: 'published' }), ['published pl', 'published en']],
    ['moving to the trash', inEnglish, (doc) => patch(doc, { deletedAt: new Date().toISOString() }), ['unpublished pl', 'unpublished en']],
    ['taking out of the trash', async () => {
      const doc = await inEnglish()
      await patch(doc, { deletedAt: new Date().toISOString() })
      return doc
    }, (doc) => patch(doc, { deletedAt: null }, '?trash=true'), ['published pl', 'published en']],
    ['deleting for good', inEnglish, (doc) => ok(publisher, 'DELETE', `/api/programmes/${doc.id}`), ['deleted pl', 'deleted en']],
    ['deleting from the trash for good', async () => {
      const doc = await inEnglish()
      await patch(doc, { deletedAt: new Date().toISOString() })
      return doc
    }, (doc) => ok(publisher, 'DELETE', `/api/programmes/${doc.id}?trash=true`), ['deleted pl', 'deleted en']],
  ])('%s', async (_, prepare, act, expected) => {
    const doc = await prepare()
    expect(await said(() => act(doc), doc.id)).toEqual(expected)
  })

  it('a bulk publish: each document; one that fails: none', async () => {
    const docs = [await programme({ draft: true }), await programme({ draft: true })]
    const where = docs.map(({ id }, index) => `where[id][in][${index}]=${id}`).join('&')
    expect(await said(() => ok(publisher, 'PATCH', `/api/programmes?${where}`, { _status: 'published' }))).toEqual(['published pl', 'published pl'])
    const failing = await said(() => publisher.request('PATCH', `/api/programmes?${where}`, { title: '', _status: 'published' }))
    expect(failing).toEqual([])
    expect(await said(() => ok(publisher, 'DELETE', `/api/programmes?${where}`))).toEqual(['deleted pl', 'deleted pl'])
  })

  it('a duplicate: nothing until it is published', async () => {
    const doc = await inEnglish()
    expect(await said(() => ok(editor, 'POST', `/api/programmes/${doc.id}/duplicate?draft=true`, {}))).toEqual([])
  })

  it('a restored version: what it changes', async () => {
    const doc = await programme()
    await patch(doc, { title: unique('Drugi'), _status: 'published' })
    const { docs } = await app.payload.findVersions({ collection: 'programmes', overrideAccess: true, sort: 'createdAt', where: { parent: { equals: doc.id } } })
    expect(await said(() => ok(publisher, 'POST', `/api/programmes/versions/${docs[0]?.id}?draft=true`), doc.id)).toEqual([])
    expect(await said(() => ok(publisher, 'POST', `/api/programmes/versions/${docs[0]?.id}`), doc.id)).toEqual(['updated pl'])
  })

  it('a scheduled publish, when it comes', async () => {
    const doc = await programme({ draft: true })
    const queued = await said(() => app.payload.jobs.queue({
      task: 'schedulePublish', waitUntil: new Date(Date.now() - 1000),
      input: { type: 'publish', doc: { relationTo: 'programmes', value: doc.id }, user: { relationTo: 'users', value: publisher.id } } as never,
    }))
    expect(queued).toEqual([])
    expect(await said(() => app.payload.jobs.run(), doc.id)).toEqual(['published pl'])
  })

  it('a global, in both languages', async () => {
    const save = (siteName: string, query = '') => ok(publisher, 'POST', `/api/globals/site-settings${query}`, { siteName, ...(query ? {} : { _status: 'published' }) })
    expect(await said(() => save('Miasta'))).toEqual(['published pl'])
    expect(await said(() => save('Szkic', '?draft=true'))).toEqual([])
    const { doc } = await ok(translator, 'PUT', '/api/translation/of/site-settings/global/en', { values: { siteName: 'Cities' } })
    expect(await said(() => ok(publisher, 'POST', `/api/translations/${doc.id}/publish`), 'global')).toEqual(['published en'])
    const { changes } = await readToEnd(app, '', { query: '&collection=site-settings' })
    expect(changes.map(({ collection, id, locale, slug }) => [collection, id, locale, slug])).toEqual([['site-settings', 'global', 'en', null], ['site-settings', 'global', 'pl', null]])
  })

  it('the whole seed, once', async () => {
    const { seed } = await import('../../../seed')
    const first = await said(() => seed(app.payload))
    expect([first.length > 20, new Set(first).has('published en')]).toEqual([true, true])
    expect(await said(() => seed(app.payload))).toEqual([])
  }, 120_000)

  it('nothing of an operation that was rolled back', async () => {
    const doc = await programme()
    const { withTransaction } = await import('../../database/with-transaction')
    const { createLocalReq } = await import('payload')
    const req = await createLocalReq({}, app.payload)
    const fails = withTransaction(req, async () => {
      await app.payload.update({ collection: 'programmes', id: doc.id, data: { title: 'Nigdy', _status: 'published' } as never, overrideAccess: true, req })
      throw new Error('on purpose')
    })
    expect(await said(() => expect(fails).rejects.toThrow('on purpose'))).toEqual([])
  })
})

describe('an expert', () => {
  const expert = async (consent: Record<string, unknown>) =>
    createContent(app, 'experts', { name: unique('Osoba'), consent: { given: '2024-01-01', scope: ['bio'], ...consent }, bio: 'Biogram', internalContact: 'tajne' })
  const consented = (id: string, data: Record<string, unknown>) =>
    app.payload.update({ collection: 'experts', id, data: { ...data, _status: 'published' } as never, locale: 'pl', overrideAccess: true })
  const named = async (id: string) => (await readToEnd(app)).changes.filter((change) => change.id === id).map(({ slug }) => slug)

  it('is in the feed as long as the consent stands', async () => {
    const { id, slug } = await expert({})
    expect(await named(id)).toEqual([slug])
    expect(await said(() => consented(id, { consent: { withdrawn: '2024-06-01' } }), id)).toEqual(['unpublished pl'])
    expect(await named(id)).toEqual([])
  })

  it('without consent never gets there', async () => {
    let id = ''
    expect(await said(async () => ({ id } = await expert({ given: null }) as never))).toEqual([])
    expect(await named(id)).toEqual([])
  })

  it('says nothing when a private note changes', async () => {
    const { id } = await expert({})
    expect(await said(() => consented(id, { internalContact: 'inne' }), id)).toEqual([])
    expect(await said(() => consented(id, { consent: { scope: [] } }), id)).toEqual(['updated pl'])
  })

  it('whose time is over is not named, at once and without a write', async () => {
    const { cursor } = await readToEnd(app)
    const { id, slug } = await expert({ retentionUntil: new Date(Date.now() + 86_400_000).toISOString() })
    expect(await named(id)).toEqual([slug])
    const since = await readToEnd(app, cursor)
    expect(since.changes.filter((change) => change.id === id)).toHaveLength(1)
    // The day comes: nothing is saved by anybody.
    await app.payload.db.updateOne({ collection: 'experts', id, data: { consent: { given: '2024-01-01', retentionUntil: '2024-06-01' }, updatedAt: since.changes[0]?.at } })
    expect(await named(id)).toEqual([])
    expect((await readToEnd(app, cursor)).changes.filter((change) => change.id === id)).toEqual([])
    await reconcile({ payload: app.payload, onlyTimed: true })
    await sequenceChanges(app.payload)
    const after = (await readToEnd(app, since.cursor)).changes.filter((change) => change.id === id)
    expect(after.map(({ kind, slug: name }) => [kind, name])).toEqual([['unpublished', null]])
  })
})

describe('who may look behind it', () => {
  it.each(['content-changes', 'published-states', 'change-feed'])('%s: nobody', async (collection) => {
    const client = await apiClient(app, ['drafts'])
    const admin = await signInAs(app, 'admin')
    const [row] = (await app.payload.db.find({ collection: collection as never, limit: 1 })).docs as { id: string }[]
    for (const caller of [anonymous(app), client, editor, publisher, admin]) {
      expect((await caller.request('GET', `/api/${collection}`)).status).toBe(403)
      expect((await caller.request('DELETE', `/api/${collection}/${row?.id}`)).status).toBeGreaterThanOrEqual(403)
      expect((await caller.request('PATCH', `/api/${collection}/${row?.id}`, { slug: 'x' })).status).toBeGreaterThanOrEqual(403)
      expect((await caller.request('POST', `/api/${collection}`, {})).status).toBe(403)
    }
    expect(await app.payload.db.findOne({ collection: collection as never, where: { id: { equals: row?.id } } })).toEqual(row)
  })
})

it('names what is public, and where, and says nothing of it', async () => {
  const doc = await programme()
  const { changes } = await readFeed(app, 'limit=1000')
  const { at, ...change } = changes.find(({ id }) => id === doc.id) as any
  expect(change).toEqual({ kind: 'published', collection: 'programmes', id: doc.id, slug: doc.slug, locale: 'pl' })
  expect(Date.parse(at)).toBeGreaterThan(0)
})
