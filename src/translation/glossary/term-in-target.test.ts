import { expect, it } from '@jest/globals'

import { termFinder } from './term-in-target'

it.each([
  ['en', 'Council of Europe', 'the Council of Europe’s programme', 1],
  ['en', 'resolution', 'Two Resolutions were adopted', 1],
  ['en', 'city', 'cities and the city’s council', 2],
  ['en', 'the City Council', 'a City Council', 1],
  ['en', 'national network', 'National networks', 1],
  ['en', 'business', 'businesses', 1],
  ['en', 'status', 'status', 1],
  ['en', 'resolution', 'resolute', 0],
  ['en', 'act', 'active action', 0],
  ['en', 'Council of Europe', 'the European Council', 0],
  ['uk', 'Рада Європи', 'програма Ради Європи', 1],
  ['uk', 'резолюція', 'радість', 0],
])('%s: %s in “%s”: %i', (locale, term, text, count) => {
  expect(termFinder(text, locale)(term)).toHaveLength(count)
})

it('tells the place', () => {
  const text = 'In the cities of Europe'
  const [place] = termFinder(text, 'en')('city')
  expect(text.slice(place?.start, place?.end)).toBe('cities')
})
