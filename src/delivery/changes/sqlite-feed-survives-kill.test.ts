/** Two servers on one database, both killed while they publish, twice. */
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Payload } from 'payload'

import { closeDatabase } from '../../database/close-database'
import { type Child, runChild } from '../../testing/run-child'
import { feedConfig } from '../../testing/small-feed-cms'
import { startSmallCms } from '../../testing/start-small-cms'
import { type Change, readChanges } from './read-changes'
import { reconcile } from './reconcile'
import { sequenceChanges } from './sequence-changes'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'feed-survives-kill-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const ROUNDS = 2

async function startServer(file: string, isNew = false): Promise<Child> {
  const child = runChild('publish-until-killed.ts', isNew ? [file, 'new'] : [file])
  await child.line('ready')
  return child
}

async function readAll(payload: Payload): Promise<Change[]> {
  const all: Change[] = []
  for (let after = 0; ; ) {
    const { changes, end, hasMore } = await readChanges({ payload }, { after, filter: {}, limit: 7 })
    all.push(...changes)
    if (!hasMore || !end) return all
    after = end.sequence
  }
}

test('the feed tells of every stored change once and in order, and of nothing else', async () => {
  const file = path.join(folder, 'cms.db')
  const stored: string[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = await startServer(file, round === 0)
    const servers = [first, await startServer(file)]
    await Promise.all(servers.map((server) => server.line('stored')))
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 500))
    await Promise.all(servers.map((server) => server.kill()))
    stored.push(...servers.flatMap(({ lines }) => lines.filter((line) => line.startsWith('stored ')).map((line) => line.slice('stored '.length))))
  }

  const payload = await startSmallCms({ name: file, url: `file:${file}`, config: feedConfig(), createTables: false })
  await sequenceChanges(payload)
  const changes = await readAll(payload)
  expect(changes.map(({ sequence }) => sequence)).toEqual(changes.map((_, index) => index + 1))

  const told = new Map<string, string[]>()
  for (const { id, kind } of changes) told.set(id, [...(told.get(id) ?? []), kind])
  const { docs } = await payload.find({ collection: 'notes' as never, pagination: false, depth: 0 }) as unknown as { docs: { id: string; title: string; _status: string }[] }
  const expected = docs.map(({ _status, id, title }) => [id, ['published', ...(title.endsWith('again') ? ['updated'] : []), ...(_status === 'draft' ? ['unpublished'] : [])]])
  expect([...told].sort()).toEqual(expected.sort())
  expect(stored.filter((id) => !told.has(id))).toEqual([])
  expect(stored.length).toBeGreaterThan(ROUNDS)
  expect(await reconcile({ payload })).toBe(0)
  await closeDatabase(payload)
}, 120_000)
