/** The client against a running server: its recipes, its languages, and what it keeps. */
import { spawnSync } from 'node:child_process'

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { seed } from '../../../seed'
import { startTestApp, type TestApp } from '../../../src/testing/start-test-app'
import { createClient, populated, queryString } from './index'

jest.setTimeout(180_000)

let app: TestApp
let draftKey: string

beforeAll(async () => {
  app = await startTestApp()
  await seed(app.payload)
  draftKey = crypto.randomUUID()
  await app.payload.create({
    collection: 'api-clients',
    data: { name: 'Preview', scopes: ['drafts'], enableAPIKey: true, apiKey: draftKey } as never,
    overrideAccess: true,
  })
})

afterAll(async () => {
  await app.stop()
})

const clientIn = (locale: 'pl' | 'en', more: object = {}) => createClient({ baseUrl: app.url, locale, ...more })

describe('the recipes of README', () => {
  it('cities by country', async () => {
    const { data } = await clientIn('en').GET('/api/member-cities', {
      params: { query: { where: { 'country.code': { equals: 'PL' } }, sort: ['name'], select: { name: true, slug: true }, depth: 0 } },
    })
    expect(data?.docs.map(({ name }) => name)).toContain('Kraków')
    const other = await clientIn('en').GET('/api/member-cities', { params: { query: { where: { 'country.code': { equals: 'IT' } } } } })
    expect(other.data?.docs).toEqual([])
  })

  it('a programme by slug with its resolutions', async () => {
    const { data } = await clientIn('pl').GET('/api/programmes', {
      params: { query: { where: { slug: { equals: 'otwarty-krakow' } }, depth: 1, limit: 1 } },
    })
    const resolutions = (data?.docs[0]?.adoptedBy ?? []).map(populated)
    expect(resolutions.map((resolution) => resolution?.adoptedOn)).toEqual(['2016-09-14'])
  })

  it('both languages', async () => {
    const query = { where: { slug: { equals: 'otwarty-krakow' } }, select: { title: true }, depth: 0 } as const
    const [pl, en] = await Promise.all((['pl', 'en'] as const).map((locale) => clientIn(locale).GET('/api/programmes', { params: { query } })))
    expect([pl?.data?.docs[0]?.title, en?.data?.docs[0]?.title]).toEqual(['Otwarty Kraków', 'Open Kraków'])
  })

  it('drafts, by key', async () => {
    await app.payload.create({ collection: 'programmes', data: { title: 'W przygotowaniu', _status: 'draft' } as never, draft: true, locale: 'pl', overrideAccess: true })
    const query = { draft: true, where: { title: { equals: 'W przygotowaniu' } } } as const
    const drafts = await clientIn('pl', { apiKey: draftKey }).GET('/api/programmes', { params: { query } })
    const nothing = await clientIn('pl').GET('/api/programmes', { params: { query } })
    expect([drafts.data?.docs.length, nothing.data?.docs.length]).toEqual([1, 0])
  })

  it('what changed since', async () => {
    const cms = clientIn('en')
    const read = async (since?: string) => (await cms.GET('/api/changes', { params: { query: since ? { since } : {} } })).data
    const first = await read()
    expect(first?.changes.map(({ collection, kind, locale }) => [collection, kind, locale])).toContainEqual(['programmes', 'published', 'en'])
    const country = await app.payload.create({ collection: 'countries', data: { code: 'NO', name: 'Norwegia', _status: 'published' }, locale: 'pl', overrideAccess: true })
    const polish = async (since: string) => (await cms.GET('/api/changes', { params: { query: { since, locale: 'pl' } } })).data
    const later = await polish(first?.cursor ?? '')
    expect(later?.changes.map(({ collection, id, kind }) => [collection, id, kind])).toEqual([['countries', country.id, 'published']])
    expect((await polish(later?.cursor ?? ''))?.changes).toEqual([])
  })
})

describe('an error', () => {
  it('comes as data, in the client’s language', async () => {
    const ask = (locale: 'pl' | 'en') =>
      clientIn(locale).GET('/api/programmes/{id}', { params: { path: { id: '00000000-0000-4000-8000-000000000000' } } })
    const [polish, english] = [await ask('pl'), await ask('en')]
    expect([polish.response.status, polish.data]).toEqual([404, undefined])
    expect(JSON.stringify(polish.error)).not.toBe(JSON.stringify(english.error))
  })
})

describe('the language', () => {
  it('of one request comes before that of the client', async () => {
    const { data } = await clientIn('pl').GET('/api/programmes', { params: { query: { locale: 'en', where: { slug: { equals: 'otwarty-krakow' } } } } })
    expect(data?.docs[0]?.title).toBe('Open Kraków')
  })
})

describe('answers by ETag', () => {
  it('are asked for once: the server answers 304 the second time, the caller gets the same', async () => {
    const statuses: number[] = []
    const counted = async (request: Request) => {
      const response = await fetch(request)
      statuses.push(response.status)
      return response
    }
    const client = createClient({ baseUrl: app.url, fetch: counted })
    const first = await client.GET('/api/openapi.json', { params: { query: { lang: 'en' } } })
    const again = await client.GET('/api/openapi.json', { params: { query: { lang: 'en' } } })
    expect(statuses).toEqual([200, 304])
    expect([again.response.status, again.data]).toEqual([200, first.data])
  })

  const answering = (etagOf: (url: string) => string | null) => {
    const asked: (string | null)[] = []
    return {
      asked,
      fetch: (request: Request): Promise<Response> => {
        asked.push(request.headers.get('if-none-match'))
        const etag = etagOf(request.url)
        const headers: Record<string, string> = { 'Content-Type': 'application/json', ...(etag ? { ETag: etag } : {}) }
        if (etag && request.headers.get('if-none-match') === etag) return Promise.resolve(new Response(null, { status: 304, headers }))
        return Promise.resolve(new Response(JSON.stringify({ totalDocs: 1 }), { headers }))
      },
    }
  }

  it('are kept apart by caller, language and question', async () => {
    const server = answering(() => '"a"')
    const { fetch } = server
    const pl = createClient({ baseUrl: 'http://cms.test', locale: 'pl', fetch })
    await pl.GET('/api/programmes/count')
    await pl.GET('/api/programmes/count', { params: { query: { locale: 'en' } } })
    await pl.GET('/api/programmes/count', { headers: { Authorization: 'JWT x' } })
    expect(server.asked).toEqual([null, null, null])
    await pl.GET('/api/programmes/count')
    expect(server.asked[3]).toBe('"a"')
  })

  it('give way to new ones, and to no more than the limit', async () => {
    let tag = '"1"'
    const server = answering(() => tag)
    const client = createClient({ baseUrl: 'http://cms.test', fetch: server.fetch, keep: { most: 1 } })
    await client.GET('/api/programmes/count')
    tag = '"2"'
    await client.GET('/api/programmes/count')
    await client.GET('/api/programmes/count')
    expect(server.asked).toEqual([null, '"1"', '"2"'])
    await client.GET('/api/countries/count')
    await client.GET('/api/programmes/count')
    expect(server.asked.slice(3)).toEqual([null, null])
  })

  it('are not kept where nothing is to be told by, or where the client is told not to', async () => {
    for (const [etag, keep] of [[null, undefined], ['"a"', false]] as const) {
      const server = answering(() => etag)
      const client = createClient({ baseUrl: 'http://cms.test', fetch: server.fetch, keep })
      await client.GET('/api/programmes/count')
      await client.GET('/api/programmes/count')
      expect(server.asked).toEqual([null, null])
    }
  })
})

describe('query strings', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['conditions', { where: { slug: { equals: 'a b' } } }, 'where[slug][equals]=a b'],
    ['lists of values', { where: { slug: { in: ['a', 'b'] } }, sort: ['-date', 'title'] }, 'where[slug][in]=a,b&sort=-date,title'],
    ['lists of conditions', { where: { or: [{ a: { exists: true } }, { b: { equals: 1 } }] } }, 'where[or][0][a][exists]=true&where[or][1][b][equals]=1'],
    ['dates', { where: { at: { less_than: new Date(0) } } }, 'where[at][less_than]=1970-01-01T00:00:00.000Z'],
    ['what is left out', { page: undefined, limit: 0 }, 'limit=0'],
  ])('%s', (_, query, expected) => {
    expect(decodeURIComponent(queryString(query))).toBe(expected)
  })
})

describe('the package', () => {
  it('compiles by itself, strictly', () => {
    const { status, stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'clients/typescript'], { encoding: 'utf8' })
    expect([status, stdout]).toEqual([0, ''])
  })
})
