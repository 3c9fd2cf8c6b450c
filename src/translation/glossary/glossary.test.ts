/** The glossary over HTTP: who reads and writes it, what an import does, and that nobody works with an old one. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { anonymous, apiClient, type Caller, signInAs } from '../../testing/sign-in-as'
import { startTestApp, type TestApp } from '../../testing/start-test-app'
import { matchTerms } from './match-terms'
import { compiledGlossary } from './running-glossary'

type Who = 'anonymous' | 'key' | 'draftKey' | 'editor' | 'translator' | 'publisher' | 'admin'

let app: TestApp
const callers = {} as Record<Who, Caller>

beforeAll(async () => {
  app = await startTestApp()
  callers.anonymous = anonymous(app)
  callers.key = await apiClient(app, ['published'])
  callers.draftKey = await apiClient(app, ['drafts'])
  for (const role of ['editor', 'translator', 'publisher', 'admin'] as const) callers[role] = await signInAs(app, role)
}, 120_000)

afterAll(async () => {
  await app.stop()
})

const RADA = { term: 'Rada Miasta Krakowa', note: 'Organ gminy', translations: [{ locale: 'en', text: 'Kraków City Council', forbidden: ['City Board'], note: '' }] }
const CZLOWIEK = { term: 'człowiek', forms: ['ludzie', 'ludzi'], translations: [{ locale: 'en', text: 'person' }] }

let ids: string[]

beforeEach(async () => {
  await app.payload.delete({ collection: 'glossary-terms', where: { id: { exists: true } }, overrideAccess: true })
  ids = []
  for (const data of [RADA, CZLOWIEK]) ids.push(String((await app.payload.create({ collection: 'glossary-terms', data: data as never, overrideAccess: true })).id))
})

const stored = async (): Promise<string> => {
  const { docs } = await app.payload.db.find<any>({ collection: 'glossary-terms', pagination: false, sort: 'termKey' })
  return JSON.stringify(docs)
}

const csvFile = (text: string): Blob => new Blob([text], { type: 'text/csv' })
const upload = (who: Who, body: Blob | FormData, query = '') => callers[who].request('POST', `/api/translation/glossary/import${query}`, body)
const terms = async (who: Who = 'translator'): Promise<any[]> => (await callers[who].request('GET', '/api/translation/glossary?locale=en')).body.terms

describe('who reads', () => {
  it.each<[Who, number]>([['anonymous', 401], ['key', 403], ['draftKey', 403], ['editor', 200], ['translator', 200], ['publisher', 200], ['admin', 200]])('%s: %i', async (who, status) => {
    for (const path of ['', '.csv', '.tbx', '?locale=en']) {
      const answer = await callers[who].request('GET', `/api/translation/glossary${path}`)
      expect([path, answer.status]).toEqual([path, status])
      if (status !== 200) expect(JSON.stringify(answer.body)).not.toContain('Council')
    }
    const list = await callers[who].request('GET', '/api/glossary-terms')
    expect(list.status).toBe(status === 200 ? 200 : 403)
    const query = '{ GlossaryTerms { docs { term } } }'
    expect(JSON.stringify((await callers[who].request('POST', '/api/graphql', { query })).body).includes('Rada')).toBe(status === 200)
  })
})

describe('who writes', () => {
  const NEW = { term: 'uchwała', translations: [{ locale: 'en', text: 'resolution' }] }
  const ways = (): [string, string, unknown][] => [
    ['POST', '/api/glossary-terms', NEW],
    ['PATCH', `/api/glossary-terms/${ids[0]}`, { note: 'Inna' }],
    ['PATCH', `/api/glossary-terms?where[id][equals]=${ids[0]}`, { note: 'Inna' }],
    ['POST', '/api/translation/glossary/import', csvFile('term,en\nuchwała,resolution\n')],
    ['POST', '/api/translation/glossary/import?dryRun=true', csvFile('term,en\nuchwała,resolution\n')],
  ]
  const deletions = (): [string, string, unknown][] => [
    ['DELETE', `/api/glossary-terms/${ids[0]}`, undefined],
    ['DELETE', `/api/glossary-terms?where[id][equals]=${ids[0]}`, undefined],
  ]

  it.each<Who>(['anonymous', 'key', 'draftKey', 'editor'])('%s changes nothing', async (who) => {
    const before = await stored()
    for (const [method, path, body] of [...ways(), ...deletions()]) {
      expect([path, [401, 403].includes((await callers[who].request(method, path, body)).status)]).toEqual([path, true])
    }
    expect(await stored()).toBe(before)
  })

  it('a translator writes, and deletes nothing', async () => {
    const before = await stored()
    for (const [method, path] of deletions()) expect((await callers.translator.request(method, path)).status).toBe(403)
    expect(await stored()).toBe(before)
    const [create, change] = ways()
    expect((await callers.translator.request(...(create as [string, string, unknown]))).status).toBe(201)
    expect((await callers.translator.request(...(change as [string, string, unknown]))).status).toBe(200)
    expect(JSON.parse(await stored())).toMatchObject([{ term: 'człowiek' }, { term: RADA.term, note: 'Inna' }, { term: 'uchwała' }])
  })

  it.each<Who>(['publisher', 'admin'])('%s writes and deletes', async (who) => {
    expect((await upload(who, csvFile('term,en\nuchwała,resolution\n'))).status).toBe(200)
    expect((await callers[who].request('DELETE', `/api/glossary-terms/${ids[0]}`)).status).toBe(200)
    expect((await terms(who)).map(({ term }) => term)).toEqual(['człowiek', 'uchwała'])
  })
})

describe('a term', () => {
  it.each(['RADA miasta  Krakowa ', 'Rada Miasta Krakowa'])('is there once: “%s” is refused', async (term) => {
    const before = await stored()
    const { body, status } = await callers.translator.request('POST', '/api/glossary-terms', { ...RADA, term })
    expect([status, body.errors[0].data.code, body.errors[0].data.errors[0].path]).toEqual([409, 'glossary-term-exists', 'term'])
    const renamed = await callers.translator.request('PATCH', `/api/glossary-terms/${ids[1]}`, { term })
    expect(renamed.status).toBe(409)
    expect(await stored()).toBe(before)
  })

  it('is stored without stray spaces, empty forms and doubles', async () => {
    const { body } = await callers.translator.request('POST', '/api/glossary-terms', { term: '  dobra   praktyka ', forms: ['x', ' x ', ''], translations: [{ locale: 'en', text: ' good  practice ', forbidden: ['a', 'a'] }] })
    expect(body.doc).toMatchObject({ term: 'dobra praktyka', forms: ['x'], translations: [{ text: 'good practice', forbidden: ['a'] }] })
  })

  it.each([
    ['two translations into one language', [{ locale: 'en', text: 'a' }, { locale: 'en', text: 'b' }]],
    ['a translation that is forbidden', [{ locale: 'en', text: 'act', forbidden: ['Act'] }]],
    ['a translation without words', [{ locale: 'en', text: '' }]],
    ['a language that there is not', [{ locale: 'xx', text: 'a' }]],
  ])('with %s is refused', async (_, translations) => {
    const before = await stored()
    expect((await callers.translator.request('POST', '/api/glossary-terms', { term: 'uchwała', translations })).status).toBe(400)
    expect(await stored()).toBe(before)
  })
})

describe('import', () => {
  const FILE = 'term,forms,en,en_forbidden\nuchwała,,resolution,act|bill\nCZŁOWIEK,ludzie,human being,\nRada Miasta Krakowa,,Kraków City Council,City Board\n'

  it('tells first what it would do, and does just that', async () => {
    const before = await stored()
    const dry = await upload('translator', csvFile(FILE), '?dryRun=true')
    expect(dry.status).toBe(200)
    expect(await stored()).toBe(before)
    const expected = {
      created: 1,
      changed: 1,
      unchanged: 1,
      terms: [
        { row: 2, term: 'uchwała', outcome: 'created', changes: ['en', 'en_forbidden'] },
        { row: 3, term: 'człowiek', outcome: 'changed', changes: ['forms', 'en'] },
      ],
      problems: [],
    }
    expect(dry.body).toEqual({ isDryRun: true, ...expected })
    expect((await upload('translator', csvFile(FILE))).body).toEqual({ isDryRun: false, ...expected })
    expect(await terms()).toMatchObject([
      { term: 'człowiek', forms: ['ludzie'], text: 'human being' },
      { term: RADA.term, text: 'Kraków City Council', forbidden: ['City Board'], note: 'Organ gminy' },
      { term: 'uchwała', text: 'resolution', forbidden: ['act', 'bill'] },
    ])
    expect((await upload('translator', csvFile(FILE))).body).toMatchObject({ created: 0, changed: 0, unchanged: 3 })
  })

  it.each(['csv', 'tbx'])('of what was exported as %s changes nothing', async (format) => {
    const { body, headers } = await callers.editor.request('GET', `/api/translation/glossary.${format}`)
    expect(headers.get('content-disposition')).toBe(`attachment; filename="glossary.${format}"`)
    const before = await stored()
    const form = new FormData()
    form.set('file', new Blob([body]), `glossary.${format}`)
    expect((await upload('publisher', form)).body).toMatchObject({ created: 0, changed: 0, unchanged: 2, problems: [] })
    expect(await stored()).toBe(before)
    // And brings everything back where it was lost.
    await app.payload.delete({ collection: 'glossary-terms', where: { id: { exists: true } }, overrideAccess: true })
    expect((await upload('publisher', new Blob([body], { type: 'text/plain' }))).body).toMatchObject({ created: 2 })
    expect((await callers.editor.request('GET', `/api/translation/glossary.${format}`)).body).toBe(body)
  })

  it('stores nothing of a file in which one row is wrong, and names row and column', async () => {
    const before = await stored()
    const file = 'term,en,en_forbidden,de\nuchwała,resolution,,x\nrada,,board,\n,council,,\n'
    const dry = await upload('translator', csvFile(file), '?dryRun=true')
    expect([dry.status, dry.body.problems.map(({ code, column, row, severity }: any) => [severity, code, row, column])]).toEqual([
      200,
      [['warning', 'unknown-column', 1, 'de'], ['error', 'text-missing', 3, 'en'], ['error', 'term-missing', 4, 'term']],
    ])
    const { body, status } = await upload('translator', csvFile(file))
    expect([status, body.code, body.errors.map(({ path }: any) => path)]).toEqual([422, 'glossary-import-refused', ['3.en', '4.term']])
    expect(body.detail).toMatch(/^Niczego nie zaimportowano\. Liczba błędów: 2\. 3\.en: Brakuje odpowiednika/)
    expect(await stored()).toBe(before)
  })

  it('stores nothing where a write fails half-way', async () => {
    const before = await stored()
    const { create } = app.payload
    let count = 0
    app.payload.create = ((args: never) => {
      count += 1
      if (count === 2) throw new Error('The disk is full')
      return create.call(app.payload, args)
    }) as never
    const { status } = await upload('publisher', csvFile('term,en\nraz,one\ndwa,two\n')).finally(() => (app.payload.create = create))
    expect([status, count, await stored()]).toEqual([500, 2, before])
    expect((await terms()).map(({ term }) => term)).toEqual(['człowiek', RADA.term])
  })

  it.each([
    ['no term column', 'pl;en\na;b\n', 'unreadable-file', 400],
    ['an entity bomb', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tbx><text><body>&b;</body></text></tbx>', 'unreadable-file', 400],
    ['a file of the server', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><tbx>&a;</tbx>', 'unreadable-file', 400],
    ['no TBX', '<html/>', 'unreadable-file', 400],
    ['a heading alone', 'term,en\n', 'unreadable-file', 400],
    ['too many terms', `term,en\n${Array.from({ length: 10_001 }, (_, row) => `termin ${row},x`).join('\n')}`, 'unreadable-file', 400],
    ['nothing', '', 'bad-request', 400],
  ])('with %s is refused', async (_, text, code, status) => {
    const before = await stored()
    for (const query of ['', '?dryRun=true']) {
      const answer = await upload('publisher', csvFile(text), query)
      expect([answer.status, answer.body.code]).toEqual([status, code])
    }
    expect(await stored()).toBe(before)
  })

  it('takes true and false for dryRun, and refuses the rest before it writes', async () => {
    const before = await stored()
    expect((await upload('publisher', csvFile('term,en\nraz,one\n'), '?dryRun=yes')).body.code).toBe('bad-request')
    expect(await stored()).toBe(before)
  })
})

describe('the glossary in work', () => {
  const found = async (line: string): Promise<string[]> => {
    const glossary = await compiledGlossary({ payload: app.payload } as never, 'en')
    return matchTerms(glossary, line).map(({ text }) => text)
  }

  it('is held until a term changes, and never longer', async () => {
    const req = { payload: app.payload } as never
    expect(await found('Radzie Miasta Krakowa i ludziom')).toEqual(['Kraków City Council'])
    expect(await compiledGlossary(req, 'en')).toBe(await compiledGlossary(req, 'en'))
    await callers.translator.request('PATCH', `/api/glossary-terms/${ids[1]}`, { forms: ['ludziom'] })
    expect(await found('Radzie Miasta Krakowa i ludziom')).toEqual(['Kraków City Council', 'person'])
    await callers.publisher.request('DELETE', `/api/glossary-terms/${ids[0]}`)
    expect(await found('Radzie Miasta Krakowa i ludziom')).toEqual(['person'])
  })

  it('sees what another instance wrote', async () => {
    await found('człowiek')
    const { client, collections } = app.payload.db as any
    const later = new Date(Date.now() + 1000)
    if (client?.execute) {
      await client.execute({ sql: "UPDATE glossary_terms_translations SET text = 'human' WHERE _parent_id = ?", args: [ids[1]] })
      await client.execute({ sql: 'UPDATE glossary_terms SET updated_at = ? WHERE id = ?', args: [later.toISOString(), ids[1]] })
    } else {
      await collections['glossary-terms'].collection.updateOne({ termKey: 'człowiek' }, { $set: { 'translations.0.text': 'human', updatedAt: later } })
    }
    expect(await found('człowieka')).toEqual(['human'])
  })

  it('answers for a language that there is, and no other', async () => {
    expect((await callers.translator.request('GET', '/api/translation/glossary?locale=xx')).body.code).toBe('unknown-locale')
    expect((await callers.translator.request('GET', '/api/translation/glossary?locale=en')).body).toMatchObject({ locale: 'en', terms: [{ term: 'człowiek', forms: ['ludzie', 'ludzi'] }, { forbidden: ['City Board'] }] })
  })
})
