import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

import { type Browser, chromium, type Page } from 'playwright-core'

const DEBIAN_CHROMIUM = '/usr/bin/chromium'

/**
 * Chromium from CHROMIUM_PATH, Debian's, or Playwright's own.
 * @throws Error with the command to run where none is there
 */
export async function launchBrowser(): Promise<Browser> {
  const own = chromium.executablePath()
  const executablePath = [process.env.CHROMIUM_PATH, DEBIAN_CHROMIUM, own].find((path) => path && existsSync(path))
  if (!executablePath) {
    throw new Error(
      'The browser tests need Chromium. Debian and Ubuntu: apt-get install chromium. Elsewhere: npx playwright-core install chromium. Or give its path as CHROMIUM_PATH.',
    )
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
      '--disable-component-update', '--disable-sync',
    ],
  })
}

/** How long a test waits for a page on a machine that is busy. */
export const PATIENCE = 60_000

/** Until React has taken the element over: what is typed or clicked before that is lost. */
export async function untilAlive(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const element = document.querySelector(wanted)
      return element !== null && Object.keys(element).some((key) => key.startsWith('__reactProps$'))
    },
    selector,
    { timeout: PATIENCE },
  )
}

/** Until nothing is loaded any more, no placeholder is shown and nothing moves. */
export async function untilSettled(page: Page, selector: string): Promise<void> {
  await untilAlive(page, selector)
  await page.waitForLoadState('networkidle', { timeout: PATIENCE })
  await page.waitForFunction(
    () =>
      !document.querySelector('.shimmer-effect, .loading-overlay') &&
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    undefined,
    { timeout: PATIENCE },
  )
}

export interface Violation {
  id: string
  impact: string
  targets: string[]
}

/**
 * Faults in Payload's own components that neither styles nor names can mend, by the component in which
 * the element stands. Everything else is ours.
 */
const EXCUSED: { rule: string; inside: string; why: string }[] = [
  { rule: 'list', inside: '.doc-tabs', why: 'its tabs are a list with links between the items' },
  { rule: 'nested-interactive', inside: '.react-select', why: 'a chosen value can be dragged and holds a button' },
]

/** Serious and critical faults of ours that axe-core finds on the page as it stands. */
async function violationsNow(page: Page, axe: string): Promise<Violation[]> {
  // The page's policy refuses foreign scripts: evaluated by the debugger instead of added as a tag.
  await page.evaluate(axe)
  return page.evaluate(async (excused) => {
    const { axe: engine } = window as unknown as { axe: { run: (root: Document, options: object) => Promise<any> } }
    const { violations } = await engine.run(document, {
      elementRef: true,
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
    })
    return violations
      .filter(({ impact }: { impact: string }) => impact === 'serious' || impact === 'critical')
      .map(({ id, impact, nodes }: any) => ({
        id,
        impact,
        targets: nodes
          .filter(({ element }: any) => !excused.some(({ rule, inside }) => rule === id && element?.closest(inside)))
          .map(({ html, target }: any) => `${target.join(' ')} in ${html.slice(0, 160)}`)
          .slice(0, 8),
      }))
      .filter(({ targets }: Violation) => targets.length > 0)
  }, EXCUSED)
}

/** What is still wrong once the page has had its time: a page that is just being filled is looked at again. */
export async function findViolations(page: Page): Promise<Violation[]> {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  const deadline = Date.now() + PATIENCE / 4
  let violations = await violationsNow(page, axe)
  while (violations.length > 0 && Date.now() < deadline) {
    await page.waitForTimeout(500)
    violations = await violationsNow(page, axe)
  }
  return violations
}
