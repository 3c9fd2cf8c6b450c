/** People with a browser of their own, signed in. */
import type { Browser, BrowserContext, Page } from 'playwright-core'

import { PATIENCE } from './launch-browser'
import { ADMIN, type BuiltApp } from './start-built-app'

export interface AtWork {
  context: BrowserContext
  page: Page
}

interface OpenAs {
  app: BuiltApp
  browser: Browser
  email: string
  /** Of the admin. */
  language?: 'pl' | 'en'
  /** CSS pixels. */
  width?: number
  height?: number
  /** Where the browser stands, other than the machine. */
  timeZone?: string
}

/** With the session of a log-in, on no page yet. */
export async function openAs({ app, browser, email, height = 900, language = 'pl', timeZone, width = 1280 }: OpenAs): Promise<AtWork> {
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width, height }, ...(timeZone ? { timezoneId: timeZone } : {}) })
  await context.addCookies([{ name: 'payload-lng', value: language, url: app.url }])
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  await logIn(context, app, email)
  return { context, page }
}

/** As in another tab of the same browser. */
export async function logIn(context: BrowserContext, app: BuiltApp, email: string): Promise<void> {
  const answer = await context.request.post(`${app.url}/api/users/login`, { data: { email, password: ADMIN.password } })
  if (!answer.ok()) throw new Error(`Logging in as ${email} answered ${answer.status()}`)
}

/** Until this answers so, or the time is over: then whatever it answers, for the test to judge. */
export async function until<Body>(ask: () => Promise<Body>, isSo: (body: Body) => boolean): Promise<Body> {
  const deadline = Date.now() + PATIENCE
  let body = await ask()
  while (!isSo(body) && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 250))
    body = await ask()
  }
  return body
}
