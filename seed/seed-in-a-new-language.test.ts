/** What is written down in Polish and English is published in these two, whatever other languages there are. */
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'

import { LANGUAGES_FILE, languagesWithOneMoreLine } from '../src/testing/one-more-language'
import { startTestApp, type TestApp } from '../src/testing/start-test-app'

let app: TestApp

beforeAll(async () => {
  const languages = await languagesWithOneMoreLine()
  jest.unstable_mockModule(LANGUAGES_FILE, () => languages)
  app = await startTestApp()
  const { seed } = await import('./index')
  await seed(app.payload)
})
afterAll(() => app.stop())

it('no English is published as another language', async () => {
  const { docs } = await app.payload.db.find<{ locale: string }>({ collection: 'translations', pagination: false })
  expect(docs.length).toBeGreaterThan(10)
  expect(new Set(docs.map(({ locale }) => locale))).toEqual(new Set(['en']))
  const { docs: rows } = await app.payload.db.find<{ locale: string; state: string }>({ collection: 'worklist', pagination: false })
  const states = (locale: string) => new Set(rows.filter((row) => row.locale === locale).map(({ state }) => state))
  expect(states('uk')).toEqual(new Set(['missing']))
  expect(states('en')).toContain('published')
})
