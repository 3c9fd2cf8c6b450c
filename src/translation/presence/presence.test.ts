/** Two people at one translation are told of each other by name, and nobody else is. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { createContent, programmeData } from '../../testing/builders'
import { anonymous, apiClient, type Caller, signInAs } from '../../testing/sign-in-as'
import { startTestApp, type TestApp } from '../../testing/start-test-app'
import { GONE_AFTER } from './note-presence'

let app: TestApp
let translator: Caller
let publisher: Caller
let at: string

beforeAll(async () => {
  app = await startTestApp()
  translator = await signInAs(app, 'translator')
  publisher = await signInAs(app, 'publisher')
})

afterAll(async () => {
  await app.stop()
})

beforeEach(async () => {
  const { id } = await createContent(app, 'programmes', programmeData('obecność'))
  at = `/api/translation/of/programmes/${id}/en/presence`
})

const others = async (who: Caller, body: unknown = {}, url = at) => (await who.request('POST', url, body)).body.others

describe('presence', () => {
  it('tells of the other by name, until they leave', async () => {
    expect(await others(translator)).toEqual([])
    const [seen, ...rest] = await others(publisher)
    expect(rest).toEqual([])
    expect(seen).toEqual({ id: translator.id, name: expect.any(String) })
    expect((await others(translator)).map(({ id }: { id: string }) => id)).toEqual([publisher.id])
    await others(publisher, { isLeaving: true })
    expect(await others(translator)).toEqual([])
  })

  it('whoever beats again is there once', async () => {
    for (const body of [{}, {}, {}]) await others(translator, body)
    expect(await others(publisher)).toHaveLength(1)
  })

  it('another language, and another document, is another place', async () => {
    const { id } = await createContent(app, 'programmes', programmeData('inny'))
    await others(translator)
    expect(await others(publisher, {}, `/api/translation/of/programmes/${id}/en/presence`)).toEqual([])
  })

  it('somebody who was not heard of for a while is gone', async () => {
    await others(translator)
    const place = { place: { equals: at.replace(/^.*of\/|\/presence$/g, '') } }
    const long = new Date(Date.now() - GONE_AFTER - 1000).toISOString()
    const { docs } = await app.payload.db.find<{ id: string }>({ collection: 'translation-presence', where: place })
    expect(docs).toHaveLength(1)
    await app.payload.db.updateOne({ collection: 'translation-presence', id: docs[0]?.id ?? '', data: { seenAt: long } })
    expect(await others(publisher)).toEqual([])
  })

  it.each([
    ['nobody', () => Promise.resolve(anonymous(app)), 401],
    ['a frontend with a key for drafts', () => apiClient(app, ['published', 'drafts']), 403],
  ])('%s is told nothing', async (_, caller, status) => {
    const answer = await (await caller()).request('POST', at, {})
    expect([answer.status, answer.body.others]).toEqual([status, undefined])
  })

  it.each([
    ['an unknown language', (url: string) => url.replace('/en/', '/xx/'), {}, 400],
    ['a document that is not there', (url: string) => url.replace(/programmes\/[^/]+/, 'programmes/00000000-0000-4000-8000-000000000000'), {}, 404],
    ['nonsense', (url: string) => url, { isLeaving: 'x' }, 400],
  ])('%s is refused', async (_, place, body, status) => {
    expect((await translator.request('POST', place(at), body)).status).toBe(status)
  })

  it('nobody reads it by the API of content', async () => {
    await others(translator)
    expect((await publisher.request('GET', '/api/translation-presence')).status).toBe(403)
  })
})
