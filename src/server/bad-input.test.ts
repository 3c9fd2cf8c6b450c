/** What can't be answered gets 400 with a code and a hint, over REST and GraphQL, and costs no more: the database is not asked. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { createContent, programmeData } from '../testing/builders'
import { startTestApp, type TestApp } from '../testing/start-test-app'

let app: TestApp

beforeAll(async () => {
  app = await startTestApp()
  await createContent(app, 'programmes', programmeData('jawny'))
  // What the change calls for behind it is over.
  await fetch(`${app.url}/api/changes`)
  while ((await whileCounting(() => new Promise((resolve) => setTimeout(resolve, 300)))).asked.length > 0);
})

afterAll(async () => {
  await app.stop()
})

/** How many times the database was asked meanwhile. */
async function whileCounting<Result>(work: () => Promise<Result>): Promise<{ asked: string[]; result: Result }> {
  const asked: string[] = []
  const db = app.payload.db as unknown as Record<string, unknown>
  const methods = Object.keys(db).filter((name) => /^(find|count|query|create|update|delete|upsert)/.test(name) && typeof db[name] === 'function')
  const spies = methods.map((name) => {
    const before = db[name] as (...args: unknown[]) => unknown
    return jest.spyOn(db as { [name: string]: (...args: unknown[]) => unknown }, name).mockImplementation((...args) => {
      asked.push(name)
      return before.apply(db, args)
    })
  })
  try {
    return { result: await work(), asked }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

interface Told {
  status: number
  code: string | undefined
  hint: string | undefined
  type: string | null
}

async function told(path: string, options: RequestInit = {}): Promise<Told> {
  const answer = await fetch(app.url + path, { ...options, headers: { 'Accept-Language': 'en', ...options.headers } })
  const body = (await answer.json()) as any
  // A problem by itself, or the first of Payload's or GraphQL's list.
  const [first] = body.code ? [body] : (body.errors ?? [{}])
  return {
    status: answer.status,
    code: first.code ?? first.data?.code ?? first.extensions?.data?.code,
    hint: first.detail ?? first.message,
    type: answer.headers.get('content-type')?.split(';')[0] ?? null,
  }
}

const byBody = (query: string, variables: object = {}): [string, RequestInit] => [
  '/api/graphql',
  { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query, variables }) },
]
const byAddress = (query: string): [string] => [`/api/graphql?query=${encodeURIComponent(query)}`]
const deepQuery = (depth: number): string => `{ Programmes { docs ${'{ memberCities { docs { memberships { programme '.repeat(depth / 3)}{ title }${' } } } }'.repeat(depth / 3)} } }`
const MEGABYTE = 2 ** 20

const unknownLocale = ['unknown-locale', /“xx”.*pl, en/] as const
const closedField = (path: string) => ['field-not-queryable', new RegExp(`“${path}”.*/api/docs`)] as const
const badDepth = ['depth-out-of-range', /from 0 to 10, such as depth=1/] as const
const tooLong = ['query-too-long', /send the query as a body to GraphQL, or ask in parts/] as const
const UNKNOWN_CURSOR = ['unknown-cursor', /leave since out/] as const

type Row = [string, [string, RequestInit?], readonly [string, RegExp]]

const rest: Row[] = [
  ['an unknown cursor', ['/api/changes?since=nonsense'], UNKNOWN_CURSOR],
  ['an unknown cursor of the stream', ['/api/changes/stream?since=nonsense'], UNKNOWN_CURSOR],
  ['a filter by a private field', ['/api/experts?where[internalContact][like]=a'], closedField('internalContact')],
  ['a filter by a part of one, among others', ['/api/experts?where[and][0][name][exists]=true&where[and][1][consent.legalBasis][exists]=true'], closedField('consent.legalBasis')],
  ['a filter by a private field, counting', ['/api/experts/count?where[internalContact][like]=a'], closedField('internalContact')],
  ['a filter by a field that is not there', ['/api/programmes?where[nothing][equals]=a'], closedField('nothing')],
  ['depth 99', ['/api/programmes?depth=99'], badDepth],
  ['depth 99 of one document', ['/api/programmes/00000000-0000-4000-8000-000000000000?depth=99'], badDepth],
  ['depth 99 of a global', ['/api/globals/site-settings?depth=99'], badDepth],
  ['a depth below none', ['/api/programmes?depth=-1'], badDepth],
  ['a depth in words', ['/api/programmes?depth=deep'], badDepth],
  ['a query string of 1 MB', [`/api/programmes?where[title][like]=${'a'.repeat(MEGABYTE)}`], tooLong],
  ['a query string of 9 kB', [`/api/programmes?where[title][like]=${'a'.repeat(9000)}`], tooLong],
  ['an unknown locale', ['/api/programmes?locale=xx'], unknownLocale],
  ['an unknown locale among known ones', ['/api/programmes?locale=pl&locale=xx'], unknownLocale],
  ['an unknown locale to fall back to', ['/api/programmes?locale=en&fallback-locale=xx'], unknownLocale],
  ['an unknown locale, counting', ['/api/programmes/count?locale=xx'], unknownLocale],
  ['an unknown locale of a global', ['/api/globals/site-settings?locale=xx'], unknownLocale],
  ['an unknown locale of the changes', ['/api/changes?locale=xx'], unknownLocale],
  ['an unknown locale of the search', ['/api/search?q=krakow&locale=xx'], unknownLocale],
  ['an unknown locale of open data', ['/api/open-data/programmes.csv?locale=xx'], unknownLocale],
]

const graphql: Row[] = [
  ['an unknown locale', byBody('{ Programmes(locale: xx) { docs { title } } }'), ['bad-request', /"xx" does not exist/]],
  ['an unknown locale as a variable', byBody('query ($in: LocaleInputType) { Programmes(locale: $in) { docs { title } } }', { in: 'xx' }), ['bad-request', /"xx" does not exist/]],
  ['an unknown locale, by GET', byAddress('{ Programmes(locale: xx) { docs { title } } }'), ['bad-request', /"xx" does not exist/]],
  ['a filter by a field that is not there', byBody('{ Programmes(where: { nothing: { equals: "a" } }) { docs { title } } }'), ['bad-request', /"nothing" is not defined/]],
  ['depth 99', byBody(deepQuery(99)), ['bad-request', /depth of 10/]],
  ['depth 99, by GET', byAddress(deepQuery(99)), ['bad-request', /depth of 10/]],
  ['a query of 1 MB', byBody(`{ Programmes { docs { ${'title '.repeat(MEGABYTE / 6)} } } }`), ['bad-request', /2000 tokens/]],
  ['a query of 1 MB, by GET', [`/api/graphql?query={Programmes{docs{${'title,'.repeat(MEGABYTE / 6)}id}}}`], tooLong],
]

describe.each([['REST', rest], ['GraphQL', graphql]] as const)('%s', (_, rows) => {
  it.each(rows)('%s', async (_name, [path, options], [code, hint]) => {
    for (let time = 0; time < 2; time += 1) {
      const { asked, result } = await whileCounting(() => told(path, options))
      expect({ ...result, asked }).toEqual({ asked: [], code, hint: expect.stringMatching(hint), status: 400, type: expect.stringMatching(/json$/) })
    }
  })
})

it('GraphQL tells of a private field in the place of its answer', async () => {
  const [path, options] = byBody('{ Experts(where: { internalContact: { like: "a" } }) { docs { name } } Programmes { totalDocs } }')
  const answer = (await (await fetch(app.url + path, { ...options, headers: { ...options.headers, 'Accept-Language': 'en' } })).json()) as any
  expect(answer.errors[0]).toMatchObject({ path: ['Experts'], message: expect.stringMatching(/internalContact.*\/api\/docs/), extensions: { statusCode: 400, data: { code: 'field-not-queryable' } } })
  expect(answer.data).toEqual({ Experts: null, Programmes: { totalDocs: 1 } })
})

it('what can be answered is answered, as the admin asks it too', async () => {
  for (const query of ['depth=10', 'depth=0', 'depth=', 'locale=', 'locale=en', 'locale=all', 'locale=*', 'locale=en&fallback-locale=none', 'fallback-locale=null', 'fallbackLocale=false', 'fallback-locale=pl']) {
    expect([query, (await fetch(`${app.url}/api/programmes?${query}`)).status]).toEqual([query, 200])
  }
  const { asked } = await whileCounting(() => fetch(`${app.url}/api/programmes?depth=3`))
  expect(asked).not.toEqual([])
})
