/** Which changes a webhook wants. Pure. */
import type { Change } from '../changes/read-changes'

export interface Wishes {
  events?: readonly string[] | null
  /** None named: all. */
  collections?: readonly string[] | null
  languages?: readonly string[] | null
}

const isAmong = (value: string, named: readonly string[] | null | undefined): boolean => !named || named.length === 0 || named.includes(value)

const asText = ({ collections, events, languages }: Wishes): string => JSON.stringify([collections, events, languages].map((named) => [...(named ?? [])].sort()))

export const areSameWishes = (one: Wishes, other: Wishes): boolean => asText(one) === asText(other)

export function isWanted({ collections, events, languages }: Wishes, { collection, kind, locale }: Pick<Change, 'collection' | 'kind' | 'locale'>): boolean {
  return Boolean(events?.includes(kind)) && isAmong(collection, collections) && isAmong(locale, languages)
}
