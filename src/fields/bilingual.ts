/** A label or a description in both languages of the admin. */
export interface Bilingual {
  [language: string]: string
  pl: string
  en: string
}

export const both = (pl: string, en: string): Bilingual => ({ pl, en })

export interface Option {
  label: Bilingual
  value: string
}

/** Options of a select: `[value, Polish, English]`. */
export const options = (...rows: [value: string, pl: string, en: string][]): Option[] =>
  rows.map(([value, pl, en]) => ({ label: both(pl, en), value }))

export type Language = 'pl' | 'en'

export const languageOf = (req: { i18n?: { language?: string } }): Language =>
  req.i18n?.language === 'pl' ? 'pl' : 'en'
