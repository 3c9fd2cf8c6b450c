/** Search as the public has it, over HTTP: what it finds, what it never tells, and that it is never late. */
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { handleEndpoints } from 'payload'

import { noteReads } from '../../database/watch-content'
import { createContent, programmeData, richText, saveDraft, unique } from '../../testing/builders'
import { apiClient, type Caller, signInAs } from '../../testing/sign-in-as'
import { startTestApp, type TestApp } from '../../testing/start-test-app'
import { closeSearch, searchOf, tellSearch } from './running-searches'
import type { SearchAnswer } from './search-plugin'

let app: TestApp
let publisher: Caller
let country: string

beforeAll(async () => {
  app = await startTestApp()
  publisher = await signInAs(app, 'publisher')
  country = (await createContent(app, 'countries', { code: 'PL', name: 'Polska' })).id
}, 120_000)

afterAll(async () => {
  await app.stop()
})

afterEach(() => {
  jest.useRealTimers()
})

/** Databases and servers wait by these. */
const NOT_FAKED = ['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'setInterval', 'clearImmediate', 'clearInterval'] as const

let count = 0
/** A word that no other document has, more than one typo away from any other: each letter stands twice. */
const word = (): string => `zq${[...String(1000 + (count += 1))].map((digit) => 'abcdefghij'.charAt(Number(digit)).repeat(2)).join('')}`

async function ask(q: string, more = ''): Promise<SearchAnswer> {
  const response = await fetch(`${app.url}/api/search?q=${encodeURIComponent(q)}${more}`)
  const body = await response.json()
  expect([response.status, body]).toEqual([200, expect.anything()])
  return body as SearchAnswer
}

const idsFor = async (q: string, more = ''): Promise<string[]> => (await ask(q, more)).hits.map(({ id }) => id)

/** One hit or none, in both places that would tell. */
const isFound = async (q: string, more = ''): Promise<boolean> => {
  const { hits, totalHits } = await ask(q, more)
  expect(totalHits).toBe(hits.length)
  return hits.length > 0
}

/** An address that holds none of its words. */
const ownSlug = (): string => `adres-${(count += 1)}`

const programme = async (data: Record<string, unknown> = {}, options: { draft?: boolean } = {}): Promise<string> =>
  (await createContent(app, 'programmes', { ...programmeData('zwykły'), ...data }, options)).id

async function publishEnglish(id: string, values: Record<string, unknown>): Promise<string> {
  const saved = await publisher.request('PUT', `/api/translation/of/programmes/${id}/en`, { values })
  expect(saved.status).toBe(200)
  const published = await publisher.request('POST', `/api/translations/${saved.body.doc.id}/publish`)
  expect([published.status, published.body]).toEqual([200, expect.anything()])
  return saved.body.doc.id
}

const patch = async (id: string, data: object, query = ''): Promise<void> => {
  const { body, status } = await publisher.request('PATCH', `/api/programmes/${id}${query}`, data)
  expect([status, body]).toEqual([200, expect.anything()])
}

describe('what is found', () => {
  it.each([
    ['krakow', 'member-cities', 'Kraków'],
    ['KRAKÓ', 'member-cities', 'Kraków'],
    ['krakuw', 'member-cities', 'Kraków'],
    ['karkow', 'member-cities', 'Kraków'],
    ['lodz', 'member-cities', 'Łódź'],
    ['miedzykulturowych', 'programmes', 'Program Miast Międzykulturowych'],
    ['miasta-swiata', 'programmes', 'Program Miast Międzykulturowych'],
  ])('%s', async (q, collection, title) => {
    const slug = title.startsWith('Program') ? 'miasta-swiata' : undefined
    const data = collection === 'programmes' ? { ...programmeData('x'), title, slug } : { name: title, country }
    const { docs } = await app.payload.find({ collection: collection as never, where: { [collection === 'programmes' ? 'title' : 'name']: { equals: title } } })
    const { id } = (docs[0] as { id: string } | undefined) ?? (await createContent(app, collection, data))
    const { hits } = await ask(q)
    expect(hits[0]).toMatchObject({ collection, id, language: 'pl', title })
  })

  it('titles first, then other texts, rich text and rows among them, with what was found marked', async () => {
    const mark = word()
    const inText = await programme({ summary: `${mark} ${mark} ${mark}`, title: unique('Pierwszy') })
    const inTitle = await programme({ title: `Drugi ${mark}` })
    const inRichText = await programme({ title: unique('Trzeci'), body: richText('<b>Uwaga</b>', `Treść & ${mark}`) })
    const inRow = await programme({ title: unique('Czwarty'), milestones: [{ date: '2008', title: `Rok ${mark}` }] })
    const { hits } = await ask(mark)
    expect(hits.map(({ id }) => id)).toEqual([inTitle, inText, ...[inRichText, inRow].sort((a, b) => hits.findIndex(({ id }) => id === a) - hits.findIndex(({ id }) => id === b))])
    const lit = Object.fromEntries(hits.map(({ highlights, id }) => [id, highlights]))
    expect(lit[inTitle]).toEqual([{ field: 'title', language: 'pl', text: `Drugi <mark>${mark}</mark>` }])
    expect(lit[inRichText]).toEqual([{ field: 'body', language: 'pl', text: `&lt;b&gt;Uwaga&lt;/b&gt; Treść &amp; <mark>${mark}</mark>` }])
    expect(lit[inRow]).toEqual([{ field: 'milestones.0.title', language: 'pl', text: `Rok <mark>${mark}</mark>` }])
  })

  it('in the collections that are asked for', async () => {
    const mark = word()
    const inProgramme = await programme({ title: mark })
    const inCity = (await createContent(app, 'member-cities', { name: mark, country })).id
    const inArea = (await createContent(app, 'expertise-areas', { name: mark })).id
    expect((await idsFor(mark)).sort()).toEqual([inArea, inCity, inProgramme].sort())
    expect(await idsFor(mark, '&collection=programmes')).toEqual([inProgramme])
    expect((await idsFor(mark, '&collection=member-cities&collection=expertise-areas')).sort()).toEqual([inArea, inCity].sort())
  })

  it('page by page', async () => {
    const mark = word()
    const ids: string[] = []
    for (let number = 0; number < 5; number += 1) ids.push(await programme({ title: `${mark} ${number}` }))
    const pages = await Promise.all([1, 2, 3, 4].map((page) => ask(mark, `&limit=2&page=${page}`)))
    expect(pages.map(({ hits }) => hits.length)).toEqual([2, 2, 1, 0])
    expect(pages.flatMap(({ hits }) => hits.map(({ id }) => id)).sort()).toEqual(ids.sort())
    expect(pages[0]).toMatchObject({ limit: 2, page: 1, totalHits: 5, totalPages: 3 })
  })
})

describe('languages', () => {
  it('a document without English is found in English by its Polish, as it is read, and says so', async () => {
    const polish = word()
    await programme({ title: `Program ${polish}` })
    expect((await ask(polish, '&locale=en')).hits).toMatchObject([{ language: 'pl', highlights: [{ language: 'pl' }], title: `Program ${polish}` }])
  })

  it('English is found in English alone, at once when it is published and no more when it is taken back', async () => {
    const [polish, english] = [word(), word()]
    const id = await programme({ slug: ownSlug(), title: `Program ${polish}`, summary: `Opis ${polish}`, milestones: [], body: null })
    const translation = await publishEnglish(id, { title: `Programme ${english}`, summary: `Summary ${english}` })
    expect(await isFound(english)).toBe(false)
    expect(await isFound(polish, '&locale=en')).toBe(false)
    const { hits } = await ask(english, '&locale=en')
    expect(hits).toMatchObject([{ id, language: 'en', title: `Programme ${english}` }])
    expect(hits[0]?.highlights.map(({ language }) => language)).toEqual(['en', 'en'])
    expect((await publisher.request('POST', `/api/translations/${translation}/unpublish`)).status).toBe(200)
    expect(await isFound(english, '&locale=en')).toBe(false)
    expect(await idsFor(polish, '&locale=en')).toEqual([id])
  })

  it('a text that has not been translated says its own language', async () => {
    const mark = word()
    const id = await programme({ title: 'Program', summary: 'Opis', body: null, milestones: [], priorities: [{ number: 1, title: 'Priorytet', text: `Polski ${mark}` }] })
    await publishEnglish(id, { title: 'Programme', summary: 'Summary', [`priorities.${await rowOf(id)}.title`]: 'Priority' })
    expect((await ask(mark, '&locale=en')).hits).toMatchObject([{ id, language: 'en', highlights: [{ field: 'priorities.0.text', language: 'pl' }] }])
  })

  const rowOf = async (id: string): Promise<string> => {
    const { priorities } = (await app.payload.findByID({ collection: 'programmes', id, depth: 0 })) as { priorities?: { id?: string | null }[] | null }
    return priorities?.[0]?.id ?? ''
  }
})

describe('what changes is known to the next question', () => {
  it('published, changed, taken offline, published again', async () => {
    const [before, after] = [word(), word()]
    const id = await programme({ slug: ownSlug(), title: before }, { draft: true })
    expect(await isFound(before)).toBe(false)
    await patch(id, { _status: 'published' })
    expect(await isFound(before)).toBe(true)
    await patch(id, { title: after, _status: 'published' })
    expect([await isFound(before), await isFound(after)]).toEqual([false, true])
    await patch(id, { _status: 'draft' })
    expect(await isFound(after)).toBe(false)
    await patch(id, { _status: 'published' })
    expect(await isFound(after)).toBe(true)
  })

  it('put into the trash, taken out of it, deleted', async () => {
    const mark = word()
    const id = await programme({ title: mark })
    expect(await isFound(mark)).toBe(true)
    await patch(id, { deletedAt: new Date().toISOString() })
    expect(await isFound(mark)).toBe(false)
    await patch(id, { deletedAt: null, _status: 'published' }, '?trash=true')
    expect(await isFound(mark)).toBe(true)
    expect((await publisher.request('DELETE', `/api/programmes/${id}`)).status).toBe(200)
    expect(await isFound(mark)).toBe(false)
  })

  it('many at once', async () => {
    const mark = word()
    const ids: string[] = []
    for (let number = 0; number < 3; number += 1) ids.push(await programme({ acronym: `${mark}`, title: unique('Program') }))
    expect((await idsFor(mark)).sort()).toEqual(ids.sort())
    const after = word()
    const { status } = await publisher.request('PATCH', `/api/programmes?where[acronym][equals]=${mark}`, { acronym: after, _status: 'published' })
    expect(status).toBe(200)
    expect([await isFound(mark), (await idsFor(after)).sort()]).toEqual([false, ids.sort()])
  })

  it.each<[string, (id: string) => ReadonlySet<string> | null]>([
    ['a document', (id) => new Set(['programmes', `programmes:${id}`])],
    ['some documents', () => new Set(['programmes', 'programmes:*'])],
    ['nobody knows what', () => null],
  ])('what another instance changed (%s), as it tells', async (_, tags) => {
    const [before, after] = [word(), word()]
    const id = await programme({ title: before })
    const words = searchOf(app.payload).words('pl')
    expect(await isFound(before)).toBe(true)
    // As if it had been written without this instance: the index holds something else.
    words.put({ collection: 'programmes', id, slug: '', text: '', title: after })
    tellSearch(app.payload, tags(id))
    expect([await isFound(before), await isFound(after)]).toEqual([true, false])
  })

  it('more documents than are read at once', async () => {
    const mark = word()
    const now = new Date().toISOString()
    const times = { createdAt: now, updatedAt: now, firstPublishedAt: now }
    for (let number = 0; number < 230; number += 1) {
      await app.payload.db.create({ collection: 'expertise-areas', data: { ...times, _status: 'published', name: { pl: `${mark} ${number}` }, slug: `${mark}-${number}` } })
    }
    const totals = async () => [(await ask(mark)).totalHits, (await ask(mark, '&locale=en')).totalHits]
    expect(await totals()).toEqual([230, 230])
    closeSearch(app.payload)
    expect(await totals()).toEqual([230, 230])
    await app.payload.db.deleteMany({ collection: 'expertise-areas', where: { slug: { like: mark } } })
    expect(await totals()).toEqual([0, 0])
  })

  it('a deletion reads nothing of those that only referred to it', async () => {
    const doomed = await programme()
    await ask('program')
    await app.payload.delete({ collection: 'programmes', id: doomed, overrideAccess: true })
    const { reads } = await noteReads(() => searchOf(app.payload).upToDate())
    expect([...reads.tags].filter((tag) => tag.startsWith('member-cities'))).toEqual([])
  })
})

describe('what nobody may read is not found', () => {
  it('a draft, and what waits over a published text', async () => {
    const [draft, waiting, published] = [word(), word(), word()]
    await programme({ title: draft }, { draft: true })
    const id = await programme({ title: published })
    await saveDraft(app, 'programmes', id, { title: waiting })
    expect([await isFound(draft), await isFound(waiting), await isFound(published)]).toEqual([false, false, true])
  })

  it.each(['a publisher', 'a key with the draft scope'])('%s finds what everybody finds', async (who) => {
    const [draft, published] = [word(), word()]
    await programme({ title: draft }, { draft: true })
    await programme({ title: published })
    const caller = who === 'a publisher' ? publisher : await apiClient(app, ['drafts'])
    const total = async (q: string) => (await caller.request('GET', `/api/search?q=${q}&draft=true`)).body.totalHits
    expect([await total(draft), await total(published)]).toEqual([0, 1])
  })

  it('private fields of a person, and what their consent does not cover', async () => {
    const [name, contact, basis, bio, affiliation] = [word(), word(), word(), word(), word()]
    await createContent(app, 'experts', {
      name: `Osoba ${name}`, internalContact: contact, bio, affiliation,
      consent: { given: '2020-01-01', legalBasis: basis, scope: ['affiliation'] },
    })
    const found = await Promise.all([name, contact, basis, bio, affiliation].map((each) => isFound(each)))
    expect(found).toEqual([true, false, false, false, true])
  })

  it.each([
    ['no consent', {}],
    ['a consent that was withdrawn', { given: '2020-01-01', withdrawn: '2021-01-01' }],
    ['a consent that ended', { given: '2020-01-01', retentionUntil: '2021-01-01' }],
  ])('a person with %s', async (_, consent) => {
    const name = word()
    await createContent(app, 'experts', { name, consent })
    expect(await isFound(name)).toBe(false)
  })

  it('a person on the day that their consent ends, though nobody writes anything', async () => {
    const name = word()
    await createContent(app, 'experts', { name, consent: { given: '2020-01-01', retentionUntil: '2090-05-01T12:00:00.000Z' } })
    expect(await isFound(name)).toBe(true)
    jest.useFakeTimers({ doNotFake: [...NOT_FAKED, 'setTimeout', 'clearTimeout'], now: new Date('2090-05-01T11:59:59.000Z') })
    expect(await isFound(name)).toBe(true)
    jest.setSystemTime(new Date('2090-05-01T12:00:00.000Z'))
    expect(await isFound(name)).toBe(false)
  })

  it('whatever the index says', async () => {
    const mark = word()
    const id = await programme({ title: unique('Szkic') }, { draft: true })
    await ask('program')
    searchOf(app.payload).words('pl').put({ collection: 'programmes', id, slug: '', text: '', title: mark })
    expect(await isFound(mark)).toBe(false)
  })

  it('users, API clients, translations and other records of the office', async () => {
    await signInAs(app, 'editor')
    expect(await isFound('example')).toBe(false)
    expect([...searchOf(app.payload).collections.keys()].filter((slug) => /user|client|translation|payload|seed/.test(slug))).toEqual([])
  })
})

describe('bad input', () => {
  it.each([
    ['', 'q', 'search-words-missing'],
    ['q=', 'q', 'search-words-missing'],
    ['q=%3F!', 'q', 'search-words-missing'],
    ['q=a&q=b', 'q', 'search-words-missing'],
    ['q[a]=b', 'q', 'search-words-missing'],
    [`q=${'a'.repeat(201)}`, 'q', 'search-too-long'],
    ['q=krakow&locale=xx', 'locale', 'unknown-locale'],
    ['q=krakow&locale=all', 'locale', 'unknown-locale'],
    ['q=krakow&locale=', 'locale', 'unknown-locale'],
    ['q=krakow&locale=pl&locale=en', 'locale', 'unknown-locale'],
    ['q=krakow&collection=users', 'collection', 'unknown-collection'],
    ['q=krakow&collection=programmes&collection=__proto__', 'collection', 'unknown-collection'],
    ['q=krakow&limit=0', 'limit', 'limit-out-of-range'],
    ['q=krakow&limit=51', 'limit', 'limit-out-of-range'],
    ['q=krakow&limit=1e1', 'limit', 'limit-out-of-range'],
    ['q=krakow&limit=-1', 'limit', 'limit-out-of-range'],
    ['q=krakow&page=0', 'page', 'page-out-of-range'],
    ['q=krakow&page=1.5', 'page', 'page-out-of-range'],
    ['q=krakow&page=99999999', 'page', 'page-out-of-range'],
  ])('%s is told, with a hint in both languages and no reading', async (query, parameter, code) => {
    const details = new Set<string>()
    for (const language of ['pl', 'en']) {
      const request = new Request(`http://127.0.0.1/api/search?${query}`, { headers: { 'Accept-Language': language } })
      const { reads, result } = await noteReads(() => handleEndpoints({ config: app.payload.config, request }))
      const body = await result.json()
      expect([result.status, result.headers.get('content-type'), body.code, body.errors?.[0]?.path]).toEqual([400, 'application/problem+json', code, parameter])
      expect([...reads.tags]).toEqual([])
      details.add(body.detail)
    }
    expect(details.size).toBe(2)
  })

  it('of an index that is not ready, the caller is told to come again', async () => {
    const waiting = jest.spyOn(searchOf(app.payload), 'upToDate').mockReturnValue(new Promise(() => {}))
    try {
      jest.useFakeTimers({ doNotFake: [...NOT_FAKED] })
      const answering = handleEndpoints({ config: app.payload.config, request: new Request('http://127.0.0.1/api/search?q=krakow', { headers: { 'Accept-Language': 'pl' } }) })
      let answer: Response | null = null
      void answering.then((response) => (answer = response))
      while (!answer) {
        await jest.advanceTimersByTimeAsync(1000)
        await new Promise((resolve) => setImmediate(resolve))
      }
      const response = await answering
      expect([response.status, response.headers.get('retry-after'), await response.json()]).toEqual([503, '5', expect.objectContaining({ code: 'not-ready', detail: expect.stringContaining('Spróbuj ponownie') })])
    } finally {
      waiting.mockRestore()
    }
  })

  it('is kept by nobody', async () => {
    const response = await fetch(`${app.url}/api/search?q=krakow`)
    expect([response.headers.get('cache-control'), response.headers.get('etag')]).toEqual(['private, no-store', null])
  })
})
