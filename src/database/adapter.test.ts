import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { describe, expect, jest, test } from '@jest/globals'

import { notesConfig } from '../testing/small-notes-cms'
import { startSmallCms } from '../testing/start-small-cms'
import { databaseAdapter } from './adapter'
import { closeDatabase } from './close-database'
import { pingDatabase } from './ping-database'
import { fileOfUrl } from './sqlite-adapter'

describe('which database it is', () => {
  test.each([
    ['file:./data/cms.db', 'sqlite'],
    ['mongodb://127.0.0.1:27017/cms?replicaSet=rs0', 'mongoose'],
    ['mongodb+srv://cluster.example.org/cms', 'mongoose'],
  ])('%s: %s', (DATABASE_URL, name) => {
    expect(databaseAdapter({ DATABASE_URL }).name).toBe(name)
  })

  test.each(['postgres://127.0.0.1/cms', '', 'cms.db'])('%s: refused, with what is possible', (DATABASE_URL) => {
    expect(() => databaseAdapter({ DATABASE_URL })).toThrow(/file:, mongodb:\/\/ or mongodb\+srv:\/\//)
  })
})

describe('which file it is', () => {
  test.each([
    ['file:data/cms.db', path.resolve('data/cms.db')],
    ['file:./data/cms.db', path.resolve('data/cms.db')],
    ['file:/var/lib/cms.db', '/var/lib/cms.db'],
    ['file:///var/lib/cms.db', '/var/lib/cms.db'],
    ['file:///var/lib/the%20city.db', '/var/lib/the city.db'],
  ])('%s', (url, file) => {
    expect(fileOfUrl(url)).toBe(file)
  })

  test.each(['file::memory:', 'file:cms.db?mode=ro'])('%s is refused', (url) => {
    expect(() => fileOfUrl(url)).toThrow(/must be file: and a path/)
  })
})

test('a MongoDB server that is not there is said within five seconds', async () => {
  const startedAt = Date.now()
  // Port 9 (discard) of this machine: refused at once, but the driver tries on.
  const url = 'mongodb://127.0.0.1:9/cms?replicaSet=rs0'
  await expect(startSmallCms({ name: url, url, config: notesConfig() })).rejects.toThrow(/cannot connect to MongoDB/)
  expect(Date.now() - startedAt).toBeLessThan(5000)
})

describe('a MongoDB server', () => {
  /** What the adapter sees of a server that answers `hello` so; the URL names no replica set. */
  function serverThatSays(hello: object) {
    const connection = {
      close: jest.fn(async () => {}),
      db: {
        admin: () => ({ command: async () => hello }),
        collection: () => ({ deleteMany: async () => {}, find: () => ({ toArray: async () => [] }), insertOne: async () => {} }),
        createCollection: async () => {},
      },
      getClient: () => ({ options: {} }),
      openUri: async () => {},
    }
    const payload = { config: { collections: [], globals: [] }, logger: { error: () => {} } }
    const { init } = databaseAdapter({ DATABASE_URL: 'mongodb://127.0.0.1:27017/cms' })
    const adapter = init({ payload: payload as never })
    return { adapter: Object.assign(adapter, { connection }), connection }
  }

  test('without transactions is refused with what to do, and let go of', async () => {
    const { adapter, connection } = serverThatSays({ isWritablePrimary: true })
    await expect(adapter.connect?.()).rejects.toThrow(/no replica set.*--replSet rs0/)
    expect(connection.close).toHaveBeenCalledTimes(1)
  })

  test.each([
    ['a replica set', { setName: 'rs0' }],
    ['a sharded cluster', { msg: 'isdbgrid' }],
  ])('that is %s has transactions, though the URL does not say so', async (_, hello) => {
    const { adapter } = serverThatSays(hello)
    const { beginTransaction } = adapter
    await adapter.connect?.()
    expect(adapter.beginTransaction).toBe(beginTransaction)
    expect(adapter).toMatchObject({ transactionOptions: { writeConcern: { w: 'majority' } } })
  })
})

test('two instances on one file share its client, and a closed database does not answer', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'adapter-'))
  const url = `file:${path.join(folder, 'a folder', 'cms.db')}`
  const first = await startSmallCms({ name: `${folder} 1`, url, config: notesConfig() })
  const second = await startSmallCms({ name: `${folder} 2`, url, config: notesConfig(), createTables: false })
  expect((first.db as unknown as SQLiteAdapter).client).toBe((second.db as unknown as SQLiteAdapter).client)
  await pingDatabase(second)
  await closeDatabase(first)
  await expect(pingDatabase(second)).rejects.toMatchObject({ code: 'database-unavailable', status: 503 })
  await rm(folder, { recursive: true, force: true })
})

test('whatever points to another row is looked up by an index, and the list of what is published needs no sorting', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'indexes-'))
  const payload = await startSmallCms({ name: folder, url: `file:${path.join(folder, 'cms.db')}`, config: notesConfig() })
  const { client } = payload.db as unknown as SQLiteAdapter
  const rowsOf = async (sql: string) => (await client.execute(sql)).rows as unknown as Record<string, unknown>[]
  for (const { name } of await rowsOf(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)) {
    const indexed: unknown[] = []
    for (const index of await rowsOf(`PRAGMA index_list('${name}')`)) {
      indexed.push((await rowsOf(`PRAGMA index_info('${index.name}')`))[0]?.name)
    }
    const references = (await rowsOf(`PRAGMA foreign_key_list('${name}')`)).map(({ from }) => from)
    expect([name, references.filter((column) => !indexed.includes(column))]).toEqual([name, []])
  }
  const plan = await rowsOf(`EXPLAIN QUERY PLAN SELECT id, (SELECT title FROM notes_locales WHERE _parent_id = notes.id)
    FROM notes WHERE _status = 'published' ORDER BY created_at DESC LIMIT 10`)
  expect(plan.map(({ detail }) => detail).join('\n')).not.toMatch(/SCAN|TEMP B-TREE/)
  await closeDatabase(payload)
  await rm(folder, { recursive: true, force: true })
})
