/** An answer in English says which of its texts are in Polish: over HTTP. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { createContent, programmeData, richText, saveDraft } from '../testing/builders'
import { anonymous, type Caller, signInAs } from '../testing/sign-in-as'
import { startTestApp, type TestApp } from '../testing/start-test-app'
import { fallenBack, shownOf } from './fallen-back'

type Data = Record<string, any>

let app: TestApp
let editor: Caller
let publisher: Caller
let translator: Caller
let reader: Caller

beforeAll(async () => {
  app = await startTestApp()
  editor = await signInAs(app, 'editor')
  publisher = await signInAs(app, 'publisher')
  translator = await signInAs(app, 'translator')
  reader = anonymous(app)
}, 120_000)

afterAll(async () => {
  await app.stop()
})

/** The one place that knows the address of translations. */
async function publishEnglish(source: string, id: string, values: Data): Promise<string> {
  const saved = await translator.request('PUT', `/api/translation/of/${source}/${id}/en`, { values })
  expect([saved.status, saved.body.detail]).toEqual([200, undefined])
  const answer = await publisher.request('POST', `/api/translations/${saved.body.doc.id}/publish`)
  expect([answer.status, answer.body.detail]).toEqual([200, undefined])
  return saved.body.doc.id
}

interface Programme {
  id: string
  row: string
}

async function programme(extra: Data = {}): Promise<Programme> {
  const data = { ...programmeData('jawny'), milestones: [{ date: '2008', title: 'Początek', text: 'Opis' }] }
  const doc = await createContent(app, 'programmes', { ...data, ...extra })
  return { id: doc.id, row: doc.milestones[0].id }
}

const read = async (path: string, by: Caller = reader): Promise<Data> => {
  const { body, status } = await by.request('GET', `/api/${path}`)
  expect([path, status]).toEqual([path, 200])
  return body
}

const ofProgramme = ({ row }: Programme): string[] => ['title', 'summary', 'body', `milestones.${row}.title`, `milestones.${row}.text`]
/** What must be there, and no more. */
const required = ({ row }: Programme): Data => ({ title: 'Programme', [`milestones.${row}.title`]: 'Beginning' })
const ofTranslated = ({ row }: Programme): string[] => ['summary', 'body', `milestones.${row}.text`]

describe('a document read in English', () => {
  it('names what is not translated, and nothing once all is', async () => {
    const its = await programme()
    const path = `programmes/${its.id}?depth=0&locale=en`
    expect((await read(path))._fallback).toEqual(ofProgramme(its))
    await publishEnglish('programmes', its.id, { ...required(its), body: richText('Body') })
    const partly = await read(path)
    expect([partly._fallback, partly.title, partly.summary]).toEqual([['summary', `milestones.${its.row}.text`], 'Programme', 'Opis jawny'])
    await publishEnglish('programmes', its.id, { summary: 'Summary', [`milestones.${its.row}.text`]: 'Text' })
    expect((await read(path))._fallback).toEqual([])
  })

  it('names them again once the English is taken offline', async () => {
    const its = await programme()
    const translation = await publishEnglish('programmes', its.id, required(its))
    expect((await read(`programmes/${its.id}?locale=en`))._fallback).not.toContain('title')
    await publisher.request('POST', `/api/translations/${translation}/unpublish`)
    expect((await read(`programmes/${its.id}?locale=en`))._fallback).toEqual(ofProgramme(its))
  })

  it.each([
    ['in Polish', ''],
    ['in Polish, by name', 'locale=pl'],
    ['without fallback', 'locale=en&fallback-locale=none'],
    ['without fallback, said otherwise', 'locale=en&fallbackLocale=false'],
    ['with English for its own fallback', 'locale=en&fallback-locale=en'],
    ['in all languages', 'locale=all'],
  ])('has no such list %s', async (_, query) => {
    const its = await programme()
    await publishEnglish('programmes', its.id, required(its))
    const one = await read(`programmes/${its.id}?depth=0&${query}`)
    expect('_fallback' in one).toBe(false)
    const shown = one.summary ?? null
    if (/fallback/.test(query)) expect([one.title, shown, one.milestones[0].text ?? null]).toEqual(['Programme', null, null])
    const [listed] = (await read(`programmes?depth=0&where[id][equals]=${its.id}&${query}`)).docs
    expect('_fallback' in listed).toBe(false)
  })

  it.each<[string, string, (its: Programme) => string[]]>([
    ['chosen fields', 'select[summary]=true', () => ['summary']],
    ['a chosen field of rows', 'select[milestones][text]=true', ({ row }) => [`milestones.${row}.text`]],
    ['fields left out', 'select[summary]=false', ({ row }) => ['body', `milestones.${row}.text`]],
    ['fields without text', 'select[acronym]=true', () => []],
    ['a fallback by name', 'fallback-locale=pl', ofTranslated],
  ])('names what it shows of %s', async (_, query, expected) => {
    const its = await programme()
    await publishEnglish('programmes', its.id, required(its))
    expect((await read(`programmes/${its.id}?locale=en&${query}`))._fallback).toEqual(expected(its))
    expect((await read(`programmes?locale=en&where[id][equals]=${its.id}&${query}`)).docs[0]._fallback).toEqual(expected(its))
  })

  it('names those of what it leads to', async () => {
    const related = await programme()
    const its = await programme({ relatedProgrammes: [{ programme: related.id, relation: 'Powiązany' }] })
    await publishEnglish('programmes', related.id, { ...required(related), summary: 'Related' })
    const shown = await read(`programmes/${its.id}?locale=en&depth=1`)
    const relation = `relatedProgrammes.${shown.relatedProgrammes[0].id}.relation`
    expect([shown._fallback, shown.relatedProgrammes[0].programme._fallback]).toEqual([[...ofProgramme(its), relation], ['body', `milestones.${related.row}.text`]])
    const plain = await read(`programmes/${its.id}?locale=en&fallback-locale=none&depth=1`)
    expect('_fallback' in plain.relatedProgrammes[0].programme).toBe(false)
  })

  it('is right in a draft, for those who may read it', async () => {
    const its = await programme()
    await publishEnglish('programmes', its.id, required(its))
    await saveDraft(app, 'programmes', its.id, { summary: '', body: null, milestones: [{ date: '2009', title: 'Szkic' }] })
    expect((await read(`programmes/${its.id}?locale=en&draft=true`, editor))._fallback).toEqual([expect.stringMatching(/^milestones\..*\.title$/)])
    expect((await read(`programmes/${its.id}?locale=en`))._fallback).toContain('summary')
  })

  it('comes from memory as it was', async () => {
    const its = await programme()
    const path = `/api/programmes/${its.id}?depth=0&locale=en`
    const answers = [await reader.request('GET', path), await reader.request('GET', path)]
    expect(answers.map(({ headers }) => headers.get('x-cache'))).toEqual(['MISS', 'HIT'])
    expect(answers[1]?.body).toEqual(answers[0]?.body)
    await publishEnglish('programmes', its.id, required(its))
    expect((await reader.request('GET', path)).body._fallback).not.toContain('title')
  })

  it('says so in GraphQL', async () => {
    const related = await programme()
    const its = await programme({ relatedProgrammes: [{ programme: related.id }] })
    await publishEnglish('programmes', its.id, required(its))
    const ask = async (args: string) => {
      const query = `{ Programme(id: "${its.id}", ${args}) { title _fallback relatedProgrammes { programme { _fallback } } } }`
      const { body } = await reader.request('POST', '/api/graphql', { query })
      expect(body.errors).toBeUndefined()
      return body.data.Programme
    }
    expect(await ask('locale: en')).toEqual({ title: 'Programme', _fallback: ofTranslated(its), relatedProgrammes: [{ programme: { _fallback: ofProgramme(related) } }] })
    expect(await ask('locale: en, fallbackLocale: none')).toMatchObject({ title: 'Programme', _fallback: null })
    expect((await ask('locale: pl'))._fallback).toBeNull()
  })

  it('is not what a filter or a sort can be about, and is never stored', async () => {
    const its = await programme()
    for (const query of ['where[_fallback][equals]=title', 'sort=_fallback', 'where[_fallback][exists]=true']) {
      expect([query, (await reader.request('GET', `/api/programmes?locale=en&${query}`)).status]).toEqual([query, 400])
    }
    const answer = await editor.request('PATCH', `/api/programmes/${its.id}`, { _fallback: ['title'], _status: 'published' })
    expect(answer.status).toBe(200)
    await app.payload.update({ collection: 'programmes', id: its.id, data: { _fallback: ['title'], _status: 'published' } as never, overrideAccess: true })
    expect('_fallback' in (await read(`programmes/${its.id}`))).toBe(false)
    expect(JSON.stringify(await app.payload.db.findOne({ collection: 'programmes', where: { id: { equals: its.id } } }))).not.toContain('_fallback')
  })
})

it('names those of the settings', async () => {
  await app.payload.updateGlobal({ slug: 'site-settings', data: { siteName: 'Miasta', tagline: 'Hasło', _status: 'published' } as never, locale: 'pl', overrideAccess: true })
  expect((await read('globals/site-settings?locale=en'))._fallback).toEqual(['siteName', 'tagline'])
  await publishEnglish('site-settings', 'global', { siteName: 'Cities' })
  expect((await read('globals/site-settings?locale=en'))._fallback).toEqual(['tagline'])
  expect((await read('globals/site-settings?locale=en&select[contact]=true'))._fallback).toEqual([])
  const plain = await read('globals/site-settings?locale=en&fallback-locale=none')
  expect(['_fallback' in plain, plain.siteName, plain.tagline ?? null]).toEqual([false, 'Cities', null])
  expect('_fallback' in (await read('globals/site-settings'))).toBe(false)
})

describe('fallenBack', () => {
  const fields = [
    { name: 'title', type: 'text', localized: true },
    { name: 'note', type: 'textarea', localized: true },
  ] as never
  it.each([
    [{ pl: 'a', en: 'b' }, 'pl', []],
    [{ pl: 'a', en: '' }, 'pl', ['title']],
    [{ pl: 'a' }, 'pl', ['title']],
    [{ pl: 'a', en: null }, 'pl', ['title']],
    [{ pl: '', en: null }, 'pl', []],
    [{ pl: null, uk: 'c' }, ['pl', 'uk'], ['title']],
    [{ pl: 'a' }, 'en', []],
    [{ pl: 'a' }, false, []],
    [undefined, 'pl', []],
  ])('%j with fallback %j: %j', (title, fallbackLocale, expected) => {
    expect(fallenBack(fields, { title }, { locale: 'en', fallbackLocale: fallbackLocale as string })).toEqual(expected)
  })

  it('keeps quiet about text that its reader does not see', () => {
    expect(shownOf(fields, { title: 'a' }, ['title', 'note'])).toEqual(['title'])
  })
})
