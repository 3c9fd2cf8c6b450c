import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { momentByOfficeClock, officeClock } from './office-time'

it.each<[why: string, local: string, moment: string | null]>([
  ['winter', '2030-01-15T09:00', '2030-01-15T09:00:00+01:00'],
  ['summer', '2030-05-21T09:00', '2030-05-21T09:00:00+02:00'],
  ['a field that gives seconds', '2030-05-21T09:00:00', '2030-05-21T09:00:00+02:00'],
  ['the last minute before summer time', '2027-03-28T01:59', '2027-03-28T01:59:00+01:00'],
  ['an hour that summer time skips', '2027-03-28T02:00', null],
  ['its last minute', '2027-03-28T02:59', null],
  ['the first minute of summer time', '2027-03-28T03:00', '2027-03-28T03:00:00+02:00'],
  ['the last minute that is there once', '2027-10-31T01:59', '2027-10-31T01:59:00+02:00'],
  ['an hour that is there twice: the first', '2027-10-31T02:00', '2027-10-31T02:00:00+02:00'],
  ['its last minute', '2027-10-31T02:59', '2027-10-31T02:59:00+02:00'],
  ['the first minute of winter time that is there once', '2027-10-31T03:00', '2027-10-31T03:00:00+01:00'],
  ['a day of the change, in the evening', '2027-10-31T23:30', '2027-10-31T23:30:00+01:00'],
  ['the first minute of a year, which is last year’s in UTC', '2030-01-01T00:00', '2030-01-01T00:00:00+01:00'],
  ['29 February', '2028-02-29T12:00', '2028-02-29T12:00:00+01:00'],
  ['29 February of another year', '2027-02-29T12:00', null],
  ['nothing', '', null],
  ['words', 'jutro', null],
  ['a moment that has its zone', '2030-05-21T09:00:00Z', null],
])('%s: %s', (_, local, moment) => {
  expect(momentByOfficeClock(local)).toBe(moment)
})

it('is what the clock of the office shows then, but for the hour that comes twice', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2040, 0, 1) / 60_000 }), (minutes) => {
      const moment = momentByOfficeClock(officeClock(new Date(minutes * 60_000)))
      const back = Date.parse(String(moment)) / 60_000
      expect([minutes, minutes - 60]).toContain(back)
      expect(officeClock(new Date(back * 60_000))).toBe(officeClock(new Date(minutes * 60_000)))
    }),
  )
})
