import { expect, it } from '@jest/globals'

import { sayCount, sayHowLongAgo } from './say-counts'

it.each<[number, string, string]>([
  [0, '0 słów', '0 words'],
  [1, '1 słowo', '1 word'],
  [2, '2 słowa', '2 words'],
  [5, '5 słów', '5 words'],
  [12, '12 słów', '12 words'],
  [22, '22 słowa', '22 words'],
])('%i words', (count, polish, english) => {
  expect([sayCount(count, 'word', 'pl'), sayCount(count, 'word', 'en')]).toEqual([polish, english])
})

it.each<[string, string, string]>([
  ['2026-11-25T11:59:50Z', 'przed chwilą', 'just now'],
  ['2026-11-25T12:05:00Z', 'przed chwilą', 'just now'],
  ['2026-11-25T11:58:00Z', '2 minuty temu', '2 minutes ago'],
  ['2026-11-25T07:00:00Z', '5 godzin temu', '5 hours ago'],
  ['2026-11-24T11:00:00Z', 'wczoraj', 'yesterday'],
  ['2026-11-20T11:00:00Z', '5 dni temu', '5 days ago'],
  ['2026-08-01T12:00:00Z', '3 miesiące temu', '3 months ago'],
  ['2023-11-01T12:00:00Z', '3 lata temu', '3 years ago'],
])('%s was %s', (time, polish, english) => {
  const now = new Date('2026-11-25T12:00:00Z')
  expect([sayHowLongAgo(time, now, 'pl'), sayHowLongAgo(time, now, 'en')]).toEqual([polish, english])
})
