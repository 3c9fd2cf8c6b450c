/** Two servers on one database, both killed while they send, twice. */
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Payload } from 'payload'

import { closeDatabase } from '../../database/close-database'
import { receiveWebhooks, type Receiver } from '../../testing/receive-webhooks'
import { type Child, runChild } from '../../testing/run-child'
import { webhooksConfig } from '../../testing/small-webhooks-cms'
import { startSmallCms } from '../../testing/start-small-cms'
import { readChanges } from '../changes/read-changes'
import { sequenceChanges } from '../changes/sequence-changes'
import { sendWhatIsDue } from './start-webhooks'

const ROUNDS = 2
const SERVERS = 2
/** Requests that a server has under way at most. */
const AT_ONCE = 4

let folder: string
let receiver: Receiver

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'webhooks-survive-kill-'))
  receiver = await receiveWebhooks()
})

afterEach(async () => {
  await receiver.close()
  await rm(folder, { recursive: true, force: true })
})

async function startServer(file: string, target?: string): Promise<Child> {
  const child = runChild('send-webhooks-until-killed.ts', target ? [file, target] : [file])
  await child.line('ready')
  return child
}

/** What those who were killed had in hand is free again, and its time has come. */
async function sendTheRest(payload: Payload): Promise<void> {
  const collection = 'webhook-deliveries'
  const where = { state: { equals: 'waiting' } }
  for (;;) {
    await sendWhatIsDue(payload)
    const { docs } = await payload.db.find<{ id: string }>({ collection, pagination: false, where })
    if (docs.length === 0) return
    for (const { id } of docs) await payload.db.updateOne({ collection, id, data: { claimedUntil: null, nextAttemptAt: new Date(0).toISOString() } })
  }
}

test('a target hears of every change, of each document in order, and twice only of what was under way', async () => {
  const file = path.join(folder, 'cms.db')
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = await startServer(file, round === 0 ? receiver.url : undefined)
    const servers = [first, await startServer(file)]
    const before = receiver.received.length
    while (receiver.received.length < before + 8) await new Promise((resolve) => setTimeout(resolve, 20))
    await new Promise((resolve) => setTimeout(resolve, 200 + Math.random() * 500))
    await Promise.all(servers.map((server) => server.kill()))
  }

  const payload = await startSmallCms({ name: file, url: `file:${file}`, config: webhooksConfig(), createTables: false })
  await sequenceChanges(payload)
  await sendTheRest(payload)
  const { changes } = await readChanges({ payload }, { after: 0, filter: {}, limit: 100_000 })
  expect(changes.length).toBeGreaterThan(ROUNDS)

  const kindsOf = (events: { id: string; kind: string }[]) => {
    const kinds = new Map<string, string[]>()
    for (const { id, kind } of events) kinds.set(id, [...(kinds.get(id) ?? []), kind])
    return [...kinds].sort()
  }
  const firsts = new Map(receiver.received.toReversed().map((got) => [got.headers['webhook-id'] as string, got]))
  const heard = receiver.received.filter((got) => firsts.get(got.headers['webhook-id'] as string) === got)
  expect(kindsOf(heard.map(({ event }) => ({ id: event.data.id, kind: event.type.replace('content.', '') })))).toEqual(kindsOf(changes))
  expect(receiver.received.length - heard.length).toBeLessThanOrEqual(ROUNDS * SERVERS * AT_ONCE)
  await closeDatabase(payload)
}, 120_000)
