/** What holds for every term, however it is written: by the form, the API, an import or the seed. */
import type { ArrayFieldValidation, CollectionBeforeChangeHook, CollectionBeforeValidateHook, FieldHook } from 'payload'

import { refuseField } from '../../errors'
import { say } from '../../messages'
import { termKey, type TermTranslation } from './glossary-entry'

export const GLOSSARY = 'glossary-terms'

interface Term {
  id: string
  term?: string | null
  forms?: string[] | null
  translations?: (Partial<TermTranslation> & { id?: string })[] | null
}

const tidied = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ')

/** Without empty ones, and each once. */
export const tidyList = (texts: readonly unknown[]): string[] => {
  const filled = texts.filter((text): text is string => typeof text === 'string').map(tidied).filter(Boolean)
  return filled.filter((text, at) => filled.indexOf(text) === at)
}

export const tidyTerm: CollectionBeforeValidateHook<Term> = ({ data }) => {
  if (!data) return data
  const { forms, term, translations } = data
  return {
    ...data,
    ...(typeof term === 'string' ? { term: tidied(term) } : {}),
    ...(Array.isArray(forms) ? { forms: tidyList(forms) } : {}),
    ...(Array.isArray(translations)
      ? {
          translations: translations.map((row) => ({
            ...row,
            ...(typeof row?.text === 'string' ? { text: tidied(row.text) } : {}),
            ...(Array.isArray(row?.forbidden) ? { forbidden: tidyList(row.forbidden) } : {}),
          })),
        }
      : {}),
  }
}

export const keyOfTerm: FieldHook = ({ originalDoc, siblingData }) => termKey(String(siblingData.term ?? (originalDoc as Term | undefined)?.term ?? ''))

/** One agreed translation for each language, and it is not forbidden. */
export const saysWhatIsAgreed: ArrayFieldValidation = (rows, { req }) => {
  const all = (rows ?? []) as Partial<TermTranslation>[]
  const doubled = all.find(({ locale }, at) => locale && all.findIndex((other) => other.locale === locale) < at)
  if (doubled) return say(req, 'glossaryLocaleTwice', { locale: String(doubled.locale) })
  const odd = all.find(({ forbidden, text }) => text && (forbidden ?? []).some((each) => termKey(each) === termKey(text)))
  return odd ? say(req, 'glossaryForbiddenIsAgreed', { text: String(odd.text) }) : true
}

/** Says what a second entry of a term would only trip over in the index. */
export const refuseSecondTerm: CollectionBeforeChangeHook<Term> = async ({ data, originalDoc, req }) => {
  const term = String(data.term ?? originalDoc?.term ?? '')
  const twin = await req.payload.db.findOne<{ id: string }>({ collection: GLOSSARY, req, where: { termKey: { equals: termKey(term) } } })
  if (twin && String(twin.id) !== String(originalDoc?.id ?? '')) refuseField('glossary-term-exists', 'term', say(req, 'glossaryTermExists', { term }))
  return data
}
