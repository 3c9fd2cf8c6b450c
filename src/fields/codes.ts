/** Codes of countries (ISO 3166-1 alpha-2) and languages (ISO 639), known from the runtime's own tables. */
import { type Say } from './field-messages'

// Regions that the tables name but ISO 3166-1 does not: groupings, exceptional and private codes.
const NO_COUNTRY = new Set(['AC', 'AN', 'BU', 'CP', 'CQ', 'CS', 'DD', 'DG', 'EA', 'EU', 'EZ', 'FX', 'IC', 'NT', 'QO', 'QU', 'SU', 'TA', 'TP', 'UK', 'UN', 'XA', 'XB', 'XK', 'YD', 'YU', 'ZR', 'ZZ'])
const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

export function isCountryCode(value: unknown): boolean {
  return typeof value === 'string' && /^[A-Z]{2}$/.test(value) && !NO_COUNTRY.has(value) && regions.of(value) !== undefined
}

export function isLanguageCode(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z]{2,3}$/.test(value) && languages.of(value) !== undefined
}

export const validateCountryCode = (value: unknown, say: Say): string | true =>
  isCountryCode(value) ? true : say('countryCode')

export function validateLanguageCodes(values: unknown, say: Say): string | true {
  if (values === undefined || values === null) return true
  const wrong = (Array.isArray(values) ? values : [values]).find((value) => !isLanguageCode(value))
  return wrong === undefined ? true : say('languageCode', { value: String(wrong) })
}
