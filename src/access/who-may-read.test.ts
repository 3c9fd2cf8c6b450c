/** What the public never sees, asked for by every read path: over HTTP, by those without a right to drafts. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { createContent, programmeData, saveDraft, unique } from '../testing/builders'
import { anonymous, apiClient, type Caller, signInAs } from '../testing/sign-in-as'
import { startTestApp, type TestApp } from '../testing/start-test-app'

const HIDDEN = 'NIEJAWNE'

let app: TestApp
let staff: Caller
let withDraftScope: Caller
const readers = {} as Record<'anonymous' | 'keyed', Caller>
const ids = {} as Record<'public' | 'waiting' | 'draft' | 'trashed' | 'city' | 'expert' | 'unconsented' | 'withdrawn', string>

const person = (mark: string, consent: Record<string, unknown>) => ({
  name: unique(`Osoba ${mark}`),
  affiliation: `Instytucja ${mark}`,
  internalContact: `${HIDDEN} kontakt`,
  consent: { legalBasis: `${HIDDEN} podstawa`, ...consent },
})

beforeAll(async () => {
  app = await startTestApp()
  staff = await signInAs(app, 'editor')
  readers.anonymous = anonymous(app)
  readers.keyed = await apiClient(app, ['published'])
  withDraftScope = await apiClient(app, ['drafts'])

  ids.public = (await createContent(app, 'programmes', programmeData('jawny'))).id
  ids.waiting = (await createContent(app, 'programmes', programmeData('jawny'))).id
  await saveDraft(app, 'programmes', ids.waiting, { title: `${HIDDEN} szkic`, summary: HIDDEN, acronym: HIDDEN })
  ids.draft = (await createContent(app, 'programmes', programmeData(HIDDEN), { draft: true })).id
  ids.trashed = (await createContent(app, 'programmes', programmeData(HIDDEN))).id
  await app.payload.update({
    collection: 'programmes', id: ids.trashed, data: { deletedAt: new Date().toISOString() } as never, overrideAccess: true,
  })
  const country = await createContent(app, 'countries', { code: 'PL', name: 'Polska' })
  ids.city = (await createContent(app, 'member-cities', {
    name: unique('Miasto'),
    country: country.id,
    memberships: [ids.public, ids.draft, ids.trashed].map((programme) => ({ programme, status: 'member', joined: '2020-12-18' })),
  })).id
  // A draft city that would show up in the joins of the public programme.
  await createContent(app, 'member-cities', {
    name: `${HIDDEN} miasto`, country: country.id, memberships: [{ programme: ids.public, status: 'member' }],
  }, { draft: true })
  const consented = { given: '2020-01-01', scope: [] }
  ids.expert = (await createContent(app, 'experts', { ...person('jawna', consented), bio: `${HIDDEN} biogram` })).id
  await app.payload.create({ collection: 'glossary-terms', data: { term: `${HIDDEN} termin`, translations: [{ locale: 'en', text: HIDDEN }] }, overrideAccess: true })
  await app.payload.create({ collection: 'webhooks', data: { name: `${HIDDEN} webhook`, url: `https://www.example.org/${HIDDEN}` } as never, overrideAccess: true })
  ids.unconsented = (await createContent(app, 'experts', person(HIDDEN, {}))).id
  ids.withdrawn = (await createContent(app, 'experts', person(HIDDEN, { given: '2020-01-01', withdrawn: '2021-01-01' }))).id
}, 120_000)

afterAll(async () => {
  await app.stop()
})

const get = async (caller: Caller, path: string) => caller.request('GET', path)
const gql = async (caller: Caller, query: string) => caller.request('POST', '/api/graphql', { query })

describe.each(['anonymous', 'keyed'] as const)('%s', (who) => {
  it.each([
    '/api/programmes?limit=0&depth=2',
    '/api/programmes?limit=0&draft=true&depth=2',
    '/api/programmes?limit=0&trash=true&depth=2',
    '/api/programmes?limit=0&draft=true&trash=true&locale=all&depth=3',
    '/api/programmes?limit=0&where[_status][equals]=draft',
    '/api/programmes?limit=0&where[or][0][_status][equals]=draft&where[or][1][id][exists]=true&draft=true',
    '/api/programmes?limit=0&joins[memberCities][limit]=0&joins[memberCities][where][_status][equals]=draft',
    '/api/programmes/versions?limit=0',
    '/api/programmes/versions?limit=0&trash=true',
    '/api/member-cities?limit=0&depth=3',
    '/api/member-cities?limit=0&depth=3&draft=true&trash=true',
    '/api/experts?limit=0&depth=3&locale=all',
    '/api/experts?limit=0&draft=true&trash=true&select[consent]=true&select[internalContact]=true',
    '/api/good-practices?limit=0&depth=3',
    '/api/translations',
    '/api/glossary-terms',
    '/api/translation/glossary',
    '/api/translation/glossary.csv',
    '/api/translation/glossary.tbx',
    '/api/memory-units',
    '/api/translation/memory?locale=en&text=NIEJAWNE',
    '/api/translation/memory.tmx?locale=en',
    '/api/users',
    '/api/api-clients',
    '/api/preview-links',
    '/api/preview?token=x',
    '/api/payload-jobs',
    '/api/payload-locked-documents',
    '/api/payload-preferences',
    '/api/payload-kv',
    '/api/seed-ledger',
    '/api/webhooks',
    '/api/webhook-deliveries',
    '/api/webhook-secrets',
    '/api/webhook-progress',
  ])('GET %s tells nothing hidden', async (path) => {
    const { body, status } = await get(readers[who], path)
    expect(status).toBeLessThan(500)
    expect(JSON.stringify(body)).not.toMatch(HIDDEN)
    expect(JSON.stringify(body)).not.toMatch(/"(hash|salt|apiKey|resetPasswordToken|sessions|internalContact)"/)
  })

  it.each(['draft', 'trashed'] as const)('a %s document by its id is not there', async (which) => {
    for (const query of ['', '?draft=true', '?trash=true', '?draft=true&trash=true&locale=all', '?depth=0&locale=en']) {
      expect([query, (await get(readers[who], `/api/programmes/${ids[which]}${query}`)).status]).toEqual([query, 404])
    }
  })

  it.each(['unconsented', 'withdrawn'] as const)('a person without a standing consent (%s) is not there', async (which) => {
    expect((await get(readers[who], `/api/experts/${ids[which]}?draft=true`)).status).toBe(404)
  })

  it('a person shows only what the consent covers', async () => {
    const { body, status } = await get(readers[who], `/api/experts/${ids.expert}?depth=2`)
    expect(status).toBe(200)
    expect(body.name).toMatch(/^Osoba jawna/)
    expect(body).not.toHaveProperty('bio')
    expect(body).not.toHaveProperty('internalContact')
    expect(body).not.toHaveProperty('consent')
  })

  it.each([
    ['experts', 'internalContact', 'like', HIDDEN],
    ['experts', 'consent.legalBasis', 'like', HIDDEN],
    ['experts', 'consent.given', 'exists', 'true'],
    ['experts', 'bio', 'exists', 'true'],
    ['users', 'email', 'like', '@'],
    ['programmes', 'lastEditedBy', 'exists', 'true'],
    ['programmes', 'lastEditedBy.email', 'like', '@'],
  ])('where on %s.%s finds nothing out', async (collection, field, operator, value) => {
    const where = `where[${field}][${operator}]=${value}`
    for (const path of [`/api/${collection}?${where}`, `/api/${collection}/count?${where}`]) {
      const { body, status } = await get(readers[who], path)
      expect([path, status >= 400 && status < 500]).toEqual([path, true])
      expect(body.totalDocs).toBeUndefined()
    }
  })

  it.each(['internalContact', 'consent.given', 'bio', '-consent.legalBasis'])('sort by experts.%s is refused or does nothing', async (field) => {
    const { body, status } = await get(readers[who], `/api/experts?sort=${field}`)
    expect(status).toBeLessThan(500)
    expect(JSON.stringify(body)).not.toMatch(HIDDEN)
  })

  it.each([
    ['programmes', 'memberCities.name'],
    ['member-cities', 'memberships.programme.title'],
    ['member-cities', 'memberships.programme.acronym'],
  ])('where through a relation (%s: %s) is no oracle for hidden text', async (collection, field) => {
    const { body, status } = await get(readers[who], `/api/${collection}?where[${field}][like]=${HIDDEN}`)
    expect(status).toBeLessThan(500)
    expect(body.totalDocs ?? 0).toBe(0)
  })

  it('where through a relation in rows still finds what is public', async () => {
    const { title } = (await get(readers[who], `/api/programmes/${ids.public}`)).body
    const { body } = await get(readers[who], `/api/member-cities?where[memberships.programme.title][equals]=${encodeURIComponent(title)}`)
    expect(body.docs.map(({ id }: any) => id)).toEqual([ids.city])
  })

  it.each([
    '/api/expertise-areas?where[experts.lastEditedBy.email][like]=a',
    '/api/expertise-areas?where[or][0][experts.lastEditedBy.email][like]=a',
    '/api/experts?where[expertise.experts.bio][exists]=true',
    '/api/experts/count?where[expertise__experts__bio][exists]=true',
    '/api/expertise-areas?joins[experts][where][expertise.experts.bio][exists]=true',
    '/api/expertise-areas?where[experts][contains][internalContact][like]=a',
    '/api/experts?where[expertise][contains][experts.bio][exists]=true',
    '/api/expertise-areas?sort=experts.lastEditedBy.email',
    '/api/expertise-areas?sort=-experts.name',
    '/api/member-cities?sort=country.name',
    '/api/member-cities?sort=memberships.programme.title',
    '/api/programmes?joins[memberCities][sort]=country.name',
  ])('GET %s asks further than one document away, and is refused', async (path) => {
    const { body, status } = await get(readers[who], path)
    expect([status, body.errors?.[0]?.data?.code]).toEqual([400, 'bad-request'])
    // An error that Payload throws behind the request's back would end the process by now.
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect((await get(readers[who], '/api/programmes?limit=1')).status).toBe(200)
  })

  it('counts what is public only', async () => {
    const all = await get(readers[who], '/api/programmes/count')
    const listed = await get(readers[who], '/api/programmes?limit=0')
    expect(all.body.totalDocs).toBe(2)
    expect(listed.body.totalDocs).toBe(2)
  })

  it('GraphQL tells nothing hidden', async () => {
    const queries = [
      '{ Programmes(draft: true, trash: true, limit: 0) { totalDocs docs { title summary memberCities { docs { name } } } } }',
      '{ MemberCities(draft: true) { docs { name memberships { programme { title summary } } } } }',
      `{ Programme(id: "${ids.draft}", draft: true) { title } }`,
      `{ Programme(id: "${ids.trashed}", trash: true) { title } }`,
      '{ versionsProgrammes { docs { version { title } } } }',
      '{ Experts { docs { name affiliation internalContact consent { legalBasis } } } }',
      '{ Translations { docs { title } } }',
      '{ GlossaryTerms { docs { term note translations { text } } } }',
      '{ Users { docs { email } } }',
      '{ countProgrammes(draft: true, trash: true) { totalDocs } }',
    ]
    for (const query of queries) {
      const { body, status } = await gql(readers[who], query)
      expect([query, status < 500, JSON.stringify(body)]).toEqual([query, true, expect.not.stringContaining(HIDDEN)])
      expect(JSON.stringify(body)).not.toMatch(/@example\.org/)
    }
  })
})

it('a key with the draft scope reads drafts, and neither the trash nor versions nor private fields', async () => {
  const draft = await get(withDraftScope, `/api/programmes/${ids.draft}?draft=true`)
  expect(draft.status).toBe(200)
  expect((await get(withDraftScope, `/api/programmes/${ids.trashed}?trash=true`)).status).toBe(404)
  expect((await get(withDraftScope, '/api/programmes/versions')).status).toBe(403)
  expect((await get(withDraftScope, '/api/translations')).status).toBe(403)
  const experts = await get(withDraftScope, '/api/experts?draft=true&depth=2&limit=0')
  expect(JSON.stringify(experts.body)).not.toMatch(new RegExp(HIDDEN))
})

it('staff read drafts and versions', async () => {
  expect((await get(staff, `/api/programmes/${ids.draft}?draft=true`)).status).toBe(200)
  expect((await get(staff, '/api/programmes/versions')).status).toBe(200)
})

it.each([
  '/api/experts/versions?where[version.expertise.experts.lastEditedBy.email][like]=a',
  '/api/programmes?where[lastEditedBy.email][like]=@&sort=lastEditedBy.email',
])('staff find out nothing of each other by %s', async (path) => {
  expect((await get(staff, path)).status).toBe(400)
})

it('people of the office see themselves only, unless they are admins', async () => {
  const { body } = await get(staff, '/api/users?limit=0')
  expect(body.docs.map(({ email }: any) => email)).toEqual([staff.email])
})
