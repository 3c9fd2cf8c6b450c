import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { createContent, programmeData, unique } from '../testing/builders'
import { startTestApp, type TestApp } from '../testing/start-test-app'

let app: TestApp
let city: string
let country: string
let programme: string

beforeAll(async () => {
  app = await startTestApp()
  country = (await createContent(app, 'countries', { code: 'PL', name: 'Polska' })).id
  programme = (await createContent(app, 'programmes', programmeData('jawny'))).id
  city = (await createContent(app, 'member-cities', { name: unique('Miasto'), country, memberships: [{ programme, status: 'member' }] })).id
})

afterAll(async () => {
  await app.stop()
})

const read = async (address: string) => (await (await fetch(app.url + address)).json()) as never

it('a document that another refers to brings no list of what refers to it', async () => {
  const { country: itsCountry, memberships } = (await read(`/api/member-cities/${city}?depth=2`)) as { country: object; memberships: { programme: object }[] }
  expect(itsCountry).toMatchObject({ id: country, code: 'PL' })
  expect(itsCountry).not.toHaveProperty('cities')
  expect(memberships[0]?.programme).toMatchObject({ id: programme })
  for (const list of ['memberCities', 'resolutions', 'goodPractices']) expect(memberships[0]?.programme).not.toHaveProperty(list)
})

it('it brings it to whoever asks for it, and where it is read itself', async () => {
  const asked = (await read(`/api/member-cities/${city}?depth=1&populate[countries][cities]=true`)) as { country: object }
  expect(asked.country).toMatchObject({ cities: { docs: [city] } })
  expect(await read(`/api/countries/${country}?depth=0`)).toMatchObject({ cities: { docs: [city] } })
  expect(await read(`/api/graphql?query=${encodeURIComponent(`{ MemberCity(id: "${city}") { country { cities { docs { id } } } } }`)}`)).toEqual({
    data: { MemberCity: { country: { cities: { docs: [{ id: city }] } } } },
  })
})
