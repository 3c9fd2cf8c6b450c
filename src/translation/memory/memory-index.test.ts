import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { wordsOfLine } from './coded-line'
import { MemoryIndex } from './memory-index'
import { letterSimilarity, lettersOf, percentOf, wordSimilarity, wordsIn } from './similarity'

const indexOf = (...sources: string[]): MemoryIndex => {
  const index = new MemoryIndex()
  sources.forEach((source, place) => index.put({ id: String(place), source, context: 'programmes:title' }))
  return index
}

it.each<[string, string, string, string | null, number | undefined]>([
  ['the same text in the same context', 'Rada Miasta Krakowa', 'Rada Miasta Krakowa', 'programmes:title', 101],
  ['the same text elsewhere', 'Rada Miasta Krakowa', 'Rada Miasta Krakowa', 'experts:bio', 100],
  ['the same text, no context given', 'Rada Miasta Krakowa', 'Rada Miasta Krakowa', null, 100],
  ['other spaces', 'Rada  Miasta\nKrakowa', 'Rada Miasta Krakowa', 'programmes:title', 99],
  ['capitals', 'RADA MIASTA KRAKOWA', 'Rada Miasta Krakowa', 'programmes:title', 99],
  ['other codes', 'Rada <1>Miasta</1> Krakowa', 'Rada Miasta Krakowa', 'programmes:title', 99],
  ['the same codes', 'Rada <1>Miasta</1> Krakowa', 'Rada <1>Miasta</1> Krakowa', 'programmes:title', 101],
  ['a sign that rich text escapes', 'B+R & wdrożenia', 'B+R &amp; wdrożenia', 'programmes:title', 101],
  ['another letter form of ó', 'Kraków dla wszystkich', 'Krako\u0301w dla wszystkich', 'programmes:title', 101],
  // Words: 2 of 3 stay, letters: 18 of 19.
  ['one ending', 'Rada Miasta Krakowa', 'Rady Miasta Krakowa', null, 80],
  // Words: 1 of 3, letters: 17 of 19.
  ['two endings', 'Rada Miasta Krakowa', 'Rady Miastu Krakowa', null, 61],
  ['a full stop', 'Rada Miasta Krakowa', 'Rada Miasta Krakowa.', null, 97],
  ['another text', 'Rada Miasta Krakowa', 'Program dla szkół', null, undefined],
  ['words in common and no more', 'Rada Miasta', 'Rada Miasta Krakowa przyjęła uchwałę w sprawie programu', null, undefined],
])('%s: %s / %s', (_, stored, asked, context, percent) => {
  expect(indexOf(stored).find({ source: asked, context, limit: 5 })[0]?.percent).toBe(percent)
})

describe('what is found', () => {
  const word = fc.constantFrom('rada', 'rady', 'miasta', 'miasto', 'krakowa', 'w', 'i', 'program', 'programu', '2016', '2020', '<1>integracja</1>', 'Kraków')
  const text = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '))

  const percentBetween = (a: string, b: string): number => {
    const [x, y] = [lettersOf(wordsOfLine(a)), lettersOf(wordsOfLine(b))]
    return x === y ? 100 : Math.min(99, percentOf(letterSimilarity(x, y), wordSimilarity(wordsIn(x), wordsIn(y))))
  }

  it('is what comparing with every unit finds', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 40 }), text, fc.integer({ min: 1, max: 5 }), (sources, asked, limit) => {
        const index = indexOf(...sources)
        const different = [...new Map(sources.map((source) => [lettersOf(wordsOfLine(source)), source])).values()]
        const expected = different.map((source) => percentBetween(source, asked)).filter((percent) => percent >= 60).sort((a, b) => b - a)
        // Units of one text count once here.
        const once = [...new Map(index.find({ source: asked, limit: 50 }).map(({ id, percent }) => [lettersOf(wordsOfLine(sources[Number(id)] ?? '')), percent === 99 && percentBetween(sources[Number(id)] ?? '', asked) === 100 ? 100 : percent])).values()]
        expect(once.sort((a, b) => b - a)).toEqual(expected)
        expect(index.find({ source: asked, limit })).toEqual(index.find({ source: asked, limit: 50 }).slice(0, limit).map(({ percent }) => expect.objectContaining({ percent })))
      }),
      { numRuns: 300 },
    )
  })

  it('stays right while units come, change and go', () => {
    const step = fc.record({ id: fc.integer({ min: 0, max: 6 }).map(String), source: fc.option(text, { nil: null }) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), text, (steps, asked) => {
        const index = new MemoryIndex()
        const kept = new Map<string, string>()
        for (const { id, source } of steps) {
          if (source === null) {
            index.remove(id)
            kept.delete(id)
          } else {
            index.put({ id, source, context: '' })
            kept.set(id, source)
          }
        }
        const fresh = new MemoryIndex()
        for (const [id, source] of kept) fresh.put({ id, source, context: '' })
        const told = (each: MemoryIndex) => each.find({ source: asked, limit: 50 }).map(({ id, percent }) => `${percent} ${id}`).sort()
        expect(told(index)).toEqual(told(fresh))
        expect(index.size).toBe(kept.size)
      }),
      { numRuns: 200 },
    )
  })
})

it('gives the same context first, then what came last', () => {
  const index = new MemoryIndex()
  for (const [id, context] of [['a', 'x:title'], ['b', 'y:title'], ['c', 'z:title']] as const) index.put({ id, source: 'Wstęp', context })
  expect(index.find({ source: 'Wstęp', context: 'y:title', limit: 5 })).toEqual([
    { id: 'b', percent: 101 },
    { id: 'c', percent: 100 },
    { id: 'a', percent: 100 },
  ])
})

it('forgets the unit that came first where there is no more room', () => {
  const index = new MemoryIndex({ most: 2 })
  for (const id of ['a', 'b', 'c']) index.put({ id, source: `Rada Miasta ${id}`, context: '' })
  expect(index.ids()).toEqual(['b', 'c'])
  expect(index.find({ source: 'Rada Miasta a', limit: 5 }).map(({ id }) => id).sort()).toEqual(['b', 'c'])
})

it.each(['', '   ', '—', '<1></1>', 'a'.repeat(100_000), 'słowo '.repeat(20_000)])('a text of any kind has an answer (%#)', (source) => {
  expect(indexOf('Rada Miasta Krakowa').find({ source, limit: 5 })).toEqual([])
})
