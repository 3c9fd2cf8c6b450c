/** The translation memory as the office has it: over HTTP with real log-ins. */
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { createLocalReq, type PayloadRequest } from 'payload'

import { withTransaction } from '../../database/with-transaction'
import { unique } from '../../testing/builders'
import { anonymous, apiClient, type Caller, signInAs } from '../../testing/sign-in-as'
import { startTestApp, type TestApp } from '../../testing/start-test-app'
import { rememberSegments } from './remember-segments'
import { unitKey } from './store-units'

type Who = 'admin' | 'publisher' | 'editor' | 'translator' | 'keyed' | 'draft-keyed' | 'anonymous'
const STAFF: Who[] = ['admin', 'publisher', 'editor', 'translator']
const IMPORTERS: Who[] = ['admin', 'publisher', 'translator']
const EVERYBODY: Who[] = [...STAFF, 'keyed', 'draft-keyed', 'anonymous']

let app: TestApp
const callers = {} as Record<Who, Caller>

beforeAll(async () => {
  app = await startTestApp()
  for (const role of ['admin', 'publisher', 'editor', 'translator'] as const) callers[role] = await signInAs(app, role)
  callers.keyed = await apiClient(app, ['published'])
  callers['draft-keyed'] = await apiClient(app, ['drafts'])
  callers.anonymous = anonymous(app)
}, 120_000)

afterAll(async () => {
  await app.stop()
})

afterEach(() => {
  jest.restoreAllMocks()
})

const CONTEXT = 'programmes:title'

const reqOf = async (who: Who): Promise<PayloadRequest> => {
  const user = await app.payload.findByID({ collection: 'users', id: String(callers[who].id), overrideAccess: true })
  return createLocalReq({ user: { ...user, collection: 'users' } as never }, app.payload)
}

interface Pair {
  source: string
  target: string
  context?: string
}

async function remember(pairs: Pair[], { by = 'translator' as Who, sourceId = 'a' } = {}) {
  const req = await reqOf(by)
  const segments = pairs.map((pair) => ({ context: CONTEXT, ...pair }))
  return withTransaction(req, () => rememberSegments(req, { source: 'programmes', sourceId, locale: 'en', segments }))
}

const stored = async (source: string) =>
  (await app.payload.db.find<any>({ collection: 'memory-units', pagination: false, sort: 'createdAt', where: { source: { equals: source } } })).docs
/** All that is in the memory, to the letter. */
const everything = async (): Promise<string> => JSON.stringify((await app.payload.db.find({ collection: 'memory-units', pagination: false, sort: 'id' })).docs)

const address = (parameters: Record<string, string>) => `/api/translation/memory?${new URLSearchParams({ locale: 'en', ...parameters })}`
const suggest = async (text: string, { context = CONTEXT, who = 'translator' as Who } = {}) => (await callers[who].request('GET', address({ text, context }))).body.suggestions

describe('what is remembered', () => {
  it('a finished segment, with where it comes from and who made it', async () => {
    const source = unique('Uchwała')
    expect(await remember([{ source, target: 'Resolution' }])).toEqual({ added: 1, changed: 0, unchanged: 0 })
    const [unit] = await stored(source)
    expect(unit).toMatchObject({
      source, words: source, target: 'Resolution', locale: 'en', context: CONTEXT, origin: 'document', originSource: 'programmes', originId: 'a', usedCount: 1,
      createdBy: callers.translator.id, updatedBy: callers.translator.id,
    })
    expect(new Date(unit.createdAt).getTime()).toBeGreaterThan(Date.now() - 60_000)
  })

  it('the same again changes nothing, the newest target wins', async () => {
    const source = unique('Uchwała')
    await remember([{ source, target: 'Resolution' }])
    const before = JSON.stringify(await stored(source))
    expect(await remember([{ source, target: 'Resolution' }])).toEqual({ added: 0, changed: 0, unchanged: 1 })
    expect(JSON.stringify(await stored(source))).toBe(before)
    expect(await remember([{ source, target: 'Act' }], { by: 'publisher' })).toEqual({ added: 0, changed: 1, unchanged: 0 })
    expect(await stored(source)).toEqual([expect.objectContaining({ target: 'Act', usedCount: 1, createdBy: callers.translator.id, updatedBy: callers.publisher.id })])
  })

  it('another document counts, another context is another unit', async () => {
    const source = unique('Uchwała')
    await remember([{ source, target: 'Resolution' }])
    await remember([{ source, target: 'Resolution' }], { sourceId: 'b' })
    await remember([{ source, target: 'Resolution' }], { sourceId: 'b' })
    await remember([{ source, target: 'The resolution', context: 'experts:bio' }])
    expect((await stored(source)).map(({ context, originId, usedCount }: any) => [context, originId, usedCount])).toEqual([
      [CONTEXT, 'b', 2],
      ['experts:bio', 'a', 1],
    ])
  })

  it('of a text that comes twice, the last; nothing that is empty or broken', async () => {
    const source = unique('Uchwała')
    const counts = await remember([{ source, target: 'First' }, { source, target: 'Last' }, { source: unique('Pusta'), target: ' ' }, { source: unique('Zła'), target: '<1>x</1>' }])
    expect(counts).toEqual({ added: 1, changed: 0, unchanged: 0 })
    expect((await stored(source)).map(({ target }: any) => target)).toEqual(['Last'])
  })

  it('a thousand at once', async () => {
    const word = unique('Tysiąc').replaceAll(' ', '-')
    const pairs = Array.from({ length: 1000 }, (_, count) => ({ source: `${word} ${count}`, target: `Thousand ${count}` }))
    expect(await remember(pairs)).toEqual({ added: 1000, changed: 0, unchanged: 0 })
    expect(await remember(pairs)).toEqual({ added: 0, changed: 0, unchanged: 1000 })
    expect((await suggest(`${word} 999`))[0]).toMatchObject({ percent: 101, target: 'Thousand 999' })
  })

  it('nothing of a transaction that fails', async () => {
    const source = unique('Uchwała')
    await suggest(source)
    const req = await reqOf('translator')
    const work = withTransaction(req, async () => {
      await rememberSegments(req, { source: 'programmes', sourceId: 'a', locale: 'en', segments: [{ context: CONTEXT, source, target: 'x' }] })
      throw new Error('No')
    })
    await expect(work).rejects.toThrow('No')
    // Without a replica set MongoDB has no transactions.
    if (app.payload.db.name === 'sqlite') {
      expect(await stored(source)).toEqual([])
      expect((await suggest(source)).filter(({ percent }: any) => percent >= 100)).toEqual([])
    }
  })
})

describe('suggestions', () => {
  it('the same text in context, elsewhere, and what is alike', async () => {
    const mark = unique('Zażółć').replaceAll(' ', '')
    await remember([
      { source: `Rada ${mark} przyjęła uchwałę`, target: 'in context' },
      { source: `Rada ${mark} przyjęła uchwałę`, target: 'elsewhere', context: 'experts:bio' },
      { source: `Rada ${mark} przyjęła dwie uchwały`, target: 'alike' },
      { source: `Komisja ${mark} obraduje`, target: 'other' },
    ])
    const found = await suggest(`Rada ${mark} przyjęła uchwałę`)
    expect(found.map(({ percent, target }: any) => [percent, target])).toEqual([[101, 'in context'], [100, 'elsewhere'], [expect.any(Number), 'alike']])
    expect(found[2].percent).toBeLessThan(100)
    expect(found[0]).toMatchObject({ source: `Rada ${mark} przyjęła uchwałę`, context: CONTEXT, codesDiffer: false, origin: { kind: 'document', source: 'programmes', sourceId: 'a' } })
  })

  it('a target that several contexts have, once', async () => {
    const source = unique('Powtórka')
    await remember(['a:a', 'b:b', 'c:c'].map((context) => ({ source, target: 'Repeat', context })))
    expect(await suggest(source, { context: 'b:b' })).toEqual([expect.objectContaining({ percent: 101, target: 'Repeat' })])
  })

  it('codes that the text lacks are taken out', async () => {
    const mark = unique('Kod')
    await remember([{ source: `<1>${mark}</1> oraz <2>link</2>`, target: '<1>Code</1> and <2>link</2>', context: 'programmes:body' }])
    expect(await suggest(`<1>${mark}</1> oraz link`, { context: 'programmes:body' })).toEqual([expect.objectContaining({ percent: 99, target: '<1>Code</1> and link', codesDiffer: true })])
  })

  it('a plain field gets plain text, a rich one what it escapes', async () => {
    const mark = unique('B+R')
    await remember([{ source: `${mark} & nauka`, target: 'R & D <3' }])
    expect((await suggest(`${mark} & nauka`))[0]).toMatchObject({ percent: 101, source: `${mark} & nauka`, target: 'R & D <3' })
    expect((await suggest(`${mark} &amp; nauka`, { context: 'programmes:body' }))[0]).toMatchObject({ percent: 100, target: 'R &amp; D &lt;3' })
  })

  it('are never late: what was stored, changed or deleted a moment ago', async () => {
    const source = unique('Chwila')
    expect((await suggest(source)).filter(({ percent }: any) => percent >= 100)).toEqual([])
    await remember([{ source, target: 'Moment' }])
    const [first] = await suggest(source)
    expect(first).toMatchObject({ percent: 101, target: 'Moment' })
    await remember([{ source, target: 'Instant' }])
    expect((await suggest(source))[0]).toMatchObject({ percent: 101, target: 'Instant' })
    expect((await callers.publisher.request('DELETE', `/api/memory-units/${first.id}`)).status).toBe(200)
    expect((await suggest(source)).filter(({ percent }: any) => percent >= 100)).toEqual([])
  })

  it('what another process stored is there after some seconds', async () => {
    const source = unique('Proces')
    await suggest(source)
    const now = new Date()
    const key = unitKey('en', { context: CONTEXT, source })
    const { db } = app.payload as any
    if (db.name === 'sqlite') {
      const row = [crypto.randomUUID(), source, source, 'en', 'Process', CONTEXT, key, 'import', 1, now.toISOString(), now.toISOString()]
      await db.client.execute({ sql: `INSERT INTO memory_units (id, words, source, locale, target, context, key, origin, used_count, created_at, updated_at) VALUES (${row.map(() => '?').join(', ')})`, args: row })
    } else {
      await db.collections['memory-units'].collection.insertOne({ words: source, source, locale: 'en', target: 'Process', context: CONTEXT, key, origin: 'import', usedCount: 1, createdAt: now, updatedAt: now })
    }
    const clock = Date.now.bind(Date)
    jest.spyOn(Date, 'now').mockImplementation(() => clock() + 6000)
    // It is looked for behind the first look-up.
    for (let tries = 0; tries < 100 && (await suggest(source))[0]?.percent !== 101; tries += 1) await new Promise((resolve) => setTimeout(resolve, 50))
    expect((await suggest(source))[0]).toMatchObject({ percent: 101, target: 'Process', origin: { kind: 'import', fileName: '' } })
  })

  it.each(EVERYBODY)('%s', async (who) => {
    const source = unique('Kto')
    await remember([{ source, target: 'Who' }])
    const { body, status } = await callers[who].request('GET', address({ text: source }))
    if (STAFF.includes(who)) expect([status, body.suggestions[0].target]).toEqual([200, 'Who'])
    else expect([status, body.code]).toEqual(who === 'anonymous' ? [401, 'unauthenticated'] : [403, 'forbidden'])
  })

  it.each<[string, Record<string, string>, string, string]>([
    ['no text', {}, 'bad-request', 'text'],
    ['a text of spaces', { text: '  ' }, 'bad-request', 'text'],
    ['no suggestions', { text: 'a', limit: '0' }, 'bad-request', 'limit'],
    ['too many suggestions', { text: 'a', limit: '21' }, 'bad-request', 'limit'],
    ['half a suggestion', { text: 'a', limit: '1.5' }, 'bad-request', 'limit'],
    ['something unknown', { text: 'a', page: '1' }, 'bad-request', 'page'],
    ['Polish', { text: 'a', locale: 'pl' }, 'unknown-locale', ''],
  ])('%s is refused', async (_, parameters, code, field) => {
    const { body, status } = await callers.translator.request('GET', address(parameters))
    expect([status, body.code, body.errors?.[0]?.path ?? '']).toEqual([400, code, field])
  })

  it('a parameter twice is refused', async () => {
    expect((await callers.translator.request('GET', `${address({ text: 'a' })}&text=b`)).status).toBe(400)
  })
})

describe('units by the ordinary API', () => {
  it.each(EVERYBODY)('%s writes none', async (who) => {
    const source = unique('Zapis')
    await remember([{ source, target: 'Write' }])
    const [{ id }] = await stored(source)
    const before = await everything()
    const unit = { words: 'x', source: 'x', target: 'x', locale: 'en', key: 'x', origin: 'import', usedCount: 1 }
    for (const [method, path] of [['POST', ''], ['PATCH', `/${id}`], ['PATCH', `?where[id][equals]=${id}`], ['POST', `/${id}/duplicate`]] as const) {
      const { status } = await callers[who].request(method, `/api/memory-units${path}`, unit)
      expect([method, path, status >= 400 && status < 500]).toEqual([method, path, true])
    }
    expect(await everything()).toBe(before)
  })

  it.each(EVERYBODY)('%s deletes one or not', async (who) => {
    const source = unique('Usuwanie')
    await remember([{ source, target: 'Deletion' }])
    const [{ id }] = await stored(source)
    const { status } = await callers[who].request('DELETE', `/api/memory-units/${id}`)
    const may = who === 'admin' || who === 'publisher'
    expect([status, (await stored(source)).length]).toEqual(may ? [200, 0] : [403, 1])
  })

  it.each(EVERYBODY)('%s reads them or not', async (who) => {
    await remember([{ source: unique('Czytanie'), target: 'Reading' }])
    const { body, status } = await callers[who].request('GET', '/api/memory-units?limit=1')
    expect([status, body.docs?.length]).toEqual(STAFF.includes(who) ? [200, 1] : [403, undefined])
  })
})

const TMX_TYPE = 'application/x-tmx+xml'

/** Sends a file as it is. */
async function send(who: Who, file: string | Uint8Array, { dryRun = false, query = '', type = TMX_TYPE } = {}) {
  const login = callers[who]
  const headers: Record<string, string> = { 'Content-Type': type, ...(await headersOf(login)) }
  const response = await fetch(`${app.url}/api/translation/memory/import?locale=en&fileName=stara.tmx${dryRun ? '&dryRun=true' : ''}${query}`, { method: 'POST', headers, body: file as BodyInit })
  return { status: response.status, body: (await response.json()) as any }
}

/** A caller sends JSON only: its session is taken from what it sends. */
async function headersOf(caller: Caller): Promise<Record<string, string>> {
  let sent: Record<string, string> = {}
  const real = globalThis.fetch
  globalThis.fetch = (async (_url: unknown, options: { headers: Record<string, string> }) => {
    sent = options.headers
    return new Response('{}')
  }) as never
  try {
    await caller.request('GET', '/')
  } finally {
    globalThis.fetch = real
  }
  return sent
}

const tmx = (...units: [string, string, string?][]) =>
  `<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header/><body>${units
    .map(([source, target, context]) => `<tu>${context ? `<prop type="x-context">${context}</prop>` : ''}<tuv xml:lang="pl-PL"><seg>${source}</seg></tuv><tuv xml:lang="en"><seg>${target}</seg></tuv></tu>`)
    .join('')}</body></tmx>`

describe('import', () => {
  it('tells first, then does', async () => {
    const [kept, changed, added] = [unique('Stary'), unique('Zmieniony'), unique('Nowy')]
    await remember([{ source: kept, target: 'Kept' }, { source: changed, target: 'Before' }])
    const file = tmx([kept, 'Kept', CONTEXT], [changed, 'After', CONTEXT], [added, 'Added'], [unique('Pusty'), ''])
    const before = await everything()
    const told = {
      added: 1, changed: 1, unchanged: 1, skipped: 1,
      changes: [{ source: changed, context: CONTEXT, from: 'Before', to: 'After' }],
      skippedUnits: [{ unit: 4, reason: 'empty', text: expect.stringContaining('Pusty') }],
    }
    expect(await send('translator', file, { dryRun: true })).toEqual({ status: 200, body: { dryRun: true, ...told } })
    expect(await everything()).toBe(before)
    expect(await send('translator', file)).toEqual({ status: 200, body: { dryRun: false, ...told } })
    expect((await suggest(added))[0]).toMatchObject({ percent: 100, target: 'Added', origin: { kind: 'import', fileName: 'stara.tmx' } })
    expect((await suggest(changed))[0]).toMatchObject({ percent: 101, target: 'After' })
    expect(await send('translator', file)).toMatchObject({ body: { added: 0, changed: 0, unchanged: 3 } })
  })

  it.each(EVERYBODY)('%s', async (who) => {
    const before = await everything()
    const source = unique('Import')
    const { body, status } = await send(who, tmx([source, 'Import']))
    if (IMPORTERS.includes(who)) expect([status, body.added]).toEqual([200, 1])
    else {
      expect([status, body.code]).toEqual(who === 'anonymous' ? [401, 'unauthenticated'] : [403, 'forbidden'])
      expect(await everything()).toBe(before)
    }
  })

  it.each<[string, string | Uint8Array, number, string]>([
    ['a bomb of entities', '<!DOCTYPE tmx [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><tmx version="1.4"><body>&b;</body></tmx>', 400, 'unreadable-file'],
    ['half a file', tmx(['a', 'b']).slice(0, -20), 400, 'unreadable-file'],
    ['something else', '<xliff/>', 400, 'unreadable-file'],
    ['nothing', '', 400, 'unreadable-file'],
    ['another encoding', Uint8Array.from([0x3c, 0xff, 0xfe]), 400, 'unreadable-file'],
    ['a file of ten thousand elements inside each other', `<tmx version="1.4"><header/><body><tu><tuv xml:lang="pl"><seg>${'<hi>'.repeat(10_000)}a${'</hi>'.repeat(10_000)}</seg></tuv></tu></body></tmx>`, 400, 'unreadable-file'],
    ['a file that is too large', ' '.repeat(20 * 2 ** 20 + 1), 413, 'body-too-large'],
    ['a file that is much too large', ' '.repeat(50 * 2 ** 20), 413, 'body-too-large'],
  ])('%s changes nothing', async (_, file, expected, code) => {
    const before = await everything()
    const { body, status } = await send('publisher', file)
    expect([status, body.code]).toEqual([expected, code])
    expect(body.detail).toMatch(/\w/)
    expect(await everything()).toBe(before)
  })

  it.each([['&locale=xx', 'bad-request'], ['&dryRun=maybe', 'bad-request'], ['&page=1', 'bad-request']])('%s is refused', async (query, code) => {
    const { body, status } = await send('publisher', tmx(['a', 'b']), { query })
    expect([status, body.code]).toEqual([400, code])
  })
})

describe('export', () => {
  it.each(EVERYBODY)('%s', async (who) => {
    const source = unique('Eksport')
    await remember([{ source, target: 'Export' }])
    const { body, headers, status } = await callers[who].request('GET', '/api/translation/memory.tmx?locale=en')
    if (!STAFF.includes(who)) return expect(status).toBe(who === 'anonymous' ? 401 : 403)
    expect([status, headers.get('content-type'), headers.get('content-disposition')]).toEqual([200, TMX_TYPE, 'attachment; filename="memory-pl-en.tmx"'])
    expect(body).toContain(`<seg>${source}</seg>`)
    expect(body).not.toContain('@example.org')
    expect(body).not.toContain(String(callers.translator.id))
  })

  it('comes back as it was', async () => {
    await remember([{ source: unique('<1>Wraca</1> & < '), target: '<1>Returns</1> &', context: 'programmes:body' }])
    const { body } = await callers.publisher.request('GET', '/api/translation/memory.tmx?locale=en')
    const before = await everything()
    const count = JSON.parse(before).length
    expect(await send('publisher', body)).toMatchObject({ status: 200, body: { added: 0, changed: 0, unchanged: count, skipped: 0 } })
    expect(await everything()).toBe(before)
  })

  it.each(['', '?locale=xx', '?locale=en&x=1'])('%j is refused', async (query) => {
    expect((await callers.translator.request('GET', `/api/translation/memory.tmx${query}`)).status).toBe(400)
  })
})
