/** An admin sets a webhook up, tries it, and sees to one that was switched off: by keyboard, on the built server. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { Webhook } from 'standardwebhooks'

import { findViolations, launchBrowser, untilSettled } from '../../testing/browser/launch-browser'
import { openAs, until } from '../../testing/browser/people-at-work'
import { ADMIN, type BuiltApp, startBuiltApp } from '../../testing/browser/start-built-app'
import { receiveWebhooks, type Receiver } from '../../testing/receive-webhooks'

const SLOW = 240_000

let app: BuiltApp
let browser: Browser
let receiver: Receiver
let page: Page

beforeAll(async () => {
  app = await startBuiltApp({ settings: { WEBHOOKS_ALLOW_PRIVATE_NETWORKS: 'true' } })
  browser = await launchBrowser()
  receiver = await receiveWebhooks()
  page = (await openAs({ app, browser, email: ADMIN.email })).page
}, SLOW)

afterAll(async () => {
  await receiver?.close()
  await browser?.close()
  await app?.stop()
})

const publish = (title: string) => app.asAdmin('POST', '/api/expertise-areas', { name: title, _status: 'published' })
/** Once nothing else runs: until then it does nothing. */
const press = (name: string | RegExp) => page.locator('.webhook-panel').getByRole('button', { disabled: false, name }).first().press('Enter')
const rows = () => page.locator('.webhook-table tbody tr').allInnerTexts()

describe('an admin', () => {
  let id: string

  it('makes a webhook, its secret, and sees a ping come through', async () => {
    await page.goto(`${app.url}/admin/collections/webhooks/create`)
    await untilSettled(page, '#field-name')
    await page.locator('#field-name').fill('Strona miasta')
    await page.locator('#field-url').fill('https://user:haslo@www.example.org')
    await page.locator('#action-save').press('Enter')
    await page.getByText('usuń z niego nazwę użytkownika i hasło').first().waitFor()
    await page.locator('#field-url').fill(receiver.url)
    await page.locator('#action-save').press('Enter')
    await page.waitForURL(/webhooks\/(?!create)[\w-]+/)
    id = new URL(page.url()).pathname.split('/').at(-1) as string
    await page.getByText('webhook niczego nie wysyła').waitFor()
    await press('Utwórz sekret')
    const secret = await page.getByLabel(/Skopiuj go teraz/).inputValue()
    expect(secret).toMatch(/^whsec_/)
    await press('Wyślij próbę')
    await page.getByText(/Odbiorca przyjął próbę: przyjęto, 204, \d+ ms/).waitFor()
    const [got] = receiver.received
    expect(new Webhook(secret).verify(got?.body ?? '', got?.headers ?? {})).toMatchObject({ type: 'ping' })
    expect(await findViolations(page)).toEqual([])
    // Shown once.
    await page.reload()
    await page.getByText('Ostatnie powiadomienia').waitFor()
    expect(await page.content()).not.toContain(secret)
  }, SLOW)

  it('changes to a new secret and takes the old one away', async () => {
    await press('Nowy sekret')
    await page.getByText(/nowy, od/).waitFor()
    await press('Usuń stary sekret')
    // The safe way out has the focus.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Nie usuwaj')
    await press(/^Usuń$/)
    await page.getByText('Stary sekret usunięto.').waitFor()
    expect((await app.asAdmin('GET', `/api/webhooks/${id}/secrets`)).secrets).toHaveLength(1)
  }, SLOW)

  it('sees what was sent within seconds, and sends it again', async () => {
    receiver.received.length = 0
    await publish('Edukacja międzykulturowa')
    await until(async () => receiver.received.length, (count) => count > 0)
    await press('Odśwież')
    await page.locator('.webhook-table tbody tr', { hasText: 'edukacja-miedzykulturowa' }).getByText('dostarczono').waitFor()
    await press(/Wyślij ponownie: opublikowano, edukacja/)
    await until(async () => receiver.received.length, (count) => count > 1)
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect((await rows())[0]).toMatch(/przyjęto, 204/)
  }, SLOW)

  it('reads every attempt of one that failed', async () => {
    receiver.answer = () => 503
    await publish('Mieszkalnictwo')
    await until(async () => receiver.received.length, (count) => count > 2)
    await until(async () => (await app.asAdmin('GET', '/api/webhook-deliveries?where[state][equals]=waiting')).docs, ([waiting]) => waiting?.attempts?.length > 0)
    await press('Odśwież')
    const row = page.locator('.webhook-table tbody tr', { hasText: 'mieszkalnictwo' })
    await row.getByText('odpowiedź z błędem, 503').waitFor()
    await row.getByRole('link', { name: /^Szczegóły/ }).press('Enter')
    await page.getByText(/Następna próba:/).waitFor()
    await untilSettled(page, '.webhook-table')
    expect(await rows()).toEqual([expect.stringMatching(/odpowiedź z błędem\s+503\s+\d+ ms/)])
    expect(await findViolations(page)).toEqual([])
    await press('Spróbuj teraz')
    await until(rows, (all) => all.length > 1)
    expect(await rows()).toHaveLength(2)
  }, SLOW)

  it('is told of one that was switched off, and switches it on again', async () => {
    receiver.answer = () => 410
    await publish('Zdrowie')
    await until(() => app.asAdmin('GET', `/api/webhooks/${id}`), ({ enabled }) => !enabled)
    await page.goto(`${app.url}/admin`)
    await page.getByRole('heading', { name: 'Wyłączone webhooki' }).waitFor()
    await page.getByRole('link', { name: 'Strona miasta' }).press('Enter')
    await page.getByText(/Wyłączony .*bo odbiorca odpowiedział, że tego adresu już nie ma/).waitFor()
    await untilSettled(page, '#field-enabled')
    await page.locator('#field-enabled').press(' ')
    await page.locator('#action-save').press('Enter')
    await page.locator('.webhook-notice').waitFor({ state: 'detached' })
    expect(await app.asAdmin('GET', `/api/webhooks/${id}`)).toMatchObject({ enabled: true })
    await page.goto(`${app.url}/admin/collections/webhook-deliveries`)
    await untilSettled(page, '.table')
    expect(await page.locator('.table .cell-state').allInnerTexts()).toContain('dostarczono')
    expect(await findViolations(page)).toEqual([])
  }, SLOW)
})
