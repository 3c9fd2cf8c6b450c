import type { LocalizationConfig } from 'payload'

/** The language that editors write in; every other language is translated from it. */
export const SOURCE_LOCALE = 'pl'

/** A further language is one more line here. */
export const TARGET_LOCALES = [
  { code: 'en', label: { pl: 'angielski', en: 'English' } },
]

export const TARGET_LOCALE_CODES = TARGET_LOCALES.map(({ code }) => code)

/** Payload's localization: readers who ask for a language that is missing get the source. */
export const localization = {
  defaultLocale: SOURCE_LOCALE,
  fallback: true,
  locales: [{ code: SOURCE_LOCALE, label: { pl: 'polski', en: 'Polish' } }, ...TARGET_LOCALES],
} satisfies LocalizationConfig
