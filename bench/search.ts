/** Searches over many documents: each question as somebody asks it who is the first to, since content changed. */
import { openTestApp } from '../src/testing/start-test-app'
import type { RunningServer } from '../src/testing/server-under-test'
import { publisherOf } from './publish-to-visible'
import type { BenchServers } from './servers'
import { at, inOrder, ms, timed } from './times'

const ROUNDS = 10
/** The words that the generator writes its texts with: each stands in nine documents of ten. */
const FREQUENT = ['miasto', 'dialog', 'sąsiedztwo', 'szkoła', 'język', 'kultura', 'wspólnota', 'integracja', 'park', 'rynek']
const another = (index: number, by: number): string => FREQUENT[(index + by) % FREQUENT.length] as string

const QUESTIONS: Record<string, (documents: number) => string[]> = {
  'a rare word (1 document)': (documents) => FREQUENT.map((_, index) => String(Math.floor(documents * 0.6) + index * 7)),
  'a common beginning (about 1 of 180)': () => FREQUENT.map((_, index) => String(110 + index)),
  'a very common word (9 of 10)': () => FREQUENT,
  'two very common words': () => FREQUENT.map((word, index) => `${word} ${another(index, 3)}`),
  'three very common words': () => FREQUENT.map((word, index) => `${word} ${another(index, 3)} ${another(index, 5)}`),
  'three letters of a very common word': () => FREQUENT.map((word) => word.slice(0, 3)),
  'a very common word with a typo': () => FREQUENT.map((word) => `${word.slice(0, 2)}x${word.slice(3)}`),
  'a title': (documents) => FREQUENT.map((_, index) => `miasto ${Math.floor(documents / 2) + index}`),
}

export interface SearchFigures {
  rows: { what: string; hits: number; times: number[] }[]
  documents: number
  buildMs: number
}

export async function measureSearch(server: RunningServer, cityId: string, documents: number): Promise<SearchFigures['rows']> {
  const ask = async (question: string): Promise<number> => {
    const answer = await fetch(`${server.url}/api/search?locale=pl&q=${encodeURIComponent(question)}`)
    const { totalHits } = (await answer.json()) as { totalHits?: number }
    if (totalHits === undefined) throw new Error(`The search answered ${answer.status}`)
    return totalHits
  }
  const publish = await publisherOf(server, cityId)
  const rows: SearchFigures['rows'] = Object.keys(QUESTIONS).map((what) => ({ what, hits: 0, times: [] }))
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const row of rows) {
      // Nothing that was found before is remembered after a change; that one is read in here.
      await publish(`Zmiana ${round} ${row.what}`)
      await ask('zmiana')
      for (const question of QUESTIONS[row.what]?.(documents) ?? []) {
        const took = await timed(async () => void (row.hits = await ask(question)))
        if (round >= 0) row.times.push(took)
      }
    }
  }
  return rows
}

/** In this process: how long the index takes to be made, from an open database. */
export async function measureIndexing({ settings }: BenchServers): Promise<number> {
  const { close, payload } = await openTestApp({ ...settings, LOG_LEVEL: 'silent' })
  const { prepareSearch } = await import('../src/delivery/search/running-searches')
  const buildMs = await timed(() => prepareSearch(payload))
  await close()
  return buildMs
}

export const searchAsMarkdown = ({ buildMs, documents, rows }: SearchFigures): string[] => [
  `Search over ${documents} documents, one question after the other; the index is made in ${(buildMs / 1000).toFixed(1)} s:`,
  '',
  '| question | hits | p50 ms | p99 ms |',
  '|---|---|---|---|',
  ...[...rows, { what: 'all of them', hits: '', times: rows.flatMap(({ times }) => times) }].map(
    ({ hits, times, what }) => `| ${what} | ${hits} | ${ms(at(inOrder(times), 0.5))} | ${ms(at(inOrder(times), 0.99))} |`,
  ),
]
