/**
 * npm run bench -- translation [--documents 20000] [--write]: how fast the worklist answers over many documents,
 * what it costs whoever saves Polish, how long a look-up in the memory takes, and the exchange as XLIFF. One process, SQLite, ratios of one run.
 */
import { createLocalReq, type Payload } from 'payload'

import { writeGenerated } from '../seed/write-generated'
import { createContent } from '../src/testing/builders'
import { type Caller, signInAs } from '../src/testing/sign-in-as'
import { startTestApp } from '../src/testing/start-test-app'
import { prepareWorklist } from '../src/translation/worklist/prepare-worklist'
import { longProgramme } from './long-programme'
import { at, inOrder, ms, timed } from './times'
import { measureMemoryLookup } from './translation-memory'
import { measureXliff, type XliffFigures } from './translation-xliff'

export interface Figure {
  what: string
  p50: number
  p95: number
  note?: string
}

const ROUNDS = 60
/** What is exchanged at once in the measurement: a file of about nine megabytes. */
const EXCHANGED = 1_000

function figure(what: string, times: readonly number[], note?: string): Figure {
  const sorted = inOrder(times)
  return { what, p50: at(sorted, 0.5), p95: at(sorted, 0.95), ...(note ? { note } : {}) }
}

async function answered(caller: Caller, what: string, path: string): Promise<Figure> {
  const ask = async (): Promise<void> => {
    const { body, status } = await caller.request('GET', path)
    if (status !== 200) throw new Error(`${path} answered ${status}: ${JSON.stringify(body)}`)
  }
  for (let round = 0; round < 5; round += 1) await ask()
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) times.push(await timed(ask))
  return figure(what, times, path)
}

type Hooks = { afterChange?: ((args: never) => unknown)[] }

/** Takes the hook that keeps the worklist out of a collection, and gives back what puts it in again. */
function withoutWorklist(payload: Payload, slug: string): () => void {
  const hooks = payload.collections[slug as 'programmes'].config.hooks as Hooks
  const all = hooks.afterChange
  hooks.afterChange = (all ?? []).filter(({ name }) => name !== 'refreshAfterChange')
  if (hooks.afterChange.length === all?.length) throw new Error('The hook that keeps the worklist was not found')
  return () => {
    hooks.afterChange = all ?? []
  }
}

interface Overhead {
  what: string
  withIt: Figure
  withoutIt: Figure
  /** Median of the one over that of the other. */
  ratio: number
}

/** The same save with and without the worklist, in turn. */
async function saveOverhead(payload: Payload, what: string, save: (round: number) => Promise<unknown>): Promise<Overhead> {
  const times = { with: [] as number[], without: [] as number[] }
  for (let round = -6; round < ROUNDS * 2; round += 1) {
    const isWith = round % 2 === 0
    const putBack = isWith ? () => {} : withoutWorklist(payload, 'programmes')
    const took = await timed(() => save(round))
    putBack()
    if (round >= 0) times[isWith ? 'with' : 'without'].push(took)
  }
  const withIt = figure(`${what}, with the worklist`, times.with)
  const withoutIt = figure(`${what}, without`, times.without)
  return { what, withIt, withoutIt, ratio: withIt.p50 / withoutIt.p50 }
}

async function saves(payload: Payload, publisher: Caller, data: Record<string, unknown>, name: string): Promise<Overhead[]> {
  const { id } = await createContent({ payload }, 'programmes', data)
  const draft = await createContent({ payload }, 'programmes', data, { draft: true })
  const { body } = await publisher.request('GET', `/api/translation/of/programmes/${id}/en`)
  const segments = body.segments.map(({ address, source }: { address: string; source: string }) => ({ address, target: source }))
  const stored = await publisher.request('PUT', `/api/translation/of/programmes/${id}/en`, { segments })
  const published = await publisher.request('POST', `/api/translations/${stored.body.doc.id}/publish`)
  if (published.status !== 200) throw new Error(`Publishing answered ${published.status}: ${JSON.stringify(published.body)}`)
  const save = (query: string, change: (round: number) => object) => async (round: number): Promise<void> => {
    const answer = await publisher.request('PATCH', `/api/programmes/${id}${query}`, change(round))
    if (answer.status !== 200) throw new Error(`Saving answered ${answer.status}: ${JSON.stringify(answer.body)}`)
  }
  return [
    await saveOverhead(payload, `publish a change of the Polish, ${name}`, save('', (round) => ({ summary: `${String(data.summary)} ${Math.floor(round / 2)}`, _status: 'published' }))),
    await saveOverhead(payload, `publish a change of a shared field, ${name}`, save('', (round) => ({ acronym: `A${Math.floor(round / 2)}`, _status: 'published' }))),
    await saveOverhead(payload, `save a draft over what is published, ${name}`, save('?draft=true', (round) => ({ summary: `Szkic ${Math.floor(round / 2)}` }))),
    await saveOverhead(payload, `save a draft that was never published, ${name}`, async (round) => {
      const answer = await publisher.request('PATCH', `/api/programmes/${draft.id}?draft=true`, { summary: `Szkic ${Math.floor(round / 2)}` })
      if (answer.status !== 200) throw new Error(`Saving answered ${answer.status}`)
    }),
  ]
}

export async function benchWorklist(documents: number): Promise<{ figures: Figure[]; overheads: Overhead[]; notes: string[]; xliff: XliffFigures }> {
  const app = await startTestApp({ RATE_LIMIT_PER_MINUTE: '1000000' })
  try {
    const { payload } = app
    const xliff = await measureXliff(app, Math.min(documents, EXCHANGED))
    await createContent(app, 'countries', { code: 'PL', name: 'Polska' })
    await writeGenerated(payload, { counts: { 'member-cities': documents, programmes: 50 }, isForced: true, seed: 42, onProgress: (line) => process.stderr.write(`${line}\n`) })
    // A list with something in it: every third of what was generated is to be done.
    const req = await createLocalReq({}, payload)
    const { docs } = await payload.db.find<{ id: string }>({ collection: 'worklist', pagination: false, select: { state: true } as never, sort: 'sourceId' })
    for (const [index, { id }] of docs.entries()) {
      if (index % 3 === 0) await payload.db.updateOne({ collection: 'worklist', data: { state: index % 2 ? 'stale' : 'missing', wordsToDo: 12, percent: 50 }, id, req, returning: false })
    }
    const translator = await signInAs(app, 'translator')
    const publisher = await signInAs(app, 'publisher')
    const figures = [
      await answered(translator, 'worklist, what is to do, the oldest first', '/api/translation/worklist?locale=en&state=stale,missing,in-progress'),
      await answered(translator, 'worklist, page 50', '/api/translation/worklist?locale=en&state=stale,missing,in-progress&page=50'),
      await answered(translator, 'worklist, unfiltered', '/api/translation/worklist'),
      await answered(translator, 'worklist, one collection, most words first', '/api/translation/worklist?locale=en&collection=member-cities&sort=-wordsToDo'),
      await answered(translator, 'worklist, mine', '/api/translation/worklist?assignee=me'),
      await answered(translator, 'coverage', '/api/translation/coverage'),
    ]
    const nothingMissing = await timed(() => prepareWorklist({ payload }))
    const overheads = [
      ...(await saves(payload, publisher, { title: 'Krótki program', summary: 'Kilka słów o programie', milestones: [{ date: '2008', title: 'Początek' }] }, 'a short document')),
      ...(await saves(payload, publisher, longProgramme(), 'a long document')),
    ]
    return { figures, overheads, xliff, notes: [`Start with nothing missing, ${docs.length} rows: ${nothingMissing.toFixed(0)} ms in the background`] }
  } finally {
    await app.stop()
  }
}

const seconds = (took: number): string => (took / 1000).toFixed(1)

export async function translationReport({ documents }: { documents: number }): Promise<string> {
  const memory = measureMemoryLookup()
  const { figures, notes, overheads, xliff } = await benchWorklist(documents)
  return [
    `${documents} documents.`,
    '',
    '| answer | p50 ms | p95 ms |',
    '|---|---|---|',
    ...figures.map(({ note, p50, p95, what }) => `| ${what}${note ? `: \`${note}\`` : ''} | ${ms(p50)} | ${ms(p95)} |`),
    '',
    '| save | with, p50 ms | without, p50 ms | ratio |',
    '|---|---|---|---|',
    ...overheads.map(({ ratio, what, withIt, withoutIt }) => `| ${what} | ${ms(withIt.p50)} | ${ms(withoutIt.p50)} | ${ratio.toFixed(2)} |`),
    '',
    ...notes.map((note) => `- ${note}`),
    `- Memory: a look-up among ${memory.units} units takes ${memory.p50Ms.toFixed(1)} ms (p50), ${memory.p99Ms.toFixed(1)} ms (p99); the index holds ${memory.heapMiB.toFixed(0)} MiB and is made in ${seconds(memory.buildMs)} s`,
    `- XLIFF of ${xliff.documents} documents, ${xliff.units} units, ${(xliff.bytes / 2 ** 20).toFixed(1)} MiB: export ${seconds(xliff.exportMs)} s, dry run ${seconds(xliff.dryRunMs)} s, import ${seconds(xliff.writeMs)} s`,
  ].join('\n')
}
