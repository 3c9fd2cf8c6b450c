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

export interface Violation {
  id: string
  impact: string
  targets: string[]
}

/** Serious and critical faults that axe-core finds on the page as it stands. */
export async function findViolations(page: Page): Promise<Violation[]> {
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
  // The page's policy refuses foreign scripts: evaluated by the debugger instead of added as a tag.
  await page.evaluate(await readFile(axe, 'utf8'))
  return page.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: { run: (root: Document, options: object) => Promise<any> } }
    const { violations } = await engine.run(document, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
    })
    return violations
      .filter(({ impact }: { impact: string }) => impact === 'serious' || impact === 'critical')
      .map(({ id, impact, nodes }: any) => ({ id, impact, targets: nodes.map(({ target }: any) => target.join(' ')).slice(0, 8) }))
  })
}
