import { expect, it } from '@jest/globals'

import { sayDay, sayWhen } from './say-when'

it.each([
  ['2026-12-03T09:15:00.000Z', 'pl', '3 grudnia 2026, 10:15'],
  ['2026-12-03T09:15:00.000Z', 'en', '3 December 2026, 10:15'],
  ['2026-06-30T22:05:00.000Z', 'pl', '1 lipca 2026, 00:05'],
])('%s in %s is %s, by the clock of the office', (time, language, said) => {
  expect(sayWhen(time, language)).toBe(said)
})

it('says a day with its weekday', () => {
  expect(sayDay(new Date('2026-11-24T12:00:00.000Z'), 'pl')).toBe('wtorek, 24 listopada 2026')
})
