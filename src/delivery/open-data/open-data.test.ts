/** Open data as anybody reads them: over HTTP, parsed by other people's libraries. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import jsonld from 'jsonld'

import { createContent, saveDraft, unique } from '../../testing/builders'
import { anonymous, type Caller, signInAs } from '../../testing/sign-in-as'
import { startTestApp, type TestApp } from '../../testing/start-test-app'

const HIDDEN = 'NIEJAWNE'
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/'
const DATASETS = ['member-cities', 'programmes', 'resolutions'] as const
const LOCALES = ['pl', 'en'] as const
const EACH = DATASETS.flatMap((dataset) => LOCALES.map((locale) => [dataset, locale] as const))

let app: TestApp
let visitor: Caller
let admin: Caller
const made = {} as Record<'city' | 'odd' | 'programme' | 'resolution' | 'older', Record<string, any>>

beforeAll(async () => {
  app = await startTestApp({ OPEN_DATA_LICENSE_URL: LICENCE })
  visitor = anonymous(app)
  admin = await signInAs(app, 'admin')
  const country = await createContent(app, 'countries', { code: 'PL', name: 'Polska' })
  const council = await createContent(app, 'organisations', { name: 'Rada Miasta', slug: 'rada-miasta', kind: 'council' })
  const hiddenOrganisation = await createContent(app, 'organisations', { name: `${HIDDEN} organizacja`, slug: 'niejawne' }, { draft: true })
  made.programme = await createContent(app, 'programmes', {
    title: 'Otwarty Kraków', acronym: 'OK', status: 'running', started: '2016', summary: 'Opis, „z cudzysłowem” i "drugim"\ni nowym wierszem',
    eligibility: { minimumPopulation: 30_000, description: 'Próg' },
    organisations: [{ organisation: council.id, role: 'lead', from: '2016-09' }, { organisation: hiddenOrganisation.id, role: 'partner' }],
  })
  await saveDraft(app, 'programmes', made.programme.id, { title: `${HIDDEN} szkic`, acronym: HIDDEN })
  const hiddenProgramme = await createContent(app, 'programmes', { title: `${HIDDEN} program`, summary: HIDDEN }, { draft: true })
  made.older = await createContent(app, 'resolutions', { title: 'Uchwała starsza', kind: 'resolution', adoptedOn: '2014', adoptedBy: council.id })
  const trashed = await createContent(app, 'resolutions', { title: `${HIDDEN} uchwała`, kind: 'resolution', adoptedOn: '2015', number: HIDDEN })
  made.resolution = await createContent(app, 'resolutions', {
    title: 'Uchwała w sprawie programu', number: 'LII/964/16', kind: 'directional-resolution', adoptedOn: '2016-09-14', adoptedBy: council.id,
    legalStatus: 'in-force', inForceFrom: '2016-09', adopts: [made.programme.id, hiddenProgramme.id], amends: [made.older.id, trashed.id],
  })
  await app.payload.update({ collection: 'resolutions', id: trashed.id, data: { deletedAt: new Date().toISOString() } as never, overrideAccess: true })
  made.city = await createContent(app, 'member-cities', {
    name: 'Kraków', country: country.id, population: { value: 804_237, asOf: '2023' }, latitude: 50.0614, longitude: 19.9366, website: 'https://www.krakow.pl',
    memberships: [
      { programme: hiddenProgramme.id, status: 'candidate' },
      { programme: made.programme.id, status: 'member', joined: '2020-12-18', recommendedBy: [hiddenOrganisation.id] },
    ],
    indexResults: [{ edition: 'A|B\\2021', score: 61.5 }, { edition: '2023' }],
  })
  made.odd = await createContent(app, 'member-cities', { name: '=HYPERLINK("http://x")', summary: '@SUM(A1)', country: country.id, latitude: -33.8, longitude: -70.6 })
  await createContent(app, 'member-cities', { name: `${HIDDEN} miasto`, country: country.id }, { draft: true })
  await createContent(app, 'experts', { name: unique(`${HIDDEN} ekspertka`), affiliation: HIDDEN, bio: HIDDEN, consent: { given: '2020-01-01', scope: ['bio'] } })
  await app.payload.updateGlobal({
    slug: 'site-settings', data: { siteName: 'Miasta', contact: { email: 'dane@example.org' }, _status: 'published' } as never, overrideAccess: true,
  })
  await admin.request('PUT', `/api/translation/of/programmes/${made.programme.id}/en`, { values: { title: 'Open Kraków' } })
  const { docs } = await app.payload.find({ collection: 'translations', overrideAccess: true, where: { sourceId: { equals: made.programme.id } } })
  await admin.request('POST', `/api/translations/${docs[0]?.id}/publish`)
  await admin.request('PUT', `/api/translation/of/member-cities/${made.city.id}/en`, { values: { name: `${HIDDEN} city` } })
}, 240_000)

afterAll(async () => {
  await app.stop()
})

const read = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
  const response = await fetch(`${app.url}/api/open-data${path}`, { method, headers })
  return { status: response.status, headers: response.headers, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer()) }
}

const records = async (dataset: string, locale: string): Promise<Record<string, any>[]> => JSON.parse((await read(`/${dataset}.json?locale=${locale}`)).text)

/** With every context inline nothing is fetched; whatever tries to is a fault. */
const expand = async (text: string): Promise<Record<string, any>[]> =>
  (await jsonld.expand(JSON.parse(text), { documentLoader: async (url) => Promise.reject(new Error(`asks for ${url}`)) })) as Record<string, any>[]

describe.each(EACH)('%s in %s', (dataset, locale) => {
  it('says in CSV what it says in JSON', async () => {
    const { headers, text } = await read(`/${dataset}.csv?locale=${locale}`)
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${dataset}-${locale}.csv"`)
    expect(headers.get('content-language')).toBe(locale)
    expect(text.endsWith('\r\n')).toBe(true)
    const rows: Record<string, string>[] = parse(text, { columns: true, record_delimiter: '\r\n' })
    const inJson = await records(dataset, locale)
    expect(inJson.length).toBeGreaterThan(0)
    const cell = (value: unknown): string => {
      if (Array.isArray(value)) return value.map((each) => String(each ?? '').replace(/[\\|]/g, '\\$&')).join('|')
      return typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value ?? '')
    }
    expect(rows).toEqual(inJson.map((record) => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, cell(value)]))))
  })

  it('is linked data with the same documents, its dates and numbers typed', async () => {
    const { headers, text } = await read(`/${dataset}.jsonld?locale=${locale}`)
    expect(headers.get('content-type')).toBe('application/ld+json')
    const nodes = await expand(text)
    expect(nodes.map((node) => node['@id'])).toEqual((await records(dataset, locale)).map(({ url }) => url))
    expect(text).not.toContain('undefined')
    expect(text).not.toContain('null')
  })

  it('tells nothing that is not public, to nobody', async () => {
    for (const ending of ['csv', 'json', 'jsonld']) {
      for (const caller of [visitor, admin]) {
        const { body, status } = await caller.request('GET', `/api/open-data/${dataset}.${ending}?locale=${locale}`)
        expect(status).toBe(200)
        expect(JSON.stringify(body)).not.toMatch(new RegExp(`${HIDDEN}|niejawne|expert|lastEditedBy`, 'i'))
      }
    }
  })
})

describe('records', () => {
  it('a city: flat, with numbers as numbers and rows side by side', async () => {
    const city = (await records('member-cities', 'pl')).find(({ slug }) => slug === made.city.slug)
    expect(city).toMatchObject({
      id: made.city.id, url: `http://127.0.0.1/api/member-cities/${made.city.id}`, name: 'Kraków', countryCode: 'PL', countryName: 'Polska', population: 804_237, populationAsOf: '2023',
      latitude: 50.0614, longitude: 19.9366, programmes: [made.programme.slug], membershipStatuses: ['member'], joined: ['2020-12-18'], left: [null],
      indexEditions: ['A|B\\2021', '2023'], indexScores: [61.5, null],
    })
    expect(city?.updatedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
  })

  it('a programme: in English where there is English, in Polish where there is none', async () => {
    const [programme] = await records('programmes', 'en')
    expect(programme).toMatchObject({ title: 'Open Kraków', eligibility: 'Próg', organisations: ['rada-miasta'], organisationRoles: ['lead'], organisationsFrom: ['2016-09'], adoptedBy: [] })
  })

  it('a resolution: with the acts and programmes that are public', async () => {
    const act = (await records('resolutions', 'pl')).find(({ id }) => id === made.resolution.id)
    expect(act).toMatchObject({ number: 'LII/964/16', adoptedOn: '2016-09-14', adoptedBy: 'rada-miasta', adopts: [made.programme.slug], amends: [made.older.slug], repeals: [] })
  })

  it('nothing in a table is run as a formula, and negative numbers stay numbers', async () => {
    const { text } = await read('/member-cities.csv')
    const row = (parse(text, { columns: true }) as Record<string, string>[]).find(({ id }) => id === made.odd.id)
    expect(row).toMatchObject({ name: `'=HYPERLINK("http://x")`, summary: "'@SUM(A1)", latitude: '-33.8', longitude: '-70.6' })
  })

  it('begins with a byte order mark only where it is asked for', async () => {
    expect((await read('/programmes.csv?bom=true')).text.charCodeAt(0)).toBe(0xfeff)
    expect((await read('/programmes.csv?bom=false')).text.startsWith('id,url,slug,')).toBe(true)
  })
})

describe('linked data', () => {
  const node = async (dataset: string, id: string, locale = 'pl') => (await expand((await read(`/${dataset}.jsonld?locale=${locale}`)).text)).find((each) => each['@id'].endsWith(id))
  const at = (kind: 'schema' | 'eli', name: string) => ({ schema: 'https://schema.org/', eli: 'http://data.europa.eu/eli/ontology#' })[kind] + name

  it('a city is a schema.org City with its place', async () => {
    const city = await node('member-cities', made.city.id)
    expect(city?.['@type']).toEqual([at('schema', 'City'), at('schema', 'AdministrativeArea')])
    expect(city?.[at('schema', 'geo')][0][at('schema', 'latitude')]).toEqual([{ '@value': 50.0614 }])
    expect(city?.[at('schema', 'additionalProperty')][0][at('schema', 'value')]).toEqual([{ '@value': 804_237 }])
    expect(city?.[at('schema', 'memberOf')][0][at('schema', 'startDate')]).toEqual([{ '@type': 'http://www.w3.org/2001/XMLSchema#date', '@value': '2020-12-18' }])
  })

  it('a resolution is an ELI LegalResource', async () => {
    const act = await node('resolutions', made.resolution.id)
    expect(act?.['@type']).toEqual([at('eli', 'LegalResource'), at('schema', 'Legislation')])
    expect(act?.[at('eli', 'date_document')]).toEqual([{ '@type': 'http://www.w3.org/2001/XMLSchema#date', '@value': '2016-09-14' }])
    expect(act?.[at('eli', 'first_date_entry_in_force')]).toEqual([{ '@type': 'http://www.w3.org/2001/XMLSchema#gYearMonth', '@value': '2016-09' }])
    expect(act?.[at('eli', 'in_force')]).toEqual([{ '@id': at('eli', 'InForce-inForce') }])
    expect(act?.[at('eli', 'amends')]).toEqual([{ '@id': `http://127.0.0.1/api/resolutions/${made.older.id}` }])
    expect(act?.[at('eli', 'passed_by')][0]['@type']).toContain(at('eli', 'Agent'))
    expect(act?.[at('eli', 'type_document')][0]['http://www.w3.org/2004/02/skos/core#notation']).toEqual([{ '@value': 'directional-resolution' }])
  })

  it('of an act whose force is unknown nothing is said of it', async () => {
    expect(await node('resolutions', made.older.id)).not.toHaveProperty([at('eli', 'in_force')])
  })

  it('a title that may be Polish is not called English', async () => {
    const language = async (locale: string) => (await node('resolutions', made.resolution.id, locale))?.[at('eli', 'is_realized_by')][0][at('eli', 'language')]
    expect(await language('pl')).toEqual([{ '@id': 'http://publications.europa.eu/resource/authority/language/POL' }])
    expect(await language('en')).toBeUndefined()
  })
})

describe('the catalogue', () => {
  const DCAT = 'http://www.w3.org/ns/dcat#'
  const DCT = 'http://purl.org/dc/terms/'
  const FOAF = 'http://xmlns.com/foaf/0.1/'
  let nodes: Record<string, any>[]
  const ofType = (type: string) => nodes.filter((each) => each['@type']?.includes(type))

  beforeAll(async () => {
    const flat = (await jsonld.flatten(JSON.parse((await read('/catalog.jsonld')).text))) as unknown as Record<string, any>[]
    nodes = flat
  })

  // DCAT-AP 3.0.0: what is mandatory, and what is recommended and known here.
  it.each([
    ['Catalogue', `${DCAT}Catalog`, 1, [`${DCT}title`, `${DCT}description`, `${DCT}publisher`, `${DCAT}dataset`, `${DCT}license`, `${DCT}language`, `${DCT}issued`, `${DCT}modified`, `${DCAT}themeTaxonomy`, `${FOAF}homepage`]],
    ['Dataset', `${DCAT}Dataset`, 3, [`${DCT}title`, `${DCT}description`, `${DCT}publisher`, `${DCAT}distribution`, `${DCAT}keyword`, `${DCAT}theme`, `${DCT}language`, `${DCT}issued`, `${DCT}modified`, `${DCT}conformsTo`, `${DCAT}contactPoint`]],
    ['Distribution', `${DCAT}Distribution`, 18, [`${DCAT}accessURL`, `${DCAT}downloadURL`, `${DCAT}mediaType`, `${DCT}format`, `${DCT}license`, `${DCT}language`, `${DCT}conformsTo`]],
    ['Agent', `${FOAF}Agent`, 1, [`${FOAF}name`]],
  ])('%s has what DCAT-AP asks for', (_, type, count, properties) => {
    const found = ofType(type)
    expect(found).toHaveLength(count)
    for (const each of found) expect(properties.filter((property) => !(each[property]?.length > 0))).toEqual([])
  })

  it.each([`${DCT}title`, `${DCT}description`])('%s is said in Polish and English', (property) => {
    for (const each of [...ofType(`${DCAT}Catalog`), ...ofType(`${DCAT}Dataset`)]) {
      expect(each[property].map((text: any) => text['@language']).sort()).toEqual(['en', 'pl'])
    }
  })

  it.each<[string, RegExp]>([
    [`${DCAT}theme`, /^http:\/\/publications\.europa\.eu\/resource\/authority\/data-theme\/[A-Z]{4}$/],
    [`${DCT}language`, /^http:\/\/publications\.europa\.eu\/resource\/authority\/language\/(POL|ENG)$/],
    [`${DCT}format`, /^http:\/\/publications\.europa\.eu\/resource\/authority\/file-type\/(CSV|JSON|JSON_LD)$/],
    [`${DCAT}mediaType`, /^https:\/\/www\.iana\.org\/assignments\/media-types\/[a-z]+\/[a-z+]+$/],
    [`${DCT}license`, /^https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/$/],
  ])('%s is an address of the register that it is from', (property, address) => {
    const values = nodes.flatMap((each) => each[property] ?? [])
    expect(values.length).toBeGreaterThan(0)
    for (const value of values) expect(value['@id']).toMatch(address)
  })

  it('its dates are those of the content, its box that of the cities', () => {
    const catalogue = ofType(`${DCAT}Catalog`)[0]
    const publications = [made.city, made.odd, made.programme, made.resolution, made.older].map((each) => String(each.firstPublishedAt)).sort()
    expect(catalogue?.[`${DCT}issued`][0]['@value']).toBe(publications[0])
    expect(nodes.flatMap((each) => each[`${DCAT}bbox`] ?? [])[0]['@value']).toBe('POLYGON((-70.6 -33.8, 19.9366 -33.8, 19.9366 50.0614, -70.6 50.0614, -70.6 -33.8))')
  })

  it('every address to download answers with what is said of it', async () => {
    for (const each of ofType(`${DCAT}Distribution`)) {
      const address = new URL(each[`${DCAT}downloadURL`][0]['@id'])
      const { headers, status } = await read(address.pathname.replace('/api/open-data', '') + address.search, {}, 'HEAD')
      expect(status).toBe(200)
      expect(each[`${DCAT}mediaType`][0]['@id'].endsWith(`/${headers.get('content-type')?.split(';')[0]}`)).toBe(true)
    }
  })

  it.each([
    ['*/*', 200, 'application/ld+json'],
    ['application/ld+json', 200, 'application/ld+json'],
    ['application/json', 200, 'application/json'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 200, 'application/ld+json'],
    ['text/turtle', 406, 'application/problem+json'],
  ])('/api/open-data for Accept: %s answers %i', async (accept, status, type) => {
    const answer = await read('', { Accept: accept })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe(type)
    if (status === 406) expect(JSON.parse(answer.text)).toMatchObject({ code: 'not-acceptable', detail: expect.stringContaining('/api/open-data/catalog.jsonld') })
    else expect(JSON.parse(answer.text)['@id']).toBe('http://127.0.0.1/api/open-data/catalog.jsonld')
  })
})

describe('what can’t be had', () => {
  it.each([
    ['/experts.csv', 404, 'unknown-dataset', 'member-cities, programmes, resolutions'],
    ['/users.json', 404, 'unknown-dataset', 'member-cities'],
    ['/member-cities', 404, 'unknown-format', 'csv, json, jsonld'],
    ['/member-cities.xml', 404, 'unknown-format', 'csv, json, jsonld'],
    ['/member-cities.constructor', 404, 'unknown-format', 'csv, json, jsonld'],
    ['/member-cities.csv?locale=uk', 400, 'unknown-locale', 'pl, en'],
    ['/member-cities.csv?locale=all', 400, 'unknown-locale', 'pl, en'],
    ['/member-cities.csv?bom=1', 400, 'bad-request', 'true or false'],
    ['/member-cities.csv?draft=true', 400, 'bad-request', 'locale, bom'],
  ])('GET %s answers %i %s with a hint', async (path, status, code, hint) => {
    const find = jest.spyOn(app.payload, 'find')
    const answer = await read(path, { 'Accept-Language': 'en' })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(JSON.parse(answer.text)).toMatchObject({ code, detail: expect.stringContaining(hint) })
    expect(find).not.toHaveBeenCalled()
    find.mockRestore()
  })

  it('is said in Polish to who speaks it', async () => {
    expect(JSON.parse((await read('/miasta.csv', { 'Accept-Language': 'pl' })).text).detail).toContain('Nie ma zbioru danych „miasta”')
  })
})

describe('asking again', () => {
  const tag = async (path: string) => (await read(path)).headers.get('etag') ?? ''

  it.each(['/member-cities.csv', '/programmes.json?locale=en', '/resolutions.jsonld', '/catalog.jsonld', ''])('%s answers 304 to who has it', async (path) => {
    const first = await read(path)
    expect(first.headers.get('etag')).toMatch(/^W\/"/)
    expect(first.headers.get('cache-control')).toMatch(/^public, max-age=0/)
    expect(Date.parse(first.headers.get('last-modified') ?? '')).not.toBeNaN()
    const again = await read(path, { 'If-None-Match': first.headers.get('etag') ?? '' })
    expect(again).toMatchObject({ status: 304, text: '' })
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'))
  })

  it('HEAD says the same without the body, and reads no rows', async () => {
    const etag = await tag('/member-cities.csv')
    const find = jest.spyOn(app.payload, 'find')
    const { headers, status, text } = await read('/member-cities.csv', {}, 'HEAD')
    expect({ etag: headers.get('etag'), status, text }).toEqual({ etag, status: 200, text: '' })
    expect(find.mock.calls.filter(([{ depth }]) => depth === 1)).toEqual([])
    find.mockRestore()
  })

  it('each language, format and mark has its own', async () => {
    const tags = await Promise.all(['.csv?locale=pl', '.csv?locale=en', '.json', '.jsonld', '.csv?bom=true'].map((end) => tag(`/programmes${end}`)))
    expect(new Set(tags).size).toBe(5)
  })

  const update = (collection: string, id: string, data: object) => app.payload.update({ collection: collection as never, id, data: data as never, overrideAccess: true })
  it.each<[string, () => Promise<unknown>, boolean]>([
    ['a draft is saved', () => saveDraft(app, 'member-cities', made.city.id, { summary: HIDDEN }), false],
    ['a city is published anew', () => update('member-cities', made.city.id, { summary: 'Nowy opis', _status: 'published' }), true],
    ['the oldest is taken offline', () => update('member-cities', made.odd.id, { _status: 'draft' }), true],
    ['it is published again', () => update('member-cities', made.odd.id, { _status: 'published' }), true],
    ['it goes to the trash', () => update('member-cities', made.odd.id, { deletedAt: new Date().toISOString() }), true],
    ['a programme that it names gets another address', () => update('programmes', made.programme.id, { slug: 'otwarty-krakow-2', _status: 'published' }), true],
    ['a resolution changes', () => update('resolutions', made.older.id, { number: '1', _status: 'published' }), false],
  ])('once %s, cities changed: that is told', async (_, change, isOther) => {
    const before = await tag('/member-cities.csv')
    await change()
    expect((await tag('/member-cities.csv')) !== before).toBe(isOther)
  })
})
