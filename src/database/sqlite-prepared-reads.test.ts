/** Whatever is asked, once or again, after whatever was written: what Payload's own adapter reads is what is given. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { find as stockFind, findOne as stockFindOne } from '@payloadcms/drizzle'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import fc from 'fast-check'
import type { Find, FindOne } from 'payload'

import { anyQuestion, CONTENT_COUNT as COUNT, copyOf, createAskedContent } from '../testing/any-question'
import { unique } from '../testing/builders'
import { startTestApp, type TestApp } from '../testing/start-test-app'
import { payloadReadParts } from './payload-read-parts'
import { SqliteClient } from './sqlite-client'
import { fileOfUrl } from './sqlite-adapter'
import { keyOf } from './question-key'

type FindArgs = Parameters<Find>[0]
type FindOneArgs = Parameters<FindOne>[0]

let app: TestApp
let db: SQLiteAdapter
let programmes: string[]
let cities: string[]

beforeAll(async () => {
  app = await startTestApp()
  db = app.payload.db as unknown as SQLiteAdapter
  ;({ cities, programmes } = await createAskedContent(app))
})

afterAll(async () => {
  await app.stop()
})

const bothFind = async (args: FindArgs) => ({ ours: await db.find(copyOf(args)), stock: await stockFind.call(db as never, copyOf(args) as never) })
const bothFindOne = async (args: FindOneArgs) => ({
  ours: await db.findOne(copyOf(args)),
  stock: await stockFindOne.call(db as never, copyOf(args) as never),
})

it('has what Payload does not export', async () => {
  expect(await payloadReadParts()).not.toBeNull()
})

it('finds what the stock adapter finds, the first time, again, and kept', async () => {
  await fc.assert(
    fc.asyncProperty(anyQuestion({ cities, programmes }), async (args) => {
      for (let turn = 0; turn < 3; turn += 1) {
        const { ours, stock } = await bothFind(args as unknown as FindArgs)
        expect(ours).toEqual(stock)
      }
      const { collection, draftsEnabled, joins, locale, select, where: asked } = args
      for (let turn = 0; turn < 3; turn += 1) {
        const { ours, stock } = await bothFindOne({ collection, draftsEnabled, joins, locale, select, where: asked } as unknown as FindOneArgs)
        expect(ours).toEqual(stock)
      }
    }),
    { numRuns: 120 },
  )
})

it('finds all where no limit is given, as the stock adapter does', async () => {
  for (let turn = 0; turn < 3; turn += 1) {
    const { ours, stock } = await bothFind({ collection: 'programmes', locale: 'pl', pagination: false, where: { slug: { exists: true } } } as unknown as FindArgs)
    expect(ours).toStrictEqual(stock)
    expect(ours.docs).toHaveLength(COUNT)
  }
})

it('takes no question for another whose JSON is the same', async () => {
  const pages = (value: unknown) => ({ collection: 'member-cities', limit: 10, locale: 'pl', pagination: true, where: { latitude: { not_equals: value } } }) as unknown as FindArgs
  for (const value of [Infinity, NaN]) for (let turn = 0; turn < 3; turn += 1) await db.find(pages(value)).catch(() => undefined)
  for (let turn = 0; turn < 3; turn += 1) {
    const { ours, stock } = await bothFind(pages(null))
    expect([ours.totalDocs, ours]).toEqual([COUNT, stock])
  }
  expect([keyOf(pages(Infinity) as never), keyOf(pages('\0undefined') as never), keyOf(pages(new Date()) as never)]).toEqual([null, null, null])
})

it('looks the documents that are asked for up by their ids, however many others fulfil the rest', async () => {
  const client = db.client as SqliteClient
  const find = () => app.payload.find({ collection: 'member-cities', depth: 0, joins: false, overrideAccess: false, pagination: false, sort: 'id', where: { id: { in: cities } } })
  await find()
  const execute = jest.spyOn(client, 'execute')
  await find()
  const [[read]] = execute.mock.calls.filter(([statement]) => typeof statement !== 'string' && statement.sql.includes('json_each')) as [[{ sql: string; args: never[] }]]
  execute.mockRestore()
  const { rows } = await client.execute({ sql: `explain query plan ${read.sql}`, args: read.args })
  expect(rows[0]?.detail).toBe('SEARCH member_cities USING INDEX sqlite_autoindex_member_cities_1 (id=?)')
})

it('keeps nothing of questions that are very long', async () => {
  expect(keyOf({ where: { slug: { equals: 'a'.repeat(10_000) } } } as never)).toBeNull()
  const long = { collection: 'programmes', limit: 10, locale: 'pl', pagination: false, where: { slug: { not_equals: 'a'.repeat(10_000) } } } as unknown as FindArgs
  for (let turn = 0; turn < 3; turn += 1) {
    const { ours, stock } = await bothFind(long)
    expect(ours).toEqual(stock)
  }
})

describe('what was kept', () => {
  const asked = { collection: 'programmes', limit: 10, locale: 'pl', pagination: true, sort: 'slug', where: { _status: { equals: 'published' } } } as unknown as FindArgs
  const acronyms = async () => (await db.find(copyOf(asked))).docs.map((each) => (each as unknown as { acronym: string }).acronym)

  it('is not changed by whoever changes what it was given', async () => {
    await acronyms()
    await acronyms()
    const given = await db.find(copyOf(asked))
    Object.assign(given.docs[0] as object, { acronym: 'changed' })
    expect(await acronyms()).not.toContain('changed')
  })

  it('is forgotten with each commit of this process', async () => {
    for (let turn = 0; turn < 3; turn += 1) {
      await acronyms()
      await app.payload.update({ collection: 'programmes', id: programmes[0] as string, data: { acronym: `A${turn}` } })
      expect(await acronyms()).toContain(`A${turn}`)
    }
  })

  it('is forgotten with each commit of another process', async () => {
    const other = await SqliteClient.open(fileOfUrl(process.env.DATABASE_URL as string))
    try {
      for (let turn = 0; turn < 3; turn += 1) {
        await acronyms()
        await other.execute({ sql: 'update programmes set acronym = ? where id = ?', args: [`B${turn}`, programmes[1] as string] })
        expect(await acronyms()).toContain(`B${turn}`)
      }
    } finally {
      other.close()
    }
  })

  it('is not given to a transaction, nor taken from one, whether or not the call names it', async () => {
    await acronyms()
    const outside = await acronyms()
    const transactionID = (await db.beginTransaction()) as string
    const req = { transactionID } as never
    await db.updateOne({ collection: 'programmes', id: programmes[2] as string, data: { acronym: 'INSIDE' }, req } as never)
    const named = (await db.find({ ...copyOf(asked), req })).docs.map((each) => (each as unknown as { acronym: string }).acronym)
    expect(named).toContain('INSIDE')
    expect(await acronyms()).toContain('INSIDE')
    await db.rollbackTransaction(transactionID)
    expect(await acronyms()).toEqual(outside)
  })

  it('is left alone where a commit came between the ids and the documents', async () => {
    const client = db.client as unknown as SqliteClient
    const isPublic = { collection: 'programmes', limit: 10, locale: 'pl', pagination: false, where: { and: [{ _status: { equals: 'published' } }, { acronym: { not_equals: unique('x') } }] } }
    const before = client.execute.bind(client)
    let ofIds = true
    client.execute = async (statement) => {
      const result = await before(statement)
      if (ofIds) {
        ofIds = false
        await before({ sql: "update programmes set _status = 'draft' where id = ?", args: [programmes[3] as string] })
      }
      return result
    }
    try {
      const { docs } = await db.find(isPublic as unknown as FindArgs)
      expect(docs.map(({ id }) => id)).not.toContain(programmes[3])
      expect(docs).toHaveLength(COUNT - 1)
    } finally {
      client.execute = before
    }
  })
})
