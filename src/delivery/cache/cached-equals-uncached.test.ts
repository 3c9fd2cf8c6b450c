/** Whatever is written and read in whatever order, at the same time too: what the cache says afterwards is what the database says. */
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { handleEndpoints } from 'payload'

import { createContent, programmeData, unique } from '../../testing/builders'
import { type Caller, signInAs } from '../../testing/sign-in-as'
import { startTestApp, type TestApp } from '../../testing/start-test-app'

const RUNS = 8
const PROGRAMMES = 3

let app: TestApp
let publisher: Caller
let ids: string[]
let city: string
let addresses: string[]

beforeAll(async () => {
  app = await startTestApp()
  publisher = await signInAs(app, 'publisher')
  ids = []
  for (let index = 0; index < PROGRAMMES; index += 1) ids.push((await createContent(app, 'programmes', programmeData('jawny'))).id)
  const country = (await createContent(app, 'countries', { code: 'PL', name: 'Polska' })).id
  city = (await createContent(app, 'member-cities', { name: unique('Kraków'), country, memberships: [{ programme: ids[0], status: 'member' }] })).id
  addresses = [
    '/api/programmes?depth=1',
    '/api/programmes?locale=en&sort=slug&depth=0',
    '/api/programmes/count',
    `/api/programmes?where[acronym][exists]=true&depth=0`,
    ...ids.map((id) => `/api/programmes/${id}?locale=all&depth=0`),
    `/api/member-cities/${city}?depth=1`,
    '/api/member-cities?where[memberships.programme.acronym][exists]=true&depth=0',
  ]
})

afterAll(async () => {
  await app.stop()
})

const patch = (id: string, data: object, query = '') => publisher.request('PATCH', `/api/programmes/${id}${query}`, data)

const WRITES: Record<string, (id: string, value: string) => Promise<unknown>> = {
  publish: (id, value) => patch(id, { acronym: value, _status: 'published' }),
  draft: (id, value) => patch(id, { acronym: value }, '?draft=true'),
  unpublish: (id) => patch(id, { _status: 'draft' }),
  trash: (id) => patch(id, { deletedAt: new Date().toISOString() }),
  untrash: (id) => patch(id, { deletedAt: null, _status: 'published' }, '?trash=true'),
  fail: (id) => patch(id, { started: 'never', _status: 'published' }),
  many: (id, value) => publisher.request('PATCH', `/api/programmes?where[id][equals]=${id}`, { acronym: value, _status: 'published' }),
  refer: (id) => publisher.request('PATCH', `/api/member-cities/${city}`, { memberships: [{ programme: id, status: 'member' }], _status: 'published' }),
  translate: async (id, value) => {
    const { body } = await publisher.request('PUT', `/api/translation/of/programmes/${id}/en`, { values: { title: value, summary: value } })
    if (body.doc) await publisher.request('POST', `/api/translations/${body.doc.id}/publish`)
  },
  withdraw: async (id) => {
    const { body } = await publisher.request('GET', `/api/translation/of/programmes/${id}/en`)
    if (body.translation) await publisher.request('POST', `/api/translations/${body.translation.id}/unpublish`)
  },
}

const cached = async (address: string): Promise<string> => (await fetch(app.url + address)).text()

async function uncached(address: string): Promise<string> {
  const answer = await handleEndpoints({ config: app.payload.config, request: new Request(`http://127.0.0.1${address}`) })
  return answer.text()
}

const write = fc.record({ kind: fc.constantFrom(...Object.keys(WRITES)), on: fc.nat(PROGRAMMES - 1), value: fc.stringMatching(/^[A-Z]{3}$/) })
/** Each batch runs at the same time; reads of every address go along with the writes. */
const batches = fc.array(fc.record({ writes: fc.array(write, { minLength: 1, maxLength: 3 }), reads: fc.array(fc.nat(8), { maxLength: 12 }) }), { minLength: 1, maxLength: 4 })

it('answers as the database does after any interleaving of writes and reads', async () => {
  await fc.assert(
    fc.asyncProperty(batches, async (all) => {
      for (const { reads, writes } of all) {
        await Promise.all([
          ...writes.map(async ({ kind, on, value }, turn) => {
            await new Promise((resolve) => setTimeout(resolve, turn * 3))
            await WRITES[kind]?.(ids[on] as string, value)
          }),
          ...reads.map(async (index, turn) => {
            await new Promise((resolve) => setTimeout(resolve, turn * 2))
            await cached(addresses[index % addresses.length] as string)
          }),
        ])
        for (const address of addresses) expect([address, await cached(address)]).toEqual([address, await uncached(address)])
      }
    }),
    { numRuns: RUNS, endOnFailure: true },
  )
}, 600_000)
