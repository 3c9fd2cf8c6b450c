/** Real people's work in a real browser, on the built server: needs Chromium and `npm run build`. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'

import { findViolations, launchBrowser, PATIENCE, untilAlive, untilSettled } from '../testing/browser/launch-browser'
import { ADMIN, type BuiltApp, startBuiltApp } from '../testing/browser/start-built-app'

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const PASSWORD = 'a long enough password'
const SLOW = 240_000

let app: BuiltApp
let browser: Browser
const outside: string[] = []
const policyFaults: string[] = []

beforeAll(async () => {
  app = await startBuiltApp()
  browser = await launchBrowser()
  for (const [name, roles] of [['redaktorka', ['editor']], ['tlumacz', ['translator']], ['publikujaca', ['publisher']]] as const) {
    await app.asAdmin('POST', '/api/users', { email: `${name}@example.org`, name, password: PASSWORD, roles, targetLocales: ['en'] })
  }
}, SLOW)

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

function watch(page: Page): void {
  page.setDefaultTimeout(PATIENCE)
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(app.url)) outside.push(request.url())
  })
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) policyFaults.push(message.text())
  })
}

async function openBrowser(): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: 'en-US', reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  watch(page)
  return { context, page }
}

async function signIn(email: string): Promise<{ context: BrowserContext; page: Page }> {
  const { context, page } = await openBrowser()
  await page.goto(`${app.url}/admin/login`)
  await untilAlive(page, '#field-email')
  await page.fill('#field-email', email)
  await page.fill('#field-password', PASSWORD)
  await page.click('button[type=submit]')
  await page.waitForSelector('.cms-dashboard')
  return { context, page }
}

const read = async (route: string): Promise<any> => (await fetch(app.url + route)).json()

/** Until this answers so, or the time is over: then whatever it answers, for the test to judge. */
async function until(ask: () => Promise<any>, isSo: (body: any) => boolean): Promise<any> {
  const deadline = Date.now() + PATIENCE
  let body = await ask()
  while (!isSo(body) && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 250))
    body = await ask()
  }
  return body
}

const untilRead = (route: string, isSo: (body: any) => boolean): Promise<any> => until(() => read(route), isSo)

const panelOf = (page: Page, title: string) => page.locator('.dashboard-panel', { has: page.getByRole('heading', { name: title }) })

let programme = ''
const TITLE = 'Szkoła wielu języków'

it('an editor writes a programme in Polish, uploads a picture, saves a draft and publishes', async () => {
  const { context, page } = await signIn('redaktorka@example.org')
  // Polish from the first screen on, though the browser asks for English.
  expect(await page.textContent('.dashboard-greeting h1')).toContain('Dzień dobry, redaktorka')

  // A draft is there from the first moment; its address holds its id.
  await page.goto(`${app.url}/admin/collections/programmes/create`)
  await page.waitForURL(/programmes\/[0-9a-f-]{24,}/)
  programme = /programmes\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? ''
  await untilSettled(page, '#field-title')
  await page.fill('#field-title', TITLE)
  await page.fill('#field-summary', 'Zajęcia dla dzieci, które mówią w domu innym językiem.')
  const editor = page.locator('.ContentEditable__root').first()
  await editor.click()
  await page.keyboard.type('Zajęcia trwają ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('cały rok')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('.')
  // Nothing is pressed: the form keeps what is typed by itself.
  const isWhole = ({ body, title }: any) => title === TITLE && JSON.stringify(body ?? '').includes('cały rok')
  const draft = await until(() => app.as('redaktorka@example.org', 'GET', `/api/programmes/${programme}?draft=true`), isWhole)
  expect([isWhole(draft), draft._status]).toEqual([true, 'draft'])
  expect((await fetch(`${app.url}/api/programmes/${programme}`)).status).toBe(404)

  await page.click('#action-save')
  const doc = await untilRead(`/api/programmes/${programme}`, ({ title }) => title === TITLE)
  expect(doc).toMatchObject({ title: TITLE, slug: 'szkola-wielu-jezykow', _status: 'published' })
  const [paragraph] = doc.body.root.children
  expect(paragraph.children.map(({ format, text }: any) => [text, format])).toEqual([['Zajęcia trwają ', 0], ['cały rok', 1], ['.', 0]])

  // The form has taken over the server's answer: it puts the editor up anew, and what is typed before that is gone with it.
  await page.waitForSelector('[data-sonner-toast]')
  await page.waitForSelector('[data-sonner-toast]', { state: 'detached' })
  await untilSettled(page, '#field-title')
  // Saved in the moment in which it was typed: the last words are in it, and stay in the form.
  await editor.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Zapisy od września.')
  await page.keyboard.press('Control+s')
  await page.waitForSelector('[data-sonner-toast]')
  await untilSettled(page, '#field-title')
  await page.click('#action-save')
  const later = await untilRead(`/api/programmes/${programme}`, ({ body }) => JSON.stringify(body).includes('września.'))
  expect(later.body.root.children[0].children.at(-1).text).toBe('. Zapisy od września.')

  const picture = path.join(mkdtempSync(path.join(os.tmpdir(), 'cms-picture-')), 'klasa.png')
  writeFileSync(picture, PNG)
  await page.goto(`${app.url}/admin/collections/media/create`)
  await page.waitForURL(/media\/[0-9a-f-]{24,}/)
  await untilSettled(page, '#field-alt')
  await page.setInputFiles('input[type=file]', picture)
  await page.fill('#field-alt', 'Dzieci w klasie')
  await page.click('#action-save')
  const { docs } = await untilRead('/api/media', ({ totalDocs }) => totalDocs === 1)
  expect(docs[0]).toMatchObject({ alt: 'Dzieci w klasie', mimeType: 'image/png' })
  await context.close()
}, SLOW)

it('a translator adds the English, and a publisher publishes it while a newer Polish draft waits', async () => {
  const translator = await signIn('tlumacz@example.org')
  await panelOf(translator.page, 'Do przetłumaczenia').getByRole('link', { name: TITLE }).click()
  await untilSettled(translator.page, '.side-by-side[data-ready] textarea')
  const box = (name: RegExp) => translator.page.getByRole('textbox', { name })
  await box(/^Tytuł/).fill('School of many languages')
  await box(/^Streszczenie/).fill('Classes for children who speak another language at home.')
  await box(/^Treść/).fill('Classes run all year.<9>')
  // A code that the Polish does not have is told at its field, and nothing is lost.
  await translator.page.locator('.finding--error').getByText('<9>').waitFor()
  expect(await box(/^Tytuł/).inputValue()).toBe('School of many languages')
  await box(/^Treść/).fill('Classes run <1>all year</1>.')
  // Nothing is pressed: it is stored by itself.
  const isStored = ({ percent }: any) => percent === 100
  const stored = await until(() => app.as('tlumacz@example.org', 'GET', `/api/translation/of/programmes/${programme}/en`), isStored)
  expect([isStored(stored), stored.translation.publishedAt]).toEqual([true, null])
  expect(await translator.page.getByRole('button', { name: 'Opublikuj tłumaczenie' }).count()).toBe(0)
  // The list names kinds as the menu does, and begins nothing: that is done in the document.
  await translator.page.goto(`${app.url}/admin/collections/translations`)
  expect(await translator.page.locator('td.cell-source').first().textContent()).toBe('Program')
  expect(await translator.page.locator('.list-create-new-doc__create-new-button').isVisible()).toBe(false)
  // The content form itself is closed to a translator.
  await translator.page.goto(`${app.url}/admin/collections/programmes/${programme}`)
  await untilSettled(translator.page, '#field-title')
  expect(await translator.page.isDisabled('#field-title')).toBe(true)
  expect(await translator.page.locator('#action-save, #action-save-draft, .doc-controls__popup').count()).toBe(0)
  await translator.context.close()

  // By the editor, who may still hold the lock of the form that was open.
  await app.as('redaktorka@example.org', 'PATCH', `/api/programmes/${programme}?draft=true`, { title: 'TAJNY szkic', acronym: 'TAJNE' })
  const publisher = await signIn('publikujaca@example.org')
  await panelOf(publisher.page, 'Do sprawdzenia i publikacji').getByRole('link', { name: 'TAJNY szkic' }).waitFor()
  // Published, and a draft that waits over it: counted as both.
  const figures = publisher.page.getByRole('row', { name: /^Programy/ }).getByRole('cell')
  expect(await figures.nth(1).textContent()).toBe('1')
  await publisher.page.goto(`${app.url}/admin/collections/programmes/${programme}/translation`)
  await publisher.page.getByRole('button', { name: 'Opublikuj tłumaczenie' }).click()
  const english = await untilRead(`/api/programmes/${programme}?locale=en`, ({ title }) => title === 'School of many languages')
  expect(english.title).toBe('School of many languages')
  expect(english.body.root.children[0].children.map(({ format, text }: any) => [text, format])).toEqual([['Classes run ', 0], ['all year', 1], ['.', 0]])
  expect(JSON.stringify([english, await read(`/api/programmes/${programme}?locale=all`)])).not.toContain('TAJN')
  expect((await read(`/api/programmes/${programme}`)).title).toBe(TITLE)
  await publisher.context.close()
}, SLOW)

it('English is a click away, and Polish again', async () => {
  const { context, page } = await signIn(ADMIN.email)
  await untilAlive(page, '.language-switch button')
  await page.getByRole('button', { name: 'English' }).click()
  await page.waitForFunction(() => document.querySelector('.dashboard-greeting h1')?.textContent?.startsWith('Good day'))
  await page.getByRole('button', { name: 'Polski' }).click()
  await page.waitForFunction(() => document.querySelector('.dashboard-greeting h1')?.textContent?.startsWith('Dzień dobry'))
  await context.close()
}, SLOW)

it('publishing is offered in Polish only, and another language leads to its translation', async () => {
  const { context, page } = await signIn('publikujaca@example.org')
  await page.goto(`${app.url}/admin/collections/programmes/${programme}?locale=pl`)
  await untilSettled(page, '#field-title')
  expect(await page.textContent('.first-published')).toMatch(/^Pierwsza publikacja: \d{1,2} [a-ząćęłńóśźż]+ \d{4}, \d{2}:\d{2}$/)
  await page.locator('.form-submit .popup-button').click()
  await page.waitForSelector('#schedule-publish')
  expect(await page.locator('#publish-locale').count()).toBe(0)
  await page.click('#schedule-publish')
  await page.waitForSelector('.schedule-publish')
  expect(await page.locator('.schedule-publish').textContent()).toContain('Europe/Warsaw')
  expect(await page.locator('.schedule-publish').getByText(/angielski|English/).count()).toBe(0)

  await page.goto(`${app.url}/admin/collections/programmes/${programme}?locale=en`)
  await untilSettled(page, '#field-title')
  expect(await page.isDisabled('#field-title')).toBe(true)
  expect(await page.locator('#action-save, #action-save-draft').count()).toBe(0)
  await page.getByRole('link', { name: 'Otwórz tłumaczenie' }).click()
  await page.waitForSelector('.side-by-side')
  expect(new URL(page.url()).search).toBe('?into=en')
  // In a list, chosen documents can be changed and published together in Polish alone.
  for (const [locale, isOffered] of [['en', false], ['pl', true]] as const) {
    await page.goto(`${app.url}/admin/collections/programmes?locale=${locale}`)
    await untilSettled(page, '.search-filter input')
    await page.locator('tbody tr').first().locator('input[type=checkbox]').check()
    await page.waitForSelector('.list-selection')
    expect([locale, await page.locator('.list-selection .edit-many').isVisible()]).toEqual([locale, isOffered])
  }
  await context.close()
}, SLOW)

describe('accessibility: nothing serious or critical of ours', () => {
  const ofProgramme = (rest: string) => () => `/admin/collections/programmes/${programme}${rest}`
  async function expectNothingOfOurs(page: Page, url: string, ready: string) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.goto(url)
      await page.waitForSelector(`html[data-theme=${colorScheme}]`)
      await untilSettled(page, ready)
      expect([colorScheme, await findViolations(page)]).toEqual([colorScheme, []])
    }
  }

  it.each<[string, string | null, string | (() => string), string]>([
    ['log-in', null, '/admin/login', '#field-email'],
    ['forgotten password', null, '/admin/forgot', '#field-email'],
    ['dashboard', ADMIN.email, '/admin', '.nav-toggler'],
    ['list', ADMIN.email, '/admin/collections/programmes', '.search-filter input'],
    ['edit', ADMIN.email, ofProgramme(''), '#field-title'],
    ['edit in another language', ADMIN.email, ofProgramme('?locale=en'), '#field-title'],
    ['list in another language', ADMIN.email, '/admin/collections/programmes?locale=en', '.search-filter input'],
    ['translation', ADMIN.email, ofProgramme('/translation'), '.side-by-side[data-ready] textarea'],
    ['a translator’s dashboard', 'tlumacz@example.org', '/admin', '.nav-toggler'],
    ['a translator’s form', 'tlumacz@example.org', ofProgramme('/translation'), '.side-by-side[data-ready] textarea'],
    ['a translator’s view of the Polish', 'tlumacz@example.org', ofProgramme(''), '#field-title'],
  ])('%s, light and dark', async (_, email, route, ready) => {
    const { context, page } = email ? await signIn(email) : await openBrowser()
    await expectNothingOfOurs(page, app.url + (typeof route === 'string' ? route : route()), ready)
    await context.close()
  }, SLOW)

  it('the first admin’s screen, light and dark', async () => {
    const fresh = await startBuiltApp({ withAdmin: false })
    const context = await browser.newContext({ reducedMotion: 'reduce' })
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE)
    try {
      await expectNothingOfOurs(page, `${fresh.url}/admin/create-first-user`, '#field-email')
    } finally {
      await context.close()
      await fresh.stop()
    }
  }, SLOW)
})

it('the admin asks nothing of any other host, and keeps its own policy', () => {
  expect(outside).toEqual([])
  expect(policyFaults).toEqual([])
})
