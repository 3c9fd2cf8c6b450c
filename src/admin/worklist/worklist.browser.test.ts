/** The list of translations as translators use it: filter, take, release, the next one by key; at two widths, in both languages and themes. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'

import { findViolations, launchBrowser, PATIENCE, untilAlive, untilSettled } from '../../testing/browser/launch-browser'
import { ADMIN, type BuiltApp, startBuiltApp } from '../../testing/browser/start-built-app'

const SLOW = 240_000
const VIEW = '/admin/translations'
const TITLES = { missing: 'Warsztaty sąsiedzkie', stale: 'Rada języków', inReview: 'Miasto dialogu', draft: 'Szkic, którego nie widać' }

let app: BuiltApp
let browser: Browser
const ids = {} as Record<keyof typeof TITLES, string>

const programme = async (title: string, status: 'draft' | 'published' = 'published'): Promise<string> => {
  const { doc } = await app.asAdmin('POST', `/api/programmes${status === 'draft' ? '?draft=true' : ''}`, { title, summary: `Streszczenie: ${title}.`, _status: status })
  return doc.id
}

async function translate(id: string): Promise<string> {
  const path = `/api/translation/of/programmes/${id}/en`
  const { segments } = await app.asAdmin('GET', path)
  const { doc } = await app.asAdmin('PUT', path, { segments: segments.map(({ address, source }: any) => ({ address, target: `English of ${source}` })) })
  return doc.id
}

beforeAll(async () => {
  app = await startBuiltApp()
  browser = await launchBrowser()
  for (const [name, roles] of [['tlumacz', ['translator']], ['tlumaczka', ['translator']], ['redaktorka', ['editor']]] as const) {
    await app.asAdmin('POST', '/api/users', { email: `${name}@example.org`, name, password: ADMIN.password, roles, targetLocales: ['en'] })
  }
  ids.missing = await programme(TITLES.missing)
  ids.stale = await programme(TITLES.stale)
  ids.inReview = await programme(TITLES.inReview)
  ids.draft = await programme(TITLES.draft, 'draft')
  await app.asAdmin('POST', `/api/translations/${await translate(ids.stale)}/publish`)
  await app.asAdmin('PATCH', `/api/programmes/${ids.stale}`, { summary: 'Rada spotyka się co miesiąc.', _status: 'published' })
  await translate(ids.inReview)
  await app.asAdmin('POST', `/api/translation/of/programmes/${ids.inReview}/en/done`)
}, SLOW)

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

async function signIn(email: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  await page.goto(`${app.url}/admin/login`)
  await untilAlive(page, '#field-email')
  await page.fill('#field-email', email)
  await page.fill('#field-password', ADMIN.password)
  await page.click('button[type=submit]')
  await page.waitForSelector('.cms-dashboard')
  return { context, page }
}

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`${app.url}${VIEW}${query}`)
  await untilSettled(page, '.work-filters select')
}

const rowOf = (page: Page, title: string) => page.locator('.work-row', { has: page.getByRole('link', { name: title, exact: true }) })
const titlesIn = (page: Page): Promise<string[]> => page.locator('.work-document a').allTextContents()
const untilTitles = (page: Page, wanted: string[]) =>
  page.waitForFunction((list) => JSON.stringify([...document.querySelectorAll('.work-document a')].map(({ textContent }) => textContent).sort()) === list, JSON.stringify([...wanted].sort()))

it('leads from the menu to what is to do, and filters in the address', async () => {
  const { context, page } = await signIn('tlumacz@example.org')
  await untilAlive(page, '#nav-worklist')
  await page.evaluate(() => (document.querySelector('#nav-worklist') as HTMLElement).click())
  await page.waitForURL(`**${VIEW}`)
  await untilSettled(page, '.work-filters select')
  const atFirst = await titlesIn(page)
  expect(atFirst).toEqual(expect.arrayContaining([TITLES.missing, TITLES.stale]))
  expect(atFirst).not.toEqual(expect.arrayContaining([TITLES.inReview]))
  expect(await rowOf(page, TITLES.stale).locator('.work-state').textContent()).toContain('nieaktualne')

  await page.getByLabel('Stan', { exact: true }).selectOption('stale')
  await page.waitForURL('**?state=stale')
  await untilTitles(page, [TITLES.stale])
  await page.getByLabel('Stan', { exact: true }).selectOption('missing')
  await page.getByLabel('Rodzaj treści').selectOption('programmes')
  await page.waitForURL('**?state=missing&collection=programmes')
  await untilTitles(page, [TITLES.missing])
  await page.getByLabel('Także nieopublikowane po polsku').check()
  await untilTitles(page, [TITLES.missing, TITLES.draft])
  // The address is all there is to it.
  await page.reload()
  await untilSettled(page, '.work-filters select')
  expect((await titlesIn(page)).sort()).toEqual([TITLES.missing, TITLES.draft].sort())

  // A part of the chart leads to its documents.
  await page.getByRole('link', { name: /^Programy, angielski: czeka na publikację/ }).click()
  await page.waitForURL('**state=in-review&collection=programmes')
  await untilTitles(page, [TITLES.inReview])
  await page.getByLabel('Kto tłumaczy').selectOption('me')
  await page.locator('.work-empty').getByText('Nie masz teraz żadnego tłumaczenia.').waitFor()
  await page.getByRole('link', { name: 'Wybierz coś, czego nikt jeszcze nie wziął' }).click()
  await page.waitForURL('**?assignee=none')
  await context.close()
}, SLOW)

it('a translator takes and releases; another is told who was quicker', async () => {
  const first = await signIn('tlumacz@example.org')
  const second = await signIn('tlumaczka@example.org')
  const query = '?state=missing&collection=programmes'
  await open(first.page, query)
  await open(second.page, query)
  await first.page.getByRole('button', { name: `Biorę: ${TITLES.missing}` }).click()
  await first.page.getByText(`Masz teraz to tłumaczenie: ${TITLES.missing}.`).waitFor()
  await second.page.getByRole('button', { name: `Biorę: ${TITLES.missing}` }).click()
  await rowOf(second.page, TITLES.missing).getByText('tlumacz', { exact: true }).waitFor()
  await first.page.goto(`${app.url}/admin`)
  await first.page.locator('.dashboard-panel', { has: first.page.getByRole('heading', { name: 'Moje tłumaczenia' }) }).getByRole('link', { name: TITLES.missing }).waitFor()
  await open(first.page, query)
  await first.page.getByRole('button', { name: `Oddaję: ${TITLES.missing}` }).click()
  await first.page.getByRole('button', { name: `Biorę: ${TITLES.missing}` }).waitFor()
  const { rows } = await app.asAdmin('GET', '/api/translation/worklist?collection=programmes&state=missing')
  expect(rows.find(({ title }: any) => title === TITLES.missing).assignee).toBeNull()
  await first.context.close()
  await second.context.close()
}, SLOW)

it('a key opens the next one, unless somebody types or has switched it off', async () => {
  const { context, page } = await signIn('tlumacz@example.org')
  await open(page, '?state=stale&collection=programmes')
  await page.getByLabel('Stan', { exact: true }).focus()
  await page.keyboard.press('n')
  await page.getByRole('checkbox', { name: /Klawisz n/ }).uncheck()
  await page.keyboard.press('n')
  expect(new URL(page.url()).pathname).toBe(VIEW)
  await page.getByRole('checkbox', { name: /Klawisz n/ }).check()
  await page.locator('h1').click()
  await page.keyboard.press('n')
  await page.waitForURL(`**/programmes/${ids.stale}/translation?into=en`)
  await context.close()
}, SLOW)

it('an editor reads the list and takes nothing', async () => {
  const { context, page } = await signIn('redaktorka@example.org')
  await open(page)
  expect(await titlesIn(page)).toEqual(expect.arrayContaining([TITLES.missing]))
  expect(await page.getByRole('button', { name: /^(Biorę|Oddaję|Importuj)/ }).count()).toBe(0)
  await context.close()
}, SLOW)

it('a list of documents says how far each is, and whoever is not signed in sees nothing', async () => {
  const { context, page } = await signIn('redaktorka@example.org')
  await page.goto(`${app.url}/admin/collections/programmes`)
  await untilSettled(page, '.search-filter input')
  const cell = (title: string) => page.locator('tr', { has: page.getByRole('link', { name: title }) }).locator('.cell-translationState')
  expect([await cell(TITLES.missing).textContent(), await cell(TITLES.inReview).textContent()]).toEqual(['bez tłumaczenia', 'czeka na publikację'])
  expect(await cell(TITLES.stale).textContent()).toMatch(/^nieaktualne \d+%$/)
  await context.close()
  const anonymous = await browser.newContext()
  const stranger = await anonymous.newPage()
  const answer = await stranger.goto(`${app.url}${VIEW}`)
  await stranger.waitForURL('**/admin/login**')
  expect(await answer?.text()).not.toContain(TITLES.missing)
  await anonymous.close()
}, SLOW)

describe('accessibility: nothing serious or critical of ours', () => {
  it.each<[string, string, number]>([
    ['pl', 'light', 1280],
    ['pl', 'dark', 640],
    ['en', 'dark', 1280],
    ['en', 'light', 640],
  ])('%s, %s, %i px', async (language, colorScheme, width) => {
    const { context, page } = await signIn('tlumacz@example.org', { colorScheme: colorScheme as 'dark', viewport: { width, height: 900 } })
    if (language === 'en') await context.addCookies([{ name: 'payload-lng', value: 'en', url: app.url }])
    await open(page, '?state=all')
    await page.waitForSelector(`html[data-theme=${colorScheme}][lang=${language}]`)
    expect(await page.textContent('.worklist h1')).toBe(language === 'pl' ? 'Tłumaczenia' : 'Translations')
    expect(await findViolations(page)).toEqual([])
    // Nothing has to be scrolled sideways.
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
    await context.close()
  }, SLOW)
})
