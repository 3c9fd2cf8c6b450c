/** Over HTTP with real log-ins, against an engine on this machine that answers as each test says. */
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { createContent, programmeData, storedState } from '../../testing/builders'
import { anonymous, apiClient, type Caller, signInAs } from '../../testing/sign-in-as'
import { startTestApp, type TestApp } from '../../testing/start-test-app'

const KEY = 'key-that-nobody-sees'

let app: TestApp
let engine: Server
/** What the engine was asked for, and what it does now. */
let asked: string[] = []
let answer: (texts: string[], res: ServerResponse) => unknown
let translator: Caller
let editor: Caller
let publisher: Caller
let draftKey: Caller
const logged: unknown[] = []

const json = (res: ServerResponse, body: unknown, status = 200, headers: Record<string, string> = {}): void => {
  res.writeHead(status, { 'Content-Type': 'application/json', ...headers })
  res.end(JSON.stringify(body))
}
const translated = (texts: string[], res: ServerResponse): void => json(res, { translatedText: texts.map((text) => text.replace(/[^<>]+(?![^<]*>)/g, (words) => words.toUpperCase())) })

beforeAll(async () => {
  engine = createServer((req, res) => {
    let text = ''
    req.on('data', (chunk: Buffer) => {
      text += chunk.toString()
    })
    req.on('end', () => {
      const { q } = JSON.parse(text) as { q: string[] }
      asked.push(...q)
      void answer(q, res)
    })
  })
  await new Promise<void>((resolve) => engine.listen(0, '127.0.0.1', resolve))
  app = await startTestApp({
    MACHINE_TRANSLATION: 'libretranslate',
    MACHINE_TRANSLATION_URL: `http://127.0.0.1:${(engine.address() as AddressInfo).port}`,
    MACHINE_TRANSLATION_KEY: KEY,
  })
  for (const level of ['warn', 'error'] as const) app.payload.logger[level] = ((entry: unknown) => void logged.push(entry)) as never
  translator = await signInAs(app, 'translator')
  editor = await signInAs(app, 'editor')
  publisher = await signInAs(app, 'publisher')
  draftKey = await apiClient(app, ['drafts'])
})
afterAll(async () => {
  engine.closeAllConnections()
  engine.close()
  await app.stop()
})
beforeEach(() => {
  asked = []
  answer = translated
  logged.length = 0
})

const bold = (text: string) => ({ type: 'text', version: 1, text, format: 1, style: '', mode: 'normal', detail: 0 })

async function programme(): Promise<string> {
  const data = programmeData('R&D')
  data.body.root.children[0].children.push(bold(' pogrubione'))
  return String((await createContent(app, 'programmes', data)).id)
}

const task = (id: string, locale = 'en'): string => `/api/translation/of/programmes/${id}/${locale}`
const segmentsOf = async (id: string): Promise<any[]> => (await translator.request('GET', task(id))).body.segments
const machine = (caller: Caller, id: string, body?: unknown) => caller.request('POST', `${task(id)}/machine`, body)
const save = (id: string, address: string, target: string) => translator.request('PUT', task(id), { segments: [{ address, target }] })

describe('drafts by machine', () => {
  it('fill what is missing, marked as the machine’s, and nobody outside sees them', async () => {
    const id = await programme()
    const { body, status } = await machine(translator, id)
    expect(status).toBe(200)
    const segments = await segmentsOf(id)
    expect(body.translated.sort()).toEqual(segments.map(({ address }) => address).sort())
    expect(body.left).toEqual([])
    for (const segment of segments) {
      expect(segment).toMatchObject({ isMachineMade: true, state: 'translated' })
      // In rich text the sign is escaped, and the escape is no word.
      expect(segment.target).toBe(segment.source.toUpperCase().replace(/&AMP;/g, '&amp;'))
    }
    expect(segments.map(({ target }) => target)).toContain('OPIS R&D')
    expect(segments.map(({ target }) => target)).toContain('TREŚĆ R&amp;D<1> POGRUBIONE</1>')
    const { body: read } = await anonymous(app).request('GET', `/api/programmes/${id}?locale=en`)
    expect(read.summary).toBe('Opis R&D')
  })

  it('can’t be published until a person has saved them', async () => {
    const id = await programme()
    const { body } = await machine(translator, id)
    const publish = () => publisher.request('POST', `/api/translations/${body.doc.id}/publish`)
    expect(await publish()).toMatchObject({ status: 409, body: { code: 'translation-machine-made' } })
    const segments = await segmentsOf(id)
    await translator.request('PUT', task(id), { segments: segments.map(({ address, target }) => ({ address, target })) })
    expect((await segmentsOf(id)).every(({ isMachineMade }) => !isMachineMade)).toBe(true)
    expect((await publish()).status).toBe(200)
    expect((await anonymous(app).request('GET', `/api/programmes/${id}?locale=en`)).body.summary).toBe('OPIS R&D')
  })

  it('leave a person’s words alone, asked or not', async () => {
    const id = await programme()
    await save(id, 'title', 'A person’s title')
    await machine(translator, id)
    const { body } = await machine(translator, id, { addresses: ['title', 'summary'] })
    expect(body).toMatchObject({ translated: ['summary'], left: [{ address: 'title', reason: 'written' }] })
    const title = (await segmentsOf(id)).find(({ address }) => address === 'title')
    expect(title).toMatchObject({ target: 'A person’s title', isMachineMade: false })
    expect(asked.some((text) => text.startsWith('Program '))).toBe(false)
  })

  it('are made of what is asked for only', async () => {
    const id = await programme()
    const { body } = await machine(translator, id, { addresses: ['summary'] })
    expect([body.translated, asked]).toEqual([['summary'], ['Opis R&amp;D']])
  })

  it('have the glossary’s agreed terms', async () => {
    await createContent(app, 'glossary-terms', { term: 'Rada Miasta Krakowa', translations: [{ locale: 'en', text: 'Kraków City Council' }] })
    const id = await programme()
    await publisher.request('PATCH', `/api/programmes/${id}`, { summary: 'Uchwała Rady Miasta Krakowa', _status: 'published' })
    await machine(translator, id, { addresses: ['summary'] })
    expect(asked).toEqual(['Uchwała <t translate="no">Kraków City Council</t>'])
  })

  it('ask nobody where nothing is missing', async () => {
    const id = await programme()
    await machine(translator, id)
    asked = []
    expect((await machine(translator, id)).body).toMatchObject({ translated: [], left: [] })
    expect(asked).toEqual([])
  })
})

describe('while the machine is at work', () => {
  it('others save, and what they wrote or changed stays', async () => {
    const id = await programme()
    answer = async (texts, res) => {
      await save(id, 'title', 'Written meanwhile')
      await editor.request('PATCH', `/api/programmes/${id}?draft=false`, { summary: 'Inny opis' })
      await publisher.request('PATCH', `/api/programmes/${id}`, { summary: 'Inny opis', _status: 'published' })
      translated(texts, res)
    }
    const { body, status } = await machine(translator, id, { addresses: ['title', 'summary', (await segmentsOf(id)).find(({ kind }) => kind === 'richText').address] })
    expect(status).toBe(200)
    expect(body.left.map(({ address, reason }: any) => `${address} ${reason}`).sort()).toEqual(['summary moved-on', 'title moved-on'])
    const segments = await segmentsOf(id)
    expect(segments.find(({ address }) => address === 'title').target).toBe('Written meanwhile')
    expect(segments.find(({ address }) => address === 'summary')).toMatchObject({ source: 'Inny opis', target: '', state: 'missing' })
    expect(segments.find(({ kind }) => kind === 'richText').isMachineMade).toBe(true)
  })
})

describe('refused, with nothing stored and nobody asked', () => {
  it.each<[string, () => Caller, string, unknown, number, string]>([
    ['anonymous', () => anonymous(app), 'en', undefined, 401, 'unauthenticated'],
    ['a frontend with the draft scope', () => draftKey, 'en', undefined, 403, 'forbidden'],
    ['an editor', () => editor, 'en', undefined, 403, 'forbidden'],
    ['an unknown language', () => translator, 'xx', undefined, 400, 'unknown-locale'],
    ['into Polish', () => translator, 'pl', undefined, 400, 'unknown-locale'],
    ['an unknown segment', () => translator, 'en', { addresses: ['nothing'] }, 400, 'translation-unknown-path'],
    ['addresses that are no list', () => translator, 'en', { addresses: 'title' }, 400, 'bad-request'],
    ['addresses that are no texts', () => translator, 'en', { addresses: [1] }, 400, 'bad-request'],
  ])('%s', async (_, caller, locale, body, status, code) => {
    const id = await programme()
    const stored = await storedState(app, 'programmes', id)
    const response = await caller().request('POST', `${task(id, locale)}/machine`, body)
    expect([response.status, response.body.code]).toEqual([status, code])
    expect(await storedState(app, 'programmes', id)).toBe(stored)
    expect(asked).toEqual([])
  })

  it('a document that isn’t there', async () => {
    expect(await machine(translator, '6f1c00000000000000000000')).toMatchObject({ status: 404, body: { code: 'source-not-found' } })
  })
})

describe('when the engine fails, nothing is stored, and the translator is told', () => {
  it.each<[string, (texts: string[], res: ServerResponse) => unknown, RegExp]>([
    ['a wrong key', (_, res) => json(res, { error: `Invalid API key ${KEY}` }, 403), /klucza.*MACHINE_TRANSLATION_KEY/],
    ['nothing left to spend', (_, res) => json(res, {}, 456), /Limit znaków/],
    ['too busy', (_, res) => json(res, {}, 429, { 'Retry-After': '3600' }), /przeciążona/],
    ['an unknown language', (_, res) => json(res, { error: 'en is not supported' }, 400), /nie przyjęła tych tekstów/],
    ['broken', (_, res) => json(res, {}, 500), /nie można się z nią połączyć/],
    ['gone', (_, res) => res.destroy(), /nie można się z nią połączyć/],
    ['elsewhere', (_, res) => json(res, {}, 302, { Location: 'http://127.0.0.1:9/' }), /czymś innym/],
    ['no JSON', (_, res) => res.end('<html>'), /czymś innym/],
  ])('%s', async (_, fails, said) => {
    const id = await programme()
    await save(id, 'title', 'A title')
    const stored = await storedState(app, 'programmes', id)
    answer = fails
    const { body, headers, status } = await machine(translator, id)
    expect([status, body.code, headers.get('content-type')]).toEqual([502, 'machine-translation-failed', 'application/problem+json'])
    expect(body.detail).toMatch(said)
    expect(await storedState(app, 'programmes', id)).toBe(stored)
    expect(logged).toContainEqual(expect.objectContaining({ engine: 'libretranslate' }))
    const told = JSON.stringify([body, logged.map((entry) => [entry, { ...(entry as object) }, String((entry as any).err?.stack), String((entry as any).err?.cause)])])
    expect(told).not.toMatch(new RegExp(`${KEY}|Treść`))
  })
})

describe('whether it is on', () => {
  it.each<[string, () => Caller, number, unknown]>([
    ['a translator', () => translator, 200, { isOn: true, engine: 'libretranslate', locales: ['en'] }],
    ['an editor', () => editor, 200, { isOn: true, engine: 'libretranslate', locales: [] }],
    ['anonymous', () => anonymous(app), 401, expect.objectContaining({ code: 'unauthenticated' })],
    ['a frontend', () => draftKey, 403, expect.objectContaining({ code: 'forbidden' })],
  ])('%s asks', async (_, caller, status, body) => {
    expect(await caller().request('GET', '/api/translation/machine')).toMatchObject({ status, body })
  })

  it('is said by everything where it is off', async () => {
    const id = await programme()
    const custom = app.payload.config.custom as { machineTranslator: unknown }
    const on = custom.machineTranslator
    custom.machineTranslator = null
    try {
      expect((await translator.request('GET', '/api/translation/machine')).body).toEqual({ isOn: false, engine: null, locales: [] })
      expect(await machine(translator, id)).toMatchObject({ status: 409, body: { code: 'machine-translation-off' } })
    } finally {
      custom.machineTranslator = on
    }
  })
})
