/** A term of the glossary as everything but the database knows it. Pure, for the browser too. */

export interface TermTranslation {
  locale: string
  /** What the office agreed to say. */
  text: string
  /** What must not be said instead. */
  forbidden: string[]
  note: string
}

export interface GlossaryEntry {
  id: string
  /** The Polish term in its dictionary form. */
  term: string
  /** Forms that endings don't tell, such as `ludzie` of `człowiek`. */
  forms: string[]
  note: string
  translations: TermTranslation[]
}

/** A term as one language needs it, and as the editor gets it. */
export interface TermForLocale {
  id: string
  term: string
  forms: string[]
  text: string
  forbidden: string[]
  /** Of the term and of its translation, in this order, one to a line; empty where there is none. */
  note: string
}

/** Terms that have a translation into the locale. */
export const termsFor = (entries: readonly GlossaryEntry[], locale: string): TermForLocale[] =>
  entries.flatMap(({ forms, id, note, term, translations }) => {
    const own = translations.find((each) => each.locale === locale)
    return own ? [{ id, term, forms, text: own.text, forbidden: own.forbidden, note: [note, own.note].filter(Boolean).join('\n') }] : []
  })

/** Terms that differ only by case or spaces are one. */
export const termKey = (term: string): string => term.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()

/** Characters. */
export const LONGEST_TERM = 200
export const LONGEST_NOTE = 1000
