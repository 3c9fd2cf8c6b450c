/** Deliveries of two instances on one database: each sent once, in order per document, until it is taken or given up. */
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { Payload } from 'payload'

import { closeDatabase } from '../../database/close-database'
import { receiveWebhooks, type Received, type Receiver } from '../../testing/receive-webhooks'
import { makeWebhook, webhooksConfig } from '../../testing/small-webhooks-cms'
import { startSmallCms } from '../../testing/start-small-cms'
import { databaseUrl, dropMongoDatabase } from '../../testing/start-test-app'
import { sequenceChanges } from '../changes/sequence-changes'
import { claimNext } from './claim-delivery'
import { queueAllDeliveries, WEBHOOK_QUEUE } from './delivery-job'
import { followFeed } from './follow-feed'
import { forgetOldDeliveries } from './forget-old-deliveries'
import { GAPS_MS } from './retry-gaps'
import { sendWhatIsDue } from './start-webhooks'

let folder: string
let one: Payload
let two: Payload
let receiver: Receiver
let webhook: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'webhooks-'))
  const url = databaseUrl(folder)
  one = await startSmallCms({ name: `${url} one`, url, config: webhooksConfig() })
  two = await startSmallCms({ name: `${url} two`, url, config: webhooksConfig(), createTables: false })
  receiver = await receiveWebhooks()
}, 120_000)

afterAll(async () => {
  await receiver.close()
  if (process.env.TEST_MONGODB_URL) await dropMongoDatabase(one)
  await closeDatabase(two)
  await closeDatabase(one)
  await rm(folder, { recursive: true, force: true })
})

beforeEach(async () => {
  receiver.received.length = 0
  receiver.answer = () => 204
  webhook = (await makeWebhook(one, { url: receiver.url })).id
})

afterEach(async () => {
  await one.delete({ collection: 'webhooks', id: webhook })
})

const notes = 'notes' as never
const create = async (title: string): Promise<string> =>
  String(((await one.create({ collection: notes, data: { title, _status: 'published' } as never })) as { id: string }).id)
const update = (id: string, data: Record<string, unknown>) => one.update({ collection: notes, id, data: { _status: 'published', ...data } as never })

const deliveries = async (payload = one): Promise<any[]> =>
  (await payload.db.find<any>({ collection: 'webhook-deliveries', pagination: false, sort: 'sequence', where: { webhook: { equals: webhook } } })).docs
const states = async () => (await deliveries()).map(({ state }) => state)
const told = ({ event }: Received): string => `${event.data.id} ${event.type}`
const progress = async () => (await one.db.findOne<any>({ collection: 'webhook-progress', where: { webhook: { equals: webhook } } }))
const stored = async () => (await one.db.findOne<any>({ collection: 'webhooks', where: { id: { equals: webhook } } }))

const past = () => new Date(Date.now() - 1000).toISOString()

/** The gap is over, for all that waits; and for their job. */
async function comesDue(): Promise<void> {
  for (const { id, state } of await deliveries()) {
    if (state === 'waiting') await one.db.updateOne({ collection: 'webhook-deliveries', id, data: { nextAttemptAt: past() } })
  }
}

describe('two instances', () => {
  it('send each change once, and of one document in its order', async () => {
    const ids = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(create))
    for (const id of ids) await update(id, { title: 'changed' })
    for (const id of ids) await update(id, { _status: 'draft' })
    await Promise.all([sendWhatIsDue(one), sendWhatIsDue(two), sendWhatIsDue(one), sendWhatIsDue(two)])
    // What one saw in the hands of the other is looked at again at its turn.
    for (let round = 0; round < 5 && (await states()).includes('waiting'); round += 1) {
      await comesDue()
      await Promise.all([sendWhatIsDue(one), sendWhatIsDue(two)])
    }
    expect(new Set(await states())).toEqual(new Set(['delivered']))
    expect(receiver.received).toHaveLength(18)
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(18)
    for (const id of ids) {
      const types = receiver.received.map(told).filter((each) => each.startsWith(id))
      expect(types).toEqual(['published', 'updated', 'unpublished'].map((kind) => `${id} content.${kind}`))
    }
  })

  it('give one delivery to one of them', async () => {
    await create('claimed')
    await followFeed(one)
    const claimed = await Promise.all([one, two, one, two, one, two].map((payload) => claimNext(payload, webhook)))
    expect(claimed.filter(Boolean)).toHaveLength(1)
  })

  it('make one delivery of each change', async () => {
    await create('followed')
    await Promise.all([one, two, one, two, one, two].map(followFeed))
    expect(await deliveries()).toHaveLength(1)
  })
})

describe('a restart', () => {
  it('between the change and its delivery loses nothing', async () => {
    const id = await create('not followed')
    await sendWhatIsDue(two)
    expect(receiver.received.map(told)).toEqual([`${id} content.published`])
  })

  it('between the delivery and its job loses nothing', async () => {
    const id = await create('not sent')
    await followFeed(one)
    expect([receiver.received, await states()]).toEqual([[], ['waiting']])
    await sendWhatIsDue(two)
    expect(receiver.received.map(told)).toEqual([`${id} content.published`])
  })

  it('in the middle of sending sends it again, with the same id, once the claim is over', async () => {
    await create('begun')
    await followFeed(one)
    const claimed = await claimNext(one, webhook)
    await sendWhatIsDue(two)
    expect(receiver.received).toEqual([])
    await one.db.updateOne({ collection: 'webhook-deliveries', id: String(claimed?.id), data: { claimedUntil: past() } })
    await sendWhatIsDue(two)
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([claimed?.messageId])
  })

  it('while its job ran leaves it to another job', async () => {
    await create('job begun')
    await followFeed(one)
    await one.jobs.queue({ task: 'deliverWebhook' as never, input: { webhook } as never, queue: WEBHOOK_QUEUE })
    for (const { id } of (await one.db.find<any>({ collection: 'payload-jobs', pagination: false })).docs) await one.db.updateOne({ collection: 'payload-jobs', id, data: { processing: true, updatedAt: new Date().toISOString() } })
    await sendWhatIsDue(two)
    expect(receiver.received).toHaveLength(1)
  })
})

describe('a target that fails', () => {
  it('is tried again after a gap that grows, and its answer is not kept', async () => {
    receiver.answer = () => 500
    await create('fails')
    const gaps: number[] = []
    for (let tries = 1; tries <= 3; tries += 1) {
      await sendWhatIsDue(one)
      const [delivery] = await deliveries()
      gaps.push(new Date(delivery.nextAttemptAt).getTime() - new Date(delivery.updatedAt).getTime())
      // Not before its time.
      await sendWhatIsDue(one)
      expect(receiver.received).toHaveLength(tries)
      await comesDue()
    }
    expect(gaps.map((gap) => GAPS_MS.findIndex((each) => Math.abs(each - gap) < 20_000))).toEqual([0, 1, 2])
    const [delivery] = await deliveries()
    expect(delivery.attempts.map(({ at, ms, outcome, status }: any) => [outcome, status, typeof ms, new Date(at) <= new Date()])).toEqual(Array(3).fill(['status', 500, 'number', true]))
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(JSON.stringify(await deliveries())).not.toContain('SECRET OF THE TARGET')
  })

  it('has a job in the queue for the time of the next try', async () => {
    receiver.answer = () => 500
    await create('queued')
    await sendWhatIsDue(one)
    const { docs } = await one.db.find<any>({ collection: 'payload-jobs', pagination: false, where: { and: [{ taskSlug: { equals: 'deliverWebhook' } }, { 'input.webhook': { equals: webhook } }, { processing: { equals: false } }] } })
    expect(docs.map(({ queue, waitUntil }) => [queue, new Date(waitUntil).toISOString()])).toEqual([[WEBHOOK_QUEUE, new Date((await deliveries())[0].nextAttemptAt).toISOString()]])
  })

  it('gets a document’s later changes after the earlier one, and other documents’ meanwhile', async () => {
    const stubborn = await create('stubborn')
    receiver.answer = ({ event }) => (event.data.id === stubborn ? 503 : 204)
    await sendWhatIsDue(one)
    await update(stubborn, { title: 'later' })
    const other = await create('other')
    await sendWhatIsDue(one)
    await comesDue()
    await sendWhatIsDue(two)
    expect(receiver.received.map(told)).toEqual([`${stubborn} content.published`, `${other} content.published`, `${stubborn} content.published`])
    expect(receiver.received.map(told)).not.toContain(`${stubborn} content.updated`)
    receiver.answer = () => 204
    await comesDue()
    await sendWhatIsDue(two)
    // Its turn is told at once: nothing is waited for.
    expect(receiver.received.map(told).slice(-2)).toEqual([`${stubborn} content.published`, `${stubborn} content.updated`])
    expect(new Set(await states())).toEqual(new Set(['delivered']))
  })

  it('gets other documents’ changes whatever waits behind one, of which nothing is written', async () => {
    const stubborn = await create('stubborn')
    receiver.answer = ({ event }) => (event.data.id === stubborn ? 500 : 204)
    await followFeed(one)
    const [{ createdAt: _, id: __, updatedAt: ___, ...first }] = await deliveries()
    for (let later = 1; later <= 40; later += 1) {
      const data = { ...first, event: 'updated', messageId: `${first.messageId}/${later}`, sequence: first.sequence + later / 100 }
      await one.db.create({ collection: 'webhook-deliveries', data })
    }
    const other = await create('other')
    await followFeed(one)
    const begun = jest.spyOn(one.db, 'beginTransaction')
    const written = jest.spyOn(one.db, 'updateOne')
    const read = jest.spyOn(one.db, 'find')
    await sendWhatIsDue(one)
    const writes = written.mock.calls.filter(([{ collection }]) => collection === 'webhook-deliveries').length
    const reads = read.mock.calls.filter(([{ collection }]) => collection === 'webhook-deliveries').length
    const counts = [begun.mock.calls.length, writes, reads]
    for (const spy of [begun, written, read]) spy.mockRestore()
    expect(receiver.received.map(told).sort()).toEqual([`${other} content.published`, `${stubborn} content.published`].sort())
    // Four workers of one process, who may meet at each of the two, and on a busy machine more than once.
    const most = [45, 24, 90]
    expect(counts.map((count, place) => Math.min(count, most[place] ?? 0))).toEqual(counts)
    // What waits behind is due all the time; nobody looks before the first of them is.
    await queueAllDeliveries(one)
    const { docs } = await one.db.find<any>({ collection: 'payload-jobs', pagination: false, where: { and: [{ 'input.webhook': { equals: webhook } }, { processing: { equals: false } }] } })
    expect(docs.map(({ waitUntil }) => new Date(waitUntil).toISOString())).toEqual([new Date((await deliveries())[0].nextAttemptAt).toISOString()])
  })

  const failFor = async (hours: number) => {
    for (const { id } of await deliveries()) await one.db.updateOne({ collection: 'webhook-deliveries', id, data: { tries: GAPS_MS.length } })
    await one.db.updateOne({ collection: 'webhook-progress', id: (await progress()).id, data: { failingSince: new Date(Date.now() - hours * 3_600_000).toISOString() } })
    await comesDue()
    await sendWhatIsDue(one)
  }

  it('for a day is switched off: what waits is given up, and what comes later is not sent', async () => {
    receiver.answer = () => 500
    await create('given up')
    await sendWhatIsDue(one)
    expect((await progress()).failingSince).toBeTruthy()
    const person = (role: 'admin' | 'editor') => one.create({ collection: 'users', data: { email: `${role}@example.org`, password: 'a long enough password', roles: [role] } as never })
    const [admin, editor] = [await person('admin'), await person('editor')]
    const letters = jest.spyOn(one, 'sendEmail').mockResolvedValue(undefined)
    await failFor(24)
    const written = letters.mock.calls.map(([letter]) => letter as { to: string; subject: string; text: string })
    expect(written.map(({ to }) => to)).toContain(admin.email)
    expect(written.map(({ to }) => to)).not.toContain(editor.email)
    const { subject, text } = written[0] as (typeof written)[number]
    const { id: webhookId, name } = await stored()
    expect([subject, text.split('\n').at(-1)]).toEqual([`Webhook wyłączony / switched off: ${name}`, expect.stringMatching(new RegExp(`/admin/collections/webhooks/${webhookId}$`))])
    expect(text).toContain('przez dobę nie przyjął')
    letters.mockRestore()
    expect(await stored()).toMatchObject({ enabled: false, switchedOffBecause: 'failing' })
    expect(new Date((await stored()).switchedOffAt).getTime()).toBeGreaterThan(Date.now() - 60_000)
    expect(await states()).toEqual(['failed'])
    await create('while off')
    await sequenceChanges(one)
    await sendWhatIsDue(one)
    expect([receiver.received.length, await states()]).toEqual([2, ['failed']])

    receiver.answer = () => 204
    await one.update({ collection: 'webhooks', id: webhook, data: { enabled: true } })
    expect(await stored()).toMatchObject({ enabled: true })
    expect([(await stored()).switchedOffAt ?? null, (await stored()).switchedOffBecause ?? null, (await progress()).failingSince ?? null]).toEqual([null, null, null])
    const id = await create('on again')
    await sendWhatIsDue(one)
    expect(receiver.received.slice(2).map(told)).toEqual([`${id} content.published`])
  })

  it('with one document alone is not switched off', async () => {
    const stubborn = await create('refused')
    receiver.answer = ({ event }) => (event.data.id === stubborn ? 422 : 204)
    await sendWhatIsDue(one)
    await create('taken')
    await sendWhatIsDue(one)
    expect((await progress()).failingSince ?? null).toBeNull()
    await failFor(0)
    expect([(await stored()).enabled, (await states()).sort()]).toEqual([true, ['delivered', 'failed']])
  })

  it('that says it is gone is switched off at once', async () => {
    receiver.answer = () => 410
    await create('gone')
    await create('waits')
    const letters = jest.spyOn(one, 'sendEmail').mockRejectedValue(new Error('no mail server'))
    await sendWhatIsDue(one)
    expect([letters.mock.calls.length > 0, await stored()]).toEqual([true, expect.objectContaining({ enabled: false, switchedOffBecause: 'gone' })])
    letters.mockRestore()
    expect(new Set(await states())).toEqual(new Set(['failed']))
  })
})

describe('a webhook', () => {
  it('that an admin switches off gives up what waits', async () => {
    receiver.answer = () => 500
    await create('waits')
    await sendWhatIsDue(one)
    await one.update({ collection: 'webhooks', id: webhook, data: { enabled: false } })
    expect([await states(), (await stored()).switchedOffAt ?? null]).toEqual([['failed'], null])
  })

  it.each<[string, object]>([
    ['is switched off', { enabled: false }],
    ['wants something else', { events: ['deleted'] }],
    ['wants another language', { languages: ['en'] }],
  ])('that %s while the feed is followed gets nothing stored', async (_, changed) => {
    await create('followed')
    await sequenceChanges(one)
    const findOne = one.db.findOne.bind(one.db)
    const spy = jest.spyOn(one.db, 'findOne').mockImplementation((async (args: any) => {
      const found = await findOne(args)
      if (args.collection !== 'webhook-progress') return found
      spy.mockRestore()
      await two.update({ collection: 'webhooks', id: webhook, data: changed as never })
      return found
    }) as never)
    await followFeed(one)
    expect(await deliveries()).toEqual([])
  })

  it('that is switched on gives up what was stored while it was switched off', async () => {
    await create('old news')
    await followFeed(one)
    await one.db.updateOne({ collection: 'webhooks', id: webhook, data: { enabled: false } })
    await one.update({ collection: 'webhooks', id: webhook, data: { enabled: true } })
    const id = await create('news')
    await sendWhatIsDue(one)
    expect([receiver.received.map(told), await states()]).toEqual([[`${id} content.published`], ['failed', 'delivered']])
  })

  it('without a secret sends nothing, and begins with its first', async () => {
    await one.db.deleteMany({ collection: 'webhook-secrets', where: { webhook: { equals: webhook } } })
    await create('unsigned')
    await sendWhatIsDue(one)
    expect([receiver.received, await deliveries()]).toEqual([[], []])
  })

  it('that is deleted takes its deliveries, secrets and place with it', async () => {
    await create('told')
    await sendWhatIsDue(one)
    const other = await makeWebhook(one, { url: receiver.url })
    await one.delete({ collection: 'webhooks', id: other.id })
    expect(await deliveries()).toHaveLength(1)
    await one.delete({ collection: 'webhooks', id: webhook })
    for (const collection of ['webhook-deliveries', 'webhook-secrets', 'webhook-progress'] as const) {
      expect((await one.db.find({ collection, pagination: false, where: { webhook: { in: [webhook, other.id] } } })).docs).toEqual([])
    }
    webhook = (await makeWebhook(one, { url: receiver.url })).id
  })

  it('forgets what is finished after a month, and nothing that waits', async () => {
    const [old, recent] = [await create('old'), await create('recent')]
    await sendWhatIsDue(one)
    receiver.answer = () => 500
    const waiting = await create('waits')
    await sendWhatIsDue(one)
    for (const { documentId, id } of await deliveries()) {
      const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
      const data = documentId === recent ? { finishedAt: daysAgo(29) } : documentId === old ? { finishedAt: daysAgo(31) } : { changedAt: daysAgo(31) }
      await one.db.updateOne({ collection: 'webhook-deliveries', id, data })
    }
    await forgetOldDeliveries(one)
    expect((await deliveries()).map(({ documentId }) => documentId)).toEqual([recent, waiting])
  })

  it('that has no place in the feed, as after a backup, begins at its end', async () => {
    await create('before')
    await one.db.updateOne({ collection: 'webhook-progress', id: (await progress()).id, data: { feedId: 'another' } })
    await sendWhatIsDue(one)
    expect(receiver.received).toEqual([])
    const id = await create('after')
    await sendWhatIsDue(one)
    expect(receiver.received.map(told)).toEqual([`${id} content.published`])
  })
})
