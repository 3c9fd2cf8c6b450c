/** Rules that need the database: slugs, memberships, scheduled publishing. Over HTTP, as an editor. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { createContent, programmeData, richText, storedState, unique } from '../src/testing/builders'
import { type Caller, signInAs } from '../src/testing/sign-in-as'
import { startTestApp, type TestApp } from '../src/testing/start-test-app'

let app: TestApp
let editor: Caller

beforeAll(async () => {
  app = await startTestApp()
  editor = await signInAs(app, 'editor')
}, 120_000)

afterAll(async () => {
  await app.stop()
})

const post = (collection: string, data: object, query = '') => editor.request('POST', `/api/${collection}${query}`, data)
const patch = (collection: string, id: string, data: object, query = '') => editor.request('PATCH', `/api/${collection}/${id}${query}`, data)
const faultOf = ({ body, status }: { body: any; status: number }) => [status, body.errors?.[0]?.data?.errors?.[0]?.path, body.errors?.[0]?.data?.errors?.[0]?.message]
const inLanguage = async (language: string, method: string, path: string, data: object): Promise<any> => {
  const { body } = await editor.request('POST', '/api/users/refresh-token')
  const answer = await fetch(app.url + path, {
    method,
    headers: { Authorization: `JWT ${body.refreshedToken}`, 'Content-Type': 'application/json', 'Accept-Language': language },
    body: JSON.stringify(data),
  })
  return { status: answer.status, body: await answer.json() }
}

describe('slugs', () => {
  it('are made from the Polish title, and numbered where one is taken', async () => {
    const title = unique('Żółta łódź')
    const expected = title.toLowerCase().replace('żółta łódź', 'zolta-lodz').replaceAll(' ', '-')
    const first = await post('programmes', { title, _status: 'published' })
    const second = await post('programmes', { title, _status: 'published' })
    expect([first.body.doc.slug, second.body.doc.slug]).toEqual([expected, `${expected}-2`])
  })

  it('follow the title of a draft, and stay once it is public', async () => {
    const { body } = await post('programmes', { title: unique('Robocza nazwa') }, '?draft=true')
    const title = unique('Ostateczna nazwa')
    const renamed = await patch('programmes', body.doc.id, { title }, '?draft=true&autosave=true')
    expect(renamed.body.doc.slug).toMatch(/^ostateczna-nazwa/)
    const published = await patch('programmes', body.doc.id, { _status: 'published' })
    const later = await patch('programmes', body.doc.id, { title: unique('Jeszcze inna'), _status: 'published' })
    const draft = await patch('programmes', body.doc.id, { title: unique('I znowu') }, '?draft=true')
    expect([later.body.doc.slug, draft.body.doc.slug]).toEqual([published.body.doc.slug, published.body.doc.slug])
  })

  it('that are written by hand and taken are refused by name', async () => {
    const taken = (await post('programmes', { title: unique('Zajęty'), _status: 'published' })).body.doc.slug
    const answer = await post('programmes', { title: unique('Inny'), slug: taken, _status: 'published' })
    expect(faultOf(answer).slice(0, 2)).toEqual([400, 'slug'])
  })

  it('of trashed documents stay theirs', async () => {
    const title = unique('Kosz')
    const { body } = await post('programmes', { title, _status: 'published' })
    await patch('programmes', body.doc.id, { deletedAt: new Date().toISOString() })
    expect((await post('programmes', { title, _status: 'published' })).body.doc.slug).toBe(`${body.doc.slug}-2`)
  })
})

describe('validation over HTTP names the field, in the reader’s language', () => {
  it.each([
    ['programmes', { started: '2019-02-29' }, 'started', /nie ma dnia 2019-02-29/, /no day 2019-02-29/],
    ['programmes', { links: [{ label: 'x', url: 'javascript:alert(1)' }] }, 'links.0.url', /pełny adres/, /full address/],
    ['resolutions', { adoptedOn: '2016', inForceFrom: '2020', inForceUntil: '2019' }, 'inForceUntil', /utracić mocy/, /come into force|came into force/],
    ['resolutions', {}, 'adoptedOn', /wymagane/, /required/],
    ['countries', { name: 'X', code: 'pl' }, 'code', /wielkimi literami/, /in capitals/],
    ['source-documents', { sha256: 'abc' }, 'sha256', /64 znaki/, /64 characters/],
  ])('%s %j', async (collection, data, path, polish, english) => {
    const whole = { title: unique('Walidacja'), _status: 'published', ...data }
    for (const [language, words] of [['pl', polish], ['en', english]] as const) {
      const [status, field, message] = faultOf(await inLanguage(language, 'POST', `/api/${collection}`, whole))
      expect([status, field, message]).toEqual([400, path, expect.stringMatching(words)])
    }
  })
})

describe('a membership below the programme’s minimum population', () => {
  it('is refused with the numbers, unless it is through a national network', async () => {
    const country = (await createContent(app, 'countries', { code: 'IT', name: 'Włochy' })).id
    const programme = (await createContent(app, 'programmes', { ...programmeData('próg'), eligibility: { minimumPopulation: 30000 } })).id
    const network = (await createContent(app, 'national-networks', { name: unique('Sieć'), country })).id
    const city = (own: object, population: number) => ({
      name: unique('Miasteczko'), country, population: { value: population }, memberships: [{ programme, status: 'member', ...own }], _status: 'published',
    })
    const [status, path, message] = faultOf(await inLanguage('pl', 'POST', '/api/member-cities', city({}, 12_000)))
    expect([status, path]).toEqual([400, 'memberships.0.programme'])
    expect(message).toMatch(/30000 mieszkańców.*12000/)
    expect((await post('member-cities', city({ viaNetwork: network }, 12_000))).status).toBe(201)
    const large = await post('member-cities', city({}, 31_000))
    expect(large.status).toBe(201)
    // Nor may the city shrink below it, or the membership lose its network, later.
    expect((await patch('member-cities', large.body.doc.id, { population: { value: 100 }, _status: 'published' })).status).toBe(400)
  })
})

describe('links in a text', () => {
  const linked = (url: string) => {
    const text = richText('x')
    text.root.children[0].children = [{ type: 'link', version: 3, direction: 'ltr', format: '', indent: 0, fields: { linkType: 'custom', url, newTab: false }, children: text.root.children[0].children }]
    return text
  }

  it.each([['javascript:alert(1)', 400], ['https://www.coe.int', 201], ['mailto:biuro@example.org', 201]])('%s: %i', async (url, status) => {
    expect((await post('programmes', { title: unique('Odnośnik'), body: linked(url), _status: 'published' })).status).toBe(status)
  })
})

describe('publishing at a set time', () => {
  const schedule = async (by: Caller, id: string, own: object = {}) => {
    await app.payload.jobs.queue({
      task: 'schedulePublish' as never,
      input: { type: 'publish', doc: { relationTo: 'programmes', value: id }, user: { relationTo: 'users', value: by.id }, ...own } as never,
      waitUntil: new Date(Date.now() - 1000),
    })
    await app.payload.jobs.run({ silent: true })
  }
  const draft = async () => (await createContent(app, 'programmes', programmeData('zaplanowany'), { draft: true })).id as string

  it('publishes under the rights of who planned it', async () => {
    const id = await draft()
    await schedule(editor, id)
    expect((await fetch(`${app.url}/api/programmes/${id}`)).status).toBe(200)
  })

  it.each(['translator', 'editor, English only'])('does nothing for a %s', async (who) => {
    const id = await draft()
    const before = await storedState(app, 'programmes', id)
    const caller = who === 'translator' ? await signInAs(app, 'translator') : editor
    await schedule(caller, id, who === 'translator' ? {} : { locale: 'en' })
    expect(await storedState(app, 'programmes', id)).toBe(before)
  })
})
