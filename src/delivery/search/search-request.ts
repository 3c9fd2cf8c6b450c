/** What is asked of the search, checked before anything is looked up. */
import type { PayloadRequest } from 'payload'

import { type ErrorCode, refuseField } from '../../errors'
import { say, type MessageKey } from '../../messages'
import { publicCollections } from './read-as-anybody'
import { wordsAskedFor } from './words'

export interface Question {
  q: string
  words: string[]
  locale: string
  /** Null: all. */
  collections: ReadonlySet<string> | null
  limit: number
  page: number
}

export const LONGEST_QUESTION = 200
export const MOST_HITS = 50
export const DEFAULT_HITS = 10
const LAST_PAGE = 1_000_000

type Parameter = 'q' | 'locale' | 'collection' | 'limit' | 'page'

/** @throws CmsError 400 with the parameter as its field */
export function questionOf(req: PayloadRequest): Question {
  const query = new URL(req.url ?? '', 'http://host').searchParams
  const refuse = (parameter: Parameter, code: ErrorCode, key: MessageKey, values: Record<string, string | number> = {}): never =>
    refuseField(code, parameter, say(req, key, values))
  const one = (parameter: Parameter, code: ErrorCode, key: MessageKey, values: Record<string, string | number> = {}): string | null => {
    const all = query.getAll(parameter)
    return all.length > 1 ? refuse(parameter, code, key, values) : (all[0] ?? null)
  }
  const numberUpTo = (parameter: 'limit' | 'page', { code, ifMissing, most }: { code: ErrorCode; ifMissing: number; most: number }): number => {
    const key = parameter === 'limit' ? 'searchLimit' : 'searchPage'
    const text = one(parameter, code, key, { max: most })
    if (text === null) return ifMissing
    const number = /^\d{1,7}$/.test(text) ? Number(text) : 0
    return number >= 1 && number <= most ? number : refuse(parameter, code, key, { max: most })
  }

  const q = one('q', 'search-words-missing', 'searchWordsMissing') ?? ''
  if (q.length > LONGEST_QUESTION) refuse('q', 'search-too-long', 'searchTooLong', { length: q.length, max: LONGEST_QUESTION })
  const words = wordsAskedFor(q)
  if (words.length === 0) refuse('q', 'search-words-missing', 'searchWordsMissing')

  const { localization } = req.payload.config
  const locales = localization ? localization.localeCodes : []
  const known = { known: locales.join(', ') }
  const locale = one('locale', 'unknown-locale', 'searchLocaleUnknown', { ...known, locale: query.getAll('locale').join(', ') }) ?? (localization ? localization.defaultLocale : '')
  if (!locales.includes(locale)) refuse('locale', 'unknown-locale', 'searchLocaleUnknown', { ...known, locale })

  const named = query.getAll('collection')
  const searchable = publicCollections(req.payload).map(({ slug }) => slug as string)
  const unknown = named.find((slug) => !searchable.includes(slug))
  if (unknown !== undefined) refuse('collection', 'unknown-collection', 'searchCollectionUnknown', { collection: unknown, known: searchable.join(', ') })

  return {
    q,
    words,
    locale,
    collections: named.length > 0 ? new Set(named) : null,
    limit: numberUpTo('limit', { code: 'limit-out-of-range', ifMissing: DEFAULT_HITS, most: MOST_HITS }),
    page: numberUpTo('page', { code: 'page-out-of-range', ifMissing: 1, most: LAST_PAGE }),
  }
}
