/** The ranking of our own against the library's search, which it stands in for. */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { type IndexedEntry, RankedIndex } from './ranked-index'
import { mayHaveTypo, wordsOf } from './words'

const WORDS = ['miasto', 'miastko', 'miasta', 'rada', 'rady', 'krakow', 'krakowa', '2016', 'w']
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(' '))
const entries = fc.array(fc.record({ title: text, slug: text, text, collection: fc.constantFrom('cities', 'experts') }), { minLength: 1, maxLength: 25 })

/** The library's own answer to one word, as it was asked before. */
function askLibrary(index: RankedIndex, word: string): Map<string, number> {
  const results = index.search(word, { boost: { title: 6, slug: 3, text: 1 }, fuzzy: mayHaveTypo(word) ? 1 : false, prefix: word.length > 1 })
  return new Map(results.map(({ id, score }) => [id as string, Math.round(score * 1e6)]))
}

function indexOf(all: readonly Omit<IndexedEntry, 'key'>[]): RankedIndex {
  const index = new RankedIndex(wordsOf)
  all.forEach((entry, number) => index.add({ ...entry, key: String(number) }))
  return index
}

const ask = (index: RankedIndex, words: string[], collections: ReadonlySet<string> | null = null, most = 1000) => {
  const { best, terms, total } = index.rank(words, { collections, most })
  return { total, found: best.map(({ document, score }) => ({ ...index.describe(document, terms), score })) }
}

describe('of any documents', () => {
  it('one word finds what the library finds, with its scores', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom(...WORDS, 'mia', 'mi', 'krakw', 'rad'), (all, word) => {
        const index = indexOf(all)
        expect(new Map(ask(index, [word]).found.map(({ key, score }) => [key, Math.round(score * 1e6)]))).toEqual(askLibrary(index, word))
      }),
    )
  })

  it('several words find what each of them finds, in whatever order', () => {
    fc.assert(
      fc.property(entries, fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 3 }), (all, words) => {
        const index = indexOf(all)
        const each = words.map((word) => new Set(askLibrary(index, word).keys()))
        const expected = all.map((_, number) => String(number)).filter((key) => each.every((keys) => keys.has(key)))
        for (const asked of [words, [...words].reverse()]) {
          const { found, total } = ask(index, asked)
          expect([total, found.map(({ key }) => key).sort()]).toEqual([expected.length, expected.sort()])
        }
      }),
    )
  })

  it('the best are the first of all, those of some collections too', () => {
    fc.assert(
      fc.property(entries, fc.constantFrom(...WORDS), fc.integer({ min: 1, max: 10 }), (all, word, most) => {
        const index = indexOf(all)
        const cities = new Set(['cities'])
        const whole = ask(index, [word], cities)
        expect(whole.found.every(({ collection }) => collection === 'cities')).toBe(true)
        expect(ask(index, [word], cities, most)).toEqual({ total: whole.total, found: whole.found.slice(0, most) })
      }),
    )
  })
})

it('what was taken out is not found, before and after the index is tidied', async () => {
  const index = indexOf(['miasto', 'miasto', 'rada'].map((title) => ({ title, slug: '', text: '', collection: 'cities' })))
  index.discard('0')
  expect(ask(index, ['miasto']).found.map(({ key }) => key)).toEqual(['1'])
  await index.vacuum()
  expect(ask(index, ['miasto']).found.map(({ key }) => key)).toEqual(['1'])
})
