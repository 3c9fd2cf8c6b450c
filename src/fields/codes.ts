/** Codes of countries (ISO 3166-1 alpha-2) and languages (ISO 639), known from the runtime's own tables. */
import { type Say } from './field-messages'

// Regions that the tables name but ISO 3166-1 does not: groupings, exceptional and private codes.
const NO_COUNTRY = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'XK', 'ZZ'])
// Withdrawn from ISO 639-1; the tables read them as the codes that took their place.
const WITHDRAWN_LANGUAGES = new Set(['bh', 'in', 'iw', 'ji', 'jw', 'mo', 'sh'])
const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/** Codes of countries that are no more (DD, SU, YU …) are read as another, and so are aliases such as UK. */
const isCurrent = (code: string): boolean => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`

export function isCountryCode(value: unknown): boolean {
  if (typeof value !== 'string' || !/^[A-Z]{2}$/.test(value) || NO_COUNTRY.has(value)) return false
  return regions.of(value) !== undefined && isCurrent(value)
}

export function isLanguageCode(value: unknown): boolean {
  if (typeof value !== 'string' || !/^[a-z]{2,3}$/.test(value) || WITHDRAWN_LANGUAGES.has(value)) return false
  return languages.of(value) !== undefined
}

export const validateCountryCode = (value: unknown, say: Say): string | true =>
  isCountryCode(value) ? true : say('countryCode')

export function validateLanguageCodes(values: unknown, say: Say): string | true {
  if (values === undefined || values === null) return true
  const wrong = (Array.isArray(values) ? values : [values]).find((value) => !isLanguageCode(value))
  return wrong === undefined ? true : say('languageCode', { value: String(wrong) })
}
