import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { bundleWithoutPayload, runChild } from '../testing/run-child'
import { SqliteClient } from './sqlite-client'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'survives-kill-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

/** Ends the child at a random moment while it writes; returns what it had been told is stored. */
async function killWhileWriting(script: string, file: string): Promise<string[]> {
  const child = runChild(script, [file])
  await child.line('stored')
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 200))
  await child.kill()
  return child.lines.filter((line) => line.startsWith('stored ')).map((line) => line.slice('stored '.length))
}

async function columnOf(client: SqliteClient, sql: string): Promise<string[]> {
  const { rows } = await client.execute(sql)
  return rows.map((row) => String(row[0]))
}

const KILLS = 20
const AT_ONCE = 4

test(`killed at ${KILLS} random points, nothing acknowledged is lost and nothing is stored in part`, async () => {
  let acknowledged = 0
  const { bundle, remove } = await bundleWithoutPayload('write-until-killed.ts')
  const once = async (i: number) => {
    const file = path.join(folder, `${i}.db`)
    const stored = await killWhileWriting(bundle, file)
    acknowledged += stored.length
    const client = await SqliteClient.open(file)
    const documents = await columnOf(client, 'SELECT id FROM documents ORDER BY id')
    expect(new Set(documents)).toEqual(new Set([...documents, ...stored]))
    expect(await columnOf(client, 'SELECT document FROM versions ORDER BY document')).toEqual(documents)
    expect(await columnOf(client, 'SELECT document FROM outbox ORDER BY document')).toEqual(documents)
    expect(await columnOf(client, 'SELECT v.document FROM versions v JOIN documents d ON d.id = v.document WHERE v.body <> d.body')).toEqual([])
    expect(await columnOf(client, 'PRAGMA integrity_check')).toEqual(['ok'])
    // Four were written at once at most, and their answers may have been on the way.
    expect(documents.length - stored.length).toBeLessThanOrEqual(4 + 1)
    client.close()
  }
  for (let i = 0; i < KILLS; i += AT_ONCE) await Promise.all(Array.from({ length: AT_ONCE }, (_, j) => once(i + j)))
  await remove()
  expect(acknowledged).toBeGreaterThan(KILLS * 5)
})

test('so too where Payload writes documents with versions, rows and a hook’s own row', async () => {
  const once = async (i: number) => {
    const file = path.join(folder, `notes-${i}.db`)
    const stored = await killWhileWriting('write-notes-until-killed.ts', file)
    const client = await SqliteClient.open(file)
    const notes = await columnOf(client, 'SELECT id FROM notes ORDER BY id')
    expect(stored.length).toBeGreaterThan(0)
    expect(new Set(notes)).toEqual(new Set([...notes, ...stored]))
    expect(await columnOf(client, 'SELECT parent_id FROM _notes_v ORDER BY parent_id')).toEqual(notes)
    expect(await columnOf(client, 'SELECT note FROM outbox ORDER BY note')).toEqual(notes)
    expect(await columnOf(client, 'SELECT _parent_id FROM notes_rows GROUP BY 1 HAVING count(*) = 2 ORDER BY 1')).toEqual(notes)
    expect(await columnOf(client, `SELECT _parent_id FROM notes_locales WHERE title = 'fails'`)).toEqual([])
    client.close()
  }
  await Promise.all([0, 1].map(once))
})
