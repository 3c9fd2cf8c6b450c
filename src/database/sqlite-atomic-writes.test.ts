import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { configToSchema } from '@payloadcms/graphql'
import { graphql } from 'graphql'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'

import { runChild } from '../testing/run-child'
import { FAILS, FAILS_IN_ONE_BRANCH, notesConfig, SWALLOWS } from '../testing/small-notes-cms'
import { startSmallCms } from '../testing/start-small-cms'
import { closeDatabase } from './close-database'
import { keepMutationsApart } from './mutations-apart'
import { pingDatabase } from './ping-database'

interface Note {
  id: string
  title?: string
  count?: number
  rows?: { label: string }[]
}

let folder: string
let file: string
let payload: Payload

const notes = 'notes' as never
const create = (data: object) => payload.create({ collection: notes, data: data as never }) as unknown as Promise<Note>
const all = async <Doc>(collection: string) =>
  (await payload.find({ collection: collection as never, depth: 0, limit: 0, pagination: false, sort: '-createdAt' })).docs as unknown as Doc[]

/** The notes, the outbox rows and the versions that are stored, by note. */
async function stored() {
  const found = await all<Note>('notes')
  const outbox = await all<{ note: string; count: number }>('outbox')
  const versions = await payload.findVersions({ collection: notes, depth: 0, limit: 0, pagination: false })
  return { notes: found, outbox, versions: versions.docs as unknown as { parent: string; version: Note }[] }
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'atomic-writes-'))
  file = path.join(folder, 'cms.db')
  payload = await startSmallCms({ name: folder, url: `file:${file}`, config: notesConfig() })
})

afterAll(async () => {
  await closeDatabase(payload)
  await rm(folder, { recursive: true, force: true })
})

describe('30 people creating, 20 updating and 10 reading at once, every fifth write failing', () => {
  const acknowledged = new Map<string, number>()
  const failed: string[] = []
  const surprises: string[] = []
  let reads = 0
  let seenDirty = 0

  const write = async (kind: 'create' | 'update', i: number, attempt: number) => {
    const fails = (i + attempt) % 5 === 0
    const title = fails ? FAILS : `note ${i}`
    try {
      if (kind === 'create') {
        const note = await create({ title, count: attempt, rows: [{ label: 'a' }, { label: 'b' }] })
        acknowledged.set(note.id, attempt)
      } else {
        const id = [...acknowledged.keys()][i] as string
        await payload.update({ collection: notes, id, data: { title, count: 1000 + attempt } as never })
        acknowledged.set(id, 1000 + attempt)
      }
      if (fails) surprises.push('a failing hook was answered with success')
    } catch (error) {
      if (fails && /on purpose/.test((error as Error).message)) failed.push(title)
      else surprises.push((error as Error).message)
    }
  }

  beforeAll(async () => {
    for (let i = 0; i < 20; i += 1) acknowledged.set((await create({ title: `seed ${i}`, count: 0 })).id, 0)
    const started = Date.now()
    // Four seconds; longer on a machine so busy that too little happened in them.
    const goesOn = () => {
      const ms = Date.now() - started
      return ms < 4000 || (ms < 40_000 && (failed.length < 20 || acknowledged.size < 60 || reads < 40))
    }
    const writers = (['create', 'update'] as const).flatMap((kind) =>
      Array.from({ length: kind === 'create' ? 30 : 20 }, async (_, i) => {
        for (let attempt = 1; goesOn(); attempt += 1) await write(kind, i, attempt)
      }),
    )
    const readers = Array.from({ length: 10 }, async () => {
      while (goesOn()) {
        const { docs } = await payload.find({ collection: notes, limit: 20, depth: 0, sort: '-updatedAt' })
        seenDirty += (docs as unknown as Note[]).filter(({ title }) => title === FAILS).length
        reads += 1
        // Readers that never pause would take all of the one thread that the writers need too.
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    })
    await Promise.all([...writers, ...readers])
  }, 60_000)

  test('there was enough of all of it to tell', () => {
    expect(acknowledged.size).toBeGreaterThan(40)
    expect(failed.length).toBeGreaterThan(10)
    expect(reads).toBeGreaterThan(20)
  })

  test('nothing fails but what fails on purpose', () => {
    expect(surprises).toEqual([])
  })

  test('nobody sees a write that was not committed', () => {
    expect(seenDirty).toBe(0)
  })

  test('every acknowledged write is there, with its versions, rows and outbox', async () => {
    const { notes: found, outbox, versions } = await stored()
    const counts = new Map(found.map((note) => [note.id, note.count]))
    expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(acknowledged))
    for (const [id, count] of acknowledged) {
      expect(outbox.filter((row) => row.note === id && row.count === count)).toHaveLength(1)
      expect(versions.filter((each) => each.parent === id && each.version.count === count)).toHaveLength(1)
    }
  })

  test('nothing of a failed write is there', async () => {
    const { notes: found, outbox, versions } = await stored()
    expect(found.filter(({ title }) => title === FAILS)).toEqual([])
    expect(versions.filter(({ version }) => version.title === FAILS)).toEqual([])
    // One outbox row and one version for each write that was answered: a failed one left neither.
    expect(versions).toHaveLength(outbox.length)
    expect(new Set(outbox.map(({ note }) => note))).toEqual(new Set(acknowledged.keys()))
  })
})

describe('one operation', () => {
  test('bulk: one document that fails leaves all of them as they were', async () => {
    const before = await stored()
    for (const title of ['first', 'second', 'third']) await create({ title, count: 77 })
    const bad = await create({ title: 'bad', count: 77, rows: [{ label: 'kept' }] })
    await payload.update({ collection: notes, id: bad.id, data: { title: 'bad', count: 78 } as never })
    const outboxBefore = (await stored()).outbox.length
    const where = { count: { in: [77, 78] } }
    const change = payload.update({ collection: notes, where, data: { title: FAILS, rows: [] } as never })
    await expect(change).rejects.toMatchObject({ code: 'bulk-operation-failed', status: 409 })
    const after = await stored()
    expect(after.outbox).toHaveLength(outboxBefore)
    const titles = after.notes.slice(0, after.notes.length - before.notes.length).map(({ title }) => title)
    expect(titles.sort()).toEqual(['bad', 'first', 'second', 'third'])
    const { docs } = await payload.update({ collection: notes, where, data: { title: 'all of them' } as never })
    expect(docs).toHaveLength(4)
    expect((await all<Note>('notes')).filter(({ title }) => title === 'all of them')).toHaveLength(4)
  })

  test.each([SWALLOWS, FAILS_IN_ONE_BRANCH])('a note whose hook %s is not stored, and nothing of it', async (title) => {
    const before = await stored()
    await expect(create({ title, count: 1 })).rejects.toThrow()
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await stored()).toEqual(before)
  })

  test('a failed one does not stand in the way of the next', async () => {
    for (let i = 0; i < 3; i += 1) {
      await expect(create({ title: FAILS })).rejects.toThrow(/on purpose/)
      const { id } = await create({ title: `after ${i}` })
      await payload.update({ collection: notes, id, data: { title: `changed ${i}` } as never })
    }
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    await payload.create({ collection: notes, data: { title: 'given up' } as never, req })
    await killTransaction(req)
    await payload.create({ collection: notes, data: { title: 'kept' } as never, req })
    const titles = (await all<Note>('notes')).map(({ title }) => title)
    expect(titles).toEqual(expect.arrayContaining(['changed 0', 'changed 1', 'changed 2', 'kept']))
    expect(titles).not.toContain('given up')
  })

  test('a commit that fails is answered with an error', async () => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    const { client } = payload.db as unknown as { client: { execute: (sql: string) => Promise<unknown> } }
    await client.execute('PRAGMA defer_foreign_keys = ON')
    await client.execute(`INSERT INTO notes_rows (_order, _parent_id, id) VALUES (1, 'nobody', 'row')`)
    await expect(commitTransaction(req)).rejects.toThrow(/FOREIGN KEY/)
  })

  test('another program holding the file delays a write, and spoils none', async () => {
    const holder = runChild('hold-sqlite-lock.ts', [file, '600'])
    await holder.line('holding')
    const during = await Promise.all(Array.from({ length: 10 }, (_, i) => create({ title: 'during', count: i })))
    await holder.ended
    const after = await create({ title: 'after' })
    const ids = (await all<Note>('notes')).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining([...during, after].map(({ id }) => id)))
  })

  test('a GraphQL mutation that fails does not stand in the way of the next one in its request', async () => {
    const { schema } = configToSchema(payload.config)
    keepMutationsApart(schema)
    const make = (name: string, title: string) => `${name}: createNote(data: { title: "${title}" }) { title }`
    const source = `mutation { ${make('bad', FAILS)} ${make('next', 'after it')} ${make('last', 'and after that')} }`
    const req = await createLocalReq({}, payload)
    const { data, errors } = await graphql({ contextValue: { headers: {}, req }, schema, source })
    expect(errors).toHaveLength(1)
    expect(data).toMatchObject({ bad: null, next: { title: 'after it' }, last: { title: 'and after that' } })
    const titles = (await all<Note>('notes')).map(({ title }) => title)
    expect(titles).toEqual(expect.arrayContaining(['after it', 'and after that']))
    expect(titles).not.toContain(FAILS)
  })

  test('the database answers', async () => {
    await expect(pingDatabase(payload)).resolves.toBeUndefined()
  })
})
