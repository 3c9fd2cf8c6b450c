/** A preview link shows one draft in one language to whoever has it, and nothing else, and dies when it should. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { createContent, programmeData, saveDraft, unique } from '../../testing/builders'
import { anonymous, apiClient, type Caller, signInAs } from '../../testing/sign-in-as'
import { startTestApp, TEST_PASSWORD, type TestApp } from '../../testing/start-test-app'
import { startForgettingLinks } from './forget-expired-links'
import { urlOfLink } from './make-link'
import { readToken, signToken } from './preview-token'

const HIDDEN = 'NIEJAWNE'
const HOUR = 3600

type Named = 'draft' | 'waiting' | 'hidden' | 'public' | 'trashed' | 'country' | 'city' | 'publicCity' | 'changingCity' | 'expert' | 'unconsented'

let app: TestApp
let nobody: Caller
let admin: Caller
let editor: Caller
let publisher: Caller
let translator: Caller
const ids = {} as Record<Named, string>

beforeAll(async () => {
  app = await startTestApp()
  nobody = anonymous(app)
  admin = await signInAs(app, 'admin')
  editor = await signInAs(app, 'editor')
  publisher = await signInAs(app, 'publisher')
  translator = await signInAs(app, 'translator')
  ids.draft = (await createContent(app, 'programmes', programmeData('szkic'), { draft: true })).id
  ids.waiting = (await createContent(app, 'programmes', programmeData('jawny'))).id
  await saveDraft(app, 'programmes', ids.waiting, { summary: 'Opis w pracy' })
  ids.hidden = (await createContent(app, 'programmes', programmeData(HIDDEN), { draft: true })).id
  // Public, with a draft waiting over it.
  ids.public = (await createContent(app, 'programmes', programmeData('widoczny'))).id
  await saveDraft(app, 'programmes', ids.public, { summary: HIDDEN, acronym: HIDDEN })
  ids.trashed = (await createContent(app, 'programmes', programmeData(HIDDEN))).id
  await app.payload.update({ collection: 'programmes', id: ids.trashed, data: { deletedAt: new Date().toISOString() } as never, overrideAccess: true })
  ids.country = (await createContent(app, 'countries', { code: 'PL', name: 'Polska' })).id
  ids.city = (await createContent(app, 'member-cities', {
    name: unique('Miasto w pracy'),
    country: ids.country,
    memberships: [ids.public, ids.hidden, ids.trashed, ids.draft].map((programme) => ({ programme, status: 'member', joined: '2020-12-18' })),
  }, { draft: true })).id
  // Shown in the lists of what refers to the programme: one public, one with a draft over it, one that nobody may see.
  const memberships = [{ programme: ids.draft, status: 'member', joined: '2020-12-18' }]
  ids.publicCity = (await createContent(app, 'member-cities', { name: unique('Miasto jawne'), country: ids.country, memberships })).id
  ids.changingCity = (await createContent(app, 'member-cities', { name: unique('Miasto zmieniane'), country: ids.country, memberships })).id
  await saveDraft(app, 'member-cities', ids.changingCity, { name: `${HIDDEN} nazwa` })
  await createContent(app, 'member-cities', { name: `${HIDDEN} miasto`, country: ids.country, memberships }, { draft: true })
  const person = { affiliation: 'Uniwersytet', bio: `${HIDDEN} biogram`, internalContact: `${HIDDEN} telefon` }
  ids.expert = (await createContent(app, 'experts', { ...person, name: unique('Osoba'), consent: { given: '2024-01-01', scope: ['affiliation'], legalBasis: HIDDEN } })).id
  await saveDraft(app, 'experts', ids.expert, { affiliation: 'Instytut' })
  ids.unconsented = (await createContent(app, 'experts', { ...person, name: HIDDEN }, { draft: true })).id
}, 120_000)

afterAll(async () => {
  await app.stop()
})

const make = (caller: Caller, body: object) => caller.request('POST', '/api/preview-links', { collection: 'programmes', locale: 'pl', expiresIn: HOUR, ...body })
const open = (token: string, query = '') => nobody.request('GET', `/api/preview?token=${token}${query}`)

async function tokenFor(body: object, caller: Caller = editor): Promise<string> {
  const answer = await make(caller, body)
  expect(answer).toMatchObject({ status: 201 })
  return answer.body.token
}

const code = ({ body, status }: { body: any; status: number }): [number, string] => [status, body.code]

describe('a link', () => {
  it.each([
    ['editor', () => editor],
    ['publisher', () => publisher],
    ['translator', () => translator],
    ['admin', () => admin],
  ] as const)('is made by a %s, and shows the draft without log-in', async (_, who) => {
    const { body, status } = await make(who(), { id: ids.draft })
    expect(status).toBe(201)
    expect(body).toMatchObject({ url: `http://127.0.0.1/api/preview?token=${body.token}`, doc: { source: 'programmes', sourceId: ids.draft, locale: 'pl', madeBy: who().id } })
    expect(Math.abs(Date.parse(body.expiresAt) - Date.now() - HOUR * 1000)).toBeLessThan(60_000)
    const shown = await open(body.token)
    expect([shown.status, shown.body.id, shown.body.summary]).toEqual([200, ids.draft, 'Opis szkic'])
    expect(shown.body).not.toHaveProperty('lastEditedBy')
  })

  it('shows the newest draft over what is published, and goes on showing the newest', async () => {
    const token = await tokenFor({ id: ids.waiting })
    expect((await open(token)).body.summary).toBe('Opis w pracy')
    await saveDraft(app, 'programmes', ids.waiting, { summary: 'Opis poprawiony' })
    expect((await open(token)).body.summary).toBe('Opis poprawiony')
    expect((await nobody.request('GET', `/api/programmes/${ids.waiting}`)).body.summary).toBe('Opis jawny')
  })

  it('is never kept by anybody', async () => {
    const token = await tokenFor({ id: ids.draft })
    for (let time = 0; time < 2; time += 1) {
      const { headers } = await open(token)
      expect(['cache-control', 'x-cache', 'x-robots-tag', 'referrer-policy', 'content-language', 'etag'].map((name) => headers.get(name))).toEqual([
        'private, no-store', 'BYPASS', 'noindex, nofollow', 'no-referrer', 'pl', null,
      ])
    }
  })

  it('says when it was used', async () => {
    const { body } = await make(editor, { id: ids.draft })
    await open(body.token)
    const row = (await editor.request('GET', `/api/preview-links/${body.doc.id}`)).body
    expect(Date.parse(row.lastUsedAt)).toBeGreaterThan(0)
  })

  it('shows a global', async () => {
    const data = (siteName: string, _status: string) => ({ slug: 'site-settings' as const, data: { siteName, _status } as never, overrideAccess: true })
    await app.payload.updateGlobal(data('Serwis', 'published'))
    await app.payload.updateGlobal({ ...data('Serwis w pracy', 'draft'), draft: true })
    const token = await tokenFor({ collection: undefined, global: 'site-settings' })
    const { body, status } = await open(token)
    expect([status, body.siteName, body.globalType]).toEqual([200, 'Serwis w pracy', 'site-settings'])
    expect((await nobody.request('GET', '/api/globals/site-settings')).body.siteName).toBe('Serwis')
    // No other global, and no document.
    expect((await nobody.request('GET', `/api/globals/site-settings?draft=true&token=${token}`)).body.siteName).not.toBe('Serwis w pracy')
  })

  it('shows English that is in work, and only to those who have the link', async () => {
    const keyed = await apiClient(app, ['drafts'])
    const title = unique('English in work')
    await translator.request('PUT', `/api/translation/of/programmes/${ids.waiting}/en`, { values: { title } })
    const token = await tokenFor({ id: ids.waiting, locale: 'en' }, translator)
    const shown = await open(token)
    expect([shown.headers.get('content-language'), shown.body.title, shown.body.summary]).toEqual(['en', title, 'Opis poprawiony'])
    expect([shown.body._fallback.includes('title'), shown.body._fallback.includes('summary')]).toEqual([false, true])
    expect([(await open(token, '&fallback-locale=none')).body].map((body) => [body.title, body.summary ?? null])).toEqual([[title, null]])
    for (const select of ['_fallback]=false', 'title]=true', 'summary]=false']) expect([select, (await open(token, `&select[${select}`)).body.title]).toEqual([select, title])
    expect((await open(await tokenFor({ id: ids.waiting, locale: 'pl' }))).body.title).not.toBe(title)
    for (const reader of [nobody, keyed]) {
      const { body } = await reader.request('GET', `/api/programmes/${ids.waiting}?locale=en${reader === keyed ? '&draft=true' : ''}`)
      expect([body.id, body.title === title]).toEqual([ids.waiting, false])
    }
  })

  it('shows a global in English that is in work', async () => {
    const siteName = unique('English name')
    await translator.request('PUT', '/api/translation/of/site-settings/global/en', { values: { siteName } })
    const token = await tokenFor({ collection: undefined, global: 'site-settings', locale: 'en' }, translator)
    expect((await open(token)).body.siteName).toBe(siteName)
    expect((await nobody.request('GET', '/api/globals/site-settings?locale=en')).body.siteName).toBe('Serwis')
  })
})

describe('what else a link shows', () => {
  it('documents that it refers to are as everybody sees them', async () => {
    const { body, status } = await open(await tokenFor({ collection: 'member-cities', id: ids.city }), '&depth=3')
    expect(status).toBe(200)
    expect(JSON.stringify(body)).not.toContain(HIDDEN)
    expect(body.country.name).toBe('Polska')
    const [first, ...others] = body.memberships.map(({ programme }: any) => programme)
    expect([first.id, first.summary]).toEqual([ids.public, 'Opis widoczny'])
    expect(others.map((each: any) => typeof each === 'object' && each !== null)).toEqual([false, false, false])
  })

  it('neither another draft of its own kind, nor itself once more where it is not public', async () => {
    const { id } = await createContent(app, 'programmes', programmeData('powiązany'), { draft: true })
    const related = [ids.hidden, ids.trashed, ids.public, id].map((programme) => ({ programme }))
    await saveDraft(app, 'programmes', id, { relatedProgrammes: related })
    const { body } = await open(await tokenFor({ id }), '&depth=3')
    expect(JSON.stringify(body)).not.toContain(HIDDEN)
    expect(body.relatedProgrammes.map(({ programme }: any) => programme?.summary ?? null)).toEqual([null, null, 'Opis widoczny', null])
  })

  it('lists of what refers to it hold what is public, also where a draft waits over it', async () => {
    const { body } = await open(await tokenFor({ id: ids.draft }), '&depth=2')
    expect(JSON.stringify(body)).not.toContain(HIDDEN)
    expect(body.memberCities.docs.map(({ id }: any) => id).sort()).toEqual([ids.publicCity, ids.changingCity].sort())
    expect((await open(await tokenFor({ id: ids.draft }), '&select[title]=true')).body).toEqual({ id: ids.draft, title: expect.any(String) })
  })

  it('a person shows what the consent covers and no private field, however it is asked', async () => {
    const token = await tokenFor({ collection: 'experts', id: ids.expert })
    for (const query of ['', '&select[bio]=true&select[consent]=true&select[internalContact]=true&select[lastEditedBy]=true', '&depth=10']) {
      const { body, status } = await open(token, query)
      expect(status).toBe(200)
      expect(JSON.stringify(body)).not.toMatch(new RegExp(`${HIDDEN}|consent|internalContact|lastEditedBy|@example`))
    }
    expect((await open(token)).body.affiliation).toBe('Instytut')
  })

  it('the session of whoever opens it adds nothing', async () => {
    const token = await tokenFor({ collection: 'experts', id: ids.expert })
    expect((await admin.request('GET', `/api/preview?token=${token}`)).body).toEqual((await open(token)).body)
  })

  it.each(['where[id][exists]=true', 'sort=title', 'draft=false', 'trash=true', 'locale=en', 'id=x', 'collection=experts', 'joins[memberCities][where][name][like]=x', 'overrideAccess=true', 'showHiddenFields=true', 'depth=99', 'depth=-1', 'depth=x', 'fallback-locale=xx'])('%s is refused', async (query) => {
    const answer = await open(await tokenFor({ id: ids.draft }), `&${query}`)
    expect([...code(answer), answer.body.errors?.length]).toEqual([400, 'bad-request', 1])
  })

  it.each(['select=title', 'select[]=title', 'select[title][deep][er]=x', 'select[title]=false', 'populate=x', 'populate[countries]=x', 'populate[users][email]=true', 'select[__proto__][x]=true', 'fallback-locale=pl'])('%s does no harm', async (query) => {
    const { body, status } = await open(await tokenFor({ collection: 'member-cities', id: ids.city }), `&${query}`)
    expect([status, body.id, JSON.stringify(body).includes(HIDDEN), /@example/.test(JSON.stringify(body))]).toEqual([200, ids.city, false, false])
  })

  it('its token opens nothing else', async () => {
    const token = await tokenFor({ id: ids.draft })
    for (const headers of [{ Authorization: `JWT ${token}` }, { Cookie: `payload-token=${token}` }, { Authorization: `api-clients API-Key ${token}` }]) {
      for (const path of [`/api/programmes/${ids.hidden}?draft=true`, `/api/programmes/${ids.draft}?draft=true`, '/api/preview-links', '/api/programmes/versions']) {
        expect([path, (await fetch(app.url + path, { headers: headers as never })).status]).toEqual([path, path.includes('/programmes/') && !path.endsWith('versions') ? 404 : 403])
      }
    }
    expect((await nobody.request('GET', `/api/programmes/${ids.draft}?draft=true&token=${token}`)).status).toBe(404)
  })
})

describe('a link that does not work', () => {
  const secret = () => app.payload.secret
  const soon = () => new Date(Date.now() + HOUR * 1000)

  it.each([
    ['no token', async () => ''],
    ['any text', async () => 'abc.def.ghi'],
    ['a changed signature', async (token: string) => token.slice(0, -3) + (token.endsWith('AAA') ? 'BBB' : 'AAA')],
    ['another document’s id in the claims', async (token: string) => {
      const [head, claims = '', signature] = token.split('.')
      const other = { ...JSON.parse(Buffer.from(claims, 'base64url').toString()), jti: 'another' }
      return [head, Buffer.from(JSON.stringify(other)).toString('base64url'), signature].join('.')
    }],
    ['no algorithm', async (token: string) => `${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1]}.`],
    ['another secret', async (token: string) => signToken('another secret', { expiresAt: soon(), id: JSON.parse(Buffer.from(token.split('.')[1] as string, 'base64url').toString()).jti })],
    ['a session’s token', async () => {
      const response = await fetch(`${app.url}/api/users/login`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ email: editor.email, password: TEST_PASSWORD }) })
      return ((await response.json()) as { token: string }).token
    }],
  ] as const)('%s', async (_, change) => {
    const answer = await open(await change(await tokenFor({ id: ids.draft })))
    expect([...code(answer), answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([401, 'preview-link-invalid', 'application/problem+json', 'no-store'])
  })

  it('one whose time is over, by its signature and by its row', async () => {
    const { body } = await make(editor, { id: ids.draft })
    const past = new Date(Date.now() - 1000)
    expect(code(await open(await signToken(secret(), { expiresAt: past, id: body.doc.id })))).toEqual([410, 'preview-link-expired'])
    await app.payload.db.updateOne({ collection: 'preview-links', id: body.doc.id, data: { expiresAt: past.toISOString() } })
    expect(code(await open(body.token))).toEqual([410, 'preview-link-expired'])
  })

  it.each([
    ['when the next one is made', () => make(editor, { id: ids.draft })],
    ['by a server that runs', () => startForgettingLinks(app.payload).stop()],
  ])('one that is forgotten %s', async (_, forget) => {
    const [over, other] = [(await make(editor, { id: ids.draft })).body, (await make(editor, { id: ids.draft })).body]
    await app.payload.db.updateOne({ collection: 'preview-links', id: over.doc.id, data: { expiresAt: new Date(Date.now() - 1000).toISOString() } })
    await forget()
    expect((await editor.request('GET', `/api/preview-links/${over.doc.id}`)).status).toBe(404)
    expect(code(await open(over.token))).toEqual([410, 'preview-link-revoked'])
    expect((await open(other.token)).status).toBe(200)
  })

  it('a revoked one, at once, and its neighbour still does', async () => {
    const [first, second] = [await make(editor, { id: ids.draft }), await make(editor, { id: ids.draft })]
    const revoke = (who: Caller, id: string) => who.request('POST', `/api/preview-links/${id}/revoke`)
    const { id } = first.body.doc
    for (const [who, status] of [[nobody, 401], [publisher, 403], [await apiClient(app, ['drafts']), 403]] as const) {
      expect((await revoke(who, id)).status).toBe(status)
      expect((await open(first.body.token)).status).toBe(200)
    }
    expect((await revoke(editor, id)).status).toBe(200)
    expect(code(await open(first.body.token))).toEqual([410, 'preview-link-revoked'])
    expect((await open(second.body.token)).status).toBe(200)
    expect((await revoke(admin, second.body.doc.id)).status).toBe(200)
    expect((await open(second.body.token)).status).toBe(410)
    expect(code(await revoke(editor, '00000000-0000-4000-8000-000000000000'))).toEqual([404, 'not-found'])
  })

  it('a deleted one, which its maker or an admin deletes and nobody changes', async () => {
    const { body } = await make(editor, { id: ids.draft })
    const path = `/api/preview-links/${body.doc.id}`
    for (const who of [nobody, publisher, translator]) {
      expect((await who.request('DELETE', path)).status).toBeGreaterThanOrEqual(403)
      expect((await who.request('PATCH', path, { expiresAt: '2099-01-01', sourceId: ids.hidden })).status).toBe(403)
    }
    expect((await editor.request('PATCH', path, { sourceId: ids.hidden })).status).toBe(403)
    await publisher.request('DELETE', '/api/preview-links?where[id][exists]=true')
    expect((await open(body.token)).status).toBe(200)
    expect((await editor.request('DELETE', path)).status).toBe(200)
    expect(code(await open(body.token))).toEqual([410, 'preview-link-revoked'])
  })

  it.each([
    ['lost every role', (id: string) => app.payload.db.updateOne({ collection: 'users', id, data: { roles: [] } })],
    ['is gone', (id: string) => app.payload.delete({ collection: 'users', id, overrideAccess: true })],
  ] as const)('one whose maker %s', async (_, change) => {
    const maker = await signInAs(app, 'editor')
    // Also of a document that anybody may read: the draft over it is not theirs any more.
    const tokens = [await tokenFor({ id: ids.draft }, maker), await tokenFor({ id: ids.waiting }, maker)]
    await change(String(maker.id))
    for (const token of tokens) expect(code(await open(token))).toEqual([410, 'preview-link-revoked'])
  })

  it('one whose document is gone, for a time or for good', async () => {
    const { id } = await createContent(app, 'programmes', programmeData('do kosza'), { draft: true })
    const token = await tokenFor({ id })
    await app.payload.update({ collection: 'programmes', id, data: { deletedAt: new Date().toISOString() } as never, overrideAccess: true })
    expect((await open(token)).status).toBe(410)
    await app.payload.delete({ collection: 'programmes', id, overrideAccess: true, trash: true })
    expect((await open(token)).status).toBe(410)
  })

  it('a person’s, once the consent is withdrawn', async () => {
    const { id } = await createContent(app, 'experts', { name: unique('Osoba'), consent: { given: '2024-01-01', scope: [] } })
    const token = await tokenFor({ collection: 'experts', id })
    await app.payload.update({ collection: 'experts', id, data: { consent: { withdrawn: '2025-01-01' }, _status: 'published' } as never, overrideAccess: true })
    expect((await open(token)).status).toBe(410)
  })
})

describe('is not made', () => {
  it.each([
    ['by nobody', () => nobody, {}, 401, 'unauthenticated', null],
    ['with a field of two kinds', () => editor, { global: 'site-settings' }, 400, 'bad-request', 'global'],
    ['of no collection', () => editor, { collection: 'users' }, 400, 'bad-request', 'collection'],
    ['without an id', () => editor, { id: undefined }, 400, 'bad-request', 'id'],
    ['with a filter as the id', () => editor, { id: { not_equals: 1 } }, 400, 'bad-request', 'id'],
    ['of a document that is not there', () => editor, { id: '00000000-0000-4000-8000-000000000000' }, 404, 'source-not-found', null],
    ['in all languages', () => editor, { locale: 'all' }, 400, 'unknown-locale', 'locale'],
    ['for ever', () => editor, { expiresIn: 7 * 24 * HOUR + 1 }, 400, 'bad-request', 'expiresIn'],
    ['for a time that is no number', () => editor, { expiresIn: '3600' }, 400, 'bad-request', 'expiresIn'],
  ] as const)('%s', async (_, who, body, status, problem, path) => {
    const before = await app.payload.count({ collection: 'preview-links' })
    const answer = await make(who(), { id: ids.draft, ...body })
    expect([...code(answer), answer.body.errors?.[0]?.path ?? null]).toEqual([status, problem, path])
    expect(answer.body.detail.length).toBeGreaterThan(10)
    expect(await app.payload.count({ collection: 'preview-links' })).toEqual(before)
  })

  it('by a key, of what is in the trash, or of a person without a consent', async () => {
    expect(code(await make(await apiClient(app, ['drafts']), { id: ids.draft }))).toEqual([403, 'forbidden'])
    expect(code(await make(editor, { id: ids.trashed }))).toEqual([404, 'source-not-found'])
    expect(code(await make(editor, { collection: 'experts', id: ids.unconsented }))).toEqual([409, 'preview-not-possible'])
  })

  it('a fifty-first time for one document', async () => {
    const { id } = await createContent(app, 'programmes', programmeData('wiele'), { draft: true })
    for (let count = 0; count < 50; count += 1) {
      await app.payload.db.create({ collection: 'preview-links', data: { source: 'programmes', sourceId: id, locale: 'pl', expiresAt: new Date(Date.now() + HOUR * 1000).toISOString() } })
    }
    expect(code(await make(editor, { id }))).toEqual([409, 'preview-links-too-many'])
  })
})

it('the rows are listed for the office alone, by document, without a token', async () => {
  const { body } = await make(editor, { id: ids.draft })
  const list = await publisher.request('GET', `/api/preview-links?where[sourceId][equals]=${ids.draft}&limit=0`)
  expect(list.body.docs.map(({ id }: any) => id)).toContain(body.doc.id)
  expect(JSON.stringify(list.body)).not.toContain(body.token.split('.')[2])
  for (const who of [nobody, await apiClient(app, ['drafts'])]) expect((await who.request('GET', '/api/preview-links')).status).toBe(403)
  expect((await admin.request('POST', '/api/graphql', { query: '{ PreviewLinks { docs { id } } }' })).body.errors).toBeDefined()
})

it('leads to the frontend’s page where there is one', () => {
  const req = { payload: { config: { routes: { api: '/api' }, serverURL: 'https://cms.example.org' } } } as never
  const link = { source: 'programmes', sourceId: '1', locale: 'en' } as never
  expect(urlOfLink(req, { link, token: 'a.b' }, 'https://www.example.org/preview?secret=x')).toBe('https://www.example.org/preview?secret=x&token=a.b&collection=programmes&id=1&locale=en')
  expect(urlOfLink(req, { link: { source: 'site-settings', sourceId: 'global', locale: 'pl' } as never, token: 'a.b' }, 'https://www.example.org/preview')).toBe('https://www.example.org/preview?token=a.b&global=site-settings&locale=pl')
})

it('a token is read back by the secret that signed it', async () => {
  const token = await signToken('a', { expiresAt: new Date(Date.now() + 1000 * HOUR), id: 'row' })
  expect([await readToken('a', token), await readToken('b', token)]).toEqual([{ id: 'row' }, 'invalid'])
})
