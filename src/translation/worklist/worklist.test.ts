/** The worklist over HTTP: who reads it, what filters find, who takes and releases, and rows made anew. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Where } from 'payload'

import type { WorklistItem } from '../../payload-types'
import { createContent, programmeData, saveDraft } from '../../testing/builders'
import { anonymous, apiClient, type Caller, signInAs } from '../../testing/sign-in-as'
import { startTestApp, type TestApp } from '../../testing/start-test-app'
import { worklistAsItIs, worklistAsItShouldBe } from '../../testing/worklist-as-it-should-be'
import { prepareWorklist } from './prepare-worklist'

type Who = 'anonymous' | 'key' | 'draftKey' | 'editor' | 'publisher' | 'translator' | 'other' | 'ofAnotherLanguage'

let app: TestApp
const callers = {} as Record<Who, Caller>

beforeAll(async () => {
  app = await startTestApp()
  callers.anonymous = anonymous(app)
  callers.key = await apiClient(app, ['published'])
  callers.draftKey = await apiClient(app, ['published', 'drafts'])
  callers.editor = await signInAs(app, 'editor')
  callers.publisher = await signInAs(app, 'publisher')
  callers.translator = await signInAs(app, 'translator')
  callers.other = await signInAs(app, 'translator')
  callers.ofAnotherLanguage = await signInAs(app, 'translator')
  // No further language is configured, so the list of theirs is emptied past the form's own rule.
  const id = callers.ofAnotherLanguage.id ?? ''
  const user = await app.payload.db.findOne<{ id: string }>({ collection: 'users', where: { id: { equals: id } } })
  await app.payload.db.updateOne({ collection: 'users', data: { ...user, targetLocales: [] }, id })
})

afterAll(async () => {
  await app.stop()
})

const programme = async (mark = 'jawny'): Promise<string> => (await createContent(app, 'programmes', programmeData(mark))).id
const of = (id: string, intent = ''): string => `/api/translation/of/programmes/${id}/en${intent}`
const list = async (query: string, by: Caller = callers.translator): Promise<any> => (await by.request('GET', `/api/translation/worklist?limit=500&${query}`)).body
const idsIn = async (query: string, by?: Caller): Promise<string[]> => (await list(query, by)).rows.map(({ sourceId }: any) => sourceId)

async function storedRows(where: Where = {}): Promise<WorklistItem[]> {
  return (await app.payload.db.find<WorklistItem>({ collection: 'worklist', pagination: false, sort: 'sourceId', where })).docs
}
const rowOf = async (id: string): Promise<WorklistItem | undefined> => (await storedRows({ sourceId: { equals: id } }))[0]

async function translate(id: string, howMany = 100): Promise<string> {
  const { body } = await callers.translator.request('GET', of(id))
  const segments = body.segments.slice(0, howMany).map(({ address, source }: any) => ({ address, target: `English of ${source}` }))
  return (await callers.translator.request('PUT', of(id), { segments })).body.doc.id
}

async function publishEnglish(id: string): Promise<void> {
  const { status } = await callers.publisher.request('POST', `/api/translations/${await translate(id)}/publish`)
  expect(status).toBe(200)
}

describe('who reads it', () => {
  it.each<[Who, number]>([
    ['anonymous', 401],
    ['key', 403],
    ['draftKey', 403],
    ['editor', 200],
    ['publisher', 200],
    ['translator', 200],
    ['ofAnotherLanguage', 200],
  ])('%s: %i', async (who, status) => {
    const id = await programme()
    for (const path of ['/api/translation/worklist', '/api/translation/coverage', '/api/worklist']) {
      const answer = await callers[who].request('GET', path)
      // The collection itself is a plain list of Payload's, and says 403 to whoever is not signed in.
      expect([path, answer.status]).toEqual([path, status === 401 && path === '/api/worklist' ? 403 : status])
      if (status !== 200) expect(JSON.stringify(answer.body)).not.toContain(id)
    }
  })

  it.each(['POST /api/worklist', 'PATCH /api/worklist/ID', 'DELETE /api/worklist/ID'])('nobody writes it: %s', async (request) => {
    const row = await rowOf(await programme())
    const [method = '', path = ''] = request.split(' ')
    const before = await storedRows()
    for (const caller of Object.values(callers)) {
      const { status } = await caller.request(method, path.replace('ID', String(row?.id)), method === 'DELETE' ? undefined : { state: 'published' })
      expect(status).toBe(403)
    }
    expect(await storedRows()).toEqual(before)
  })
})

describe('what it says', () => {
  it('follows a document from missing to published and stale', async () => {
    const id = await programme()
    const shown = async () => {
      const row = await rowOf(id)
      return row && [row.state, row.percent, row.staleSegments, row.isSourcePublic]
    }
    expect(await shown()).toEqual(['missing', 0, 0, true])
    const translation = await translate(id, 1)
    expect(await shown()).toEqual(['in-progress', expect.any(Number), 0, true])
    expect((await rowOf(id))?.percent).toBeGreaterThan(0)
    expect((await rowOf(id))?.percent).toBeLessThan(100)
    await translate(id)
    expect(await shown()).toEqual(['in-progress', 100, 0, true])
    await callers.translator.request('POST', of(id, '/done'))
    expect(await shown()).toEqual(['in-review', 100, 0, true])
    await callers.publisher.request('POST', `/api/translations/${translation}/publish`)
    expect(await shown()).toEqual(['published', 100, 0, true])
    await saveDraft(app, 'programmes', id, { summary: 'Szkic, który czeka' })
    expect(await shown()).toEqual(['published', 100, 0, true])
    await callers.editor.request('PATCH', `/api/programmes/${id}`, { summary: 'Nowe słowa streszczenia', _status: 'published' })
    expect(await shown()).toEqual(['stale', expect.any(Number), 1, true])
    await callers.editor.request('PATCH', `/api/programmes/${id}`, { _status: 'draft' })
    expect(await shown()).toEqual(['stale', expect.any(Number), 1, false])
    await callers.editor.request('PATCH', `/api/programmes/${id}`, { deletedAt: new Date().toISOString() })
    expect(await shown()).toBeUndefined()
  })

  it('keeps since when while the state stays', async () => {
    const id = await programme()
    const first = await rowOf(id)
    await callers.editor.request('PATCH', `/api/programmes/${id}`, { summary: 'Zupełnie inne i dłuższe streszczenie', _status: 'published' })
    const second = await rowOf(id)
    expect([second?.words === first?.words, second?.since]).toEqual([false, first?.since])
    await translate(id, 1)
    expect((await rowOf(id))?.since).not.toBe(first?.since)
  })

  it('filters by state, collection, language and who took it', async () => {
    const [missing, begun, published, draft] = [await programme(), await programme(), await programme(), (await createContent(app, 'programmes', programmeData('szkic'), { draft: true })).id]
    await translate(begun, 1)
    await publishEnglish(published)
    const country = (await createContent(app, 'countries', { code: 'CZ', name: 'Czechy' })).id
    await callers.translator.request('POST', of(missing, '/take'))
    const mine = [missing, begun, published, draft, country]
    const found = async (query: string, by?: Caller) => {
      const ids = await idsIn(query, by)
      return mine.filter((id) => ids.includes(id))
    }
    expect(await found('')).toEqual([missing, begun, published, country])
    expect(await found('drafts=true')).toEqual([missing, begun, published, draft, country])
    expect(await found('state=missing')).toEqual([missing, country])
    expect(await found('state=missing,in-progress&collection=programmes')).toEqual([missing, begun])
    expect(await found('state=missing&state=published&locale=en')).toEqual([missing, published, country])
    expect(await found('assignee=me')).toEqual([missing])
    expect(await found('assignee=me', callers.other)).toEqual([])
    expect(await found(`assignee=${callers.translator.id}`, callers.other)).toEqual([missing])
    expect(await found('assignee=none')).toEqual([begun, published, country])
  })

  it('sorts, and gives pages that do not overlap', async () => {
    for (let count = 0; count < 5; count += 1) await programme()
    const whole = await list('sort=-wordsToDo')
    const words = whole.rows.map(({ wordsToDo }: any) => wordsToDo)
    expect(words).toEqual([...words].sort((a: number, b: number) => b - a))
    const pages: string[] = []
    for (let page = 1; page <= Math.ceil(whole.totalRows / 3); page += 1) {
      const { body } = await callers.translator.request('GET', `/api/translation/worklist?limit=3&page=${page}&sort=-wordsToDo`)
      pages.push(...body.rows.map(({ id }: any) => id))
    }
    expect([...pages].sort()).toEqual(whole.rows.map(({ id }: any) => id).sort())
  })

  it.each<[string, string]>([
    ['state=wrong', 'bad-request'],
    ['sort=secret', 'bad-request'],
    ['limit=0', 'bad-request'],
    ['limit=501', 'bad-request'],
    ['page=x', 'bad-request'],
    ['drafts=maybe', 'bad-request'],
    ['collection=users', 'bad-request'],
    ['locale=xx', 'unknown-locale'],
    ['locale=pl', 'unknown-locale'],
  ])('%s is refused as %s', async (query, code) => {
    const { body, status } = await callers.translator.request('GET', `/api/translation/worklist?${query}`)
    expect([status, body.code, typeof body.detail]).toEqual([400, code, 'string'])
  })

  it('coverage counts what is public in Polish, by state', async () => {
    const cell = async () => (await callers.editor.request('GET', '/api/translation/coverage')).body.cells.find(({ locale, source }: any) => source === 'programmes' && locale === 'en')
    const before = (await cell()) ?? { documents: { missing: 0, published: 0 }, words: 0 }
    await programme()
    await publishEnglish(await programme())
    await createContent(app, 'programmes', programmeData('szkic'), { draft: true })
    const after = await cell()
    expect([after.documents.missing - before.documents.missing, after.documents.published - before.documents.published]).toEqual([1, 1])
    expect(after.words).toBeGreaterThan(before.words)
    const rows = await storedRows({ and: [{ source: { equals: 'programmes' } }, { isSourcePublic: { equals: true } }] })
    expect(after.wordsToDo).toBe(rows.reduce((sum, { wordsToDo }) => sum + wordsToDo, 0))
  })
})

describe('taking and releasing', () => {
  const holder = async (id: string): Promise<string | null> => {
    const assignee = (await rowOf(id))?.assignee
    return assignee ? String(typeof assignee === 'object' ? assignee.id : assignee) : null
  }

  it.each<[Who, string, number, string]>([
    ['anonymous', 'take', 401, 'unauthenticated'],
    ['anonymous', 'release', 401, 'unauthenticated'],
    ['key', 'take', 403, 'forbidden'],
    ['draftKey', 'take', 403, 'forbidden'],
    ['draftKey', 'release', 403, 'forbidden'],
    ['editor', 'take', 403, 'forbidden'],
    ['editor', 'release', 403, 'forbidden'],
    ['ofAnotherLanguage', 'take', 403, 'forbidden'],
    ['ofAnotherLanguage', 'release', 403, 'forbidden'],
    ['other', 'take', 409, 'translation-taken'],
    ['other', 'release', 409, 'translation-taken'],
    ['publisher', 'take', 409, 'translation-taken'],
  ])('%s | %s what the translator has | %i', async (who, intent, status, code) => {
    const id = await programme()
    await callers.translator.request('POST', of(id, '/take'))
    const before = await storedRows()
    const answer = await callers[who].request('POST', of(id, `/${intent}`))
    expect([answer.status, answer.body.code]).toEqual([status, code])
    if (status === 409) expect(answer.body.detail).toContain('Test translator')
    expect(await storedRows()).toEqual(before)
  })

  it.each<[string, number, string]>([
    ['/api/translation/of/programmes/none/en/take', 404, 'not-found'],
    ['/api/translation/of/programmes/none/xx/take', 400, 'unknown-locale'],
    ['/api/translation/of/users/none/en/take', 404, 'not-found'],
  ])('%s is refused with %i', async (path, status, code) => {
    const { body, ...answer } = await callers.translator.request('POST', path)
    expect([answer.status, body.code]).toEqual([status, code])
  })

  it('a translator takes, keeps it while the Polish changes, and releases', async () => {
    const id = await programme()
    const taken = await callers.translator.request('POST', of(id, '/take'))
    expect([taken.status, taken.body.row.assignee]).toEqual([200, { id: callers.translator.id, name: 'Test translator' }])
    expect((await callers.translator.request('POST', of(id, '/take'))).status).toBe(200)
    await callers.editor.request('PATCH', `/api/programmes/${id}`, { summary: 'Inne słowa', _status: 'published' })
    await translate(id)
    expect(await holder(id)).toBe(callers.translator.id)
    const released = await callers.translator.request('POST', of(id, '/release'))
    expect([released.status, released.body.row.assignee, await holder(id)]).toEqual([200, null, null])
    expect((await callers.other.request('POST', of(id, '/take'))).status).toBe(200)
  })

  it('a publisher releases what somebody else took', async () => {
    const id = await programme()
    await callers.translator.request('POST', of(id, '/take'))
    expect((await callers.publisher.request('POST', of(id, '/release'))).status).toBe(200)
    expect(await holder(id)).toBeNull()
  })

  it('of two who take at once, one has it', async () => {
    const id = await programme()
    const answers = await Promise.all([callers.translator, callers.other].map((caller) => caller.request('POST', of(id, '/take'))))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('work of a person who is gone is free again', async () => {
    const gone = await signInAs(app, 'translator')
    const id = await programme()
    await gone.request('POST', of(id, '/take'))
    await app.payload.delete({ collection: 'users', id: gone.id ?? '', overrideAccess: true })
    const { rows } = await list(`collection=programmes&assignee=none`)
    expect(rows.map(({ sourceId }: any) => sourceId)).toContain(id)
    expect((await callers.translator.request('POST', of(id, '/take'))).status).toBe(200)
  })
})

describe('at the start', () => {
  const isRight = async () => expect(await worklistAsItIs(app.payload)).toEqual(await worklistAsItShouldBe(app.payload))

  it('makes what is missing, takes away what is of nothing, and then has nothing to do', async () => {
    const [id] = [await programme(), await programme()]
    const template = (await rowOf(id)) as WorklistItem
    const { id: _, ...row } = template
    await app.payload.db.deleteMany({ collection: 'worklist', where: { sourceId: { equals: id } } })
    const gone = await programme()
    await app.payload.db.deleteOne({ collection: 'programmes', where: { id: { equals: gone } } })
    await app.payload.db.create({ collection: 'worklist', data: { ...row, source: 'collection-that-was', sourceId: 'x' } })
    await prepareWorklist({ payload: app.payload })
    await isRight()
    expect([(await rowOf(id))?.state, await rowOf(gone), (await storedRows({ source: { equals: 'collection-that-was' } })).length]).toEqual(['missing', undefined, 0])
    const before = await storedRows()
    await prepareWorklist({ payload: app.payload })
    expect(await storedRows()).toEqual(before)
  })

  it('two at once make each row once, and one that was stopped goes on', async () => {
    for (let count = 0; count < 12; count += 1) await programme()
    await app.payload.db.deleteMany({ collection: 'worklist', where: {} })
    const abort = new AbortController()
    abort.abort()
    await expect(prepareWorklist({ payload: app.payload, signal: abort.signal })).rejects.toThrow()
    await Promise.all([prepareWorklist({ payload: app.payload }), prepareWorklist({ payload: app.payload })])
    await isRight()
  })
})
