import { readFile, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { Payload } from 'payload'

/** Snapshots of the tables, newest last. */
async function snapshotsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return names.filter((name) => name.endsWith('.json')).sort()
}

/**
 * Writes the migration that brings the tables from the newest snapshot to the collections, and lists it
 * in index.ts. Only the newest snapshot is kept, on one line: the next difference needs no other, and
 * indented it is about three times as large. Returns null, and writes nothing, where nothing changed.
 */
export async function createMigration(payload: Payload, name: string): Promise<string | null> {
  if ((await missingChanges(payload)).length === 0) return null
  const adapter = payload.db as unknown as SQLiteAdapter
  await adapter.createMigration({ migrationName: name, payload, forceAcceptWarning: true })
  const folder = adapter.migrationDir
  const snapshots = await snapshotsIn(folder)
  const newest = path.join(folder, snapshots.pop() as string)
  await writeFile(newest, JSON.stringify(JSON.parse(await readFile(newest, 'utf8'))))
  await Promise.all(snapshots.map((old) => rm(path.join(folder, old))))
  return newest.replace(/\.json$/, '.ts')
}

/** The names of tables whose definition in the collections is not that of the newest snapshot. */
export async function missingChanges(payload: Payload): Promise<string[]> {
  const adapter = payload.db as unknown as SQLiteAdapter
  const wanted = await adapter.requireDrizzleKit().generateDrizzleJson(adapter.schema)
  const newest = (await snapshotsIn(adapter.migrationDir)).pop()
  const stored = newest ? JSON.parse(await readFile(path.join(adapter.migrationDir, newest), 'utf8')) : {}
  const before = tablesIn(stored)
  const after = tablesIn(JSON.parse(JSON.stringify(wanted)))
  return [...new Set([...before.keys(), ...after.keys()])].filter((table) => before.get(table) !== after.get(table)).sort()
}

function tablesIn(snapshot: { tables?: Record<string, unknown> }): Map<string, string> {
  return new Map(Object.entries(snapshot.tables ?? {}).map(([name, table]) => [name, JSON.stringify(inOrder(table))]))
}

/** Where a field stands in a collection changes nothing in the database. */
function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, inOrder(each)]),
  )
}
