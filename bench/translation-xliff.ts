/** How long the exchange of many documents as XLIFF takes, over HTTP as a translator; see translation.ts. */
import { performance } from 'node:perf_hooks'

import { createContent } from '../src/testing/builders'
import { signInAs } from '../src/testing/sign-in-as'
import type { TestApp } from '../src/testing/start-test-app'
import { longProgramme } from './long-programme'

export interface XliffFigures {
  documents: number
  units: number
  bytes: number
  exportMs: number
  dryRunMs: number
  writeMs: number
}

const SOURCES = /<source[^>]*>([\s\S]*?)<\/source>/g

/** As a tool gives it back: each unit with a target. */
const translated = (file: string): string => file.replace(/<target[^>]*\/>|<target[^>]*>[\s\S]*?<\/target>/g, '').replace(SOURCES, (source, line: string) => `${source}<target xml:space="preserve">EN ${line}</target>`)

/** On a server that has no programmes yet. */
export async function measureXliff(app: TestApp, documents: number): Promise<XliffFigures> {
  for (let number = 1; number <= documents; number += 1) {
    // An import takes files of 20 MB at most: a thousand programmes of forty paragraphs go in several.
    const data = longProgramme({ paragraphs: 8, rows: 3 })
    await createContent(app, 'programmes', { ...data, title: `${String(data.title)} ${number}` })
  }
  const translator = await signInAs(app, 'translator')
  const timed = async (method: string, path: string, body?: unknown): Promise<{ ms: number; body: any }> => {
    const begun = performance.now()
    const answer = await translator.request(method, path, body)
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(answer.body).slice(0, 500)}`)
    return { ms: performance.now() - begun, body: answer.body }
  }
  const exported = await timed('GET', '/api/translation/xliff?locale=en&collection=programmes')
  const file = translated(String(exported.body))
  const asFile = () => new Blob([file], { type: 'application/xliff+xml' })
  const dryRun = await timed('POST', '/api/translation/xliff?dryRun=true', asFile())
  const written = await timed('POST', '/api/translation/xliff', asFile())
  const isWhole = written.body.documents.every(({ isWritten }: { isWritten: boolean }) => isWritten)
  if (!isWhole || written.body.documents.length !== documents) throw new Error('Not every document was written')
  return { documents, units: (file.match(SOURCES) ?? []).length, bytes: file.length, exportMs: exported.ms, dryRunMs: dryRun.ms, writeMs: written.ms }
}
