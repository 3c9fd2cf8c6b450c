/** What is answered from memory, to whom, and what a change drops: over HTTP. */
import { request as httpRequest } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'

import { createContent, programmeData, saveDraft, unique } from '../../testing/builders'
import { anonymous, apiClient, type Caller, signInAs } from '../../testing/sign-in-as'
import { startTestApp, type TestApp } from '../../testing/start-test-app'

let app: TestApp
let editor: Caller
let publisher: Caller
let translator: Caller

beforeAll(async () => {
  app = await startTestApp({ CORS_ORIGINS: 'https://www.example.org' })
  editor = await signInAs(app, 'editor')
  publisher = await signInAs(app, 'publisher')
  translator = await signInAs(app, 'translator')
})

afterAll(async () => {
  await app.stop()
})

interface Raw {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

/** As sent: fetch would decode it. */
const raw = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Raw> =>
  new Promise((resolve, reject) => {
    const sent = httpRequest(app.url + path, { method, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }))
    })
    sent.on('error', reject).end()
  })

const stateOf = async (path: string, headers: Record<string, string> = {}): Promise<string> => String((await raw(path, headers)).headers['x-cache'])

const publishedProgramme = async (mark = 'jawny') => (await createContent(app, 'programmes', programmeData(mark))).id as string

describe('an answer', () => {
  it('is worked out once and then given from memory, the same to the byte', async () => {
    await publishedProgramme()
    const path = '/api/programmes?depth=1&limit=3'
    const [first, second] = [await raw(path), await raw(path)]
    expect([first.headers['x-cache'], second.headers['x-cache']]).toEqual(['MISS', 'HIT'])
    expect(second.body.equals(first.body)).toBe(true)
    const same = ({ headers }: Raw) => ({ ...headers, date: '', 'x-cache': '', 'x-request-id': '' })
    expect(same(second)).toEqual(same(first))
  })

  it.each([
    ['/api/programmes?depth=0&limit=5', '/api/programmes?limit=5&depth=0'],
    ['/api/programmes?sort=slug', '/api/programmes?sort=slug&locale=pl&page=1&limit=10&draft=false'],
    ['/api/programmes', '/api/programmes/'],
    ['/api/programmes?where[slug][equals]=x', '/api/programmes?where%5Bslug%5D%5Bequals%5D=x'],
  ])('%s and %s are one', async (one, other) => {
    await raw(one)
    expect(await stateOf(other)).toBe('HIT')
  })

  it.each([
    ['/api/programmes?sort=title', '/api/programmes?sort=-title'],
    ['/api/programmes?locale=pl&limit=7', '/api/programmes?locale=en&limit=7'],
    ['/api/programmes?limit=8', '/api/programmes?limit=8&depth=0'],
  ])('%s and %s are two', async (one, other) => {
    await raw(one)
    expect(await stateOf(other)).toBe('MISS')
  })

  it('has a strong ETag for each encoding, and decodes to the same', async () => {
    const path = '/api/programmes?limit=4&depth=1'
    const plain = await raw(path)
    const zipped = await raw(path, { 'Accept-Encoding': 'gzip' })
    const brotli = await raw(path, { 'Accept-Encoding': 'gzip, deflate, br' })
    expect([plain, zipped, brotli].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'gzip', 'br'])
    expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true)
    expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true)
    const etags = [plain, zipped, brotli].map(({ headers }) => String(headers.etag))
    expect(new Set(etags).size).toBe(3)
    for (const etag of etags) expect(etag).toMatch(/^"[\w-]+"$/)
    expect((await raw(path, { 'If-None-Match': etags[0] as string })).status).toBe(304)
    expect((await raw(path, { 'Accept-Encoding': 'br', 'If-None-Match': `"other", ${etags[2]}` })).status).toBe(304)
    // Another encoding is another representation.
    expect((await raw(path, { 'If-None-Match': etags[2] as string })).status).toBe(200)
    expect((await raw(path, { 'If-None-Match': '"other"' })).status).toBe(200)
  })

  it('says what it is for caches on the way', async () => {
    const { headers } = await raw('/api/programmes?locale=en&limit=2')
    expect(headers).toMatchObject({
      'accept-ranges': 'bytes',
      'cache-control': expect.stringMatching(/^public, max-age=0, s-maxage=\d+, stale-while-revalidate=\d+$/),
      'content-language': 'en',
      'content-type': expect.stringContaining('application/json'),
      vary: 'Accept-Encoding, Authorization, Cookie, Origin',
      'x-content-type-options': 'nosniff',
    })
    expect(String(headers['cache-tags']).split(',')).toContain('programmes')
  })

  it('answers HEAD, and ranges of its bytes', async () => {
    const path = '/api/programmes?limit=6'
    const whole = await raw(path)
    const head = await raw(path, {}, 'HEAD')
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, String(whole.body.length)])
    const part = await raw(path, { Range: 'bytes=2-9', 'Accept-Encoding': 'gzip' })
    expect([part.status, part.headers['content-range'], part.headers['content-encoding']]).toEqual([206, `bytes 2-9/${whole.body.length}`, undefined])
    expect(part.body.equals(whole.body.subarray(2, 10))).toBe(true)
    expect((await raw(path, { Range: 'bytes=99999999-' })).status).toBe(416)
    expect((await raw(path, { Range: 'bytes=0-1', 'If-Range': '"other"' })).status).toBe(200)
    expect((await raw(path, { Range: 'lines=1-2' })).status).toBe(200)
  })

  it('may be read by pages of the origins in the settings, from memory too', async () => {
    const path = '/api/programmes?limit=9'
    const ours = { Origin: 'https://www.example.org' }
    for (const state of ['MISS', 'HIT']) {
      const { headers } = await raw(path, ours)
      expect([headers['x-cache'], headers['access-control-allow-origin']]).toEqual([state, 'https://www.example.org'])
    }
    expect((await raw(path, { Origin: 'https://evil.example' })).headers['access-control-allow-origin']).not.toBe('https://evil.example')
    expect((await raw(path)).headers['access-control-allow-origin']).toBeUndefined()
  })

  it('is worked out once, however many ask at the same time', async () => {
    const { db } = app.payload
    const stock = db.find
    let finds = 0
    db.find = ((args: Parameters<typeof stock>[0]) => {
      finds += 1
      return stock(args)
    }) as typeof stock
    try {
      const answers = await Promise.all(Array.from({ length: 50 }, () => raw('/api/national-networks?limit=11')))
      expect(new Set(answers.map(({ body }) => body.toString())).size).toBe(1)
      expect(finds).toBe(1)
    } finally {
      db.find = stock
    }
  })
})

describe('what is for one caller alone is never kept', () => {
  const path = '/api/programmes?limit=12'

  it('a session, a signed request and a key with drafts are asked of the database', async () => {
    await raw(path)
    const drafts = await apiClient(app, ['drafts'])
    for (const caller of [editor, translator, drafts]) {
      const { headers } = await caller.request('GET', path)
      expect([headers.get('x-cache'), headers.get('cache-control')]).toEqual(['BYPASS', 'private, no-store'])
    }
    expect(await stateOf(path, { Cookie: 'payload-token=whatever' })).toBe('BYPASS')
    expect(await stateOf(path, { Cookie: 'analytics=1' })).toBe('HIT')
  })

  it('a key that reads what is published reads from memory, until it may read more', async () => {
    const client = await apiClient(app, ['published'])
    const draft = await createContent(app, 'programmes', programmeData('TAJNY'), { draft: true })
    const one = `/api/programmes/${draft.id}`
    const states = [await client.request('GET', path), await client.request('GET', path)].map(({ headers }) => headers.get('x-cache'))
    expect(states[1]).toBe('HIT')
    expect((await client.request('GET', one)).status).toBe(404)
    await app.payload.update({ collection: 'api-clients', id: client.id as string, data: { scopes: ['published', 'drafts'] }, overrideAccess: true })
    expect((await client.request('GET', path)).headers.get('x-cache')).toBe('BYPASS')
    expect((await client.request('GET', one)).status).toBe(200)
  })

  it('staff who read first leave nothing behind', async () => {
    await createContent(app, 'organisations', { name: 'TAJNA organizacja' }, { draft: true })
    const secret = '/api/organisations?limit=13'
    expect(JSON.stringify((await editor.request('GET', secret)).body)).toContain('TAJNA')
    const { body, headers } = await raw(secret)
    expect(headers['x-cache']).toBe('MISS')
    expect(body.toString()).not.toContain('TAJNA')
  })

  it.each([
    ['drafts', '/api/programmes?draft=true'],
    ['the trash', '/api/programmes?trash=true'],
    ['versions', '/api/programmes/versions'],
    ['people', '/api/users'],
    ['an unknown locale', '/api/programmes?locale=xx'],
  ])('%s pass it by', async (_, address) => {
    await raw(address)
    expect(['BYPASS', 'undefined']).toContain(await stateOf(address))
  })

  it.each(['/api/programmes/none', '/api/programmes?where[nothing][equals]=1', '/api/programmes?depth=x&where[slug][bad]=1'])('%s, an error, is worked out anew', async (address) => {
    await raw(address)
    const again = await raw(address)
    expect(again.status).toBeGreaterThanOrEqual(400)
    expect(again.headers['x-cache']).not.toBe('HIT')
    expect(again.headers['cache-control'] ?? '').not.toContain('public')
  })
})

describe('GraphQL by GET', () => {
  const query = (text: string) => `/api/graphql?query=${encodeURIComponent(text)}`
  const asked = { Accept: 'application/json' }

  it('is kept, whole answers only, and dropped by a change', async () => {
    const id = await publishedProgramme()
    const path = query('{ Programmes(limit: 3, sort: "-createdAt") { docs { id title } } }')
    expect([await stateOf(path, asked), await stateOf(path, asked)]).toEqual(['MISS', 'HIT'])
    const title = unique('Nowy tytuł')
    await editor.request('PATCH', `/api/programmes/${id}`, { title, _status: 'published' })
    const { body, headers } = await raw(path, asked)
    expect(headers['x-cache']).toBe('MISS')
    expect(body.toString()).toContain(title)
    const wrong = query('{ Programme(id: "none") { id } nothing }')
    expect([await stateOf(wrong, asked), await stateOf(wrong, asked)]).not.toContain('HIT')
  })

  it('never shows drafts', async () => {
    const id = await publishedProgramme()
    const path = query(`{ Programme(id: "${id}", draft: true) { title } }`)
    await raw(path, asked)
    await saveDraft(app, 'programmes', id, { title: 'TAJNY szkic' })
    expect((await raw(path, asked)).body.toString()).not.toContain('TAJNY')
  })
})

describe('a change drops what it concerns, at once, and nothing else', () => {
  const OTHERS = ['/api/source-documents', '/api/globals/accessibility-statement', '/api/media?limit=1']

  /** Keeps the addresses, does it, and tells which are still kept. */
  async function keptAfter(addresses: string[], change: () => Promise<unknown>): Promise<boolean[]> {
    for (const address of [...addresses, ...OTHERS]) await raw(address)
    await change()
    for (const other of OTHERS) expect([other, await stateOf(other)]).toEqual([other, 'HIT'])
    const states: boolean[] = []
    for (const address of addresses) states.push((await stateOf(address)) === 'HIT')
    return states
  }

  const patch = (id: string, data: object, query = '') => editor.request('PATCH', `/api/programmes/${id}${query}`, data)

  it('a document that is changed: itself and the lists, not its neighbour', async () => {
    const [id, neighbour] = [await publishedProgramme(), await publishedProgramme()]
    const kept = await keptAfter(
      [`/api/programmes/${id}`, `/api/programmes/${id}?locale=en&depth=0`, '/api/programmes?limit=3', '/api/programmes/count', `/api/programmes/${neighbour}`],
      () => patch(id, { acronym: 'NEW', _status: 'published' }),
    )
    expect(kept).toEqual([false, false, false, false, true])
  })

  it('a draft over it, or a new one: nothing', async () => {
    const id = await publishedProgramme()
    const kept = await keptAfter([`/api/programmes/${id}`, '/api/programmes?limit=3'], async () => {
      await patch(id, { title: 'Szkic' }, '?draft=true')
      await patch(id, { title: 'Szkic' }, '?draft=true&autosave=true')
      await editor.request('POST', '/api/programmes?draft=true', { title: unique('Nowy szkic') })
    })
    expect(kept).toEqual([true, true])
  })

  it('what refers to it, filters by it or lists it as an inverse', async () => {
    const country = (await createContent(app, 'countries', { code: 'NO', name: 'Norwegia' })).id
    const other = (await createContent(app, 'countries', { code: 'SE', name: 'Szwecja' })).id
    const city = (await createContent(app, 'member-cities', { name: unique('Oslo'), country })).id
    const elsewhere = (await createContent(app, 'member-cities', { name: unique('Malmö'), country: other })).id
    const addresses = [
      `/api/member-cities/${city}?depth=1`,
      `/api/member-cities/${elsewhere}?depth=1`,
      `/api/member-cities/${city}?depth=0`,
      '/api/member-cities?where[country.code][equals]=NO&depth=0',
    ]
    const rename = await keptAfter(addresses, () =>
      editor.request('PATCH', `/api/countries/${country}`, { name: 'Królestwo Norwegii', _status: 'published' }))
    expect(rename).toEqual([false, true, true, false])
    expect((await raw(addresses[0] as string)).body.toString()).toContain('Królestwo Norwegii')
    const inverse = await keptAfter([`/api/countries/${country}?depth=1`], () =>
      editor.request('PATCH', `/api/member-cities/${city}`, { website: 'https://www.example.org', _status: 'published' }))
    expect(inverse).toEqual([false])
    const removal = await keptAfter(addresses.slice(2, 3), () => publisher.request('DELETE', `/api/countries/${other}`))
    expect(removal).toEqual([false])
  })

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['taken offline', (id) => patch(id, { _status: 'draft' })],
    ['put in the trash', (id) => patch(id, { deletedAt: new Date().toISOString() })],
    ['deleted for good', (id) => publisher.request('DELETE', `/api/programmes/${id}`)],
    ['changed with many', (id) => publisher.request('PATCH', `/api/programmes?where[id][in]=${id}`, { acronym: 'M', _status: 'published' })],
    ['changed by the Local API', (id) => app.payload.update({ collection: 'programmes', id, data: { acronym: 'L', _status: 'published' }, overrideAccess: true })],
    ['changed past every hook', (id) => app.payload.db.updateOne({ collection: 'programmes' as CollectionSlug, id, data: { acronym: 'DB' } })],
    ['restored from an old version', async (id) => {
      const { docs } = await app.payload.db.findVersions({ collection: 'programmes', limit: 1, pagination: false, where: { parent: { equals: id } } })
      return publisher.request('POST', `/api/programmes/versions/${docs[0]?.id}`)
    }],
    ['published at a set time', async (id) => {
      await saveDraft(app, 'programmes', id, { acronym: 'S' })
      await app.payload.jobs.queue({
        task: 'schedulePublish' as never,
        input: { type: 'publish', doc: { relationTo: 'programmes', value: id }, user: { relationTo: 'users', value: editor.id } } as never,
        waitUntil: new Date(Date.now() - 1000),
      })
      await app.payload.jobs.run({ silent: true })
    }],
    ['translated', async (id) => {
      const { body } = await translator.request('PUT', `/api/translation/of/programmes/${id}/en`, { values: { title: 'In English' } })
      await publisher.request('POST', `/api/translations/${body.doc.id}/publish`)
    }],
  ])('a document that is %s', async (_, change) => {
    const { id } = await createContent(app, 'programmes', { title: unique('Krótki') })
    const before = (await raw(`/api/programmes/${id}?locale=all`)).body.toString()
    expect(await keptAfter([`/api/programmes/${id}?locale=all`], () => change(id))).toEqual([false])
    expect((await raw(`/api/programmes/${id}?locale=all`)).body.toString()).not.toBe(before)
  })

  it('a global', async () => {
    const settings = '/api/globals/site-settings'
    await app.payload.updateGlobal({ slug: 'site-settings', data: { siteName: 'Miasta', _status: 'published' } as never, overrideAccess: true })
    await raw(settings)
    expect(await stateOf(settings)).toBe('HIT')
    await publisher.request('POST', settings, { siteName: 'Inna nazwa', _status: 'published' })
    const { body, headers } = await raw(settings)
    expect(headers['x-cache']).toBe('MISS')
    expect(body.toString()).toContain('Inna nazwa')
  })

  it('a write that fails drops nothing', async () => {
    const id = await publishedProgramme()
    const kept = await keptAfter([`/api/programmes/${id}`], () => patch(id, { started: 'never', _status: 'published' }))
    expect(kept).toEqual([true])
  })
})

it('a person whose consent ends is gone when it ends', async () => {
  const end = new Date(Date.now() + 2500)
  const { id } = await createContent(app, 'experts', {
    name: unique('Przykład'),
    consent: { legalBasis: 'x', scope: [], given: '2020-01-01', retentionUntil: end.toISOString() },
  })
  const path = `/api/experts/${id}`
  expect([await stateOf(path), await stateOf(path)]).toEqual(['MISS', 'HIT'])
  await new Promise((resolve) => setTimeout(resolve, end.getTime() - Date.now() + 50))
  expect((await raw(path)).status).toBe(404)
})

it('an anonymous caller and a signed one never meet in one answer', async () => {
  const path = '/api/programmes?limit=21'
  const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 ? anonymous(app) : editor).request('GET', path)))
  expect(answers.every(({ headers }, index) => (headers.get('x-cache') === 'BYPASS') === (index % 2 === 0))).toBe(true)
})
