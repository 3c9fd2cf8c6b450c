/** What the server does with requests of every kind, good, odd and hostile. */
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { createContent, programmeData, richText } from '../testing/builders'
import { anonymous, type Caller, signInAs } from '../testing/sign-in-as'
import { startTestApp, TEST_PASSWORD, type TestApp } from '../testing/start-test-app'
import { createHttpServer } from './create-http-server'
import { redactedUrl } from './log'
import { accountOperationsIn } from './rate-limits'

let app: TestApp
let editor: Caller
let programme: string

beforeAll(async () => {
  app = await startTestApp({ CORS_ORIGINS: 'https://www.example.org', RATE_LIMIT_LOGIN_PER_MINUTE: '20', UPLOAD_LIMIT_MB: '1', GRAPHQL_MAX_DEPTH: '6' })
  editor = await signInAs(app, 'editor')
  programme = (await createContent(app, 'programmes', programmeData('jawny'))).id
}, 120_000)

afterAll(async () => {
  await app.stop()
})

const ask = (path: string, options: RequestInit = {}) => fetch(app.url + path, { redirect: 'manual', ...options })
const graphql = (query: string, headers: Record<string, string> = {}) =>
  ask('/api/graphql', { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify({ query }) })

describe('headers', () => {
  it('keep pages and answers safe', async () => {
    for (const path of ['/', '/api/programmes', '/api/users/me']) {
      const { headers } = await ask(path)
      expect([path, headers.get('x-content-type-options'), headers.get('x-powered-by')]).toEqual([path, 'nosniff', null])
    }
    // What everybody reads is data and nothing else; a page may run the scripts that this server wrote into it.
    expect((await ask('/api/programmes')).headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect((await ask('/api/users/me')).headers.get('content-security-policy')).toMatch(/script-src 'none'/)
    const policy = (await ask('/')).headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/)
    expect(policy).not.toMatch(/script-src[^;]*unsafe/)
  })

  it('carry a request id: a sane one of the caller’s, else a new one', async () => {
    expect((await ask('/healthz', { headers: { 'X-Request-Id': 'frontend-1' } })).headers.get('x-request-id')).toBe('frontend-1')
    expect((await ask('/healthz', { headers: { 'X-Request-Id': 'a b<script>' } })).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('allow the frontends of the settings, and no other', async () => {
    const origin = async (from: string) => (await ask('/api/programmes', { headers: { Origin: from } })).headers.get('access-control-allow-origin')
    expect(await origin('https://www.example.org')).toBe('https://www.example.org')
    expect(await origin('https://evil.example')).not.toBe('https://evil.example')
    const preflight = await ask('/api/programmes', { method: 'OPTIONS', headers: { Origin: 'https://www.example.org', 'Access-Control-Request-Method': 'GET' } })
    expect(preflight.status).toBeLessThan(300)
  })

  it('compress what is large', async () => {
    const large = (await createContent(app, 'programmes', { ...programmeData('długi'), body: richText('Treść '.repeat(500)) })).id
    const { headers } = await ask(`/api/programmes/${large}`, { headers: { 'Accept-Encoding': 'gzip' } })
    expect(headers.get('content-encoding')).toBe('gzip')
  })
})

describe('health', () => {
  it('is alive, and ready while the database answers', async () => {
    expect((await ask('/healthz')).status).toBe(200)
    expect(await (await ask('/readyz')).json()).toEqual({ status: 'ok' })
  })
})

describe('methods', () => {
  it('answers HEAD as GET without a body', async () => {
    const head = await ask(`/api/programmes/${programme}`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    expect(head.headers.get('content-type')).toContain('application/json')
  })

  it('refuses a mutation by GET', async () => {
    const answer = await ask(`/api/graphql?query=${encodeURIComponent('mutation { logoutUser }')}`)
    expect(answer.status).toBe(405)
  })
})

describe('odd and hostile input is the caller’s fault, never ours', () => {
  it.each<[string, string, RequestInit?]>([
    ['broken percent signs', '/api/programmes?where[title][like]=%E0%A4%A'],
    ['a NUL byte', '/api/programmes/%00'],
    ['an unknown collection', '/api/nothing'],
    ['an unknown operator', '/api/programmes?where[title][nonsense]=1'],
    ['an unknown field', '/api/programmes?where[nonsense][equals]=1'],
    ['an id of another shape', '/api/programmes/1%27%20OR%201=1'],
    ['a sort by nothing', '/api/programmes?sort=nonsense'],
    ['an object for a value', '/api/programmes?where[title][equals][$gt]='],
    ['a list for one value', '/api/programmes?where[title][equals][0]=a&where[title][equals][1]=b'],
    ['words for a date', '/api/programmes?where[firstPublishedAt][greater_than]=abc'],
    ['words for a number', '/api/member-cities?where[population.value][greater_than]=abc'],
    ['words for a yes or no', '/api/programmes?where[title][exists]=maybe'],
    ['half a pattern', '/api/programmes?where[_status][like]=[('],
    ['an odd id in a list', '/api/programmes?where[id][in]=1,2,%27'],
    ['a plain value for a reference into several collections', '/api/organisations?where[members][equals]=x'],
    ['an odd reference', '/api/member-cities?where[country][equals]=%27'],
    ['a place for a text', '/api/programmes?where[title][near]=1,2,3'],
    ['a condition that is no JSON', '/api/programmes?where=krakow'],
    ['conditions that are no list', '/api/programmes?where[and]=1'],
    ['conditions of conditions', `/api/programmes?where${'[and][0]'.repeat(40)}[title][equals]=x`],
    ['a join of nothing', '/api/programmes?joins[nothing][limit]=1'],
    ['a choice of nothing', '/api/programmes?select[nothing]=true&populate[nothing][x]=true'],
    ['words for a page', '/api/programmes?page=abc&limit=xyz&depth=abc'],
    ['a regular expression', '/api/programmes?where[title][like]=(a%2B)%2B$'],
    ['a negative limit', '/api/programmes?limit=-5'],
    ['depth 99', '/api/programmes?depth=99'],
    ['an unknown locale', '/api/programmes?locale=xx'],
    ['malformed JSON', '/api/users/login', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"email":' }],
    ['no JSON at all', '/api/users/login', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: 'null' }],
    ['an object for an address', '/api/users/login', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"email":{"$gt":""},"password":"x"}' }],
    ['malformed GraphQL', '/api/graphql', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"query":"{"}' }],
    ['GraphQL that is no JSON', '/api/graphql', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{' }],
    ['variables nested twenty thousand times', '/api/graphql', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: `{"query":"{__typename}","variables":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}` }],
    ['a form without its boundary', '/api/media', { method: 'POST', headers: { 'Content-Type': 'multipart/form-data' }, body: 'x' }],
    ['a form that ends too early', '/api/media', { method: 'POST', headers: { 'Content-Type': 'multipart/form-data; boundary=x' }, body: '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{' }],
    ['a form whose document is no JSON', '/api/media', { method: 'POST', headers: { 'Content-Type': 'multipart/form-data; boundary=x' }, body: '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{bad\r\n--x--\r\n' }],
    ['a query sent as a form, with a NUL byte', '/api/programmes', { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Payload-HTTP-Method-Override': 'GET' }, body: 'where[title][equals]=%00' }],
    ['a query sent as a form, badly encoded', '/api/programmes', { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'X-Payload-HTTP-Method-Override': 'GET' }, body: 'where[title][equals]=%E0%A4%A&where[[[' }],
    ['a NUL byte in JSON', '/api/users/login', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"email":"a\\u0000@example.org","password":"\\u0000"}' }],
    ['a batch of GraphQL', '/api/graphql', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '[{"query":"{ __typename }"}]' }],
  ])('%s', async (_, path, options = {}) => {
    const answer = await ask(path, options)
    const text = await answer.text()
    expect([answer.status < 500, text]).toEqual([true, expect.not.stringMatching(/node_modules|SQLITE|Mongo|at async|\/src\//)])
  })

  it.each<[string, string, number, string, RegExp]>([
    ['that does not arrive in time', 'ERR_HTTP_REQUEST_TIMEOUT', 408, 'Request Timeout', /did not arrive in time/],
    ['that is no HTTP', 'HPE_INVALID_METHOD', 400, 'Bad Request', /is no HTTP/],
  ])('a request %s is told so', async (_, code, status, reason, detail) => {
    const server = createHttpServer(() => {})
    server.on('connection', (socket) => void server.emit('clientError', Object.assign(new Error(code), { code }), socket))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    let answer = ''
    for await (const chunk of socket) answer += String(chunk)
    server.close()
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    expect([head.split('\r\n')[0], JSON.parse(body)]).toEqual([`HTTP/1.1 ${status} ${reason}`, expect.objectContaining({ status, code: 'bad-request', detail: expect.stringMatching(detail) })])
  })

  it('a query longer than the limit is told so', async () => {
    const answer = await ask(`/api/programmes?where[title][like]=${'a'.repeat(9_000)}`)
    expect([answer.status, (await answer.json()).code]).toEqual([400, 'query-too-long'])
  })

  it.each(['X-HTTP-Method-Override', 'X-Payload-HTTP-Method-Override'])('a query as a body (%s) is no file, where files are taken too', async (header) => {
    const headers = { [header]: 'GET', 'Content-Type': 'application/x-www-form-urlencoded' }
    for (const path of ['xliff', 'memory/import', 'glossary/import']) {
      const answer = await ask(`/api/translation/${path}`, { method: 'POST', headers, body: 'x'.repeat(3_000_000) })
      expect([path, answer.status]).toEqual([path, 413])
    }
  })

  it('a body larger than the limit is told so, announced or not', async () => {
    const large = JSON.stringify({ title: 'x'.repeat(3_000_000) })
    const answer = await ask('/api/programmes', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: large })
    expect([answer.status, (await answer.json()).code]).toEqual([413, 'body-too-large'])
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(3 * 2 ** 20)], { type: 'image/png' }), 'large.png')
    const upload = await ask('/api/media', { method: 'POST', body: form })
    expect(upload.status).toBe(413)
  })

  it('a body without an announced length is cut off', async () => {
    const { hostname, port } = new URL(app.url)
    const outcome = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write('POST /api/programmes HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n')
        const chunk = 'x'.repeat(65_536)
        let sent = 0
        const more = () => {
          while (!socket.destroyed && sent < 400) {
            sent += 1
            if (!socket.write(`10000\r\n${chunk}\r\n`)) return void socket.once('drain', more)
          }
          if (sent === 400) resolve('all 25 MB were taken')
        }
        more()
      })
      socket.on('data', (data) => resolve(`answered ${data.toString().slice(9, 12)}`))
      socket.on('close', () => resolve('cut off'))
      socket.on('error', () => resolve('cut off'))
    })
    expect(outcome).toMatch(/cut off|answered 4\d\d/)
  })
})

describe('GraphQL', () => {
  it('tells strangers no schema in production, and staff neither more nor less than they ask', async () => {
    const stranger = await graphql('{ __schema { types { name } } }')
    expect((await stranger.json()).errors[0].message).toMatch(/introspection/i)
    expect((await editor.request('POST', '/api/graphql', { query: '{ __schema { queryType { name } } }' })).body.data.__schema.queryType.name).toBe('Query')
  })

  it('refuses what is too deep', async () => {
    const deep = '{ Programmes { docs { memberCities { docs { memberships { programme { memberCities { docs { name } } } } } } } } }'
    expect((await (await graphql(deep)).json()).errors[0].message).toMatch(/depth/i)
  })

  it('refuses what is too costly: the same relation asked two hundred times', async () => {
    const fields = Array.from({ length: 200 }, (_, index) => `a${index}: memberCities { docs { id } }`).join(' ')
    const answer = await (await graphql(`{ Programmes { docs { ${fields} } } }`)).json()
    expect(answer.errors[0].message).toMatch(/complex/i)
  })

  it.each<[string, string, RegExp]>([
    ['one field a hundred thousand times', `{ Programmes { docs { ${'title '.repeat(100_000)} } } }`, /tokens/],
    ['twenty thousand directives', `{ __typename ${'@aa'.repeat(20_000)} }`, /tokens/],
    ['fragments that name each other in a ring', '{ Programmes { docs { ...A } } } fragment A on Programme { ...B } fragment B on Programme { ...A }', /within itself/],
    [
      'fragments in many rings',
      `{ Programmes { docs { ...F0 } } } ${Array.from({ length: 140 }, (_, index) => `fragment F${index} on Programme { ...F${(index + 1) % 140} ...F${(index * 7 + 3) % 140} }`).join(' ')}`,
      /within itself/,
    ],
    [
      'fragments that each name the next one twice',
      `{ Programmes { docs { ...F0 } } } ${Array.from({ length: 60 }, (_, index) => `fragment F${index} on Programme { ...F${index + 1} ...F${index + 1} }`).join(' ')} fragment F60 on Programme { title }`,
      /fields at most/,
    ],
    ['a hundred lists in one request', `{ ${Array.from({ length: 100 }, (_, index) => `a${index}: Programmes(limit: 0) { docs { id } }`).join(' ')} }`, /20 queries at most/],
    ['brackets of brackets', `{ a(x: ${'['.repeat(50_000)}) }`, /tokens|call stack/],
  ])('refuses %s at once', async (_, query, words) => {
    const answer = await (await graphql(query)).json()
    expect([answer.errors?.[0]?.message, answer.data]).toEqual([expect.stringMatching(words), undefined])
  })

  it('counts the log-ins in a query, whatever they are called', () => {
    expect(accountOperationsIn('mutation { a: loginUser(email: "x") { token } b: loginUser(email: "y") { token } }')).toBe(2)
    expect(accountOperationsIn('{ Programmes { docs { title } } }')).toBe(0)
  })

  it('takes one log-in in a request', async () => {
    const two = 'mutation { a: loginUser(email: "a@example.org", password: "x") { token } b: loginUser(email: "b@example.org", password: "x") { token } }'
    expect((await (await graphql(two)).json()).code).toBe('graphql-too-costly')
  })
})

describe('files', () => {
  const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
  const upload = async (name: string, type: string, bytes: Uint8Array, data: object) => {
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(bytes)], { type }), name)
    form.set('_payload', JSON.stringify(data))
    return editor.request('POST', '/api/media?draft=false', form)
  }

  it('are there once they are published, and not before', async () => {
    const draft = await upload('szkic.png', 'image/png', png, { alt: 'Szkic', _status: 'draft' })
    expect([draft.status, draft.body.errors]).toEqual([201, undefined])
    const file = draft.body.doc.url.replace(/^https?:\/\/[^/]+/, '')
    expect([403, 404]).toContain((await ask(file)).status)
    await editor.request('PATCH', `/api/media/${draft.body.doc.id}`, { _status: 'published' })
    const shown = await ask(file, { headers: { Range: 'bytes=0-7' } })
    expect([shown.status, Buffer.from(await shown.arrayBuffer()).toString('hex')]).toEqual([206, '89504e470d0a1a0a'])
  })

  it.each([
    ['SVG', 'x.svg', 'image/svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['HTML that calls itself a picture', 'x.png', 'image/png', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a program', 'x.exe', 'application/octet-stream', Buffer.from('MZ')],
  ])('%s is refused', async (_, name, type, bytes) => {
    const answer = await upload(name, type, bytes, { alt: 'x', _status: 'published' })
    expect(answer.status).toBe(400)
  })

  it('need an alternative text to be published', async () => {
    const answer = await upload('bez-opisu.png', 'image/png', png, { _status: 'published' })
    expect([answer.status, answer.body.errors?.[0]?.data?.errors?.[0]?.path]).toEqual([400, 'alt'])
  })

  it('outside of the folder are not there', async () => {
    for (const path of ['/api/media/file/..%2F..%2Fsecret', '/api/media/file/%2e%2e/%2e%2e/package.json', '/api/media/file/....//secret']) {
      expect((await ask(path)).status).toBeGreaterThanOrEqual(400)
    }
  })
})

describe('Next, whose build holds an API without our limits', () => {
  const given: string[] = []
  let server: Server
  let port: number
  let close: () => void

  beforeAll(async () => {
    const { createApp } = await import('./create-app')
    const { createLog } = await import('./log')
    const { env } = await import('../env')
    const next = async ({ url }: IncomingMessage, res: ServerResponse) => {
      given.push(url ?? '')
      res.end('page')
    }
    const withAdmin = createApp({ admin: () => next, log: createLog('silent'), payload: app.payload, settings: env() })
    close = withAdmin.close
    server = createServer(withAdmin.listener)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  })
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve))
    close()
  })

  /** fetch would tidy the path before it sends it. */
  const askAsWritten = (path: string) =>
    new Promise<number>((resolve, reject) => {
      request({ method: 'POST', path, port }, (res) => resolve(res.resume().statusCode ?? 0)).on('error', reject).end()
    })

  it.each([
    ['/admin/../api/users/login'], ['/_next/../api/users/login'], ['/admin/%2e%2e/api/users/login'], ['/admin/.%2E/api/users/login'],
    ['/admin/./../api/users/login'], ['/admin\\..\\api\\users\\login'], ['/_next/static/../../api/users/login'], ['//admin/../api/users/login'],
    ['/administrators'], ['/%61pi/users/login'], ['/nothing'],
  ])('is not given %s', async (path) => {
    expect([await askAsWritten(path), given]).toEqual([404, []])
  })

  it('is given the admin and its files', async () => {
    expect([await askAsWritten('/admin/login?redirect=%2Fadmin'), await askAsWritten('/_next/static/x.js')]).toEqual([200, 200])
    expect(given.splice(0)).toEqual(['/admin/login?redirect=%2Fadmin', '/_next/static/x.js'])
  })
})

it('limits tries at log-in, over REST and GraphQL together', async () => {
  const caller = anonymous(app)
  const statuses: number[] = []
  for (let attempt = 0; attempt < 12; attempt += 1) {
    statuses.push((await caller.request('POST', '/api/users/login', { email: 'nobody@example.org', password: TEST_PASSWORD })).status)
    statuses.push((await caller.request('POST', '/api/graphql', { query: 'mutation { loginUser(email: "nobody@example.org", password: "x") { token } }' })).status)
  }
  expect(statuses.slice(-2)).toEqual([429, 429])
  const { hostname, port } = new URL(app.url)
  // However the address is written that Payload reads as this one; fetch would tidy it up.
  for (const path of ['/api/users/login/', '/api/users/LOGIN', '/api/./users/login', '/api/x/../users/login', '/api/x/%2e%2e/users/login']) {
    const status = await new Promise((resolve, reject) => {
      request({ hostname, port, path, method: 'POST' }, (answer) => resolve(answer.resume().statusCode)).on('error', reject).end()
    })
    expect([path, status]).toEqual([path, 429])
  }
}, 60_000)

it('keeps what opens something out of the log', () => {
  expect(redactedUrl('/admin/reset/abc123?token=secret&x=1')).toBe('/admin/reset/[withheld]?token=[withheld]&x=1')
  expect(redactedUrl('/api/preview?depth=1&token=a.b.c&select[title]=true')).toBe('/api/preview?depth=1&token=[withheld]&select[title]=true')
  expect(redactedUrl('/api/graphql?query=mutation{loginUser(password:%22x%22){token}}&variables={}')).toBe('/api/graphql?query=[withheld]&variables=[withheld]')
})
