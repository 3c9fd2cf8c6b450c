/** Real people's work in a real browser, on the built server: needs Chromium and `npm run build`. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'

import { findViolations, launchBrowser } from '../testing/browser/launch-browser'
import { ADMIN, type BuiltApp, startBuiltApp } from '../testing/browser/start-built-app'

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
const PASSWORD = 'a long enough password'
const SLOW = 120_000

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
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

async function signIn(email: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(app.url)) outside.push(request.url())
  })
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) policyFaults.push(message.text())
  })
  await page.goto(`${app.url}/admin/login`)
  await page.fill('#field-email', email)
  await page.fill('#field-password', PASSWORD)
  await page.click('button[type=submit]')
  await page.waitForSelector('.cms-dashboard')
  return { context, page }
}

const read = async (route: string): Promise<any> => (await fetch(app.url + route)).json()

/** Until the anonymous API answers so, or the time is over. */
async function untilRead(route: string, isSo: (body: any) => boolean): Promise<any> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const body = await read(route)
    if (isSo(body)) return body
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  return read(route)
}

let programme = ''
const TITLE = 'Szkoła wielu języków'

it('an editor writes a programme in Polish, uploads a picture, saves a draft and publishes', async () => {
  const { context, page } = await signIn('redaktorka@example.org')
  // Polish from the first screen on, though the browser asks for English.
  expect(await page.textContent('.dashboard-greeting h1')).toContain('Dzień dobry, redaktorka')

  await page.goto(`${app.url}/admin/collections/programmes/create`)
  await page.fill('#field-title', TITLE)
  await page.fill('#field-summary', 'Zajęcia dla dzieci, które mówią w domu innym językiem.')
  const editor = page.locator('.ContentEditable__root').first()
  await editor.click()
  await page.keyboard.type('Zajęcia trwają ')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('cały rok')
  await page.keyboard.press('Control+b')
  await page.keyboard.type('.')
  await page.waitForURL(/programmes\/[0-9a-f-]{24,}/, { timeout: 20_000 })
  programme = /programmes\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? ''
  await page.click('#action-save-draft')
  await page.waitForSelector('[data-sonner-toast]')
  expect((await fetch(`${app.url}/api/programmes/${programme}`)).status).toBe(404)

  await page.click('#action-save')
  const doc = await untilRead(`/api/programmes/${programme}`, ({ title }) => title === TITLE)
  expect(doc).toMatchObject({ title: TITLE, slug: 'szkola-wielu-jezykow', _status: 'published' })
  const [paragraph] = doc.body.root.children
  expect(paragraph.children.map(({ format, text }: any) => [text, format])).toEqual([['Zajęcia trwają ', 0], ['cały rok', 1], ['.', 0]])

  const picture = path.join(mkdtempSync(path.join(os.tmpdir(), 'cms-picture-')), 'klasa.png')
  writeFileSync(picture, PNG)
  await page.goto(`${app.url}/admin/collections/media/create`)
  await page.setInputFiles('input[type=file]', picture)
  await page.fill('#field-alt', 'Dzieci w klasie')
  await page.click('#action-save')
  const { docs } = await untilRead('/api/media', ({ totalDocs }) => totalDocs === 1)
  expect(docs[0]).toMatchObject({ alt: 'Dzieci w klasie', mimeType: 'image/png' })
  await context.close()
}, SLOW)

it('a translator adds the English, and a publisher publishes it while a newer Polish draft waits', async () => {
  const translator = await signIn('tlumacz@example.org')
  await translator.page.goto(`${app.url}/admin/collections/programmes/${programme}/translation`)
  await translator.page.waitForSelector('.translation-form')
  const box = (name: RegExp) => translator.page.getByRole('textbox', { name })
  await box(/^Tytuł/).fill('School of many languages')
  await box(/^Streszczenie/).fill('Classes for children who speak another language at home.')
  await box(/^Treść/).fill('Classes run all year.<9>')
  await translator.page.keyboard.press('Control+s')
  // A code that the Polish does not have is told at its field, and nothing is lost.
  await translator.page.waitForSelector('[role=alert].translation-fault')
  expect(await box(/^Tytuł/).inputValue()).toBe('School of many languages')
  await box(/^Treść/).fill('Classes run <1>all year</1>.')
  await translator.page.keyboard.press('Control+s')
  await translator.page.waitForFunction(() => /nieopublikowane/.test(document.querySelector('.translation-state')?.textContent ?? ''))
  expect(await translator.page.getByRole('button', { name: 'Opublikuj tłumaczenie' }).count()).toBe(0)
  // The content form itself is closed to a translator.
  await translator.page.goto(`${app.url}/admin/collections/programmes/${programme}`)
  await translator.page.waitForSelector('#field-title')
  expect(await translator.page.isDisabled('#field-title')).toBe(true)
  await translator.context.close()

  // By the editor, who may still hold the lock of the form that was open.
  await app.as('redaktorka@example.org', 'PATCH', `/api/programmes/${programme}?draft=true`, { title: 'TAJNY szkic', acronym: 'TAJNE' })
  const publisher = await signIn('publikujaca@example.org')
  await publisher.page.getByRole('link', { name: TITLE }).or(publisher.page.getByRole('link', { name: 'TAJNY szkic' })).first().waitFor()
  await publisher.page.goto(`${app.url}/admin/collections/programmes/${programme}/translation`)
  await publisher.page.getByRole('button', { name: 'Opublikuj tłumaczenie' }).click()
  const english = await untilRead(`/api/programmes/${programme}?locale=en`, ({ title }) => title === 'School of many languages')
  expect(english.title).toBe('School of many languages')
  expect(english.body.root.children[0].children.map(({ format, text }: any) => [text, format])).toEqual([['Classes run ', 0], ['all year', 1], ['.', 0]])
  expect(JSON.stringify([english, await read(`/api/programmes/${programme}?locale=all`)])).not.toContain('TAJN')
  expect((await read(`/api/programmes/${programme}`)).title).toBe(TITLE)
  await publisher.context.close()
}, SLOW)

it('text that was typed and not saved is there again after the tab was closed', async () => {
  const { context, page } = await signIn('tlumacz@example.org')
  const open = async (tab: Page) => {
    await tab.goto(`${app.url}/admin/collections/programmes/${programme}/translation`)
    await tab.waitForSelector('.translation-form')
  }
  await open(page)
  await page.getByRole('textbox', { name: /^Tytuł/ }).fill('Not saved yet')
  await page.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await open(again)
  // The page arrives with what is stored; the browser's own copy comes back once it is alive.
  await again.waitForFunction(() => [...document.querySelectorAll('textarea')].some(({ value }) => value === 'Not saved yet'))
  await context.close()
}, SLOW)

it('English is a click away, and Polish again', async () => {
  const { context, page } = await signIn(ADMIN.email)
  await page.getByRole('button', { name: 'English' }).click()
  await page.waitForFunction(() => document.querySelector('.dashboard-greeting h1')?.textContent?.startsWith('Good day'))
  await page.getByRole('button', { name: 'Polski' }).click()
  await page.waitForFunction(() => document.querySelector('.dashboard-greeting h1')?.textContent?.startsWith('Dzień dobry'))
  await context.close()
}, SLOW)

/**
 * Faults in Payload's own components that styles can't mend (unnamed icon buttons, its selects and its
 * editor). Everything else that axe-core calls serious or critical is ours.
 */
const PAYLOADS_OWN = /popup|collapsible__drag|locked|dropdown-indicator|clear-indicator|ContentEditable|toolbar-popup|react-select|rs__|doc-tabs|clickable-arrow|date-time-picker|checkbox-input|#_R_|input\[value|^ul $|^ul$/

describe('accessibility: nothing serious or critical of ours', () => {
  it.each([
    ['log-in', '/admin/login', '#field-email', false],
    ['dashboard', '/admin', '.cms-dashboard', true],
    ['list', '/admin/collections/programmes', 'table', true],
    ['edit', () => `/admin/collections/programmes/${programme}`, '#field-title', true],
    ['translation', () => `/admin/collections/programmes/${programme}/translation`, '.translation-form', true],
  ] as [string, string | (() => string), string, boolean][])('%s, light and dark', async (_, route, ready, isSignedIn) => {
    const { context, page } = isSignedIn ? await signIn(ADMIN.email) : { context: await browser.newContext(), page: null }
    const tab = page ?? (await context.newPage())
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.emulateMedia({ colorScheme })
      await tab.goto(app.url + (typeof route === 'string' ? route : route()))
      await tab.waitForSelector(ready)
      await tab.waitForTimeout(500)
      const ours = (await findViolations(tab))
        .map((violation) => ({ ...violation, targets: violation.targets.filter((target) => !PAYLOADS_OWN.test(target)) }))
        .filter(({ targets }) => targets.length > 0)
      expect([colorScheme, ours]).toEqual([colorScheme, []])
    }
    await context.close()
  }, SLOW)
})

it('the admin asks nothing of any other host, and keeps its own policy', () => {
  expect(outside).toEqual([])
  expect(policyFaults).toEqual([])
})
