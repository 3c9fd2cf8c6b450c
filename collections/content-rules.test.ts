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

  it('are made from a Ukrainian title too, and asked for where none can be made', async () => {
    const made = await post('programmes', { title: 'Міжкультурний Київ', _status: 'published' })
    expect(made.body.doc.slug).toBe('mizhkulturnyi-kyiv')
    for (const [language, words] of [['pl', /nie da się utworzyć adresu/], ['en', /no address can be made/]] as const) {
      const answer = await inLanguage(language, 'POST', '/api/programmes', { title: '京都', _status: 'published' })
      expect(faultOf(answer)).toEqual([400, 'slug', expect.stringMatching(words)])
    }
    expect((await post('programmes', { title: '京都' }, '?draft=true')).status).toBe(201)
  })

  it('of six documents with one title, made at once, are six or are refused', async () => {
    const title = unique('Ten sam')
    const answers = await Promise.all(Array.from({ length: 6 }, () => post('programmes', { title, _status: 'published' })))
    const made = answers.flatMap(({ body }) => (body.doc ? [body.doc.slug] : []))
    expect(made.length).toBeGreaterThan(0)
    expect(new Set(made).size).toBe(made.length)
    expect(answers.filter(({ status }) => ![201, 400, 409].includes(status))).toEqual([])
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
    ['countries', { name: 'X', code: 'DY' }, 'code', /ISO 3166-1/, /ISO 3166-1/],
    ['member-cities', { name: 'X', latitude: 91, longitude: 20 }, 'latitude', /od -90 do 90/, /-90 to 90/],
    ['member-cities', { name: 'X', memberships: [{ status: 'former', joined: '2020', left: '2019' }] }, 'memberships.0.left', /2019 wypada przed 2020/, /2019 comes before 2020/],
    ['member-cities', { name: 'X', indexResults: [{ edition: '2021', score: 101 }] }, 'indexResults.0.score', /od 0 do 100/, /0 to 100/],
    ['experts', { name: 'X', consent: { given: '2024-05-01', withdrawn: '2024-04-01' } }, 'consent.withdrawn', /wycofana/, /withdrawn/],
    ['experts', { name: 'X', consent: { given: '2024-05-01', retentionUntil: '2024-04-01' } }, 'consent.retentionUntil', /przed udzieleniem/, /before the consent/],
    ['experts', { name: 'X', languages: ['pl', 'qq'] }, 'languages', /„qq”/, /“qq”/],
    ['experts', { name: 'X', engagements: [{ from: '2020', until: '2019' }] }, 'engagements.0.until', /2019 wypada przed 2020/, /2019 comes before 2020/],
    ['countries', { name: 'X', code: 'pl' }, 'code', /wielkimi literami/, /in capitals/],
    ['source-documents', { sha256: 'abc' }, 'sha256', /64 znaki/, /64 characters/],
  ])('%s %j', async (collection, data, path, polish, english) => {
    const whole = { title: unique('Walidacja'), _status: 'published', ...data }
    for (const [language, words] of [['pl', polish], ['en', english]] as const) {
      const { body, status } = await inLanguage(language, 'POST', `/api/${collection}`, whole)
      const fault = body.errors[0].data.errors.find((each: any) => each.path === path)
      expect([status, fault?.message]).toEqual([400, expect.stringMatching(words)])
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
    // A draft may be unfinished: it is refused when it is published.
    const unfinished = await post('member-cities', { ...city({}, 5), _status: 'draft' }, '?draft=true')
    expect(unfinished.status).toBe(201)
    expect((await patch('member-cities', unfinished.body.doc.id, { _status: 'published' })).status).toBe(400)
    // Raising the minimum hides nobody; who is below it is refused at the next publication.
    const older = await post('member-cities', city({}, 40_000))
    await app.payload.update({ collection: 'programmes', id: programme, data: { eligibility: { minimumPopulation: 50_000 }, _status: 'published' }, overrideAccess: true })
    expect((await fetch(`${app.url}/api/member-cities/${older.body.doc.id}`)).status).toBe(200)
    expect((await patch('member-cities', older.body.doc.id, { website: 'https://example.org', _status: 'published' })).status).toBe(400)
    await app.payload.update({ collection: 'programmes', id: programme, data: { eligibility: { minimumPopulation: 30_000 }, _status: 'published' }, overrideAccess: true })
    // Nor may the city shrink below it, or the membership lose its network, later.
    expect((await patch('member-cities', large.body.doc.id, { population: { value: 100 }, _status: 'published' })).status).toBe(400)
  })
})

describe('what acts say of each other', () => {
  it.each([
    ['amends', 'amendedBy'],
    ['repeals', 'repealedBy'],
    ['consolidates', 'consolidatedBy'],
    ['implements', 'implementedBy'],
    ['basedOn', 'basisFor'],
  ])('%s is shown the other way round as %s, by acts that are public alone', async (relation, inverse) => {
    const act = { title: unique('Uchwała'), adoptedOn: '2016' }
    const { id } = await createContent(app, 'resolutions', act)
    const later = await createContent(app, 'resolutions', { ...act, title: unique('Późniejsza'), [relation]: [id] })
    await createContent(app, 'resolutions', { ...act, title: unique('Robocza'), [relation]: [id] }, { draft: true })
    const shown: any = await (await fetch(`${app.url}/api/resolutions/${id}?depth=0`)).json()
    expect(shown[inverse].docs).toEqual([later.id])
    const found: any = await (await fetch(`${app.url}/api/resolutions?where[${relation}][equals]=${id}`)).json()
    expect(found.docs.map((doc: any) => doc.id)).toEqual([later.id])
  })

  it('an act may not relate to itself', async () => {
    const { id } = await createContent(app, 'resolutions', { title: unique('Uchwała'), adoptedOn: '2016' })
    expect((await patch('resolutions', id, { repeals: [id], _status: 'published' })).status).toBe(400)
  })
})

describe('documents that refer to this one', () => {
  const names = (body: any) => body.docs.map(({ name }: any) => name)

  it('are limited, counted, filtered and sorted, and given in the order of their names by their own collection', async () => {
    const country = (await createContent(app, 'countries', { code: 'CZ', name: 'Czechy' })).id
    const programme = (await createContent(app, 'programmes', programmeData('złączenie'))).id
    const cities = ['Cheb', 'Aš', 'Brno', 'Děčín']
    for (const name of cities) await createContent(app, 'member-cities', { name, slug: `zlaczenie-${name.length}-${cities.indexOf(name)}`, country, memberships: [{ programme, status: 'member' }] })
    const read = async (query: string): Promise<any> => (await fetch(`${app.url}/api/programmes/${programme}?depth=1${query}`)).json()
    expect(names((await read('')).memberCities)).toEqual(['Děčín', 'Brno', 'Aš', 'Cheb'])
    const page = (await read('&joins[memberCities][limit]=3&joins[memberCities][sort]=createdAt&joins[memberCities][count]=true')).memberCities
    expect([names(page), page.hasNextPage, page.totalDocs]).toEqual([['Cheb', 'Aš', 'Brno'], true, 4])
    expect(names((await read('&joins[memberCities][limit]=2&joins[memberCities][page]=2&joins[memberCities][sort]=createdAt')).memberCities)).toEqual(['Brno', 'Děčín'])
    expect(names((await read('&joins[memberCities][where][name][equals]=Brno')).memberCities)).toEqual(['Brno'])
    const listed: any = await (await fetch(`${app.url}/api/member-cities?where[memberships.programme][equals]=${programme}&sort=name&limit=2&page=2`)).json()
    expect(names(listed)).toEqual(['Cheb', 'Děčín'])
  })

  it.each(['joins[memberCities][sort]=name', 'joins[memberCities][sort]=-createdAt,name', 'joins[memberCities][page]=3'])('%s is sent to that collection', async (query) => {
    const answer = await fetch(`${app.url}/api/programmes?${query}`)
    const body: any = await answer.json()
    expect([answer.status, body.errors?.[0]?.message]).toEqual([400, expect.stringContaining('member-cities')])
  })
})

it('a copy of a country waits for a code of its own', async () => {
  const { id } = await createContent(app, 'countries', { code: 'SK', name: 'Słowacja' })
  const { body, status } = await post(`countries/${id}/duplicate`, {}, '?draft=true')
  expect([status, body.doc?.code ?? null]).toEqual([200, null])
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
