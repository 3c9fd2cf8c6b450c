/**
 * Reads numbers, dates and years out of a text as the language writes them: "30 000" and "30 tys." in
 * Polish, "30,000" and "30 thousand" in English; "14 września 2016" and "September 14, 2016". A date is read
 * as its day, its month and its year, so that ranges and shortened dates still compare. Pure.
 */
import { withoutAddresses } from './addresses'
import { anyMonth, knowsMonths, monthNamed, ROMAN_MONTH } from './months'
import { numberWordsIn } from './number-words'

export interface Quantity {
  kind: 'number' | 'year' | 'date'
  /** As it stands in the text; of a part of a date, the whole date. */
  written: string
  start: number
  end: number
  /** What it can mean; two quantities are the same where they share one. */
  values: readonly string[]
  /** Where it may go without a word: numbers as words, single letters that may be Roman numbers. */
  isOptional: boolean
  /** Where its loss is only suspicious: Roman numbers. */
  isSoft: boolean
}

type Reading = Omit<Quantity, 'isOptional' | 'isSoft'> & { isOptional?: boolean; isSoft?: boolean }

/** Takes what was read out of the text, so that nothing reads it again; places stay. */
class Reader {
  readonly found: Quantity[] = []
  constructor(private rest: string) {}

  take(pattern: RegExp, read: (match: RegExpMatchArray) => Omit<Reading, 'start' | 'end' | 'written'>[] | null): void {
    this.rest = this.rest.replace(pattern, (...args: unknown[]) => {
      const index = args.findIndex((each) => typeof each === 'number')
      const match = args.slice(0, index) as unknown as RegExpMatchArray
      const start = args[index] as number
      const readings = read(match)
      if (!readings) return match[0]
      const place = { written: match[0].trim(), start, end: start + match[0].length }
      for (const reading of readings) this.found.push({ isOptional: false, isSoft: false, ...place, ...reading })
      return match[0].replace(/[^\s]/g, '\u0000')
    })
  }
}

const number = (value: number | string): string => String(Number(value))
const month = (value: number): string => `month ${value}`

const isDay = (day: string): boolean => Number(day) >= 1 && Number(day) <= 31
const isMonth = (value: string): boolean => Number(value) >= 1 && Number(value) <= 12

const dateParts = ({ day, months, year }: { day?: string | undefined; months: number[]; year?: string | undefined }) =>
  [day ? [number(day)] : [], months.map(month), year ? [number(year)] : []].filter((values) => values.length > 0).map((values) => ({ kind: 'date' as const, values }))

function takeDates(reader: Reader, locale: string): void {
  const names = anyMonth(locale)
  const flags = locale === 'en' ? 'gu' : 'giu'
  const named = (word: string | undefined): number[] => {
    const value = monthNamed(word ?? '', locale)
    return value ? [value] : []
  }
  reader.take(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g, ([, year, of = '', day = '']) => (isMonth(of) && isDay(day) ? dateParts({ day, months: [Number(of)], year }) : null))
  reader.take(/(?<!\d)(\d{1,2})\s?([./])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/g, ([, first = '', , second = '', year]) => {
    if (!isDay(first) || !isDay(second) || !(isMonth(first) || isMonth(second))) return null
    // 09/14/2016 and 14/09/2016; where either may be the month, both are taken for it.
    return [
      { kind: 'date', values: [first, second].filter(isDay).map(number) },
      { kind: 'date', values: [first, second].filter(isMonth).map(Number).map(month) },
      { kind: 'date', values: [number(year ?? '')] },
    ]
  })
  if (!knowsMonths(locale)) return
  const end = '(?![\\p{L}\\d])'
  if (locale === 'en') {
    reader.take(new RegExp(`(?<!\\p{L})(${names})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?${end}`, flags), ([, name, day, year]) => dateParts({ day, months: named(name), year }))
  }
  const ordinal = locale === 'en' ? '(?:st|nd|rd|th)?(?:\\s+day)?(?:\\s+of)?' : '(?:\\.|-?г?о)?'
  reader.take(new RegExp(`(?<!\\d)(\\d{1,2})${ordinal}\\s+(${names})(?:,?\\s+(\\d{4}))?${end}`, flags), ([, day, name, year]) => dateParts({ day, months: named(name), year }))
  if (locale === 'pl') reader.take(new RegExp(`(?<!\\d)(\\d{1,2})\\s+(${ROMAN_MONTH})\\s+(\\d{4})${end}`, 'gu'), ([, day, name, year]) => dateParts({ day, months: named(name), year }))
  reader.take(new RegExp(`(?<!\\p{L})(${names}),?\\s+(?:of\\s+)?(\\d{4})${end}`, flags), ([, name, year]) => dateParts({ months: named(name), year }))
  // A month that stands alone may be said otherwise.
  reader.take(new RegExp(`(?<!\\p{L})(${names})(?!\\p{L})`, flags), ([, name]) => named(name).map((value) => ({ kind: 'date', values: [month(value)], isOptional: true })))
}

function takeTimes(reader: Reader): void {
  const clock = (hours: number, minutes: string): string => `time ${hours}:${minutes}`
  reader.take(/(?<![\d.,])(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?m\b\.?/gi, ([, hours = '', minutes = '00', half]) => {
    const full = (Number(hours) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0)
    return [{ kind: 'number', values: [clock(full, minutes), ...(minutes === '00' ? [number(hours), number(full)] : [])] }]
  })
  reader.take(/(?<![\d.,:])(\d{1,2}):(\d{2})(?![\d:])/g, ([, hours = '', minutes = '']) => [
    { kind: 'number', values: [clock(Number(hours), minutes), ...(minutes === '00' ? [number(hours)] : [])] },
  ])
}

/** Signs between thousands and before a fraction; where a language leaves it open, both readings count. */
function valuesOf(digits: string, locale: string): string[] {
  const joined = digits.replace(/(?<=\d)[ \u00a0\u202f'’](?=\d{3})/g, '')
  if (/^\d+$/.test(joined)) return [number(joined)]
  const groups = joined.split(/[.,]/)
  const signs = joined.replace(/\d/g, '')
  const isThousands = groups.slice(1).every((group) => group.length === 3) && (groups[0]?.length ?? 0) <= 3
  const isMixed = new Set(signs).size === 2
  if (isMixed) return [number(`${groups.slice(0, -1).join('')}.${groups.at(-1)}`)]
  if (signs.length > 1) return isThousands ? [number(groups.join(''))] : [groups.map(number).join('.')]
  const asFraction = number(groups.join('.'))
  if (!isThousands) return [asFraction, ...(/^\d{1,2}\.\d{2}$/.test(joined) ? [`time ${number(groups[0] ?? '')}:${groups[1]}`] : [])]
  const asThousands = number(groups.join(''))
  if (locale === 'en') return [signs === ',' ? asThousands : asFraction]
  return [asThousands, asFraction]
}

const SCALES: readonly (readonly [factor: number, names: string])[] = [
  [1e3, 'tys\\.?|tysi\\p{L}+|thousand|тис\\.?|тисяч\\p{L}*'],
  [1e6, 'mln|milion\\p{L}*|million|mn|млн|мільйон\\p{L}*'],
  [1e9, 'mld|miliard\\p{L}*|billion|bn|млрд|мільярд\\p{L}*'],
]
const scaleNamed = (word: string): number => SCALES.find(([, names]) => new RegExp(`^(?:${names})$`, 'iu').test(word))?.[0] ?? 1
/** Written against the number: 30k; "5 m" are metres. */
const CLOSE_SCALES: { readonly [letter: string]: number } = { k: 1e3, m: 1e6 }

const scaled = (value: string, factor: number): string => number(Math.round(Number(value) * factor * 1e6) / 1e6)

const DIGITS = "\\d{1,3}(?:[ \\u00a0\\u202f'’]\\d{3})+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)*"
const NUMBER = new RegExp(`(?<!\\d)(${DIGITS})(?:([km])(?!\\p{L})|[\\s\\u00a0]?(${SCALES.map(([, names]) => names).join('|')})(?!\\p{L}))?`, 'giu')

function takeNumbers(reader: Reader, locale: string): void {
  // A range of years whose second may be cut short: "2018–2023" is "2018–23".
  reader.take(/(?<!\d)(1\d|20|21)(\d\d)\s?[–—/-]\s?(\d\d)(?![\d.,]*\d)/g, ([, century, first, second = '']) => [
    { kind: 'year', values: [number(`${century}${first}`)] },
    { kind: 'year', values: [number(`${century}${second}`), number(second)] },
  ])
  // Decades: "lat 90." and "1990s".
  reader.take(/(?<!\d)(\d{2})(\d0)['’]?s(?!\p{L})/gu, ([, century, tens = '']) => [{ kind: 'number', values: [number(`${century}${tens}`), number(tens)] }])
  reader.take(NUMBER, ([, digits = '', close, scale]) => {
    const plain = valuesOf(digits, locale)
    if (scale) return [{ kind: 'number', values: plain.map((value) => scaled(value, scaleNamed(scale))) }]
    if (close) return [{ kind: 'number', values: [...plain, ...plain.map((value) => scaled(value, CLOSE_SCALES[close.toLowerCase()] ?? 1))] }]
    return [{ kind: /^(1\d|20|21)\d\d$/.test(digits) ? 'year' : 'number', values: plain }]
  })
}

const ROMAN_DIGITS: { readonly [letter: string]: number } = { I: 1, V: 5, X: 10 }

const romanValue = (text: string): number =>
  [...text].reduce((sum, letter, at) => {
    const value = ROMAN_DIGITS[letter] ?? 0
    return value < (ROMAN_DIGITS[text[at + 1] ?? ''] ?? 0) ? sum - value : sum + value
  }, 0)

function takeRoman(reader: Reader): void {
  reader.take(/(?<![\p{L}\d])X{0,3}(?:IX|IV|V?I{0,3})(?![\p{L}\d])/gu, ([roman]) =>
    roman ? [{ kind: 'number', values: [number(romanValue(roman))], isSoft: true, isOptional: roman.length === 1 }] : null,
  )
}

export function quantitiesIn(text: string, locale: string): Quantity[] {
  const reader = new Reader(withoutAddresses(text))
  takeDates(reader, locale)
  takeTimes(reader)
  takeNumbers(reader, locale)
  takeRoman(reader)
  for (const { end, start, value } of numberWordsIn(text, locale)) {
    reader.found.push({ kind: 'number', written: text.slice(start, end), start, end, values: [number(value)], isOptional: true, isSoft: false })
  }
  return reader.found.sort((a, b) => a.start - b.start)
}
