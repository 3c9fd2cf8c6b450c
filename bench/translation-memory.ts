/**
 * tsx bench/translation-memory.ts: how long a look-up in the translation memory takes, over generated units
 * that no city ever wrote. Prints p50, p99 and the memory that the index holds.
 */
import { fileURLToPath } from 'node:url'

import { MemoryIndex } from '../src/translation/memory/memory-index'

const SUBJECTS = ['Rada Miasta', 'Wydział Polityki Społecznej', 'Miasto', 'Zespół ekspertów', 'Sieć krajowa', 'Organizacja partnerska', 'Szkoła podstawowa', 'Biblioteka', 'Centrum Wielokulturowe', 'Rada Europy']
const VERBS = ['przyjęła uchwałę', 'prowadzi program', 'ogłasza nabór', 'wspiera mieszkańców', 'organizuje spotkania', 'publikuje sprawozdanie', 'zaprasza do udziału', 'ocenia działania']
const THEMES = ['w sprawie integracji', 'dla nowych mieszkańców', 'na rzecz różnorodności', 'dotyczące edukacji międzykulturowej', 'z zakresu przeciwdziałania dyskryminacji', 'o współpracy miast', 'w ramach programu']
const TAILS = ['oraz konsultacje społeczne', 'wraz z planem działań', 'i raport z realizacji', 'w porozumieniu z dzielnicami', 'przy udziale organizacji pozarządowych', '']

export interface MemoryFigures {
  units: number
  lookups: number
  buildMs: number
  p50Ms: number
  p99Ms: number
  heapMiB: number
  suggestions: number
}

/** The same numbers each time. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const SYLLABLES = ['ka', 'ro', 'mi', 'łą', 'dzie', 'szy', 'no', 'wę', 'pra', 'sto', 'ćwi', 'le', 'zby', 'ta', 'rów', 'gnie', 'cho', 'ju', 'ska', 'nia']

/** Sentences of 4 to 40 words with Polish letters: common words often, rare ones seldom, some in runs that differ little. */
export function generatedSentence(next: (below: number) => number): string {
  const pick = (list: readonly string[]): string => list[next(list.length)] ?? ''
  const rare = (): string => Array.from({ length: 2 + next(3) }, () => pick(SYLLABLES)).join('')
  const words = [pick(SUBJECTS), pick(VERBS), pick(THEMES), ...Array.from({ length: 1 + next(4) }, rare), pick(TAILS), String(1990 + next(40))]
  const sentence = words.filter(Boolean).join(' ')
  return `${next(6) === 0 ? `${sentence}, ${Array.from({ length: next(20) }, rare).join(' ')}` : sentence}.`
}

const heapMiB = (): number => {
  ;(globalThis as { gc?: () => void }).gc?.()
  const { external, heapUsed } = process.memoryUsage()
  return (heapUsed + external) / 2 ** 20
}

export function measureMemoryLookup({ lookups = 2000, units = 100_000 }: { units?: number; lookups?: number } = {}): MemoryFigures {
  const next = numbersFrom(7)
  const before = heapMiB()
  const index = new MemoryIndex()
  const start = performance.now()
  const asked: string[] = []
  for (let unit = 0; unit < units; unit += 1) {
    const source = generatedSentence(next)
    index.put({ id: `00000000-0000-4000-8000-${String(unit).padStart(12, '0')}`, source, context: `programmes:field${unit % 40}` })
    if (next(units) < lookups / 2) asked.push(source)
  }
  const buildMs = performance.now() - start
  const heap = heapMiB() - before
  // Half as they are, with a word changed; half never seen.
  const questions = Array.from({ length: lookups }, (_, place) => {
    const known = place % 2 === 0 ? asked[next(asked.length)] : undefined
    return known ? known.replace(/ \S+/, ' zmienione') : generatedSentence(next)
  })
  for (const source of questions.slice(0, 100)) index.find({ source, limit: 5 })
  let suggestions = 0
  const times = questions
    .map((source) => {
      const began = performance.now()
      suggestions += index.find({ source, context: 'programmes:field1', limit: 20 }).length
      return performance.now() - began
    })
    .sort((a, b) => a - b)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { units: index.size, lookups, buildMs, p50Ms: at(0.5), p99Ms: at(0.99), heapMiB: heap, suggestions }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const figures = measureMemoryLookup()
  console.log(`Translation memory, ${figures.units} generated units, ${figures.lookups} look-ups:`)
  console.log(`p50 ${figures.p50Ms.toFixed(2)} ms, p99 ${figures.p99Ms.toFixed(2)} ms, index ${figures.heapMiB.toFixed(0)} MiB, built in ${Math.round(figures.buildMs)} ms, ${figures.suggestions} suggestions`)
}
