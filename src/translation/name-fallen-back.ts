/**
 * `_fallback` of every document that is read in a target locale: which of its texts are shown in Polish,
 * because they are not translated. Found while the document still holds all locales, and cut down to what
 * the reader sees once it is whole.
 */
import type {
  CollectionAfterReadHook,
  Field,
  FieldHook,
  GlobalAfterReadHook,
  PayloadRequest,
} from 'payload'

import { SOURCE_LOCALE, TARGET_LOCALE_CODES } from '../languages'
import { acceptsFallback, type AskedLanguage, fallenBack, shownOf } from './fallen-back'
import { showTextInWork } from './show-work-in-preview'

export const FALLBACK_FIELD = '_fallback'

type Data = Record<string, unknown>

const LOCALES = [SOURCE_LOCALE, ...TARGET_LOCALE_CODES]

/** GraphQL says “none” as it is given. */
function askedOf({ fallbackLocale, locale }: PayloadRequest): AskedLanguage {
  const codes = ([fallbackLocale] as unknown[]).flat().map(String).filter((code) => LOCALES.includes(code))
  return { locale, fallbackLocale: codes }
}

const isNamed = (req: PayloadRequest): boolean => TARGET_LOCALE_CODES.includes(String(req.locale)) && acceptsFallback(askedOf(req))

/** First among the fields: the others still hold all locales when it is read. */
const nameFallenBack: FieldHook = ({ collection, data, global, req, value }) => {
  if (!data) return value
  const { fields = [], slug = '' } = collection ?? global ?? {}
  showTextInWork(req, { data, fields, id: collection ? String(data.id) : undefined, slug })
  return isNamed(req) ? fallenBack(fields, data, askedOf(req)) : value
}

/**
 * No column: worked out at each read, and never written. Must be the first field. (A `beforeRead` hook would
 * not do: where a global has one, Payload takes a version of it apart.)
 */
export const fallbackField: Field = {
  name: FALLBACK_FIELD,
  type: 'text',
  hasMany: true,
  virtual: true,
  label: { pl: 'Pokazane po polsku', en: 'Shown in Polish' },
  access: { create: () => false, update: () => false },
  hooks: { afterRead: [nameFallenBack] },
  admin: {
    hidden: true,
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
    description: {
      pl: 'Adresy tekstów, których nie przetłumaczono na język zapytania i które są tu po polsku (`title`, `milestones.<id wiersza>.title`). Jest tylko w odpowiedziach w języku innym niż polski i tylko wtedy, gdy zapytanie nie zawiera `fallback-locale=none`.',
      en: 'Addresses of the texts that are not translated into the language asked for and are here in Polish (`title`, `milestones.<row id>.title`). Only in answers in another language than Polish, and only where they are not asked for with `fallback-locale=none`.',
    },
  },
}

function cutDown(doc: Data, fields: Field[]): Data {
  const named = doc?.[FALLBACK_FIELD]
  if (Array.isArray(named)) doc[FALLBACK_FIELD] = shownOf(fields, doc, named as string[])
  return doc
}

export const cutFallenBack: CollectionAfterReadHook = ({ collection, doc }) => cutDown(doc, collection.fields)

export const cutFallenBackInGlobal: GlobalAfterReadHook = ({ doc, global }) => cutDown(doc, global.fields)
