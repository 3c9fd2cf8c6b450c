/** What a data set is made of. Each is one collection, told as flat records and as linked data. */
import type { CollectionSlug, PopulateType, SelectType } from 'payload'

type Single = string | number | null
/** Rows of a document are lists side by side: the first of each belong together, then the second. */
export type Cell = Single | Single[]
export type FlatRecord = Record<string, Cell>

export type LinkedValue = string | number | LinkedNode | null | undefined | LinkedValue[]
export interface LinkedNode {
  [property: string]: LinkedValue
}

export interface Addresses {
  /** Of a document, the same in every language. */
  of: (collection: CollectionSlug, id: string) => string
  /** The language that was asked for. */
  locale: string
}

export interface Dataset<Doc = unknown> {
  /** Its name in addresses, and the collection that it holds. */
  collection: 'member-cities' | 'programmes' | 'resolutions'
  title: Record<string, string>
  description: Record<string, string>
  keywords: Record<string, string[]>
  /** Codes of the EU's data themes. */
  themes: string[]
  /** Vocabularies of its linked data. */
  vocabularies: string[]
  /** Collections whose words its records repeat. */
  relatedTo: CollectionSlug[]
  /** Whether its documents have a latitude and a longitude. */
  hasPlaces: boolean
  select: SelectType
  populate: PopulateType
  /** In the order of the table. These names don't change. */
  columns: readonly string[]
  recordOf: (doc: Doc, addresses: Addresses) => FlatRecord
  nodeOf: (doc: Doc, addresses: Addresses) => LinkedNode
}

/** Only what is public itself is filled in: of anything else there is an id, or nothing. */
export const publicOnly = <Related extends { id: string }>(value: string | Related | null | undefined): Related | null =>
  value && typeof value === 'object' ? value : null

export const publicAmong = <Related extends { id: string }>(values: (string | Related)[] | null | undefined): Related[] =>
  (values ?? []).map((value) => publicOnly(value)).filter((each) => each !== null)

export const slugs = (values: (string | { id: string; slug?: string | null })[] | null | undefined): string[] =>
  publicAmong(values).map(({ slug }) => slug ?? '')

/** A state of our own, as a concept that has no address. */
export const concept = (notation: string | null | undefined): LinkedNode | undefined =>
  notation ? { '@type': 'skos:Concept', 'skos:notation': notation } : undefined

const DATE_TYPES: Record<number, string> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' }

/** A date as far as it is known. */
export const dated = (value: string | null | undefined): LinkedNode | undefined =>
  value ? { '@type': DATE_TYPES[value.length] ?? 'xsd:string', '@value': value } : undefined

export const webAddress = (value: string | null | undefined): LinkedNode | undefined => (value ? { '@id': value } : undefined)
