/** Every validation with a bad value and its message, in both languages. */
import { describe, expect, it } from '@jest/globals'

import { both, type Language } from './bilingual'
import { isCountryCode, isLanguageCode, validateCountryCode, validateLanguageCodes } from './codes'
import { validateDayAfterConsent } from './consent'
import { validateCoordinate } from './coordinates'
import { type Say, sayAbout } from './field-messages'
import { isTooSmall } from './memberships'
import { validateScore, validateWholeNumber } from './numbers'
import { isBefore, validateEnd, validatePartialDate } from './partial-date'
import { freeSlug, isMadeFrom, slugOf, validateSlug } from './slug'
import { isWebUrl, validateWebUrl } from './web-url'

const LABEL = both('Pole', 'Field')
const say = (language: Language): Say => sayAbout(LABEL, { i18n: { language } } as never)

type Check = (say: Say) => string | true
const bad: [string, Check, RegExp, RegExp][] = [
  ['a date in words', (tell) => validatePartialDate('grudzień 2020', tell), /rok \(2008\)/, /a year \(2008\)/],
  ['a two-digit year', (tell) => validatePartialDate('20', tell), /pełną datę/, /full date/],
  ['a day that is not there', (tell) => validatePartialDate('2019-02-29', tell), /nie ma dnia 2019-02-29/, /no day 2019-02-29/],
  ['month 13', (tell) => validatePartialDate('2019-13', tell), /nie ma dnia 2019-13/, /no day 2019-13/],
  ['a number for a date', (tell) => validatePartialDate(2019, tell), /rok/, /year/],
  ['an end before the start', (tell) => validateEnd('2019', '2020-01', tell), /2019 wypada przed 2020-01/, /2019 comes before 2020-01/],
  ['repealed before in force', (tell) => validateEnd('2016-09-01', '2016-09-14', tell, 'repealedBeforeForce'), /utracić mocy/, /come[s]? into force|came into force/],
  ['a withdrawal before the consent', (tell) => validateDayAfterConsent('2020-01-01', '2021-01-01', tell), /wycofana \(2020-01-01\)/, /withdrawn \(2020-01-01\)/],
  ['data kept for less than the consent', (tell) => validateDayAfterConsent('2020-01-01', '2021-01-01', tell, 'keptTooShort'), /przed udzieleniem zgody \(2021-01-01\)/, /before the consent was given \(2021-01-01\)/],
  ['a script for an address', (tell) => validateWebUrl('javascript:alert(1)', tell), /https:\/\//, /https:\/\//],
  ['an address without a scheme', (tell) => validateWebUrl('www.coe.int', tell), /pełny adres/, /full address/],
  ['an address with a password', (tell) => validateWebUrl('https://a:b@example.org', tell), /bez hasła/, /without a password/],
  ['a data address', (tell) => validateWebUrl('data:text/html,x', tell), /pełny adres/, /full address/],
  ['a country in small letters', (tell) => validateCountryCode('pl', tell), /wielkimi literami/, /in capitals/],
  ['a country that is none', (tell) => validateCountryCode('XX', tell), /ISO 3166-1/, /ISO 3166-1/],
  ['a country that is no more', (tell) => validateCountryCode('DY', tell), /ISO 3166-1/, /ISO 3166-1/],
  ['a language code that was withdrawn', (tell) => validateLanguageCodes(['iw'], tell), /„iw”/, /“iw”/],
  ['a language that is none', (tell) => validateLanguageCodes(['pl', 'qq'], tell), /„qq”/, /“qq”/],
  ['one coordinate', (tell) => validateCoordinate(50, { other: null, kind: 'latitude', say: tell }), /obie współrzędne/, /both coordinates/],
  ['a latitude of 91', (tell) => validateCoordinate(91, { other: 19, kind: 'latitude', say: tell }), /od -90 do 90/, /-90 to 90/],
  ['a longitude of 200', (tell) => validateCoordinate(200, { other: 50, kind: 'longitude', say: tell }), /od -180 do 180/, /-180 to 180/],
  ['half a resident', (tell) => validateWholeNumber(1.5, { min: 0, max: 9, say: tell }), /całkowitą od 0 do 9/, /whole number from 0 to 9/],
  ['a score of 101', (tell) => validateScore(101, tell), /od 0 do 100/, /0 to 100/],
  ['a slug with a space', (tell) => validateSlug('Otwarty Kraków', tell), /małych liter/, /small letters/],
]

describe.each(bad)('%s', (_, check, polish, english) => {
  it('is refused by name, in both languages', () => {
    expect(check(say('pl'))).toMatch(/^Pole: /)
    expect(check(say('pl'))).toMatch(polish)
    expect(check(say('en'))).toMatch(/^Field: /)
    expect(check(say('en'))).toMatch(english)
  })
})

it.each<[string, Check]>([
  ['a year', (tell) => validatePartialDate('2008', tell)],
  ['a month', (tell) => validatePartialDate('2020-12', tell)],
  ['a leap day', (tell) => validatePartialDate('2020-02-29', tell)],
  ['no date', (tell) => validatePartialDate(null, tell)],
  ['an end that may be the same day', (tell) => validateEnd('2020', '2020-12-18', tell)],
  ['an https address', (tell) => validateWebUrl('https://www.coe.int/en/web/interculturalcities', tell)],
  ['a country', (tell) => validateCountryCode('PL', tell)],
  ['languages', (tell) => validateLanguageCodes(['pl', 'en', 'uk'], tell)],
  ['no coordinates', (tell) => validateCoordinate(null, { other: undefined, kind: 'latitude', say: tell })],
  ['a place', (tell) => validateCoordinate(50.0614, { other: 19.9366, kind: 'latitude', say: tell })],
  ['zero', (tell) => validateWholeNumber(0, { min: 0, max: 9, say: tell })],
  ['a score', (tell) => validateScore(62.5, tell)],
  ['a slug', (tell) => validateSlug('otwarty-krakow', tell)],
])('%s is fine', (_, check) => {
  expect(check(say('pl'))).toBe(true)
})

describe('isBefore compares as much as both say', () => {
  it.each([
    ['2019', '2020', true],
    ['2020', '2020-12', false],
    ['2020-12', '2020', false],
    ['2020-11-30', '2020-12', true],
    ['2020-12-18', '2020-12-18', false],
  ])('%s before %s: %s', (end, start, expected) => {
    expect(isBefore(end, start)).toBe(expected)
  })
})

describe('slugs', () => {
  it.each([
    ['Otwarty Kraków', 'otwarty-krakow'],
    ['Zażółć gęślą jaźń', 'zazolc-gesla-jazn'],
    ['  Łódź – Śródmieście!  ', 'lodz-srodmiescie'],
    ['ĄĆĘŁŃÓŚŹŻ', 'acelnoszz'],
    ['Straße & Ærø', 'strasse-aero'],
    ['Wo\u0301jcik z\u0307abka', 'wojcik-zabka'],
    ['Міжкультурний Київ, Запоріжжя', 'mizhkulturnyi-kyiv-zaporizhzhia'],
    ['Їжак і Ґанок', 'izhak-i-ganok'],
    ['!!!', ''],
    [`${'a'.repeat(99)} b`, `${'a'.repeat(99)}`],
  ])('%s → %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug)
  })

  it('gives the first number that is free', () => {
    expect(freeSlug('krakow', new Set())).toBe('krakow')
    expect(freeSlug('krakow', new Set(['krakow', 'krakow-2']))).toBe('krakow-3')
    expect(freeSlug('a'.repeat(100), new Set(['a'.repeat(100)])).length).toBeLessThanOrEqual(100)
    const hyphenAtTheCut = `${'a'.repeat(93)}-bcdef`
    expect(validateSlug(freeSlug(hyphenAtTheCut, new Set([hyphenAtTheCut])), say('pl'))).toBe(true)
  })

  it.each([
    ['krakow', 'krakow', true],
    ['krakow', 'krakow-2', true],
    ['krakow', 'krakow-2020-plan', false],
    ['a'.repeat(100), `${'a'.repeat(94)}-2`, true],
    ['', '', false],
  ])('%s made %s: %s', (base, slug, expected) => {
    expect(isMadeFrom(base, slug)).toBe(expected)
  })
})

it.each([
  ['too small', { minimum: 30_000, population: 29_999, viaNetwork: null }, true],
  ['just enough', { minimum: 30_000, population: 30_000, viaNetwork: null }, false],
  ['through a network', { minimum: 30_000, population: 5_000, viaNetwork: 'italy' }, false],
  ['of unknown size', { minimum: 30_000, population: null, viaNetwork: null }, false],
  ['in a programme without a minimum', { minimum: null, population: 10, viaNetwork: undefined }, false],
])('a city that is %s', (_, city, expected) => {
  expect(isTooSmall(city)).toBe(expected)
})

const letters = (first: string) => Array.from({ length: 26 }, (_, index) => String.fromCharCode(first.charCodeAt(0) + index))
const pairs = (first: string) => letters(first).flatMap((one) => letters(first).map((two) => one + two))

it('knows the 249 countries of ISO 3166-1 and the 183 languages of ISO 639-1', () => {
  expect([pairs('A').filter(isCountryCode).length, pairs('a').filter(isLanguageCode).length]).toEqual([249, 183])
})

it('knows countries from groupings', () => {
  expect(['PL', 'MA', 'US', 'EU', 'UN', 'ZZ', 'P', '', null].map(isCountryCode)).toEqual([true, true, true, false, false, false, false, false, false])
})

it('takes no address with a backslash or a control character', () => {
  expect(['https:\\\\example.org', 'https://exa mple.org', 'https://example.org/\u0000'].some(isWebUrl)).toBe(false)
})
