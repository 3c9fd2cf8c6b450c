/** A sentence goes out to a translator's own program as XLIFF and comes back, in a real browser on the built server. */
import { readFile } from 'node:fs/promises'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'

import { findViolations, launchBrowser, untilSettled } from '../../testing/browser/launch-browser'
import { type AtWork, openAs, until } from '../../testing/browser/people-at-work'
import { ADMIN, type BuiltApp, startBuiltApp } from '../../testing/browser/start-built-app'

const SLOW = 240_000
const [EDITOR, TRANSLATOR, PUBLISHER] = ['redaktorka', 'tlumaczka', 'publikujaca'].map((name) => `${name}@example.org`) as [string, string, string]

let app: BuiltApp
let browser: Browser

beforeAll(async () => {
  app = await startBuiltApp()
  browser = await launchBrowser()
  for (const [email, name, role] of [[EDITOR, 'Redaktorka', 'editor'], [TRANSLATOR, 'Tłumaczka', 'translator'], [PUBLISHER, 'Publikująca', 'publisher']]) {
    await app.asAdmin('POST', '/api/users', { email, name, password: ADMIN.password, roles: [role], targetLocales: ['en'] })
  }
}, SLOW)

afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

const signUpUntil = (when: string): string => `Zajęcia dla dzieci. Zapisy trwają do ${when} roku.`
const ENGLISH: Record<string, string> = {
  [signUpUntil('14 września 2016')]: 'Classes for children. Sign up until 14 September 2016.',
  'Zajęcia trwają <1>cały rok</1>, także w święta &amp; ferie.': 'Classes run <1>all year</1>, holidays &amp; breaks too.',
}

const words = (text: string, format = 0) => ({ type: 'text', version: 1, text, format, style: '', mode: 'normal', detail: 0 })
const block = (type: string, children: unknown[]) => ({ type, version: 1, children, direction: 'ltr', format: '', indent: 0 })
const body = { root: block('root', [block('paragraph', [words('Zajęcia trwają '), words('cały rok', 1), words(', także w święta & ferie.')])]) }

const at = (id: string) => `/api/translation/of/programmes/${id}/en`
const taskOf = (id: string) => app.as(TRANSLATOR, 'GET', at(id))
const segmentOf = async (id: string, label: string) => (await taskOf(id)).segments.find((segment: any) => segment.label === label)

/** Public in Polish and in English. */
async function translated(title: string, english: string): Promise<string> {
  const { doc } = await app.asAdmin('POST', '/api/programmes', { title, summary: signUpUntil('14 września 2016'), body, _status: 'published' })
  const { segments } = await taskOf(doc.id)
  const saved = await app.as(TRANSLATOR, 'PUT', at(doc.id), { segments: segments.map(({ address, source }: any) => ({ address, target: ENGLISH[source] ?? english })) })
  await app.as(TRANSLATOR, 'POST', `${at(doc.id)}/done`)
  await app.as(PUBLISHER, 'POST', `/api/translations/${saved.doc.id}/publish`)
  return doc.id
}

const changePolish = (id: string, when: string) => app.as(EDITOR, 'PATCH', `/api/programmes/${id}`, { summary: signUpUntil(when), _status: 'published' })

async function openWorklist(page: Page): Promise<void> {
  await page.goto(`${app.url}/admin/translations`)
  await untilSettled(page, '.work-filters select')
}

const unitsIn = (xliff: string): string[] => xliff.match(/<unit [\s\S]*?<\/unit>/g) ?? []

/** What a translation tool does: it writes the target, and says that the unit is translated. */
const translateIn = (xliff: string, from: string, to: string): string => {
  const unit = unitsIn(xliff).find((each) => each.includes(`>${from}</target>`))
  if (!unit) throw new Error(`The file has no target “${from}”`)
  const done = unit.replace(/<segment [^>]*>/, '<segment state="translated">').replace(`>${from}</target>`, `>${to}</target>`)
  return xliff.replace(unit, done)
}

/** By keyboard, as the button asks for a file. */
async function importing(page: Page, name: string, xliff: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.locator('.xliff-actions button').last().press('Enter')
  await (await chooser).setFiles({ name, mimeType: 'application/xliff+xml', buffer: Buffer.from(xliff) })
}
/** As the page itself asks, with its session. */
const fetchIn = (page: Page, route: string, xliff: string | null = null): Promise<string> =>
  page.evaluate(async ([to, body]) => (await fetch(to, body === null ? {} : { method: 'POST', body, headers: { 'Content-Type': 'application/xliff+xml' } })).text(), [route, xliff] as const)
const reportIn = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name })

/** The Polish as the public reads it; when a language was published is the document's, not the text's. */
async function publicPolish(id: string): Promise<string> {
  const { updatedAt: _, ...polish } = await (await fetch(`${app.url}/api/programmes/${id}?locale=pl&depth=0`)).json() as Record<string, unknown>
  return JSON.stringify(polish)
}
const publicEnglish = async (id: string): Promise<any> => (await fetch(`${app.url}/api/programmes/${id}?locale=en&depth=0`)).json()
const as = (email: string, more: Partial<Parameters<typeof openAs>[0]> = {}): Promise<AtWork> => openAs({ app, browser, email, ...more })

it('one changed sentence: exported, translated elsewhere, looked at, stored, done and published alone; an older file stores nothing', async () => {
  const id = await translated('Szkoła wielu języków', 'School of many languages')
  await app.asAdmin('POST', '/api/programmes', { title: 'Program jeszcze bez tłumaczenia', summary: 'Streszczenie.', _status: 'published' })
  const editor = await as(EDITOR)
  await editor.page.goto(`${app.url}/admin/collections/programmes/${id}`)
  await untilSettled(editor.page, '#field-summary')
  await editor.page.fill('#field-summary', signUpUntil('30 września 2016'))
  await editor.page.click('#action-save')
  await until(() => app.as(TRANSLATOR, 'GET', '/api/translation/worklist?locale=en&state=stale'), ({ totalRows }) => totalRows > 0)
  await editor.context.close()

  const { context, page } = await as(TRANSLATOR)
  await openWorklist(page)
  await page.getByLabel('Stan', { exact: true }).selectOption('stale')
  await page.waitForURL('**?state=stale')
  await page.waitForFunction(() => document.querySelectorAll('.work-document a').length === 1)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Eksportuj XLIFF' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('translations-stale-pl-en.xlf')
  const exported = await readFile(await file.path(), 'utf8')
  expect(unitsIn(exported)).toHaveLength(1)
  expect(exported).toContain(`>${signUpUntil('30 września 2016')}</source>`)
  expect(exported).toContain('subState="cms:stale"')

  const [before, after] = ['Classes for children. Sign up until 14 September 2016.', 'Classes for children. Sign up until 30 September 2016.']
  const translatedFile = translateIn(exported, before, after)
  await importing(page, 'przetłumaczone.xlf', translatedFile)
  const report = reportIn(page, 'Co zmieni plik przetłumaczone.xlf')
  await report.getByText(after).waitFor()
  await report.getByText(`było: ${before}`).waitFor()
  expect((await segmentOf(id, 'Streszczenie')).target).toBe(before)
  // The key of the list, which has work to go on with, is not the report's.
  await page.keyboard.press('n')
  // By keyboard: from the title through what there is to read to the first button.
  const focused = () => page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent?.slice(0, 60)}`)
  expect(await focused()).toBe('H2 Co zmieni plik przetłumaczone.xlf')
  await page.keyboard.press('Tab')
  expect(await focused()).toMatch(/^DIV Szkoła wielu języków/)
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('BUTTON Zapisz te zmiany')
  await page.keyboard.press('Enter')
  await reportIn(page, 'Zapisano jako wersje robocze').getByRole('link', { name: 'Szkoła wielu języków' }).waitFor()
  expect(await focused()).toBe('H2 Zapisano jako wersje robocze')
  expect(await segmentOf(id, 'Streszczenie')).toMatchObject({ target: after, state: 'translated' })
  expect(await publicEnglish(id)).toMatchObject({ summary: before })
  await page.keyboard.press('Escape')
  await page.waitForSelector('.xliff-report:not([open])', { state: 'attached' })
  expect(await focused()).toBe('BUTTON Importuj XLIFF')

  // The Polish moves on once more, and somebody brings the file of before.
  await changePolish(id, '5 października 2016')
  const task = await taskOf(id)
  await importing(page, 'starszy.xlf', translateIn(exported, before, 'Too late: 30 September 2016.'))
  const second = reportIn(page, 'Co zmieni plik starszy.xlf')
  await second.locator('.xliff-conflict').getByText(/tekst polski zmienił się od czasu eksportu/).waitFor()
  const conflict = await second.locator('.xliff-conflict').textContent()
  for (const shown of [signUpUntil('30 września 2016'), signUpUntil('5 października 2016'), 'Too late: 30 September 2016.']) expect(conflict).toContain(shown)
  expect(await second.getByRole('button').allTextContents()).toEqual(['Zamknij'])
  const forced = await fetchIn(page, '/api/translation/xliff?dryRun=false', translateIn(exported, before, 'Too late: 30 September 2016.'))
  expect(JSON.parse(forced).totals).toMatchObject({ changes: 0, conflicts: 1, written: 0 })
  expect((await taskOf(id)).segments).toEqual(task.segments)

  await page.goto(`${app.url}/admin/collections/programmes/${id}/translation?into=en`)
  await untilSettled(page, '.side-by-side[data-ready] textarea')
  await page.getByRole('textbox', { name: /^Streszczenie/ }).fill('Classes for children. Sign up until 5 October 2016.')
  await page.getByRole('button', { name: 'Gotowe' }).click()
  await page.locator('.document-state--in-review').waitFor()
  await context.close()

  await app.as(EDITOR, 'PATCH', `/api/programmes/${id}?draft=true`, { title: 'TAJNY szkic' })
  const polish = await publicPolish(id)
  const publisher = await as(PUBLISHER)
  await publisher.page.goto(`${app.url}/admin/collections/programmes/${id}/translation?into=en`)
  await untilSettled(publisher.page, '.side-by-side[data-ready] textarea')
  await publisher.page.getByRole('button', { name: 'Opublikuj tłumaczenie' }).click()
  await publisher.page.locator('.document-state--published').waitFor()
  expect(await publicEnglish(id)).toMatchObject({ title: 'School of many languages', summary: 'Classes for children. Sign up until 5 October 2016.' })
  expect(await publicPolish(id)).toBe(polish)
  expect(polish).toContain(signUpUntil('5 października 2016'))
  expect((await app.as(EDITOR, 'GET', `/api/programmes/${id}?draft=true&depth=0`)).title).toBe('TAJNY szkic')
  await publisher.context.close()
}, SLOW)

it('a file that is none says so, and opens no report', async () => {
  const { context, page } = await as(TRANSLATOR)
  await openWorklist(page)
  await importing(page, 'notatki.xlf', 'To nie jest XLIFF')
  await page.locator('.xliff-actions [role=alert]').waitFor()
  expect(await page.locator('.xliff-report[open]').count()).toBe(0)
  await context.close()
}, SLOW)

describe('the report, accessible: nothing serious or critical of ours', () => {
  it.each([
    ['pl', 'light', 1280, 900],
    ['pl', 'dark', 640, 450],
    ['en', 'dark', 1280, 900],
    ['en', 'light', 640, 450],
  ] as const)('%s, %s, %i × %i px, with changes, a conflict and a warning', async (language, colorScheme, width, height) => {
    const title = `Programme in a file ${language} ${colorScheme}`
    const id = await translated(`Program w pliku ${language} ${colorScheme}`, title)
    const { context, page } = await as(TRANSLATOR, { language, width, height })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await openWorklist(page)
    const exported = await fetchIn(page, `/api/translation/xliff?source=programmes&sourceId=${id}&locale=en&units=all`)
    const retitled = translateIn(exported, title, `${title}, retitled`)
    const [, target = ''] = /<target[^>]*>(Classes run [\s\S]*?)<\/target>/.exec(retitled) ?? []
    const withoutCode = retitled.replace(target, 'Classes run all year, holidays &amp; breaks too.')
    await changePolish(id, '1 października 2016')
    await page.waitForSelector(`html[data-theme=${colorScheme}][lang=${language}]`)
    await importing(page, 'plik.xlf', withoutCode)
    const report = reportIn(page, /plik\.xlf/)
    await report.locator('.xliff-conflict').waitFor()
    await report.locator('.xliff-warning').waitFor()
    // What a rich text escapes is shown as it will stand.
    expect(await report.textContent()).toContain('holidays & breaks')
    expect(await findViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
    // Nothing is wider than the report, and its buttons are in sight.
    const box = await page.locator('.xliff-buttons').boundingBox()
    expect((box?.y ?? height) + (box?.height ?? height)).toBeLessThanOrEqual(height)
    await context.close()
  }, SLOW)
})
