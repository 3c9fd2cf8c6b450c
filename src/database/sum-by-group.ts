/** Counts and sums of a collection's rows by group, worked out by the database: Payload itself has no such read. */
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { CollectionSlug, PayloadRequest } from 'payload'

interface SumByGroup {
  collection: CollectionSlug
  /** Names of text or select fields at the top of the document. */
  by: readonly string[]
  /** Names of number fields there. */
  sum: readonly string[]
  /** Checkboxes there, by what they must be. */
  where?: { readonly [field: string]: boolean }
}

export interface Group {
  group: { [field: string]: string }
  count: number
  sums: { [field: string]: number }
}

const pick = (names: readonly string[], row: Record<string, unknown>, prefix = ''): [string, unknown][] =>
  names.map((name) => [name, row[prefix + name]])

const asGroup = ({ by, sum }: SumByGroup, row: Record<string, unknown>): Group => ({
  group: Object.fromEntries(pick(by, row).map(([name, value]) => [name, String(value)])),
  count: Number(row.rowCount),
  sums: Object.fromEntries(pick(sum, row, 'sum_').map(([name, value]) => [name, Number(value)])),
})

async function inMongo(adapter: MongooseAdapter, query: SumByGroup): Promise<Group[]> {
  const model = adapter.collections[query.collection]
  if (!model) throw new Error(`There is no collection ${query.collection}`)
  const rows = await model.collection
    .aggregate([
      { $match: query.where ?? {} },
      {
        $group: {
          _id: Object.fromEntries(query.by.map((name) => [name, `$${name}`])),
          rowCount: { $sum: 1 },
          ...Object.fromEntries(query.sum.map((name) => [`sum_${name}`, { $sum: `$${name}` }])),
        },
      },
    ])
    .toArray()
  return rows.map(({ _id, ...row }) => asGroup(query, { ...(_id as unknown as Record<string, unknown>), ...row }))
}

async function inSqlite(adapter: SQLiteAdapter, query: SumByGroup): Promise<Group[]> {
  const table = adapter.tables[query.collection.replace(/-/g, '_')] as unknown as Record<string, never> | undefined
  if (!table) throw new Error(`There is no table ${query.collection}`)
  const groups = query.by.map((name) => sql`${table[name]}`)
  const columns = [
    ...query.by.map((name) => sql`${table[name]} as ${sql.identifier(name)}`),
    sql`count(*) as ${sql.identifier('rowCount')}`,
    ...query.sum.map((name) => sql`sum(${table[name]}) as ${sql.identifier(`sum_${name}`)}`),
  ]
  const conditions = Object.entries(query.where ?? {}).map(([name, value]) => sql`${table[name]} = ${value ? 1 : 0}`)
  const where = conditions.length > 0 ? sql` where ${sql.join(conditions, sql` and `)}` : sql``
  const rows = await adapter.drizzle.all<Record<string, unknown>>(
    sql`select ${sql.join(columns, sql`, `)} from ${table as never}${where} group by ${sql.join(groups, sql`, `)}`,
  )
  return rows.map((row) => asGroup(query, row))
}

/** Outside of any transaction: figures of what is stored. Access is the caller's to ask. */
export function sumByGroup({ payload }: Pick<PayloadRequest, 'payload'>, query: SumByGroup): Promise<Group[]> {
  return payload.db.name === 'mongoose'
    ? inMongo(payload.db as unknown as MongooseAdapter, query)
    : inSqlite(payload.db as unknown as SQLiteAdapter, query)
}
