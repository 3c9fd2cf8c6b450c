/** An editor makes a link to a draft, passes it on and revokes it, by keyboard, in a real browser on the built server. */
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

import { findViolations, launchBrowser, untilSettled } from '../../testing/browser/launch-browser'
import { openAs } from '../../testing/browser/people-at-work'
import { ADMIN, type BuiltApp, startBuiltApp } from '../../testing/browser/start-built-app'

const SLOW = 240_000
const [EDITOR, OTHER] = ['redaktorka@example.org', 'tlumaczka@example.org']

let app: BuiltApp
let browser: Browser
let programme: string

beforeAll(async () => {
  app = await startBuiltApp()
  browser = await launchBrowser()
  for (const [email, name, role] of [[EDITOR, 'Redaktorka', 'editor'], [OTHER, 'Tłumaczka', 'translator']]) {
    await app.asAdmin('POST', '/api/users', { email, name, password: ADMIN.password, roles: [role], targetLocales: ['en'] })
  }
  programme = (await app.as(EDITOR, 'POST', '/api/programmes?draft=true', { title: 'Szkoła wielu języków', summary: 'Zajęcia dla dzieci.' })).doc.id
}, SLOW)

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

const buttonIn = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

async function picture(page: Page, name: string): Promise<void> {
  if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png` })
}

it('a link is made, opened by somebody without an account, and revoked', async () => {
  const { context, page } = await openAs({ app, browser, email: EDITOR })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${app.url}/admin/collections/programmes/${programme}`)
  await untilSettled(page, '.preview-button')
  await picture(page, 'preview-button')
  await buttonIn(page, 'Link do podglądu…').press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Link do podglądu wersji roboczej' })
  await dialog.getByText('Nie ma teraz działających linków').waitFor()
  await dialog.getByLabel('Jak długo').selectOption({ label: '7 dni' })
  await buttonIn(page, 'Utwórz link').press('Enter')
  const box = dialog.getByLabel('Adres do przekazania')
  await box.waitFor()
  const url = await box.inputValue()
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true)
  await dialog.getByRole('button', { name: 'Kopiuj' }).press('Enter')
  await dialog.getByText('Skopiowano.').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url)
  expect(await findViolations(page)).toEqual([])
  await picture(page, 'preview-dialog')

  // Nothing of a session goes with it.
  const shown = await fetch(url)
  expect([shown.status, ((await shown.json()) as { title: string }).title]).toEqual([200, 'Szkoła wielu języków'])

  await buttonIn(page, /^Unieważnij: polski, do/i).press('Enter')
  await dialog.getByText('Link unieważniono').waitFor()
  await dialog.getByText('Nie ma teraz działających linków').waitFor()
  expect(await box.count()).toBe(0)
  expect((await fetch(url)).status).toBe(410)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  expect(await buttonIn(page, 'Link do podglądu…').evaluate((element) => element === document.activeElement)).toBe(true)
  await context.close()
}, SLOW)

it('somebody else sees that a link is there, in English and on a phone, and can’t revoke it', async () => {
  await app.as(EDITOR, 'POST', '/api/preview-links', { collection: 'programmes', id: programme, locale: 'en', expiresIn: 3600 })
  const { context, page } = await openAs({ app, browser, email: OTHER, language: 'en', width: 390, height: 800 })
  await page.goto(`${app.url}/admin/collections/programmes/${programme}?locale=en`)
  await untilSettled(page, '.preview-button')
  await picture(page, 'preview-button-phone')
  await buttonIn(page, 'Preview link…').click()
  const dialog = page.getByRole('dialog', { name: 'Link to preview the draft' })
  await dialog.getByText('made by somebody else').first().waitFor()
  expect(await buttonIn(page, /^Revoke/).count()).toBe(0)
  expect(await dialog.getByLabel('Language').inputValue()).toBe('en')
  await dialog.getByText('the translation is shown as it is now').waitFor()
  expect(await findViolations(page)).toEqual([])
  await picture(page, 'preview-dialog-phone')
  await page.goto(`${app.url}/admin/globals/site-settings`)
  await untilSettled(page, '.preview-button')
  await context.close()
}, SLOW)

it('an admin sees all links in a list, and an editor has no such menu', async () => {
  await app.as(EDITOR, 'POST', '/api/preview-links', { collection: 'programmes', id: programme, locale: 'pl', expiresIn: 3600 })
  const { context, page } = await openAs({ app, browser, email: ADMIN.email, width: 1440 })
  await page.goto(`${app.url}/admin/collections/preview-links`)
  await untilSettled(page, '.table')
  expect(await page.locator('.table').textContent()).toContain('Szkoła wielu języków')
  expect(await findViolations(page)).toEqual([])
  await picture(page, 'preview-list')
  await page.locator('.table tbody a').first().click()
  await untilSettled(page, '#field-title')
  await picture(page, 'preview-row')
  await context.close()
  const own = await openAs({ app, browser, email: EDITOR })
  await own.page.goto(`${app.url}/admin/collections/preview-links`)
  await own.page.waitForLoadState('networkidle')
  expect(await own.page.getByText('Szkoła wielu języków').count()).toBe(0)
  await own.context.close()
}, SLOW)
