/** Names of months in the languages that we know, in every case that a date has them in. */

const MONTHS: { readonly [locale: string]: readonly string[] } = {
  pl: [
    'stycze(?:ń|nia|niu)|styczni[au]|stycz\\.', 'luty|lut(?:ego|ym)', 'marzec|marc[au]', 'kwiecień|kwietni[au]', 'maj[au]?', 'czerwiec|czerwc[au]', 'lipiec|lipc[au]', 'sierpień|sierpni[au]',
    'wrzesień|wrześni[au]', 'październik[au]?', 'listopad(?:a|zie)?', 'grudzień|grudni[au]',
  ],
  en: [
    'January|Jan\\.?', 'February|Feb\\.?', 'March|Mar\\.?', 'April|Apr\\.?', 'May', 'June|Jun\\.?', 'July|Jul\\.?', 'August|Aug\\.?', 'September|Sept?\\.?', 'October|Oct\\.?', 'November|Nov\\.?', 'December|Dec\\.?',
  ],
  uk: [
    'січ(?:ень|ня|ні)', 'лют(?:ий|ого|ому)', 'берез(?:ень|ня|ні)', 'квіт(?:ень|ня|ні)', 'трав(?:ень|ня|ні)', 'черв(?:ень|ня|ні)', 'лип(?:ень|ня|ні)', 'серп(?:ень|ня|ні)', 'верес(?:ень|ня|ні)', 'жовт(?:ень|ня|ні)',
    'листопад[аі]?', 'груд(?:ень|ня|ні)',
  ],
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

export const knowsMonths = (locale: string): boolean => locale in MONTHS

/** The part of a regular expression that any month of the locale fits; none is a word that only looks alike. */
export const anyMonth = (locale: string): string => (MONTHS[locale] ?? ['(?!)']).join('|')

const exact = new Map(Object.entries(MONTHS).map(([locale, names]) => [locale, names.map((name) => new RegExp(`^(?:${name})$`, locale === 'en' ? 'u' : 'iu'))]))

/** 1 to 12, null where it is no month. Roman numbers are months in Polish dates (14 IX 2016). */
export function monthNamed(word: string, locale: string): number | null {
  const index = exact.get(locale)?.findIndex((name) => name.test(word)) ?? -1
  const at = index >= 0 ? index : ROMAN.indexOf(word)
  return at >= 0 ? at + 1 : null
}

export const ROMAN_MONTH = [...ROMAN].reverse().join('|')
