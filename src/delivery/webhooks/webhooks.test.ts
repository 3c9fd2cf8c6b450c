/** Webhooks as admins manage them, over HTTP; what targets get of the product's own content; and who may do what. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { Webhook as Verifier } from 'standardwebhooks'

import { createContent, programmeData, unique } from '../../testing/builders'
import { readFeed } from '../../testing/follow-changes'
import { receiveWebhooks, type Received, type Receiver } from '../../testing/receive-webhooks'
import { anonymous, apiClient, type Caller, signInAs } from '../../testing/sign-in-as'
import { startTestApp, type TestApp } from '../../testing/start-test-app'
import { deliverDue } from './deliver'
import { sendWhatIsDue } from './start-webhooks'
import { settingsOf } from './webhook-settings'

type Who = 'publisher' | 'editor' | 'translator' | 'keyed' | 'draft-keyed' | 'anonymous'

let app: TestApp
let admin: Caller
const others = {} as Record<Who, Caller>
let receiver: Receiver

beforeAll(async () => {
  app = await startTestApp({ WEBHOOKS_ALLOW_PRIVATE_NETWORKS: 'true' })
  admin = await signInAs(app, 'admin')
  for (const role of ['publisher', 'editor', 'translator'] as const) others[role] = await signInAs(app, role)
  others.keyed = await apiClient(app, ['published'])
  others['draft-keyed'] = await apiClient(app, ['drafts'])
  others.anonymous = anonymous(app)
  receiver = await receiveWebhooks()
}, 120_000)

afterAll(async () => {
  await receiver.close()
  await app.stop()
})

beforeEach(async () => {
  for (const { id } of (await admin.request('GET', '/api/webhooks?limit=0')).body.docs) await admin.request('DELETE', `/api/webhooks/${id}`)
  receiver.received.length = 0
  receiver.answer = () => 204
})

async function ok(method: string, path: string, body?: unknown): Promise<any> {
  const answer = await admin.request(method, path, body)
  expect([answer.status < 400, answer.status < 400 ? null : answer.body]).toEqual([true, null])
  return answer.body
}

async function makeWebhook(data: Record<string, unknown> = {}): Promise<{ id: string; secret: string }> {
  const { doc } = await ok('POST', '/api/webhooks', { name: 'Strona miasta', url: receiver.url, ...data })
  const { secret } = await ok('POST', `/api/webhooks/${doc.id}/rotate-secret`)
  return { id: doc.id, secret }
}

const programme = (data = {}) => createContent(app, 'programmes', { ...programmeData('jawny'), ...data })
const deliveriesOf = async (webhook: string): Promise<any[]> => (await ok('GET', `/api/webhook-deliveries?where[webhook][equals]=${webhook}&limit=0&depth=0&sort=createdAt`)).docs
const told = ({ event }: Received): string => `${event.type} ${event.data.collection} ${event.data.locale}`

async function publishInEnglish(id: string): Promise<void> {
  const stored = await app.payload.findByID({ collection: 'programmes', id, locale: 'pl', overrideAccess: true })
  const values = { title: 'Programme', summary: 'Summary', body: stored.body, [`milestones.${stored.milestones?.[0]?.id}.title`]: 'Beginning' }
  const { doc } = await ok('PUT', `/api/translation/of/programmes/${id}/en`, { values })
  await ok('POST', `/api/translations/${doc.id}/publish`)
}

describe('a target', () => {
  it('gets what it needs to find what changed and to trust it', async () => {
    const { id: webhook, secret } = await makeWebhook()
    const { id, slug } = await programme()
    await sendWhatIsDue(app.payload)
    const [got] = receiver.received as [Received]
    expect(new Verifier(secret).verify(got.body, got.headers)).toEqual({
      type: 'content.published',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      data: { collection: 'programmes', id, slug, locale: 'pl', cacheTags: ['programmes', `programmes:${id}`], cursor: expect.any(String) },
    })
    expect(got.headers['content-type']).toBe('application/json')
    // The cache of answers says the same of an answer that has it.
    const header = (await fetch(`${app.url}/api/programmes/${id}?depth=0`)).headers.get('cache-tags')?.split(',')
    expect(header).toContain(`programmes:${id}`)
    // Whoever lost something goes on from there.
    const { id: next } = await programme()
    const { changes } = await readFeed(app, `since=${got.event.data.cursor}`)
    expect(changes.map((change) => change.id)).toEqual([next])
    const [delivery] = await deliveriesOf(webhook)
    expect(delivery).toMatchObject({ state: 'delivered', event: 'published', slug, attempts: [{ outcome: 'delivered', status: 204 }] })
    expect(JSON.stringify(delivery)).not.toContain('SECRET OF THE TARGET')
  })

  it('is told to forget what referred to a document that is deleted', async () => {
    await makeWebhook({ events: ['deleted'] })
    const { id } = await programme()
    await ok('DELETE', `/api/programmes/${id}`)
    await sendWhatIsDue(app.payload)
    expect(receiver.received.map(({ event }) => event.data.cacheTags)).toEqual([expect.arrayContaining(['programmes', `programmes:${id}`, 'member-cities'])])
    expect(receiver.received[0]?.body).not.toContain(':*')
  })

  it.each<[string, object, string[]]>([
    ['all', {}, ['content.published programmes pl', 'content.published programmes en', 'content.updated programmes pl', 'content.updated programmes en', 'content.published expertise-areas pl', 'content.updated site-settings pl', 'content.unpublished programmes pl', 'content.unpublished programmes en']],
    ['some events', { events: ['published', 'deleted'] }, ['content.published programmes pl', 'content.published programmes en', 'content.published expertise-areas pl']],
    ['some collections', { collections: ['expertise-areas', 'site-settings'] }, ['content.published expertise-areas pl', 'content.updated site-settings pl']],
    ['English', { languages: ['en'] }, ['content.published programmes en', 'content.updated programmes en', 'content.unpublished programmes en']],
    ['English of another collection', { languages: ['en'], collections: ['expertise-areas'] }, []],
    ['none while it is off', { enabled: false }, []],
  ])('gets %s', async (_, wishes, expected) => {
    await app.payload.updateGlobal({ slug: 'site-settings', data: { siteName: unique('Serwis'), _status: 'published' } as never, locale: 'pl', overrideAccess: true })
    await makeWebhook()
    await sendWhatIsDue(app.payload)
    receiver.received.length = 0
    await makeWebhook({ url: `${receiver.url}/filtered`, ...wishes })
    const { id } = await programme()
    await publishInEnglish(String(id))
    await ok('PATCH', `/api/programmes/${id}`, { acronym: 'ICC', _status: 'published' })
    await createContent(app, 'expertise-areas', { name: unique('Dziedzina') })
    await app.payload.updateGlobal({ slug: 'site-settings', data: { siteName: unique('Serwis'), _status: 'published' } as never, locale: 'pl', overrideAccess: true })
    await ok('PATCH', `/api/programmes/${id}`, { _status: 'draft' })
    await sendWhatIsDue(app.payload)
    const got = receiver.received.filter(({ path }) => path.endsWith('/filtered')).map(told)
    expect([...got].sort()).toEqual([...expected].sort())
    expect(receiver.received.filter(({ path }) => !path.endsWith('/filtered')).length).toBeGreaterThan(5)
  })

  it('never gets the name of a person whose consent ended before it was sent', async () => {
    await makeWebhook()
    const consent = { given: '2020-01-01', scope: [] }
    const { id, slug } = await createContent(app, 'experts', { name: unique('Osoba'), affiliation: 'Instytucja', consent })
    receiver.answer = () => 500
    await sendWhatIsDue(app.payload)
    expect(receiver.received[0]?.event.data.slug).toBe(slug)
    await app.payload.db.updateOne({ collection: 'experts', id, data: { consent: { ...consent, withdrawn: '2021-01-01T00:00:00.000Z' } } })
    for (const delivery of (await app.payload.db.find<any>({ collection: 'webhook-deliveries', pagination: false, where: { documentId: { equals: id } } })).docs) {
      await app.payload.db.updateOne({ collection: 'webhook-deliveries', id: delivery.id, data: { nextAttemptAt: new Date(Date.now() - 1000).toISOString() } })
    }
    receiver.answer = () => 204
    await sendWhatIsDue(app.payload)
    expect(receiver.received.slice(1).map(({ event }) => [event.data.id, event.data.slug])).toContainEqual([id, null])
    expect(receiver.received.slice(1).map(({ body }) => body).join()).not.toContain(slug)
  })
})

describe('secrets', () => {
  it('two are live while a receiver changes from the old to the new, and are shown once', async () => {
    const { id, secret: old } = await makeWebhook()
    const rotated = await admin.request('POST', `/api/webhooks/${id}/rotate-secret`)
    expect([rotated.status, rotated.headers.get('cache-control'), rotated.body.secret]).toEqual([201, 'no-store', expect.stringMatching(/^whsec_[\w+/]{43}=$/)])
    await ok('POST', `/api/webhooks/${id}/ping`)
    const [first] = receiver.received as [Received]
    for (const secret of [old, rotated.body.secret]) expect(new Verifier(secret).verify(first.body, first.headers)).toMatchObject({ type: 'ping' })

    const third = await admin.request('POST', `/api/webhooks/${id}/rotate-secret`)
    expect([third.status, third.body.code]).toEqual([409, 'webhook-has-two-secrets'])
    const { secrets } = await ok('GET', `/api/webhooks/${id}/secrets`)
    expect(secrets.map(Object.keys)).toEqual([['id', 'createdAt'], ['id', 'createdAt']])
    expect(secrets[0].id).toBe(rotated.body.id)

    await ok('DELETE', `/api/webhooks/${id}/secrets/${secrets[1].id}`)
    await ok('POST', `/api/webhooks/${id}/ping`)
    const [, second] = receiver.received as [Received, Received]
    expect(() => new Verifier(old).verify(second.body, second.headers)).toThrow(/signature/i)
    new Verifier(rotated.body.secret).verify(second.body, second.headers)
    const last = await admin.request('DELETE', `/api/webhooks/${id}/secrets/${secrets[0].id}`)
    expect([last.status, last.body.code]).toEqual([409, 'webhook-needs-a-secret'])
    expect((await admin.request('DELETE', `/api/webhooks/${id}/secrets/none`)).status).toBe(404)
  })

  it('are in no other answer, to nobody, and not in the clear in the database', async () => {
    const { id, secret } = await makeWebhook()
    await ok('POST', `/api/webhooks/${id}/ping`)
    const read = async (path: string) => JSON.stringify((await admin.request('GET', path)).body)
    for (const path of ['/api/webhooks?depth=5', `/api/webhooks/${id}?depth=5`, '/api/webhook-deliveries?depth=5', '/api/webhook-secrets', `/api/webhooks/${id}/secrets`, '/api/payload-jobs']) {
      expect([path, (await read(path)).includes(secret.slice(6, 30))]).toEqual([path, false])
    }
    expect((await admin.request('GET', '/api/webhook-secrets')).status).toBe(403)
    const { docs } = await app.payload.db.find({ collection: 'webhook-secrets', pagination: false })
    expect(docs.length).toBeGreaterThan(0)
    expect(JSON.stringify(docs)).not.toContain(secret.slice(6, 30))
    const schema = await admin.request('POST', '/api/graphql', { query: '{ __schema { types { name fields { name } } } }' })
    expect(JSON.stringify(schema.body)).not.toMatch(/WebhookSecret|WebhookProgress/)
  })

  it('are needed before anything is sent', async () => {
    const { doc } = await ok('POST', '/api/webhooks', { name: 'Bez sekretu', url: receiver.url })
    await programme()
    await sendWhatIsDue(app.payload)
    const answer = await admin.request('POST', `/api/webhooks/${doc.id}/ping`)
    expect([answer.status, answer.body.code, receiver.received]).toEqual([409, 'webhook-without-secret', []])
    // It begins with its first secret: what was before is not news.
    await ok('POST', `/api/webhooks/${doc.id}/rotate-secret`)
    const { id } = await programme()
    await sendWhatIsDue(app.payload)
    expect(receiver.received.map(({ event }) => event.data.id)).toEqual([id])
  })
})

describe('by hand', () => {
  it.each<[string, number, string, string]>([
    ['is taken', 200, 'delivered', 'delivered'],
    ['is refused', 500, 'status', 'failed'],
    ['is redirected', 302, 'redirect', 'failed'],
  ])('a ping that %s says so, is listed, and is not tried again', async (_, status, outcome, state) => {
    const { id } = await makeWebhook({ enabled: false })
    receiver.answer = () => status
    const answer = await ok('POST', `/api/webhooks/${id}/ping`)
    expect(answer).toEqual({ delivery: expect.any(String), outcome, status, ms: expect.any(Number) })
    await sendWhatIsDue(app.payload)
    expect(receiver.received.map(({ event }) => event.type)).toEqual(['ping'])
    expect(await deliveriesOf(id)).toEqual([expect.objectContaining({ id: answer.delivery, event: 'ping', state })])
  })

  it('a ping answers whoever sends meanwhile', async () => {
    const { id } = await makeWebhook()
    const create = app.payload.db.create.bind(app.payload.db)
    const spy = jest.spyOn(app.payload.db, 'create').mockImplementation((async (args: any) => {
      const made = await create(args)
      if (args.collection === 'webhook-deliveries') await deliverDue(app.payload, id)
      return made
    }) as never)
    const answer = await ok('POST', `/api/webhooks/${id}/ping`).finally(() => spy.mockRestore())
    expect([answer.outcome, receiver.received.map(({ event }) => event.type)]).toEqual(['delivered', ['ping']])
  })

  it('a ping ends at the limit', async () => {
    const { id } = await makeWebhook()
    const settings = settingsOf(app.payload)
    const { limitMs } = settings
    settings.limitMs = 50
    let release = () => {}
    receiver.answer = () => new Promise((resolve) => (release = () => resolve(204)))
    expect(await ok('POST', `/api/webhooks/${id}/ping`)).toMatchObject({ outcome: 'timeout', status: null })
    settings.limitMs = limitMs
    release()
  })

  it('a ping into the own network is refused where that is not allowed', async () => {
    const { id } = await makeWebhook()
    const settings = settingsOf(app.payload)
    settings.allowPrivateNetworks = false
    const answer = await ok('POST', `/api/webhooks/${id}/ping`)
    settings.allowPrivateNetworks = true
    expect([answer.outcome, receiver.received]).toEqual(['address-refused', []])
  })

  it('what was given up, and what was delivered, is sent again with its id', async () => {
    const { id: webhook } = await makeWebhook()
    await programme()
    await sendWhatIsDue(app.payload)
    const [delivery] = await deliveriesOf(webhook)
    await app.payload.db.updateOne({ collection: 'webhook-deliveries', id: delivery.id, data: { state: 'failed', tries: 10 } })
    for (const count of [2, 3]) {
      const answer = await admin.request('POST', `/api/webhook-deliveries/${delivery.id}/resend`)
      expect([answer.status, answer.body]).toEqual([202, { id: delivery.id, state: 'waiting' }])
      await sendWhatIsDue(app.payload)
      expect(receiver.received).toHaveLength(count)
      expect((await deliveriesOf(webhook))[0]).toMatchObject({ state: 'delivered', tries: 0, attempts: Array.from({ length: count }, () => expect.objectContaining({ outcome: 'delivered' })) })
    }
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([delivery.messageId]))
    await ok('PATCH', `/api/webhooks/${webhook}`, { enabled: false })
    const off = await admin.request('POST', `/api/webhook-deliveries/${delivery.id}/resend`)
    expect([off.status, off.body.code]).toEqual([409, 'webhook-off'])
  })

  it('a notice of being switched off is not written, nor wiped, but by switching on', async () => {
    const { id } = await makeWebhook()
    await app.payload.db.updateOne({ collection: 'webhooks', id, data: { enabled: false, switchedOffAt: '2026-01-01T00:00:00.000Z', switchedOffBecause: 'failing' } })
    await ok('PATCH', `/api/webhooks/${id}`, { name: 'Inna', switchedOffAt: null, switchedOffBecause: 'gone' })
    expect(await ok('GET', `/api/webhooks/${id}`)).toMatchObject({ name: 'Inna', enabled: false, switchedOffAt: '2026-01-01T00:00:00.000Z', switchedOffBecause: 'failing' })
    await ok('PATCH', `/api/webhooks/${id}`, { enabled: true })
    const { enabled, switchedOffAt = null, switchedOffBecause = null } = await ok('GET', `/api/webhooks/${id}`)
    expect([enabled, switchedOffAt, switchedOffBecause]).toEqual([true, null, null])
  })
})

describe('an address', () => {
  it.each<[string, string, RegExp]>([
    ['http://www.example.org/hook', 'pl', /https:\/\//],
    ['https://127.0.0.1/hook', 'pl', /sieci wewnętrznej.*WEBHOOKS_ALLOW_PRIVATE_NETWORKS/],
    ['https://user:password@www.example.org', 'en', /user name and password/],
    ['example', 'en', /whole address, such as/],
  ])('%s is refused in %s, naming the field and the mend', async (url, language, message) => {
    const settings = settingsOf(app.payload)
    settings.allowPrivateNetworks = false
    const response = await fetch(`${app.url}/api/webhooks`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language, Authorization: await token() },
      body: JSON.stringify({ name: 'Zły', url }),
    })
    settings.allowPrivateNetworks = true
    const body = (await response.json()) as any
    expect([response.status, body.errors[0].data.errors[0]]).toEqual([400, expect.objectContaining({ path: 'url', message: expect.stringMatching(message) })])
    expect((await ok('GET', '/api/webhooks')).totalDocs).toBe(0)
  })
})

async function token(): Promise<string> {
  const { FIRST_ADMIN, TEST_PASSWORD } = await import('../../testing/start-test-app')
  const response = await fetch(`${app.url}/api/users/login`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ email: FIRST_ADMIN, password: TEST_PASSWORD }) })
  return `JWT ${((await response.json()) as { token: string }).token}`
}

describe.each<Who>(['publisher', 'editor', 'translator', 'keyed', 'draft-keyed', 'anonymous'])('%s', (who) => {
  it('reads, writes and does nothing', async () => {
    const { id } = await makeWebhook({ name: 'TAJNY' })
    await ok('POST', `/api/webhooks/${id}/ping`)
    const { secrets } = await ok('GET', `/api/webhooks/${id}/secrets`)
    const [delivery] = await deliveriesOf(id)
    const everything = async () =>
      JSON.stringify(await Promise.all((['webhooks', 'webhook-deliveries', 'webhook-secrets', 'webhook-progress'] as const).map((collection) => app.payload.db.find({ collection, pagination: false, sort: 'id' }))))
    const before = await everything()
    const requests: [string, string, unknown?][] = [
      ['GET', '/api/webhooks'], ['GET', `/api/webhooks/${id}`], ['GET', '/api/webhooks/count'], ['GET', '/api/webhooks?where[url][like]=http&sort=url'],
      ['GET', '/api/webhook-deliveries'], ['GET', `/api/webhook-deliveries/${delivery.id}`], ['GET', '/api/webhook-deliveries?where[webhook.url][like]=http'],
      ['GET', '/api/webhook-secrets'], ['GET', '/api/webhook-progress'],
      ['GET', `/api/webhooks/${id}/secrets`],
      ['POST', '/api/webhooks', { name: 'x', url: receiver.url }], ['PATCH', `/api/webhooks/${id}`, { url: 'https://evil.example.org' }], ['DELETE', `/api/webhooks/${id}`],
      ['POST', `/api/webhooks/${id}/ping`], ['POST', `/api/webhooks/${id}/rotate-secret`], ['DELETE', `/api/webhooks/${id}/secrets/${secrets[0].id}`],
      ['POST', `/api/webhook-deliveries/${delivery.id}/resend`],
      ['POST', '/api/graphql', { query: '{ Webhooks { docs { name url } } }' }],
    ]
    for (const [method, path, body] of requests) {
      const answer = await others[who].request(method, path, body)
      expect([path, JSON.stringify(answer.body).includes('TAJNY')]).toEqual([path, false])
      if (path !== '/api/graphql') expect([method, path, answer.status]).toEqual([method, path, who === 'anonymous' && /ping|secret|resend/.test(path) && !/webhook-secrets/.test(path) ? 401 : 403])
    }
    expect(await everything()).toBe(before)
    expect(receiver.received).toHaveLength(1)
  })
})

it.each(['create', 'update', 'delete'])('not even an admin may %s a delivery', async (what) => {
  const { id } = await makeWebhook()
  await ok('POST', `/api/webhooks/${id}/ping`)
  const [delivery] = await deliveriesOf(id)
  const [method, path, body] = { create: ['POST', '', delivery], update: ['PATCH', `/${delivery.id}`, { state: 'failed' }], delete: ['DELETE', `/${delivery.id}`] }[what] as [string, string, unknown?]
  expect((await admin.request(method, `/api/webhook-deliveries${path}`, body)).status).toBe(403)
  expect(await deliveriesOf(id)).toEqual([delivery])
})
