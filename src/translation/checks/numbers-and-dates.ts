/**
 * Numbers, dates and years of the source that the target lacks, and the other way round. An error where one
 * was changed or lost; a warning where it may well be right: a small number that may stand as a word, a
 * Roman number, or something added.
 */
import type { CheckedSegment, Finding, Severity } from './finding'
import { knowsMonths } from './months'
import { knowsNumberWords } from './number-words'
import { quantitiesIn, type Quantity } from './quantities'
import { rangeInLine, visibleText } from './visible-text'

/** Whether a quantity is the same as one of these. */
function sameAsOneOf(all: readonly Quantity[]): (one: Quantity) => boolean {
  const known = new Set(all.flatMap(({ values }) => values))
  return ({ values }) => values.some((value) => known.has(value))
}

/** Takes the first of these that is the same and not yet taken; says whether there was one. */
function takerFrom(all: readonly Quantity[]): { take: (one: Quantity) => boolean; left: () => Quantity[] } {
  const taken = new Set<number>()
  /** By value, the last place first. */
  const places = new Map<string, number[]>()
  for (const [back, { values }] of all.toReversed().entries()) {
    for (const value of values) {
      const known = places.get(value)
      if (known) known.push(all.length - 1 - back)
      else places.set(value, [all.length - 1 - back])
    }
  }
  const firstFree = (value: string): number => {
    const of = places.get(value) ?? []
    while (of.length > 0 && taken.has(of.at(-1) ?? 0)) of.pop()
    return of.at(-1) ?? Infinity
  }
  return {
    take: ({ values }) => {
      const at = Math.min(...values.map(firstFree))
      if (at !== Infinity) taken.add(at)
      return at !== Infinity
    },
    left: () => all.filter((_, at) => !taken.has(at)),
  }
}

const isMonth = ({ values }: Quantity): boolean => values.every((value) => value.startsWith('month'))

interface Unmatched {
  missing: Quantity[]
  extra: Quantity[]
}

/** Each of the source takes one of the target; what may be left out answers where nothing else does. */
export function unmatched(source: readonly Quantity[], target: readonly Quantity[]): Unmatched {
  const optional = (all: readonly Quantity[]): Quantity[] => all.filter(({ isOptional }) => isOptional)
  const free = takerFrom(target.filter(({ isOptional }) => !isOptional))
  const missing = source.filter((one) => !one.isOptional && !free.take(one))
  const [isOptionalInTarget, isOptionalInSource] = [sameAsOneOf(optional(target)), sameAsOneOf(optional(source))]
  const reallyMissing = missing.filter((one) => !isOptionalInTarget(one))
  const added = free.left().filter((one) => !isOptionalInSource(one))
  // A sentence may say a number once more, or once less, than the source does.
  const isSaid = sameAsOneOf(source)
  const extra = added.filter((one) => !isSaid(one))
  const isSaidOnceLess = sameAsOneOf(target)
  return { missing: extra.length > 0 ? reallyMissing : reallyMissing.filter((one) => !isSaidOnceLess(one)), extra }
}

/** Up to here numbers are often written as words. */
const SMALL = 12
/** Where the words of the language are not known, up to here. */
const SMALL_IN_UNKNOWN = 100

function isLossCertain({ isSoft, kind, values }: Quantity, locale: string): boolean {
  if (isSoft) return false
  if (kind !== 'number') return true
  const highest = knowsNumberWords(locale) ? SMALL : SMALL_IN_UNKNOWN
  return !values.some((value) => /^\d+$/.test(value) && Number(value) <= highest)
}

const CHECK_OF = { number: 'numbers', year: 'years', date: 'dates' } as const

const written = (quantities: readonly Quantity[]): string[] => [...new Set(quantities.map((quantity) => quantity.written))]

export function checkNumbersAndDates({ hasCodes, source, sourceLocale, target, targetLocale }: CheckedSegment): Finding[] {
  const seen = visibleText(target, { hasCodes })
  const canCompareMonths = knowsMonths(sourceLocale) && knowsMonths(targetLocale)
  const read = (text: string, locale: string): Quantity[] => quantitiesIn(text, locale).filter((one) => canCompareMonths || !isMonth(one))
  const { extra, missing } = unmatched(read(visibleText(source, { hasCodes }).text, sourceLocale), read(seen.text, targetLocale))
  const severity: Severity = (missing.some(({ isSoft }) => !isSoft) && extra.length > 0) || missing.some((one) => isLossCertain(one, targetLocale)) ? 'error' : 'warning'
  return (['number', 'year', 'date'] as const).flatMap((kind): Finding[] => {
    const [lost, added] = [missing, extra].map((all) => all.filter((one) => one.kind === kind)) as [Quantity[], Quantity[]]
    if (lost.length === 0 && added.length === 0) return []
    return [{ check: CHECK_OF[kind], severity, missing: written(lost), extra: written(added), ranges: added.map((one) => rangeInLine(seen, one)) }]
  })
}
