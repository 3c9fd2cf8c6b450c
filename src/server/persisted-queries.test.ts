/** GraphQL queries by their SHA-256: known after the text was sent once, and answered as the text itself is. */
import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { createContent, programmeData } from '../testing/builders'
import { type Caller, signInAs } from '../testing/sign-in-as'
import { startTestApp, type TestApp } from '../testing/start-test-app'
import { PersistedQueries } from './persisted-queries'

let app: TestApp
let editor: Caller
let programme: string

beforeAll(async () => {
  app = await startTestApp({ GRAPHQL_MAX_DEPTH: '6', RATE_LIMIT_LOGIN_PER_MINUTE: '5' })
  editor = await signInAs(app, 'editor')
  programme = (await createContent(app, 'programmes', programmeData('jawny'))).id
}, 120_000)

afterAll(async () => {
  await app.stop()
})

const sumOf = (query: string): string => createHash('sha256').update(query).digest('hex')
const extensionsOf = (query: string, changed: object = {}) => ({ persistedQuery: { version: 1, sha256Hash: sumOf(query), ...changed } })

interface Answer {
  status: number
  body: any
  cacheState: string | null
  cacheControl: string | null
  etag: string | null
}

async function answerOf(response: Response): Promise<Answer> {
  const { headers, status } = response
  return { status, body: await response.json(), cacheState: headers.get('x-cache'), cacheControl: headers.get('cache-control'), etag: headers.get('etag') }
}

async function get(params: Record<string, unknown>, headers: Record<string, string> = {}): Promise<Answer> {
  const pairs = Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)])
  return answerOf(await fetch(`${app.url}/api/graphql?${new URLSearchParams(pairs).toString()}`, { headers }))
}

const post = async (body: object): Promise<Answer> =>
  answerOf(await fetch(`${app.url}/api/graphql`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }))

let count = 0
/** A query that no other test has asked. */
const newQuery = (): string => `query Number${(count += 1)} ($id: String!) { Programme(id: $id) { id title summary } }`
const codeOf = ({ body }: Answer): string | undefined => body.errors?.[0]?.extensions?.code

describe('a query by its sum', () => {
  it.each([
    ['GET', (query: string) => get({ query, extensions: extensionsOf(query), variables: { id: programme } })],
    ['POST', (query: string) => post({ query, extensions: extensionsOf(query), variables: { id: programme } })],
  ] as const)('is not known until its text is sent, by %s', async (_, send) => {
    const query = newQuery()
    const bySum = { extensions: extensionsOf(query), variables: { id: programme } }
    for (const ask of [get, post]) {
      const unknown = await ask(bySum)
      expect([unknown.status, unknown.body, unknown.cacheState, unknown.cacheControl]).toEqual([
        200,
        { errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND', statusCode: 200 } }] },
        'BYPASS',
        'private, no-store',
      ])
    }
    expect((await send(query)).body.data.Programme.id).toBe(programme)
    for (const ask of [get, post]) expect((await ask(bySum)).body.data.Programme.id).toBe(programme)
  })

  it('shares its answer with the whole query, and both are dropped by a change', async () => {
    const query = newQuery()
    const variables = { id: programme }
    const whole = await get({ query, variables })
    expect(whole.cacheState).toBe('MISS')
    // Answered from memory, and known by its sum all the same.
    const offered = await get({ query, variables, extensions: extensionsOf(query) })
    expect([offered.cacheState, offered.etag]).toEqual(['HIT', whole.etag])
    const bySum = await get({ variables, extensions: { ...extensionsOf(query), clientLibrary: { name: 'any', version: '1' } } })
    expect([bySum.cacheState, bySum.etag, bySum.body]).toEqual(['HIT', whole.etag, whole.body])
    await app.payload.update({ collection: 'programmes', id: programme, data: { summary: 'Opis zmieniony', _status: 'published' }, overrideAccess: true })
    const changed = await get({ variables, extensions: extensionsOf(query) })
    expect([changed.cacheState, changed.body.data.Programme.summary]).toEqual(['MISS', 'Opis zmieniony'])
    expect((await get({ query, variables })).cacheState).toBe('HIT')
  })

  it('has its variables, its name and its caller’s rights', async () => {
    const draft = (await createContent(app, 'programmes', programmeData('szkic'), { draft: true })).id
    const query = 'query One($id: String!) { Programme(id: $id, draft: true) { id } } query Two { Programmes { totalDocs } }'
    const variables = { id: draft }
    await post({ query, operationName: 'Two', variables, extensions: extensionsOf(query) })
    expect((await get({ operationName: 'Two', variables, extensions: extensionsOf(query) })).body.data.Programmes.totalDocs).toBe(1)
    const asked = { operationName: 'One', variables, extensions: extensionsOf(query) }
    expect((await get(asked)).body.data.Programme).toBeNull()
    const search = new URLSearchParams({ operationName: 'One', variables: JSON.stringify(variables), extensions: JSON.stringify(asked.extensions) })
    expect((await editor.request('GET', `/api/graphql?${search.toString()}`)).body.data.Programme.id).toBe(draft)
    expect((await get(asked)).body.data.Programme).toBeNull()
  })

  it('may be longer than an address may be', async () => {
    const query = `${'# long\n'.repeat(1000)}{ Programmes { totalDocs } }`
    expect((await fetch(`${app.url}/api/graphql?query=${encodeURIComponent(query)}`)).status).toBe(400)
    await post({ query, extensions: extensionsOf(query) })
    const states = [await get({ extensions: extensionsOf(query) }), await get({ extensions: extensionsOf(query) })]
    expect(states.map(({ body, cacheState }) => [body.data?.Programmes.totalDocs, cacheState])).toEqual([[1, 'MISS'], [1, 'HIT']])
    // The address that came is bounded as every other.
    expect((await fetch(`${app.url}/api/graphql?extensions=${encodeURIComponent(JSON.stringify(extensionsOf(query)))}&x=${'x'.repeat(9000)}`)).status).toBe(400)
  })
})

describe('is refused', () => {
  it.each([
    ['a sum of another text', { sha256Hash: sumOf('{ Other }') }, 400, 'PERSISTED_QUERY_HASH_MISMATCH'],
    ['another version', { version: 2 }, 200, 'PERSISTED_QUERY_NOT_SUPPORTED'],
    ['no sum', { sha256Hash: 'x' }, 400, 'BAD_REQUEST'],
    ['a sum that is a list', { sha256Hash: [1] }, 400, 'BAD_REQUEST'],
  ])('%s', async (_, changed, status, code) => {
    const query = newQuery()
    for (const ask of [get, post]) {
      const answer = await ask({ query, extensions: extensionsOf(query, changed), variables: { id: programme } })
      expect([answer.status, codeOf(answer), answer.cacheControl]).toEqual([status, code, 'private, no-store'])
      expect(codeOf(await ask({ extensions: extensionsOf(query), variables: { id: programme } }))).toBe('PERSISTED_QUERY_NOT_FOUND')
    }
  })

  it.each([
    ['no GraphQL', '{ Programmes {'],
    ['an unknown field', '{ Programmes { nothing } }'],
    ['too deep a query', '{ Programmes { docs { memberCities { docs { memberships { programme { memberCities { docs { id } } } } } } } } }'],
    ['the schema, to a stranger', '{ __schema { types { name } } }'],
    ['too many queries at once', `{ ${Array.from({ length: 30 }, (_, index) => `a${index}: Programmes { totalDocs }`).join(' ')} }`],
  ])('%s, and not remembered', async (_, query) => {
    for (const ask of [get, post]) {
      expect((await ask({ query, extensions: extensionsOf(query) })).body.errors).toBeDefined()
      expect(codeOf(await ask({ extensions: extensionsOf(query) }))).toBe('PERSISTED_QUERY_NOT_FOUND')
    }
  })

  it('a mutation by GET, and more tries at a log-in than the limit has, by its sum too', async () => {
    const query = 'mutation { loginUser(email: "nobody@example.org", password: "wrong wrong wrong") { token } }'
    const extensions = extensionsOf(query)
    const byGet = await fetch(`${app.url}/api/graphql?${new URLSearchParams({ query, extensions: JSON.stringify(extensions) }).toString()}`)
    expect(byGet.status).toBe(405)
    expect(codeOf(await post({ extensions }))).toBe('PERSISTED_QUERY_NOT_FOUND')
    await post({ query, extensions })
    const bySum = await fetch(`${app.url}/api/graphql?extensions=${encodeURIComponent(JSON.stringify(extensions))}`)
    expect(bySum.status).toBe(405)
    const statuses = []
    for (let tries = 0; tries < 6; tries += 1) statuses.push((await post({ extensions })).status)
    expect(statuses).toContain(429)
  })
})

describe('the memory of queries', () => {
  const request = (query: string | null, sum: string) => {
    const params = new URLSearchParams({ ...(query === null ? {} : { query }), extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: sum } }) })
    return { method: 'GET', url: `/api/graphql?${params.toString()}` } as IncomingMessage
  }
  const isKnown = (queries: PersistedQueries, query: string): boolean => {
    const req = request(null, sumOf(query))
    queries.expandAddress(req)
    return new URLSearchParams(req.url?.split('?')[1]).get('query') === query
  }
  const learn = (queries: PersistedQueries, query: string): void => {
    queries.expandAddress(request(query, sumOf(query)))
    queries.accept(query)
  }

  it('is bounded, forgets the least used first, and takes no giant', () => {
    const queries = new PersistedQueries({ graphqlPath: '/api/graphql', longestUrl: 200_000, maxBytes: 100_000 })
    const texts = Array.from({ length: 20 }, (_, index) => `# ${index}${'x'.repeat(5000)}`)
    for (const text of texts) {
      learn(queries, text)
      isKnown(queries, texts[0] as string)
    }
    expect(texts.filter((text) => isKnown(queries, text))).toEqual([texts[0], ...texts.slice(-8)])
    const giant = 'x'.repeat(40_000)
    learn(queries, giant)
    expect(isKnown(queries, giant)).toBe(false)
  })

  it('learns nothing that was only offered', () => {
    const queries = new PersistedQueries({ graphqlPath: '/api/graphql', longestUrl: 8192 })
    queries.expandAddress(request('{ a }', sumOf('{ a }')))
    queries.accept('{ b }')
    expect(isKnown(queries, '{ a }')).toBe(false)
  })

  it('rewrites no other address', () => {
    const queries = new PersistedQueries({ graphqlPath: '/api/graphql', longestUrl: 8192 })
    learn(queries, '{ a }')
    for (const url of ['/api/programmes', '/api/graphqlx', '/']) {
      const req = { ...request(null, sumOf('{ a }')) } as IncomingMessage
      req.url = req.url?.replace('/api/graphql', url)
      const before = req.url
      queries.expandAddress(req)
      expect(req.url).toBe(before)
    }
  })
})
