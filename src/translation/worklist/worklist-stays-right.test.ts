/** Whatever is done to content and translations, in whatever order: the kept rows say what working them out anew says. */
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { richText, unique } from '../../testing/builders'
import { type Caller, signInAs } from '../../testing/sign-in-as'
import { startTestApp, type TestApp } from '../../testing/start-test-app'
import { worklistAsItIs, worklistAsItShouldBe } from '../../testing/worklist-as-it-should-be'

const RUNS = 5

let app: TestApp
let admin: Caller
/** Ids of programmes that are there, trashed or not. */
let ids: string[] = []

beforeAll(async () => {
  app = await startTestApp()
  admin = await signInAs(app, 'admin')
})

afterAll(async () => {
  await app.stop()
})

const patch = (id: string, data: object, query = '') => admin.request('PATCH', `/api/programmes/${id}${query}`, data)

async function create(data: object, query = ''): Promise<unknown> {
  const { body } = await admin.request('POST', `/api/programmes${query}`, { title: unique('Program'), ...data })
  if (body.doc) ids.push(body.doc.id)
  return body
}

const task = async (id: string): Promise<any> => (await admin.request('GET', `/api/translation/of/programmes/${id}/en`)).body

async function translate(id: string, target: string, howMany: number): Promise<unknown> {
  const { segments = [] } = await task(id)
  // With the numbers and codes of the Polish and no others: checks hold back “done” where they differ.
  const words = target.replace(/\s*\d+/g, '')
  const given = segments.slice(0, howMany).map(({ address, source }: any) => ({ address, target: words && `${words} – ${source}` }))
  return admin.request('PUT', `/api/translation/of/programmes/${id}/en`, { segments: given })
}

async function withTranslation(id: string, act: (translation: string) => Promise<unknown>): Promise<void> {
  const { translation } = await task(id)
  if (translation) await act(translation.id)
}

const OPERATIONS: Record<string, (id: string, value: string) => Promise<unknown>> = {
  create: (_, value) => create({ summary: value, _status: 'published' }),
  'create a draft': (_, value) => create({ summary: value }, '?draft=true'),
  'create without words': () => create({ title: '---', _status: 'published' }),
  publish: (id, value) => patch(id, { summary: value, body: richText(value, 'Drugi akapit'), _status: 'published' }),
  'add a row': (id, value) => patch(id, { milestones: [{ date: '2008', title: value }], _status: 'published' }),
  'save a draft': (id, value) => patch(id, { summary: value, title: unique(value) }, '?draft=true'),
  autosave: (id, value) => patch(id, { summary: value }, '?draft=true&autosave=true'),
  'publish the draft': (id) => patch(id, { _status: 'published' }),
  unpublish: (id) => patch(id, { _status: 'draft' }),
  trash: (id) => patch(id, { deletedAt: new Date().toISOString() }),
  'restore from the trash as a draft': (id) => patch(id, { deletedAt: null, _status: 'draft' }, '?trash=true'),
  'restore from the trash': (id) => patch(id, { deletedAt: null }, '?trash=true'),
  delete: async (id) => {
    const { status } = await admin.request('DELETE', `/api/programmes/${id}?trash=true`)
    if (status === 200) ids = ids.filter((each) => each !== id)
  },
  duplicate: async (id) => {
    const { body } = await admin.request('POST', `/api/programmes/${id}/duplicate`)
    if (body.doc) ids.push(body.doc.id)
  },
  'restore a version': async (id) => {
    const { body } = await admin.request('GET', `/api/programmes/versions?where[parent][equals]=${id}&sort=createdAt&depth=0&limit=1`)
    if (body.docs?.[0]) await admin.request('POST', `/api/programmes/versions/${body.docs[0].id}`)
  },
  'restore a version as a draft': async (id) => {
    const { body } = await admin.request('GET', `/api/programmes/versions?where[parent][equals]=${id}&sort=-createdAt&depth=0&limit=2`)
    if (body.docs?.[1]) await admin.request('POST', `/api/programmes/versions/${body.docs[1].id}?draft=true`)
  },
  'publish many': (_, value) => admin.request('PATCH', `/api/programmes?where[id][in]=${ids.join(',')}`, { summary: value, _status: 'published' }),
  'save many as drafts': (_, value) => admin.request('PATCH', `/api/programmes?where[id][in]=${ids.join(',')}&draft=true`, { summary: value }),
  'trash many': (id) => admin.request('PATCH', `/api/programmes?where[id][in]=${ids.slice(0, 2).join(',')},${id}`, { deletedAt: new Date().toISOString() }),
  fail: (id) => patch(id, { summary: 'Nie będzie zapisane', started: 'never', _status: 'published' }),
  'change a shared field': (id, value) => patch(id, { acronym: value, _status: 'published' }),
  'translate the title': (id, value) => translate(id, value, 1),
  'translate all': (id, value) => translate(id, value, 1_000),
  'empty the translation': (id) => translate(id, '', 1_000),
  done: (id) => admin.request('POST', `/api/translation/of/programmes/${id}/en/done`),
  reopen: (id) => admin.request('POST', `/api/translation/of/programmes/${id}/en/reopen`),
  'publish English': (id) => withTranslation(id, (translation) => admin.request('POST', `/api/translations/${translation}/publish`)),
  'unpublish English': (id) => withTranslation(id, (translation) => admin.request('POST', `/api/translations/${translation}/unpublish`)),
  'delete the translation': (id) => withTranslation(id, (translation) => admin.request('DELETE', `/api/translations/${translation}`)),
  take: (id) => admin.request('POST', `/api/translation/of/programmes/${id}/en/take`),
  'publish settings': (_, value) => admin.request('POST', '/api/globals/site-settings', { siteName: value, _status: 'published' }),
  'save settings as a draft': (_, value) => admin.request('POST', '/api/globals/site-settings?draft=true', { siteName: value, tagline: value }),
  'translate settings': (_, value) => admin.request('PUT', '/api/translation/of/site-settings/global/en', { values: { siteName: value } }),
}

const operation = fc.record({
  kind: fc.constantFrom(...Object.keys(OPERATIONS)),
  on: fc.nat(10),
  value: fc.constantFrom('Dwa słowa', 'Trzy słowa tutaj', 'Jedno'),
})

it('is right after any sequence of operations', async () => {
  const done = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 8, maxLength: 25 }), async (operations) => {
      await create({ summary: 'Na początek', _status: 'published' })
      const log: string[] = []
      for (const { kind, on, value } of operations) {
        const id = ids[ids.length - 1 - (on % Math.min(3, ids.length))] ?? ''
        const answer = (await OPERATIONS[kind]?.(id, value)) as { status?: number } | undefined
        done.set(kind, (done.get(kind) ?? 0) + 1)
        log.push(`${kind} ${id} ${answer?.status ?? ''}`)
        expect([log, await worklistAsItIs(app.payload)]).toEqual([log, await worklistAsItShouldBe(app.payload)])
      }
    }),
    { numRuns: RUNS, endOnFailure: true },
  )
}, 600_000)

/** Operations that must have worked at least once, one after the other: a sequence of refusals shows nothing. */
it('is right after each operation on its own way', async () => {
  await create({ summary: 'Streszczenie programu', _status: 'published' })
  const id = ids.at(-1) ?? ''
  const way = [
    'take', 'translate the title', 'translate all', 'done', 'publish English', 'save a draft', 'publish', 'translate all', 'done', 'publish English',
    'restore a version', 'unpublish', 'publish the draft', 'change a shared field', 'add a row', 'autosave', 'trash', 'restore from the trash', 'restore a version as a draft',
    'publish many', 'save many as drafts', 'unpublish English', 'delete the translation', 'trash many', 'restore from the trash as a draft',
    'publish settings', 'translate settings', 'save settings as a draft', 'publish settings', 'trash', 'delete',
  ]
  for (const [turn, kind] of way.entries()) {
    const before = await worklistAsItIs(app.payload)
    const answer = (await OPERATIONS[kind]?.(id, `Słowa ${turn}`)) as { body?: unknown; status?: number } | undefined
    expect([kind, turn, answer?.status === undefined || answer.status < 400 ? null : answer.body]).toEqual([kind, turn, null])
    const after = await worklistAsItIs(app.payload)
    expect([kind, turn, after]).toEqual([kind, turn, await worklistAsItShouldBe(app.payload)])
    if (['translate the title', 'translate all', 'publish English', 'unpublish', 'add a row', 'trash'].includes(kind)) expect([kind, turn, after]).not.toEqual([kind, turn, before])
  }
})
