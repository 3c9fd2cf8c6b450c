/** Translators at work in a real browser, on the built server: needs Chromium and `npm run build`. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

import { findViolations, launchBrowser, untilSettled } from '../../testing/browser/launch-browser'
import { type AtWork, logIn, openAs, until } from '../../testing/browser/people-at-work'
import { ADMIN, type BuiltApp, startBuiltApp } from '../../testing/browser/start-built-app'

const SLOW = 240_000
const [EDITOR, TRANSLATOR, COLLEAGUE, PUBLISHER] = ['redaktorka', 'tlumaczka', 'tlumacz', 'publikujaca'].map((name) => `${name}@example.org`) as [string, string, string, string]

let app: BuiltApp
let browser: Browser

beforeAll(async () => {
  app = await startBuiltApp()
  browser = await launchBrowser()
  for (const [email, name, role] of [[EDITOR, 'Redaktorka', 'editor'], [TRANSLATOR, 'Tłumaczka', 'translator'], [COLLEAGUE, 'Tłumacz', 'translator'], [PUBLISHER, 'Publikująca', 'publisher']]) {
    await app.asAdmin('POST', '/api/users', { email, name, password: ADMIN.password, roles: [role], targetLocales: ['en'] })
  }
}, SLOW)

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

const words = (text: string, format = 0) => ({ type: 'text', version: 1, text, format, style: '', mode: 'normal', detail: 0 })
const block = (type: string, children: unknown[]) => ({ type, version: 1, children, direction: 'ltr', format: '', indent: 0 })
const body = { root: block('root', [block('paragraph', [words('Zajęcia trwają '), words('cały rok', 1), words('.')]), block('paragraph', [words('Wstęp jest wolny.')])]) }

async function programme(title: string): Promise<string> {
  const summary = 'Zajęcia dla dzieci. Zapisy trwają do 14 września 2016 roku.'
  const { doc } = await app.asAdmin('POST', '/api/programmes', { title, acronym: 'SWJ', summary, body, milestones: [{ date: '2008', title: 'Początek' }], _status: 'published' })
  return doc.id
}

const at = (id: string) => `/api/translation/of/programmes/${id}/en`
const taskOf = (id: string) => app.as(TRANSLATOR, 'GET', at(id))

const ENGLISH: Record<string, string> = {
  Początek: 'The beginning',
  'Zajęcia dla dzieci. Zapisy trwają do 14 września 2016 roku.': 'Classes for children. Sign up until 14 September 2016.',
  'Zajęcia trwają <1>cały rok</1>.': 'Classes run <1>all year</1>.',
  'Wstęp jest wolny.': 'Admission is free.',
}

async function translated(title: string, english: string): Promise<string> {
  const id = await programme(title)
  const { segments } = await taskOf(id)
  const { doc } = await app.as(TRANSLATOR, 'PUT', at(id), { segments: segments.map(({ address, source }: any) => ({ address, target: ENGLISH[source] ?? english })) })
  await app.as(TRANSLATOR, 'POST', `${at(id)}/done`)
  await app.as(PUBLISHER, 'POST', `/api/translations/${doc.id}/publish`)
  return id
}

const EDITOR_IS_OPEN = '.side-by-side[data-ready] textarea'
const open = async (page: Page, id: string): Promise<void> => {
  await page.goto(`${app.url}/admin/collections/programmes/${id}/translation?into=en`)
  await untilSettled(page, EDITOR_IS_OPEN)
}
/** 1280 × 900 at 200% zoom. */
const at640 = { width: 640, height: 450 }
const as = (email: string, more: Partial<Parameters<typeof openAs>[0]> = {}): Promise<AtWork> => openAs({ app, browser, email, ...more })
const box = (page: Page, name: RegExp) => page.getByRole('textbox', { name })
const untilSaved = (page: Page) => page.waitForFunction(() => /^Zapisano o \d/.test(document.querySelector('.saved-when')?.textContent ?? ''))
const targetOf = async (id: string, label: string): Promise<string> => (await taskOf(id)).segments.find((segment: any) => segment.label === label).target

it('one changed sentence: stale, seen, translated, held back by a wrong date, mended, done and published alone', async () => {
  const id = await translated('Szkoła wielu języków', 'School of many languages')

  const editor = await as(EDITOR)
  await editor.page.goto(`${app.url}/admin/collections/programmes/${id}`)
  await untilSettled(editor.page, '#field-summary')
  await editor.page.fill('#field-summary', 'Zajęcia dla dzieci. Zapisy trwają do 30 września 2016 roku.')
  await editor.page.click('#action-save')
  const worklist = await until(
    () => app.as(TRANSLATOR, 'GET', '/api/translation/worklist?locale=en&state=stale'),
    ({ totalRows }) => totalRows > 0,
  )
  expect(worklist.rows.map(({ sourceId, staleSegments }: any) => [sourceId, staleSegments])).toEqual([[id, 1]])
  await editor.context.close()

  const { context, page } = await as(TRANSLATOR)
  await open(page, id)
  expect(await page.locator('.document-state').textContent()).toContain('nieaktualne')
  await page.getByRole('button', { name: 'Tylko do zrobienia (1)' }).click()
  expect(await page.locator('.segment').count()).toBe(1)
  expect(await page.locator('.source-line del').allTextContents()).toEqual(['usunięto: 14'])
  expect(await page.locator('.source-line ins').allTextContents()).toEqual(['dodano: 30'])
  expect(await page.locator('.segment-state').textContent()).toContain('nieaktualne')

  await box(page, /^Streszczenie/).fill('Classes for children. Sign up until 31 September 2016.')
  await page.locator('.finding--error').getByText(/30 września/).waitFor()
  await page.getByRole('button', { name: 'Gotowe' }).click()
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Streszczenie'))
  expect((await taskOf(id)).state).not.toBe('in-review')

  await box(page, /^Streszczenie/).fill('Classes for children. Sign up until 30 September 2016.')
  await page.waitForFunction(() => !document.querySelector('.finding--error'))
  await page.getByRole('button', { name: 'Gotowe' }).click()
  await page.locator('.document-state--in-review').waitFor()
  expect((await taskOf(id)).state).toBe('in-review')
  await context.close()

  await app.as(EDITOR, 'PATCH', `/api/programmes/${id}?draft=true`, { title: 'TAJNY szkic' })
  const publisher = await as(PUBLISHER)
  await open(publisher.page, id)
  await publisher.page.getByRole('button', { name: 'Opublikuj tłumaczenie' }).click()
  await publisher.page.locator('.document-state--published').waitFor()
  const read = async (query: string): Promise<any> => (await fetch(`${app.url}/api/programmes/${id}?depth=0&${query}`)).json()
  expect(await read('locale=en')).toMatchObject({ title: 'School of many languages', summary: 'Classes for children. Sign up until 30 September 2016.' })
  expect(await read('locale=pl')).toMatchObject({ title: 'Szkoła wielu języków', summary: 'Zajęcia dla dzieci. Zapisy trwają do 30 września 2016 roku.' })
  expect((await app.as(EDITOR, 'GET', `/api/programmes/${id}?draft=true&depth=0`)).title).toBe('TAJNY szkic')
  await publisher.context.close()
}, SLOW)

it('a sentence that still holds is confirmed without a word', async () => {
  const id = await translated('Program potwierdzany', 'Programme to confirm')
  await app.asAdmin('PATCH', `/api/programmes/${id}`, { summary: 'Zajęcia są dla dzieci. Zapisy trwają do 14 września 2016 roku.', _status: 'published' })
  const { context, page } = await as(TRANSLATOR)
  await open(page, id)
  await page.getByRole('button', { name: 'Nadal aktualne' }).click()
  await page.locator('.document-state--published').waitFor()
  expect(await taskOf(id)).toMatchObject({ state: 'published', staleSegments: 0 })
  await context.close()
}, SLOW)

it('by keyboard alone: codes around words, from segment to segment, stored by itself', async () => {
  const id = await programme('Program z klawiatury')
  const { context, page } = await as(TRANSLATOR)
  await open(page, id)
  await box(page, /^Tytuł/).focus()
  await page.keyboard.type('Keyboard programme')
  await page.keyboard.press('Control+Enter')
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Streszczenie'))
  await page.keyboard.press('Alt+ArrowDown')
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Treść'))
  await page.keyboard.type('Classes run all year')
  for (let letter = 0; letter < 'all year'.length; letter += 1) await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Control+Shift+Digit1')
  expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe('Classes run <1>all year</1>')
  await page.keyboard.press('Control+z')
  expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe('Classes run all year')
  await page.locator('.finding--error').getByText('<1>').waitFor()
  await page.keyboard.press('Alt+c')
  expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe('Zajęcia trwają <1>cały rok</1>.')
  await page.keyboard.press('Control+/')
  await page.getByRole('dialog', { name: 'Skróty klawiszowe' }).waitFor()
  await page.keyboard.press('Escape')
  await untilSaved(page)
  expect(await until(() => targetOf(id, 'Tytuł'), (target) => target !== '')).toBe('Keyboard programme')
  await context.close()
}, SLOW)

it('what could not be stored is there again after the tab was closed, for that person alone', async () => {
  const id = await programme('Program niezapisany')
  const { context, page } = await as(TRANSLATOR)
  await open(page, id)
  // The server takes nothing any more, not even what a closing page sends.
  await context.clearCookies({ name: 'payload-token' })
  await box(page, /^Tytuł/).fill('Not stored yet')
  await page.locator('.saved-when').getByText(/Nie zapisano/).waitFor()
  await page.close({ runBeforeUnload: false })
  expect(await targetOf(id, 'Tytuł')).toBe('')

  await logIn(context, app, COLLEAGUE)
  const other = await context.newPage()
  await open(other, id)
  expect(await box(other, /^Tytuł/).inputValue()).toBe('')
  await other.close()

  await logIn(context, app, TRANSLATOR)
  const again = await context.newPage()
  await open(again, id)
  await again.getByText('Przywrócono niezapisany tekst').waitFor()
  expect(await box(again, /^Tytuł/).inputValue()).toBe('Not stored yet')
  // And it goes on to where it was meant to go.
  expect(await until(() => targetOf(id, 'Tytuł'), (target) => target !== '')).toBe('Not stored yet')
  await context.close()
}, SLOW)

it('a session that ends says so, and goes on by itself once there is another', async () => {
  const id = await programme('Program z wygasłą sesją')
  const { context, page } = await as(TRANSLATOR)
  await open(page, id)
  await context.clearCookies({ name: 'payload-token' })
  await box(page, /^Tytuł/).fill('Typed after the session')
  await page.getByRole('alert').getByRole('link', { name: 'Zaloguj się w nowej karcie' }).waitFor()
  await logIn(context, app, TRANSLATOR)
  await untilSaved(page)
  expect([await box(page, /^Tytuł/).inputValue(), await targetOf(id, 'Tytuł')]).toEqual(['Typed after the session', 'Typed after the session'])
  await context.close()
}, SLOW)

it('two people at one translation are told of each other by name, and choose where both wrote', async () => {
  const id = await programme('Program dwojga')
  const first = await as(TRANSLATOR)
  await open(first.page, id)
  const second = await as(COLLEAGUE)
  await open(second.page, id)
  await second.page.locator('.editor-notice--people').getByText('Tłumaczka').waitFor()
  await first.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await first.page.locator('.editor-notice--people').getByText('Tłumacz').waitFor()

  await box(first.page, /^Tytuł/).fill('The first one’s title')
  await first.page.keyboard.press('Control+s')
  await untilSaved(first.page)
  await box(second.page, /^Tytuł/).fill('The second one’s title')
  await box(second.page, /^Streszczenie/).fill('Classes for children. Sign up until 14 September 2016.')
  await second.page.keyboard.press('Control+s')
  await second.page.locator('.segment-conflict').getByText('The first one’s title').waitFor()
  expect(await box(second.page, /^Tytuł/).inputValue()).toBe('The second one’s title')
  // The rest did not have to wait.
  expect(await until(() => targetOf(id, 'Streszczenie'), (target) => target !== '')).toContain('14 September 2016')
  expect(await targetOf(id, 'Tytuł')).toBe('The first one’s title')
  await second.page.getByRole('button', { name: 'Zostaw mój' }).click()
  expect(await until(() => targetOf(id, 'Tytuł'), (target) => target.startsWith('The second'))).toBe('The second one’s title')
  await first.context.close()
  await second.context.close()
}, SLOW)

it('a planned publication that failed says so at the button, and why in the panel', async () => {
  const id = await translated('Program nieudany', 'Failed programme')
  const { context, page } = await as(PUBLISHER)
  const failed = { id: 'failed', intent: 'publish', at: '2026-03-05T07:00:00.000Z', scheduledBy: 'somebody', state: 'failed', error: 'Wersja polska nie jest opublikowana.' }
  await page.route(`**${at(id)}/schedule`, (route) => route.fulfill({ json: { schedules: [failed] } }))
  await open(page, id)
  await page.getByRole('button', { name: 'Zaplanowana zmiana się nie udała' }).click()
  const planned = page.locator('.schedule-panel li')
  expect(await planned.locator('span').first().textContent()).toBe('5 marca 2026, 08:00: publikacjaNie udało się: Wersja polska nie jest opublikowana.')
  await planned.getByRole('button', { name: /^Usuń z listy: 5 marca 2026/ }).waitFor()
  expect(await findViolations(page)).toEqual([])
  await context.close()
}, SLOW)

it('a publisher plans by the clock of the office from anywhere, and takes it back', async () => {
  const id = await translated('Program planowany', 'Planned programme')
  const { context, page } = await as(PUBLISHER, { timeZone: 'America/New_York' })
  await open(page, id)
  const opener = page.locator('.editor-bar button[aria-expanded]')
  await opener.click()
  const when = page.getByLabel('Kiedy (czas w Polsce)')
  await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'datetime-local')
  const year = new Date().getFullYear() + 1
  const lastSundayOfMarch = 31 - new Date(Date.UTC(year, 2, 31)).getUTCDay()
  await when.fill(`${year}-03-${lastSundayOfMarch}T02:30`)
  await page.keyboard.press('Enter')
  await page.locator('.schedule-panel [role=alert]').getByText('Takiej godziny nie będzie').waitFor()
  await when.fill('2020-01-01T09:00')
  await page.keyboard.press('Enter')
  await page.locator('.schedule-panel [role=alert]').getByText('Ta pora już minęła').waitFor()
  const schedules = async (): Promise<any[]> => (await app.as(PUBLISHER, 'GET', `${at(id)}/schedule`)).schedules
  expect(await schedules()).toEqual([])

  await when.fill(`${year}-07-01T09:00`)
  await page.getByLabel('Co zrobić').selectOption('unpublish')
  await page.getByRole('button', { name: 'Zaplanuj', exact: true }).click()
  const planned = page.locator('.schedule-panel li')
  await planned.getByText(`1 lipca ${year}, 09:00: cofnięcie publikacji`).waitFor()
  expect(await schedules()).toEqual([expect.objectContaining({ at: `${year}-07-01T07:00:00.000Z`, intent: 'unpublish', state: 'waiting' })])
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Zaplanowane: 1')
  await opener.click()
  await page.getByRole('button', { name: /^Odwołaj: 1 lipca/ }).click()
  await planned.waitFor({ state: 'detached' })
  expect(await schedules()).toEqual([])
  await context.close()
}, SLOW)

describe('accessibility: nothing serious or critical of ours', () => {
  it.each([
    ['pl', 'a wide page', {}],
    ['pl', 'a page at twice its size', at640],
    ['en', 'a wide page', {}],
    ['en', 'a page at twice its size', at640],
  ] as const)('in %s on %s, light and dark, with a stale and a faulty segment', async (language, size, viewport) => {
    const id = await translated(`Program dostępny ${language} ${size}`, 'Accessible programme')
    await app.asAdmin('PATCH', `/api/programmes/${id}`, { summary: 'Zapisy trwają do 30 września 2016 roku.', _status: 'published' })
    const { context, page } = await as(PUBLISHER, { language, ...viewport })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await open(page, id)
      await page.waitForSelector(`html[data-theme=${colorScheme}]`)
      await page.locator('.segment[data-state=stale] textarea').focus()
      await page.locator('.finding--error').waitFor()
      expect([colorScheme, await findViolations(page)]).toEqual([colorScheme, []])
      await page.keyboard.press('Control+/')
      await page.waitForSelector('dialog[open]')
      expect([colorScheme, await findViolations(page)]).toEqual([colorScheme, []])
      await page.keyboard.press('Escape')
      await page.locator('.editor-bar button[aria-expanded]').click()
      await page.keyboard.press('Enter')
      await page.locator('.schedule-panel__fault').waitFor()
      expect([colorScheme, await findViolations(page)]).toEqual([colorScheme, []])
      // Nothing has to be scrolled sideways.
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
    }
    await context.close()
  }, SLOW)
})
