/** The docs page in a real browser: nothing from outside, nothing refused, nothing in the way of anybody. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

import { findViolations, launchBrowser } from '../../testing/browser/launch-browser'
import { startTestApp, type TestApp } from '../../testing/start-test-app'

jest.setTimeout(180_000)

let app: TestApp
let browser: Browser

beforeAll(async () => {
  app = await startTestApp()
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser.close()
  await app.stop()
})

/** Opens the page and one operation in it; gives back what the browser had to say. */
async function openDocs(language: 'pl' | 'en'): Promise<{ page: Page; complaints: string[]; outside: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  const complaints: string[] = []
  const outside: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(app.url) && !request.url().startsWith('data:')) outside.push(request.url())
  })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  // The address of one operation opens it.
  await page.goto(`${app.url}/api/docs?lang=${language}#/${language === 'pl' ? 'Programy' : 'Programmes'}/createProgramme`)
  await page.locator('.try-out__btn').first().click()
  await page.locator('.execute').first().waitFor()
  return { page, complaints, outside }
}

describe.each(['pl', 'en'] as const)('in %s', (language) => {
  it('works under its policy, asks nobody else, and has no serious fault of access', async () => {
    const { complaints, outside, page } = await openDocs(language)
    expect({ complaints, outside }).toEqual({ complaints: [], outside: [] })
    expect(await findViolations(page)).toEqual([])
    expect(await page.getAttribute('html', 'lang')).toBe(language)
    await page.close()
  })
})

describe('what can be tried on it', () => {
  it('asks the API for what it is given, as the API reads it', async () => {
    const page = await browser.newPage()
    await page.goto(`${app.url}/api/docs?lang=en#/Programmes/listProgrammes`)
    await page.locator('.try-out__btn').click()
    const asked: string[] = []
    await page.route('**/api/programmes*', (route) => {
      asked.push(decodeURIComponent(new URL(route.request().url()).search))
      return route.fulfill({ json: { docs: [] } })
    })
    const execute = page.locator('.execute')
    await execute.click()
    await page.locator('.live-responses-table').waitFor()
    await page.locator('[data-param-name=where] textarea').fill('{ "slug": { "equals": "krakow" }, "or": [{ "id": { "exists": true } }] }')
    const second = page.waitForResponse(/where/)
    await execute.click()
    await second
    expect(asked[0]).not.toMatch(/where|select|populate|joins/)
    expect(asked[1]).toContain('where[slug][equals]=krakow&where[or][0][id][exists]=true')
    await page.close()
  })
})

describe('its words', () => {
  it('are Polish for those who read Polish', async () => {
    const { page } = await openDocs('pl')
    expect(await page.locator('.execute').first().innerText()).toBe('Wyślij')
    const text = await page.locator('#docs').innerText()
    expect(text).toContain('Parametry')
    expect(text).not.toMatch(/\b(Try it out|Parameters|Responses|Request body|Execute|Default value)\b/)
    await page.close()
  })

  it('lead to the other language by a link', async () => {
    const { page } = await openDocs('pl')
    await page.getByRole('link', { name: 'English' }).click()
    await page.locator('.opblock-tag').first().waitFor()
    expect(await page.locator('.opblock-tag').first().innerText()).toContain('Programmes')
    await page.close()
  })
})
