/**
 * Reads of documents by statements that are kept ready. Payload's SQLite adapter puts the SELECT of a
 * collection together anew for each read, with aliases by chance, so that SQLite parses its thousands of
 * characters anew too: two thirds of the time of a read. See
 * docs/decisions/2026-11-25-reads-by-prepared-statements.md.
 *
 * A question that comes again is one statement, and none until the next commit. Another is two: Payload's
 * own read tells which documents and in which order, a statement kept for all questions of its shape tells
 * what they hold.
 */
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { LRUCache } from 'lru-cache'
import type { Find, FindOne, PaginatedDocs, TypeWithID } from 'payload'

import { idsAskedFor } from './ids-asked-for'
import { payloadReadParts, type StoredDocument } from './payload-read-parts'
import { keyOf } from './question-key'
import type { SqliteClient } from './sqlite-client'
import { type PreparedRead, type Question, ReadStatements } from './sqlite-read-statements'

type Page = PaginatedDocs<StoredDocument>

/** Those asked so far, in characters: one that names the present moment never comes again, and is not worth a statement. */
const REMEMBERED_QUESTIONS = 2 ** 20
const IDS_ONLY = { joins: false, select: { id: true } } as const

const questionOf = ({ collection, draftsEnabled, joins, locale, select }: Parameters<FindOne>[0], rest: Pick<Question, 'hasLimit' | 'ids' | 'sort' | 'where'>): Question => ({
  collection,
  draftsEnabled,
  joins,
  locale,
  select,
  ...rest,
})

interface TwoSteps<Found> {
  /** Payload's own read. */
  find: (args: object) => Promise<Found>
  /** Whose documents are to be read. */
  foundIn: (found: Found) => TypeWithID[]
}

/** What certain documents hold. */
const shapeOf = (args: Parameters<FindOne>[0]): Question => questionOf(args, { hasLimit: false, ids: true, sort: undefined, where: {} })

/** As Payload's adapters tell it. */
function pageOf({ docs, limit, page, total }: { docs: StoredDocument[]; limit: number | undefined; page: number; total: null | number }): Page {
  const isPaged = Boolean(limit && total)
  const totalPages = isPaged ? Math.ceil((total as number) / (limit as number)) : 1
  const hasNextPage = isPaged && totalPages > page
  const hasPrevPage = isPaged && page > 1
  return {
    docs,
    hasNextPage,
    hasPrevPage,
    limit: limit as number,
    nextPage: hasNextPage ? page + 1 : null,
    page,
    pagingCounter: isPaged ? (page - 1) * (limit as number) + 1 : 1,
    prevPage: hasPrevPage ? page - 1 : null,
    totalDocs: isPaged ? (total as number) : docs.length,
    totalPages,
  }
}

/**
 * Replaces `find` and `findOne`, outside of transactions. What two statements tell is given only where
 * nothing was stored between them.
 */
export function readByPreparedStatements(adapter: SQLiteAdapter): void {
  const loading = payloadReadParts()
  const stock = { find: adapter.find, findOne: adapter.findOne }
  const asked = new LRUCache<string, true>({ maxSize: REMEMBERED_QUESTIONS, sizeCalculation: (_is, question) => question.length })
  let statements: null | ReadStatements = null

  const client = () => adapter.client as SqliteClient
  const committed = () => client().committedVersion()

  /** Null in a transaction, which may see more than what is committed. */
  const ready = async ({ req }: Parameters<FindOne>[0]): Promise<null | ReadStatements> => {
    const parts = await loading
    if (!parts || req?.transactionID || client().isInTransaction) return null
    return (statements ??= new ReadStatements({ adapter, committed, parts }))
  }

  /** Null the first time, and where the question takes more than one statement. */
  const readOf = (kept: ReadStatements, question: Question): null | PreparedRead => {
    const key = keyOf(question)
    if (key === null) return null
    if (asked.get(key)) return kept.read(question, key)
    asked.set(key, true)
    return null
  }

  /** What Payload finds by ids alone, and its documents; null where Payload has to read them: the first of their shape, or a commit in between. */
  const inTwoSteps = async <Found>(kept: ReadStatements, args: Parameters<FindOne>[0], { find, foundIn }: TwoSteps<Found>) => {
    const ofShape = readOf(kept, shapeOf(args))
    if (!ofShape) return null
    const before = committed()
    const found = await find({ ...args, ...IDS_ONLY })
    const docs = await kept.documentsOf(foundIn(found), ofShape)
    return committed() === before ? { docs, found } : null
  }

  adapter.find = (async (args: Parameters<Find>[0]): Promise<Page> => {
    const find = (asked: object) => stock.find.call(adapter, asked as never) as Promise<Page>
    const kept = await ready(args)
    if (!kept) return find(args)
    const { limit = 0, page = 1, pagination, sort, where } = args
    const about = idsAskedFor(where)
    const ofCollection = adapter.payload.collections[args.collection]?.config.defaultSort
    const question = questionOf(args, { hasLimit: limit > 0, ids: about.ids !== null, sort: sort ?? ofCollection, where: about.rest })
    const read = readOf(kept, question)
    if (read) {
      const values = { ids: about.ids, limit, offset: (page - 1) * limit }
      const before = committed()
      const [docs, total] = await Promise.all([read.documents(values), pagination === false || limit === 0 ? null : read.count(values)])
      return committed() === before ? pageOf({ docs, limit: args.limit, page, total }) : find(args)
    }
    const both = await inTwoSteps(kept, args, { find, foundIn: ({ docs }) => docs })
    return both ? { ...both.found, docs: both.docs } : find(args)
  }) as typeof adapter.find

  adapter.findOne = (async (args: Parameters<FindOne>[0]): Promise<null | StoredDocument> => {
    const find = (asked: object) => stock.findOne.call(adapter, asked as never) as Promise<null | StoredDocument>
    const kept = await ready(args)
    if (!kept) return find(args)
    const about = idsAskedFor(args.where)
    const read = readOf(kept, questionOf(args, { hasLimit: true, ids: about.ids !== null, sort: undefined, where: about.rest }))
    if (read) return (await read.documents({ ids: about.ids, limit: 1, offset: 0 }))[0] ?? null
    const both = await inTwoSteps(kept, args, { find, foundIn: (document) => (document ? [document] : []) })
    return both ? (both.docs[0] ?? null) : find(args)
  }) as typeof adapter.findOne
}
