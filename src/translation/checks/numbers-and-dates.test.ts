import { describe, expect, it } from '@jest/globals'

import { checkNumbersAndDates } from './numbers-and-dates'

const check = (source: string, target: string, targetLocale = 'en') =>
  checkNumbersAndDates({ source, target, maxLength: null, terms: [], sourceLocale: 'pl', targetLocale, hasCodes: false })

const told = (source: string, target: string, targetLocale?: string): string =>
  check(source, target, targetLocale).map(({ check: name, severity, ...data }) => `${severity} ${name} ${(data as any).missing.join('|')}>${(data as any).extra.join('|')}`).join('; ')

describe('nothing to say of what is the same', () => {
  it.each([
    ['co najmniej 30 000 mieszkańców', 'at least 30,000 residents'],
    ['co najmniej 30 000 mieszkańców', 'at least 30 000 residents'],
    ['30 tys. mieszkańców', '30,000 residents'],
    ['30 tysięcy mieszkańców', 'thirty thousand residents'],
    ['1,5 mln osób', '1.5 million people'],
    ['2,5%', '2.5 per cent'],
    ['1 234 567,89 zł', 'PLN 1,234,567.89'],
    ['ponad 150 miast', 'over 150 cities'],
    ['ponad sto pięćdziesiąt miast', 'over 150 cities'],
    ['ponad 150 miast', 'over one hundred and fifty cities'],
    ['ponad dwadzieścia miast', 'over 20 cities'],
    ['3 miasta', 'three cities'],
    ['w 2 językach', 'in both languages'],
    ['trzy miasta', '3 cities'],
    ['14 września 2016 r.', '14 September 2016'],
    ['14 września 2016 r.', 'September 14, 2016'],
    ['14 września 2016 r.', 'on the 14th of September 2016'],
    ['14 września 2016 roku', '14/09/2016'],
    ['14.09.2016', '14 September 2016'],
    ['2016-09-14', 'Sept. 14, 2016'],
    ['14 IX 2016', '14 September 2016'],
    ['w dniach 14–16 września 2016', 'on September 14–16, 2016'],
    ['od grudnia 2020 r.', 'since December 2020'],
    ['od września do grudnia 2016 r.', 'from September to December 2016'],
    ['w latach 2014–2020', 'between 2014 and 2020'],
    ['kadencja 2018–2023', 'the 2018–23 term'],
    ['rok szkolny 2020/2021', 'the school year 2020/21'],
    ['100-lecie miasta', 'the city’s centenary'],
    ['Uchwała nr XXIV/1234/16', 'Resolution No. XXIV/1234/16'],
    ['20 000 000 zł', 'PLN 20 million'],
    ['10-lecie', '10th anniversary'],
    ['w ciągu 2–3 dni', 'within two to three days'],
    ['IV kwartał 2020', 'Q4 2020'],
    ['5. edycja', '5th edition'],
    ['1. miejsce', 'first place'],
    ['II wojna światowa', 'the Second World War'],
    ['Jan Paweł II', 'John Paul II'],
    ['w XX wieku', 'in the 20th century'],
    ['lata 90.', 'the 1990s'],
    ['o godz. 14.30', 'at 2:30 pm'],
    ['o 14:00', 'at 2 p.m.'],
    ['https://example.org/pl/2016', 'https://example.org/en/page'],
    ['2016: start, a potem 2016: koniec', 'In 2016 it began and ended'],
    ['W 2016 roku przyjęto program', 'In 2016 the programme was adopted; since 2016 it has run'],
    ['COVID-19', 'COVID-19'],
    ['I jeszcze raz', 'And once again'],
    ['Komisja i Rada', 'I think so'],
    ['może być', 'It may be'],
    ['', ''],
  ])('%s = %s', (source, target) => {
    expect(told(source, target)).toBe('')
  })

  it.each([
    ['14 września 2016 r.', '14 вересня 2016 року'],
    ['30 000 mieszkańców', '30 000 мешканців'],
    ['2 miasta', 'два міста'],
    ['1,5 mln', '1,5 млн'],
  ])('%s = %s', (source, target) => {
    expect(told(source, target, 'uk')).toBe('')
  })

  it('says nothing of months in a language whose months are not known', () => {
    expect(told('14 września 2016', '14. September 2016', 'de')).toBe('')
  })
})

describe('errors', () => {
  it.each([
    ['w 2016 roku', 'in 2018', 'error years 2016>2018'],
    ['w 2016 roku', 'in that year', 'error years 2016>'],
    ['30 000 mieszkańców', '3,000 residents', 'error numbers 30 000>3,000'],
    ['30 000 mieszkańców', '30.000 residents', 'error numbers 30 000>30.000'],
    ['30 tys. mieszkańców', '30 residents', 'error numbers 30 tys.>30'],
    ['1,5 mln', '15 million', 'error numbers 1,5 mln>15 million'],
    ['ponad 150 miast', 'many cities', 'error numbers 150>'],
    ['14 września 2016', '14 October 2016', 'error dates 14 września 2016>14 October 2016'],
    ['14 września 2016', '15 September 2016', 'error dates 14 września 2016>15 September 2016'],
    ['14 września 2016', '14 September 2017', 'error dates 14 września 2016>14 September 2017'],
    ['14 września 2016', 'September 2016', 'error dates 14 września 2016>'],
    ['od 2008 do 2013', 'from 2008 to 2003', 'error years 2013>2003'],
    ['2018–2023', '2018–24', 'error years 2023>2018–24'],
    ['3 z 3 miast', '3 of 5 cities', 'error numbers 3>5'],
    ['50%', '15%', 'error numbers 50>15'],
    ['5 miast', '6 cities', 'error numbers 5>6'],
  ])('%s ≠ %s', (source, target, expected) => {
    expect(told(source, target)).toBe(expected)
  })
})

describe('warnings', () => {
  it.each([
    ['5 miast', 'several cities', 'warning numbers 5>'],
    ['w XIX wieku', 'long ago', 'warning numbers XIX>'],
    ['kilka miast', '7 cities', 'warning numbers >7'],
    ['w ubiegłym roku', 'in 2015', 'warning years >2015'],
  ])('%s ≠ %s', (source, target, expected) => {
    expect(told(source, target)).toBe(expected)
  })

  it('as words of a language that is not known', () => {
    expect(told('20 miast', 'zwanzig Städte', 'de')).toBe('warning numbers 20>')
  })
})

it('shows where the target says something else, inline codes counted', () => {
  const target = 'in <1>2018</1> &amp; <2>2019</2>'
  const [finding] = checkNumbersAndDates({ source: 'w <1>2016</1> i <2>2019</2>', target, maxLength: null, terms: [], sourceLocale: 'pl', targetLocale: 'en', hasCodes: true })
  expect(finding?.ranges?.map(({ end, start }) => target.slice(start, end))).toEqual(['2018'])
})
