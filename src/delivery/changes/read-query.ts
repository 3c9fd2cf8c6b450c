/** The query of the feed's addresses, checked before any work is done. */
import type { Payload } from 'payload'

import { CmsError } from '../../errors'
import { SOURCE_LOCALE, TARGET_LOCALE_CODES } from '../../languages'
import { say } from '../../messages'
import { type CallerLanguage, type Cursor, readCursor } from './cursor'
import type { Filter } from './read-changes'
import { sourcesOf } from './sources'

export const DEFAULT_LIMIT = 100
export const HIGHEST_LIMIT = 1000

export interface FeedQuery {
  since: Cursor | null
  limit: number
  filter: Filter
}

type Query = Record<string, unknown>

interface Asked {
  caller: CallerLanguage
  payload: Payload
  query: Query
}

/** @throws CmsError unknown-cursor, unknown-locale, bad-request (400) */
export function readQuery({ caller, payload, query }: Asked): FeedQuery {
  return {
    since: isGiven(query.since) ? readCursor(caller, query.since) : null,
    limit: readLimit(caller, query.limit),
    filter: {
      ...(isGiven(query.locale) ? { locale: readLocale(caller, query.locale) } : {}),
      ...(isGiven(query.collection) ? { collection: readCollection({ caller, payload, query }) } : {}),
    },
  }
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== ''

function readLimit(caller: CallerLanguage, given: unknown): number {
  if (!isGiven(given)) return DEFAULT_LIMIT
  const limit = typeof given === 'string' && /^\d{1,4}$/.test(given) ? Number(given) : 0
  if (limit < 1 || limit > HIGHEST_LIMIT) throw new CmsError('bad-request', say(caller, 'changesLimit', { highest: HIGHEST_LIMIT }))
  return limit
}

/** What a caller sent, short enough to be said back. */
const quoted = (given: unknown): string => (typeof given === 'string' ? given.slice(0, 40) : '?')

function readLocale(caller: CallerLanguage, given: unknown): string {
  const locales = [SOURCE_LOCALE, ...TARGET_LOCALE_CODES]
  if (typeof given === 'string' && locales.includes(given)) return given
  throw new CmsError('unknown-locale', say(caller, 'changesUnknownLocale', { locale: quoted(given), known: locales.join(', ') }))
}

function readCollection({ caller, payload, query: { collection } }: Asked): string {
  const known = sourcesOf(payload).map(({ slug }) => slug as string)
  if (typeof collection === 'string' && known.includes(collection)) return collection
  throw new CmsError('bad-request', say(caller, 'changesUnknownCollection', { collection: quoted(collection), known: known.join(', ') }))
}
