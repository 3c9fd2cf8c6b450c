import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { runChild } from '../testing/run-child'
import { SqliteClient } from './sqlite-client'

let folder: string
let file: string
let client: SqliteClient

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const insert = (name: string) => ({ sql: 'INSERT INTO cities (name) VALUES (?)', args: [name] })

async function names(): Promise<string[]> {
  const { rows } = await client.execute('SELECT name FROM cities ORDER BY id')
  return rows.map((row) => String(row.name))
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'sqlite-client-'))
  file = path.join(folder, 'not there yet', 'cms.db')
  client = await SqliteClient.open(file, { nestedWaitMs: 150, drainMs: 400 })
  await client.executeMultiple(`
    CREATE TABLE cities (id INTEGER PRIMARY KEY, name TEXT UNIQUE NOT NULL);
    CREATE TABLE streets (city INTEGER REFERENCES cities (id) ON DELETE CASCADE, name TEXT);
  `)
})

afterEach(async () => {
  client.close()
  await rm(folder, { recursive: true, force: true })
})

describe('what a reader sees', () => {
  test('nothing of an open transaction, all of it once its commit was answered', async () => {
    const transaction = await client.transaction()
    await transaction.execute(insert('Kraków'))
    expect(await names()).toEqual([])
    await transaction.commit()
    expect(await names()).toEqual(['Kraków'])
  })

  test('a write of its own, at once', async () => {
    for (let i = 0; i < 50; i += 1) {
      await client.execute(insert(`City ${i}`))
      expect(await names()).toHaveLength(i + 1)
    }
  })

  test('values as they were stored, by name and by position', async () => {
    const { rows } = await client.execute({ sql: 'SELECT ? AS a, ? AS b, ? AS c, ? AS a', args: [null, 1e18, true, 'second'] })
    expect({ ...rows[0] }).toEqual({ a: null, b: 1e18, c: 1 })
    expect([rows[0]?.[0], rows[0]?.[3], rows[0]?.length]).toEqual([null, 'second', 4])
  })

  test('the columns of a table that was changed meanwhile', async () => {
    await client.execute(insert('Kraków'))
    await client.execute('SELECT * FROM cities')
    await client.executeMultiple('ALTER TABLE cities RENAME COLUMN name TO title')
    const { rows } = await client.execute('SELECT * FROM cities')
    expect({ ...rows[0] }).toEqual({ id: 1, title: 'Kraków' })
  })
})

describe('a reader who looks for much', () => {
  const counting = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) SELECT count(*) FROM n'
  /** How often others had their turn while statements ran, each of which takes about a millisecond. */
  async function turnsOfOthers(execute: (sql: string) => Promise<unknown>): Promise<number> {
    let turns = 0
    let others = setImmediate(function theirs() {
      turns += 1
      others = setImmediate(theirs)
    })
    for (let read = 0; read < 100; read += 1) await execute(counting)
    clearImmediate(others)
    return turns
  }

  test('keeps others waiting for a few statements only, in a transaction too', async () => {
    expect(await turnsOfOthers((sql) => client.execute(sql))).toBeGreaterThan(3)
    const transaction = await client.transaction()
    expect(await turnsOfOthers((sql) => transaction.execute(sql))).toBeGreaterThan(3)
    await transaction.rollback()
  })

  test('goes by the index that leaves least, once the tables are counted', async () => {
    await client.executeMultiple(`
      CREATE TABLE events (state TEXT, place TEXT, title TEXT);
      CREATE INDEX events_state ON events (state);
      CREATE INDEX events_place ON events (place);
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
      INSERT INTO events SELECT 'published', 'place ' || i, 'title ' || i FROM n;
    `)
    const planOf = async (where: string) => (await client.execute(`EXPLAIN QUERY PLAN SELECT title FROM events WHERE ${where}`)).rows[0]?.detail
    const ofEither = async () => [await planOf("state = 'published' AND place > 'place 7' AND place < 'place 71'"), await planOf("place > 'place 7' AND place < 'place 71' AND state = 'published'")]
    expect(await ofEither()).toEqual(Array(2).fill(expect.stringContaining('events_state')))
    const before = client.committedVersion()
    await client.analyze()
    expect(await ofEither()).toEqual(Array(2).fill(expect.stringContaining('events_place')))
    expect(client.committedVersion()).not.toBe(before)
    await client.execute(insert('Kraków'))
    expect(await names()).toEqual(['Kraków'])
  })

  test('goes by no count of a table that was nearly empty then', async () => {
    await client.execute(insert('Kraków'))
    const events = (count: number) => `INSERT INTO events WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${count}) SELECT 'published', 'place ' || i FROM n`
    await client.executeMultiple(`CREATE TABLE events (state TEXT, place TEXT); CREATE INDEX events_place ON events (place); ${events(1500)}`)
    await client.analyze()
    const { rows } = await client.execute('SELECT DISTINCT tbl FROM sqlite_stat1')
    expect(rows.map(({ tbl }) => tbl)).toEqual(['events'])
  })

  test('is served after a count that could not be made, while another program holds the file', async () => {
    const other = await SqliteClient.open(file)
    const transaction = await other.transaction()
    await expect(client.analyze()).rejects.toThrow(/locked/)
    await transaction.rollback()
    other.close()
    await client.execute(insert('Kraków'))
    expect(await names()).toEqual(['Kraków'])
  })
})

describe('the transaction of the calling code', () => {
  test.each([
    ['commit', ['Kraków']],
    ['rollback', []],
  ] as const)('has what was called before its %s, awaited or not, however long others wait', async (end, stored) => {
    await (async () => {
      client.enterScope()
      const transaction = await client.transaction()
      await client.execute('SELECT 1')
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20)
      const [stray, seen] = [client.execute(insert('Kraków')), names()]
      await transaction[end]()
      await stray
      expect(await seen).toEqual(['Kraków'])
    })()
    expect(await names()).toEqual(stored)
  })

  test('is joined by statements that do not name it, and they are rolled back with it', async () => {
    await (async () => {
      client.enterScope()
      const transaction = await client.transaction()
      await transaction.execute(insert('Kraków'))
      await client.execute(insert('Wieliczka'))
      expect(await names()).toEqual(['Kraków', 'Wieliczka'])
      await transaction.rollback()
    })()
    expect(await names()).toEqual([])
  })

  test('is not joined by code that has nothing to do with it', async () => {
    const strangers: string[][] = []
    const stranger = (async () => {
      for (let i = 0; i < 20; i += 1) {
        strangers.push(await names())
        await pause(1)
      }
    })()
    const writer = async () => {
      client.enterScope()
      const transaction = await client.transaction()
      await transaction.execute(insert('Kraków'))
      await pause(30)
      await transaction.rollback()
    }
    await Promise.all([writer(), stranger])
    expect(strangers).toEqual(Array.from({ length: 20 }, () => []))
  })

  test('cannot begin a second one that it waits for: refused soon, and its own goes on', async () => {
    await (async () => {
      client.enterScope()
      const transaction = await client.transaction()
      await expect(client.transaction()).rejects.toThrow(/pass it `req`/)
      await client.execute(insert('Kraków'))
      await transaction.commit()
    })()
    expect(await names()).toEqual(['Kraków'])
  })

  test('may leave a second one behind that runs once it has ended', async () => {
    let later: Promise<void> | undefined
    await (async () => {
      client.enterScope()
      const transaction = await client.transaction()
      later = client.transaction().then(async (second) => {
        await second.execute(insert('second'))
        await second.commit()
      })
      await transaction.execute(insert('first'))
      await transaction.commit()
    })()
    await later
    expect(await names()).toEqual(['first', 'second'])
  })
})

describe('what goes wrong inside of a transaction', () => {
  test('a statement that fails leaves the others', async () => {
    const transaction = await client.transaction()
    await transaction.execute(insert('Kraków'))
    await expect(transaction.execute(insert('Kraków'))).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_UNIQUE' })
    await transaction.execute(insert('Wieliczka'))
    await transaction.commit()
    expect(await names()).toEqual(['Kraków', 'Wieliczka'])
  })

  test('a commit that fails throws, nothing is stored, and the next transaction works', async () => {
    const transaction = await client.transaction()
    await transaction.execute('PRAGMA defer_foreign_keys = ON')
    await transaction.execute(insert('Kraków'))
    await transaction.execute(`INSERT INTO streets (city, name) VALUES (99, 'Grodzka')`)
    await expect(transaction.commit()).rejects.toThrow(/FOREIGN KEY/)
    expect(await names()).toEqual([])
    await client.execute(insert('Wieliczka'))
    expect(await names()).toEqual(['Wieliczka'])
  })

  test('a full disk: nothing of it is stored, and nothing after it either', async () => {
    await client.execute(insert('before'))
    const pages = Number((await client.execute('PRAGMA page_count')).rows[0]?.page_count)
    await client.execute(`PRAGMA max_page_count = ${pages + 2}`)
    const transaction = await client.transaction()
    await transaction.execute(insert('Kraków'))
    await expect(transaction.execute(insert('x'.repeat(100_000)))).rejects.toMatchObject({ code: 'SQLITE_FULL' })
    await transaction.rollback()
    expect(await names()).toEqual(['before'])
    await client.execute(insert('after'))
    expect(await names()).toEqual(['before', 'after'])
  })

  test('SQLite rolling back by itself ends it: later statements are not stored alone', async () => {
    await client.execute(insert('Kraków'))
    const transaction = await client.transaction()
    await transaction.execute(insert('Wieliczka'))
    await expect(transaction.execute({ sql: 'INSERT OR ROLLBACK INTO cities (name) VALUES (?)', args: ['Kraków'] })).rejects.toThrow()
    await expect(transaction.execute(insert('Bochnia'))).rejects.toThrow()
    await expect(transaction.commit()).rejects.toThrow(/UNIQUE/)
    await client.execute(insert('Tarnów'))
    expect(await names()).toEqual(['Kraków', 'Tarnów'])
  })

  test('a statement left unfinished spoils one commit, not the ones after it', async () => {
    const transaction = await client.transaction()
    await transaction.execute(insert('Kraków'))
    await transaction.execute({ sql: 'EXPLAIN QUERY PLAN UPDATE cities SET name = ?', args: ['x'] })
    await expect(transaction.commit()).rejects.toThrow(/in progress/)
    await client.execute(insert('Wieliczka'))
    expect(await names()).toEqual(['Wieliczka'])
  })

  test('one that its caller never ends is rolled back in time, and says so to whoever comes back to it', async () => {
    client.close()
    client = await SqliteClient.open(file, { transactionTimeoutMs: 100 })
    const forgotten = await client.transaction()
    await forgotten.execute(insert('Kraków'))
    const startedAt = Date.now()
    await client.execute(insert('Wieliczka'))
    expect(Date.now() - startedAt).toBeLessThan(2000)
    await expect(forgotten.execute(insert('Bochnia'))).rejects.toMatchObject({ code: 'database-unavailable' })
    await expect(forgotten.commit()).rejects.toThrow(/still open after 0.1 s/)
    expect(await names()).toEqual(['Wieliczka'])
  })
})

describe('writers', () => {
  test('write in the order in which they asked', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, i) => client.execute(insert(`City ${i}`))))
    expect(await names()).toEqual(Array.from({ length: 50 }, (_, i) => `City ${i}`))
  })

  test('wait for their turn no longer than allowed', async () => {
    client.close()
    client = await SqliteClient.open(file, { waitTimeoutMs: 100 })
    const transaction = await client.transaction()
    await expect(client.execute(insert('Kraków'))).rejects.toMatchObject({ code: 'database-unavailable', status: 503 })
    await transaction.rollback()
    await client.execute(insert('Wieliczka'))
    expect(await names()).toEqual(['Wieliczka'])
  })

  test('wait for another program that holds the file, and nothing is spoilt by it', async () => {
    const holder = runChild('hold-sqlite-lock.ts', [file, '700'])
    await holder.line('holding')
    const startedAt = Date.now()
    await Promise.all(Array.from({ length: 20 }, (_, i) => client.execute(insert(`City ${i}`))))
    expect(Date.now() - startedAt).toBeGreaterThan(400)
    expect((await holder.ended).code).toBe(0)
    for (let i = 20; i < 40; i += 1) await client.execute(insert(`City ${i}`))
    const other = await SqliteClient.open(file)
    const { rows } = await other.execute('SELECT count(*) AS n FROM cities')
    other.close()
    expect(rows[0]?.n).toBe(40)
  })

  test('are told when another program never lets go', async () => {
    client.close()
    client = await SqliteClient.open(file, { waitTimeoutMs: 200, transactionTimeoutMs: 200 })
    const holder = runChild('hold-sqlite-lock.ts', [file, '60000'])
    await holder.line('holding')
    await expect(client.execute(insert('Kraków'))).rejects.toMatchObject({ code: 'database-unavailable' })
    await holder.kill()
    await client.execute(insert('Wieliczka'))
    expect(await names()).toEqual(['Wieliczka'])
  })

  const countsFiles = process.platform === 'linux' ? test : test.skip
  countsFiles('leave no file open, over 2,000 transactions', async () => {
    const open = async () => (await readdir('/proc/self/fd')).length
    await client.execute(insert('first'))
    const before = await open()
    for (let i = 0; i < 2000; i += 1) {
      const transaction = await client.transaction()
      await transaction.execute(insert(`City ${i}`))
      if (i % 10 === 0) await transaction.rollback()
      else await transaction.commit()
    }
    expect(await open()).toBeLessThanOrEqual(before + 2)
  })
})

describe('foreign keys', () => {
  test('are enforced, but for a migration', async () => {
    await expect(client.execute(`INSERT INTO streets (city, name) VALUES (99, 'Grodzka')`)).rejects.toThrow(/FOREIGN KEY/)
    await client.execute(insert('Kraków'))
    await client.execute(`INSERT INTO streets (city, name) VALUES (1, 'Grodzka')`)
    await client.migrate([
      'CREATE TABLE new_cities (id INTEGER PRIMARY KEY, name TEXT NOT NULL)',
      'INSERT INTO new_cities SELECT id, name FROM cities',
      'DROP TABLE cities',
      'ALTER TABLE new_cities RENAME TO cities',
    ])
    const { rows } = await client.execute('SELECT name FROM streets')
    expect(rows.map((row) => row.name)).toEqual(['Grodzka'])
    await expect(client.execute(`INSERT INTO streets (city, name) VALUES (99, 'Floriańska')`)).rejects.toThrow(/FOREIGN KEY/)
  })
})

describe('closing', () => {
  test('lets the writes that wait finish', async () => {
    const writes = Promise.all(Array.from({ length: 30 }, (_, i) => client.execute(insert(`City ${i}`))))
    await client.shutDown()
    await writes
    expect((await stat(`${file}-wal`).catch(() => ({ size: 0 }))).size).toBe(0)
    client = await SqliteClient.open(file)
    expect(await names()).toHaveLength(30)
  })

  test('does not wait for ever: what is open then is rolled back, what waits is refused', async () => {
    const transaction = await client.transaction()
    await transaction.execute(insert('Kraków'))
    const waiting = client.execute(insert('Wieliczka'))
    const refused = expect(waiting).rejects.toThrow(/closed/)
    const startedAt = Date.now()
    await client.shutDown()
    expect(Date.now() - startedAt).toBeLessThan(2000)
    await refused
    await expect(transaction.commit()).rejects.toThrow(/closed/)
    client = await SqliteClient.open(file)
    expect(await names()).toEqual([])
  })
})
