/** Addresses of the EU's authority tables and of IANA's media types, as DCAT-AP asks for them. */
const EU = 'http://publications.europa.eu/resource/authority'

/** By ISO 639-1: the official languages of the EU, and Ukrainian. */
const LANGUAGES: Record<string, string> = {
  bg: 'BUL', cs: 'CES', da: 'DAN', de: 'DEU', el: 'ELL', en: 'ENG', es: 'SPA', et: 'EST', fi: 'FIN', fr: 'FRA', ga: 'GLE', hr: 'HRV', hu: 'HUN',
  it: 'ITA', lt: 'LIT', lv: 'LAV', mt: 'MLT', nl: 'NLD', pl: 'POL', pt: 'POR', ro: 'RON', sk: 'SLK', sl: 'SLV', sv: 'SWE', uk: 'UKR',
}

/** @returns nothing for a language that the table here does not have: it is then left out. */
export const languageUri = (locale: string): string | undefined => (LANGUAGES[locale] ? `${EU}/language/${LANGUAGES[locale]}` : undefined)

export const THEMES_URI = `${EU}/data-theme`
export const themeUri = (code: string): string => `${THEMES_URI}/${code}`
export const fileTypeUri = (code: string): string => `${EU}/file-type/${code}`
export const mediaTypeUri = (mediaType: string): string => `https://www.iana.org/assignments/media-types/${mediaType}`
export const PUBLIC_ACCESS_URI = `${EU}/access-right/PUBLIC`
