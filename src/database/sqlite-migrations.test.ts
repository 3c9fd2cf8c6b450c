import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { sql, type SQLiteAdapter } from '@payloadcms/db-sqlite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { CollectionConfig, Field, Payload } from 'payload'

import { runChild } from '../testing/run-child'
import { startSmallCms } from '../testing/start-small-cms'
import { closeDatabase } from './close-database'
import { createMigration, missingChanges } from './create-migration'
import type { SqliteMigration } from './run-migrations'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'migrations-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const adapterOf = (payload: Payload) => payload.db as unknown as SQLiteAdapter

function cities({ isNameRequired = true }: { isNameRequired?: boolean } = {}, ...more: Field[]): CollectionConfig[] {
  const fields: Field[] = [
    { name: 'name', type: 'text', required: isNameRequired },
    { name: 'streets', type: 'array', fields: [{ name: 'label', type: 'text' }] },
    ...more,
  ]
  return [{ slug: 'cities', fields }]
}

const start = (name: string, collections: CollectionConfig[], createTables: boolean) =>
  startSmallCms({ name, url: `file:${path.join(folder, 'cms.db')}`, config: { collections }, createTables })

/** What drizzle-kit would write for the change from one configuration to the other. */
async function statementsBetween(before: Payload, after: Payload): Promise<string[]> {
  const { generateDrizzleJson, generateMigration } = adapterOf(after).requireDrizzleKit()
  const from = await generateDrizzleJson(adapterOf(before).schema)
  const to = await generateDrizzleJson(adapterOf(after).schema)
  return generateMigration(from as never, to as never)
}

describe('a migration of a database with content', () => {
  let before: Payload
  let after: Payload
  const run = (up: SqliteMigration['up']) => after.db.migrate({ migrations: [{ name: '2_change', up, down: async () => {} }] as never })
  const statement = (sql: string) => adapterOf(after).client.execute(sql)

  beforeEach(async () => {
    before = await start(`${folder} before`, cities(), true)
    const data = { name: 'Kraków', streets: [{ label: 'Grodzka' }, { label: 'Floriańska' }] }
    await before.create({ collection: 'cities' as never, data: data as never })
    after = await start(`${folder} after`, cities({ isNameRequired: false }), false)
  })

  afterEach(async () => {
    await closeDatabase(after)
    await before.destroy()
  })

  test('rebuilds a table that other rows point to, and the rows are still there', async () => {
    const rebuild = await statementsBetween(before, after)
    expect(rebuild.join('\n')).toMatch(/CREATE TABLE `__new_cities`[^]*DROP TABLE `cities`/)
    await run(async ({ db }) => {
      for (const each of rebuild) await db.run(sql.raw(each))
    })
    const { docs } = await after.find({ collection: 'cities' as never })
    expect(docs).toMatchObject([{ name: 'Kraków', streets: [{ label: 'Grodzka' }, { label: 'Floriańska' }] }])
    await expect(statement(`INSERT INTO cities_streets (_order, _parent_id, id) VALUES (1, 'nobody', 'x')`)).rejects.toThrow(/FOREIGN KEY/)
  })

  test('leaves no trace where it fails, and runs when the server starts again', async () => {
    const add = 'ALTER TABLE cities ADD population numeric DEFAULT 7 NOT NULL'
    const fails = run(async () => {
      await statement(add)
      throw new Error('no such luck')
    })
    await expect(fails).rejects.toThrow(/2_change failed and left the database as it was: no such luck/)
    await run(async () => {
      await statement(add)
    })
    expect((await statement('SELECT population FROM cities')).rows[0]?.population).toBe(7)
  })

  test('is refused where it would leave rows without what they point to', async () => {
    await expect(run(async () => void (await statement('DELETE FROM cities')))).rejects.toThrow(/2 rows point to rows that no longer exist/)
    expect((await statement('SELECT count(*) AS n FROM cities')).rows[0]?.n).toBe(1)
  })

  test('runs once', async () => {
    let runs = 0
    const up = async () => {
      runs += 1
    }
    for (let i = 0; i < 3; i += 1) await run(up)
    expect(runs).toBe(1)
  })
})

test('two processes that first start on one file: one migrates, the other waits and finds it done', async () => {
  const file = path.join(folder, 'cms.db')
  const children = [0, 1].map(() => runChild('boot-and-migrate.ts', [file]))
  const ends = await Promise.all(children.map((child) => child.ended))
  expect(ends.map(({ code, errors }) => [code, errors])).toEqual([0, 1].map(() => [0, '']))
  const lines = children.flatMap((child) => child.lines)
  expect(lines.filter((line) => line.startsWith('migrated')).sort()).toEqual(['migrated 1', 'migrated 2'])
  expect(lines.filter((line) => line.startsWith('ready'))).toEqual(['ready 1', 'ready 1'])
})

describe('creating migrations', () => {
  let payload: Payload
  let changed: Payload

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'migrations-'))
    payload = await start(`${folder} payload`, cities(), false)
    changed = await start(`${folder} changed`, cities({}, { name: 'population', type: 'number' }), false)
  })

  afterAll(async () => {
    await closeDatabase(payload)
    await changed.destroy()
  })

  test('says what is missing, writes it, and keeps one small snapshot', async () => {
    adapterOf(payload).migrationDir = folder
    adapterOf(changed).migrationDir = folder
    expect(await missingChanges(payload)).toContain('cities_streets')
    const first = await createMigration(payload, 'first')
    expect(await readFile(String(first), 'utf8')).toContain('CREATE TABLE \\`cities_streets\\`')
    expect(await missingChanges(payload)).toEqual([])
    expect(await createMigration(payload, 'nothing')).toBeNull()

    expect(await missingChanges(changed)).toEqual(['cities'])
    await new Promise((resolve) => setTimeout(resolve, 1100)) // the names of migrations begin with the second
    const second = await createMigration(changed, 'population')
    expect(await readFile(String(second), 'utf8')).toContain('ADD \\`population\\`')
    expect(await missingChanges(changed)).toEqual([])
    const files = await readdir(folder)
    const snapshots = files.filter((file) => file.endsWith('.json'))
    expect(snapshots).toHaveLength(1)
    expect(await readFile(path.join(folder, String(snapshots[0])), 'utf8')).not.toContain('\n')
    const index = await readFile(path.join(folder, 'index.ts'), 'utf8')
    for (const file of [first, second]) expect(index).toContain(path.basename(String(file), '.ts'))
  })
})
