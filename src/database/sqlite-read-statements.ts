import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { and, count, sql, type SQL } from '@payloadcms/db-sqlite/drizzle'
import { buildQuery } from '@payloadcms/drizzle'
import { LRUCache } from 'lru-cache'
import type { Find, SanitizedCollectionConfig, TypeWithID, Where } from 'payload'

import { KeptResults } from './kept-results'
import type { PayloadReadParts, StoredDocument } from './payload-read-parts'

/** A question without the values that vary: certain ids, and which page. */
export interface Question extends Pick<Parameters<Find>[0], 'collection' | 'draftsEnabled' | 'joins' | 'locale' | 'select' | 'sort'> {
  hasLimit: boolean
  /** Whether it asks for certain ids only. */
  ids: boolean
  where: Where
}

export interface Values {
  ids: null | string[]
  /** Documents at most; 0 for all. */
  limit: number
  offset: number
}

interface Statement<Row> {
  all: (values?: Record<string, unknown>) => Promise<Row[]>
}

export interface PreparedRead {
  /** In the order asked for; kept until the next commit. */
  documents: (values: Values) => Promise<StoredDocument[]>
  /** The same, and not kept. */
  readDocuments: (values: Values) => Promise<StoredDocument[]>
  /** How many there are, on all pages. */
  count: (values: Values) => Promise<number>
}

interface Relations {
  findMany: (query: object) => { prepare: () => Statement<StoredDocument> }
}

/** One weighs about 100 kB; the questions that a frontend asks are some dozens. */
const KEPT_STATEMENTS = 200
/** As many ids as one statement is asked for. */
const MOST_IDS = 500

const placeholdersOf = ({ ids, limit, offset }: Values) => ({ ids: JSON.stringify(ids), limit, offset })

/** Statements of one adapter, made when they are first asked for, the last used kept. */
export class ReadStatements {
  readonly #adapter: SQLiteAdapter
  readonly #parts: PayloadReadParts
  readonly #committed: () => string
  readonly #kept = new KeptResults()
  readonly #statements = new LRUCache<string, PreparedRead | { takesTwo: true }>({ max: KEPT_STATEMENTS })

  constructor({ adapter, committed, parts }: { adapter: SQLiteAdapter; committed: () => string; parts: PayloadReadParts }) {
    this.#adapter = adapter
    this.#committed = committed
    this.#parts = parts
  }

  /** Null where one statement does not do: a filter or an order by what is stored in another table. */
  read(question: Question, key: string): null | PreparedRead {
    let read = this.#statements.get(key)
    if (!read) {
      read = this.#prepare(question, key) ?? { takesTwo: true }
      this.#statements.set(key, read)
    }
    return 'takesTwo' in read ? null : read
  }

  /** What these documents hold, in their order; those that are gone are left out. */
  async documentsOf(found: TypeWithID[], read: PreparedRead): Promise<StoredDocument[]> {
    const documents = new Map<unknown, StoredDocument>()
    for (let first = 0; first < found.length; first += MOST_IDS) {
      const ids = found.slice(first, first + MOST_IDS).map(({ id }) => String(id))
      for (const document of await read.readDocuments({ ids, limit: 0, offset: 0 })) documents.set(document.id, document)
    }
    return found.flatMap(({ id }) => documents.get(id) ?? [])
  }

  #prepare({ collection, draftsEnabled, hasLimit, ids, joins: joinQuery, locale, select, sort, where: whereAsked }: Question, key: string): null | PreparedRead {
    const adapter = this.#adapter
    const { flattenedFields: fields, slug } = (adapter.payload.collections[collection] as { config: SanitizedCollectionConfig }).config
    const tableName = adapter.tableNameMap.get(slug.replaceAll('-', '_'))
    const table = tableName ? adapter.tables[tableName] : undefined
    if (!tableName || !table) return null
    const { joins, orderBy, where } = buildQuery({ adapter: adapter as never, fields, locale, sort: Array.isArray(sort) ? [...sort] : sort, tableName, where: whereAsked })
    if (joins.length > 0) return null

    const { id } = table as unknown as { id: SQL }
    const areAsked = sql`${id} in (select value from json_each(${sql.placeholder('ids')}))`
    // What else must hold is only looked at in those: without “is true”, SQLite goes through all that are published.
    const conditions = [...(ids ? [areAsked] : []), ...(where ? [ids ? sql`(${where}) is true` : where] : [])]
    const limits = hasLimit ? { limit: sql.placeholder('limit'), offset: sql.placeholder('offset') } : {}
    const query = {
      ...this.#parts.buildFindManyArgs({ adapter, collectionSlug: slug, depth: 0, draftsEnabled, fields, joinQuery, joins: [], locale, select, tableName }),
      ...limits,
      orderBy: () => orderBy.map(({ column, order }) => order(column)),
      where: and(...conditions),
    }
    const relations = adapter.drizzle.query as unknown as Record<string, Relations>
    const documents = (relations[tableName] as Relations).findMany(query).prepare()
    const counted = adapter.drizzle.select({ count: count() }).from(table).where(and(...conditions)).prepare() as unknown as Statement<{ count: number }>

    const { config } = adapter.payload
    const documentOf = (data: StoredDocument) => this.#parts.transform({ adapter, config, data, fields, joinQuery, tableName })
    const readDocuments = async (values: Values) => (await documents.all(placeholdersOf(values))).map(documentOf)
    return {
      readDocuments,
      documents: async (values) => this.#kept.get({ question: `${key} ${JSON.stringify(placeholdersOf(values))}`, version: this.#committed() }, async () => readDocuments(values)),
      count: async (values) => {
        const { ids: asked } = placeholdersOf(values)
        return this.#kept.get({ question: `${key} ${asked} #`, version: this.#committed() }, async () => (await counted.all({ ids: asked }))[0]?.count ?? 0)
      },
    }
  }
}
