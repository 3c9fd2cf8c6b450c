/** What a reader who follows the feed can rely upon: every change once and in order, whatever happens meanwhile. */
import type { ServerResponse } from 'node:http'
import { Writable } from 'node:stream'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { partsOf } from '../../database/content-parts'
import { createContent, programmeData } from '../../testing/builders'
import { openStream, readFeed, readToEnd } from '../../testing/follow-changes'
import { anonymous, type Caller, signInAs } from '../../testing/sign-in-as'
import { startTestApp, type TestApp } from '../../testing/start-test-app'
import { ChangeStreams } from './change-streams'
import { writeCursor } from './cursor'
import { feedInProcess } from './feed-in-process'
import { openFeed } from './feed-row'
import { forgetOldChanges } from './forget-old-changes'
import type { Change } from './read-changes'
import { reconcile } from './reconcile'
import { sequenceChanges } from './sequence-changes'
import { startChangeFeed } from './start-change-feed'

let app: TestApp
let publisher: Caller

beforeAll(async () => {
  app = await startTestApp()
  publisher = await signInAs(app, 'publisher')
}, 120_000)

afterAll(async () => {
  await app.stop()
})

const programmes = (count: number, { draft = false } = {}) =>
  Promise.all(Array.from({ length: count }, () => createContent(app, 'programmes', programmeData('jawny'), { draft })))

async function publish(id: string, data: Record<string, unknown> = {}): Promise<void> {
  const answer = await publisher.request('PATCH', `/api/programmes/${id}`, { ...data, _status: 'published' })
  expect([answer.status, answer.status < 400 ? null : answer.body]).toEqual([200, null])
}

const ask = (query: string, headers: Record<string, string> = {}) => fetch(`${app.url}/api/changes?${query}`, { headers })

describe('while others write', () => {
  it('each change comes once, without gaps, in the order of its document', async () => {
    const docs = []
    for (let index = 0; index < 30; index += 1) docs.push((await createContent(app, 'programmes', programmeData('jawny'), { draft: true })).id)
    const { cursor } = await readToEnd(app)
    let isWriting = true
    const reading = (async () => {
      const changes = []
      let at = cursor
      for (let rounds = 0; ; ) {
        const page = await readFeed(app, `limit=3&since=${at}`)
        changes.push(...page.changes)
        at = page.cursor
        // Once more after the last write.
        if (!page.hasMore && !isWriting && (rounds += 1) > 1) return changes
      }
    })()
    await Promise.all(docs.map(async (id) => {
      await publish(id)
      await publish(id, { acronym: 'ICC' })
    }))
    isWriting = false
    const changes = await reading
    const numbers = changes.map(({ sequence }) => Number(sequence))
    expect(numbers).toEqual(numbers.map((_, index) => Number(numbers[0]) + index))
    for (const id of docs) expect(changes.filter((change) => change.id === id).map(({ kind }) => kind)).toEqual(['published', 'updated'])
    expect(changes).toHaveLength(60)
  }, 120_000)

  it('two who number at once meet', async () => {
    const { cursor } = await readToEnd(app)
    await programmes(10)
    const { sequenceChanges: again } = await import('./sequence-changes')
    feedInProcess(app.payload).running = null
    const first = sequenceChanges(app.payload)
    // As another server would, without knowing of the first.
    Object.assign(feedInProcess(app.payload), { running: null, next: null })
    await Promise.all([first, again(app.payload)])
    const { changes } = await readToEnd(app, cursor)
    expect([changes.length, new Set(changes.map(({ sequence }) => sequence)).size]).toEqual([10, 10])
  })

  it('the first sync loses nothing that changes during it', async () => {
    const before = await programmes(8)
    const seen = new Set<string>()
    let page = await readFeed(app, 'limit=2')
    const gone = String(before[0]?.id)
    let late = ''
    const hear = ({ id, kind }: Change) => (kind === 'published' || kind === 'updated' ? seen.add(id) : seen.delete(id))
    for (let pages = 0; ; pages += 1) {
      page.changes.forEach(hear)
      if (pages === 1) {
        late = String((await programmes(1))[0]?.id)
        await publisher.request('DELETE', `/api/programmes/${gone}`)
      }
      if (!page.hasMore) break
      page = await readFeed(app, `limit=2&since=${page.cursor}`)
    }
    const { changes } = await readToEnd(app, page.cursor, { limit: 2 })
    changes.forEach(hear)
    expect([seen.has(late), seen.has(gone)]).toEqual([true, false])
    const { docs } = await app.payload.find({ collection: 'programmes', overrideAccess: false, pagination: false, select: {} })
    expect(docs.filter(({ id }) => !seen.has(String(id)))).toEqual([])
  })
})

describe('after a crash', () => {
  it('between a commit and its number, the next reader finds the change', async () => {
    const { cursor } = await readToEnd(app)
    // A server that died: the change is committed, and nobody was told.
    const feed = feedInProcess(app.payload)
    const { wake } = feed
    feed.wake = () => {}
    const [doc] = await programmes(1)
    feed.wake = wake
    expect(await app.payload.db.findOne({ collection: 'content-changes', where: { documentId: { equals: doc?.id } } })).toMatchObject({ isPending: true })
    const { changes } = await readToEnd(app, cursor)
    expect(changes.map(({ id, kind }) => [id, kind])).toEqual([[doc?.id, 'published']])
  })

  it('or after writing past Payload, the start finds what is missing', async () => {
    const [hidden, changed, kept] = (await programmes(3)).map(({ id }) => String(id))
    const { cursor } = await readToEnd(app)
    const write = (id: string | undefined, data: Record<string, unknown>) =>
      app.payload.db.updateOne({ collection: 'programmes', id: String(id), data: { ...data, updatedAt: new Date().toISOString() } })
    await write(hidden, { _status: 'draft' })
    await write(changed, { acronym: 'NOWY' })
    await write(kept, {})
    expect((await readToEnd(app, cursor)).changes).toEqual([])
    // As a server does when it starts.
    await reconcile({ payload: app.payload })
    await sequenceChanges(app.payload)
    const { changes } = await readToEnd(app, cursor)
    expect(changes.map(({ id, kind }) => `${kind} ${id}`).sort()).toEqual([`unpublished ${hidden}`, `updated ${changed}`])
    expect(await reconcile({ payload: app.payload })).toBe(0)
  })

  it('finds all but a document that can’t be read', async () => {
    const ids = (await programmes(3)).map(({ id }) => String(id))
    const { cursor } = await readToEnd(app)
    for (const id of ids) await app.payload.db.updateOne({ collection: 'programmes', id, data: { acronym: 'NOWY', updatedAt: new Date().toISOString() } })
    const { hooks } = app.payload.collections.programmes.config
    const { afterRead } = hooks
    hooks.afterRead = [({ doc }) => {
      if (doc.id === ids[1]) throw new Error('on purpose')
      return doc
    }]
    await reconcile({ payload: app.payload })
    hooks.afterRead = afterRead
    expect((await readToEnd(app, cursor)).changes.map(({ id }) => id).sort()).toEqual([ids[0], ids[2]].sort())
    await reconcile({ payload: app.payload })
    expect((await readToEnd(app, cursor)).changes.map(({ id }) => id).sort()).toEqual([...ids].sort())
  })
})

it('a reader does not wait for one who writes for long', async () => {
  const { cursor } = await readToEnd(app)
  const feed = feedInProcess(app.payload)
  feed.running = new Promise(() => {})
  expect((await readFeed(app, `since=${cursor}`)).changes).toEqual([])
  Object.assign(feed, { next: null, running: null })
})

it('a database that was filled before the feed is told as a whole, and as no change', async () => {
  const [doc] = await programmes(1)
  const id = String(doc?.id)
  await sequenceChanges(app.payload)
  const { id: row } = await openFeed(app.payload)
  await app.payload.db.deleteMany({ collection: 'published-states', where: {} })
  await app.payload.db.updateOne({ collection: 'change-feed', id: row, data: { completeSince: null } })
  const { changes, cursor } = await readToEnd(app)
  expect(changes.filter((change) => change.id === id)).toHaveLength(1)
  expect((await readToEnd(app, cursor)).changes).toEqual([])
})

it('stays behind when content moves to another database', () => {
  const moved = partsOf(app.payload).map(({ slug }) => slug)
  expect(moved.filter((slug) => ['content-changes', 'published-states', 'change-feed'].includes(slug))).toEqual([])
})

describe('a cursor', () => {
  const withCursor = async (change: (cursor: Parameters<typeof writeCursor>[0]) => Parameters<typeof writeCursor>[0]) => {
    const { feedId, lastChange, sequence } = await openFeed(app.payload)
    return writeCursor(change({ feedId, sequence, change: lastChange ?? '' }))
  }
  it.each<[string, () => Promise<string>, number, string]>([
    ['that is no text of ours', async () => 'abc', 400, 'unknown-cursor'],
    ['with odd characters', async () => '%2F..%2F%27', 400, 'unknown-cursor'],
    ['that is very long', async () => 'a'.repeat(2000), 400, 'unknown-cursor'],
    ['given twice', async () => 'abc&since=abc', 400, 'unknown-cursor'],
    ['of another version', async () => Buffer.from('[2,"a",1,"b"]').toString('base64url'), 400, 'unknown-cursor'],
    ['with a condition for a place', async () => Buffer.from('[1,"a",1,"b",{"$gt":""}]').toString('base64url'), 400, 'unknown-cursor'],
    ['with a fraction', async () => Buffer.from('[1,"a",1.5,"b"]').toString('base64url'), 400, 'unknown-cursor'],
    ['of another database', () => withCursor((cursor) => ({ ...cursor, feedId: 'other' })), 410, 'cursor-expired'],
    ['from the future', () => withCursor((cursor) => ({ ...cursor, sequence: cursor.sequence + 1 })), 410, 'cursor-expired'],
    ['whose number another change has', () => withCursor((cursor) => ({ ...cursor, change: 'other' })), 410, 'cursor-expired'],
  ])('%s is refused', async (_, cursorOf, status, code) => {
    await programmes(1)
    await sequenceChanges(app.payload)
    const since = await cursorOf()
    for (const path of ['/api/changes', '/api/changes/stream']) {
      const answer = await fetch(`${app.url}${path}?since=${since}`)
      expect([answer.status, answer.headers.get('content-type'), await answer.json()]).toEqual([status, expect.stringContaining('application/problem+json'), expect.objectContaining({ code, detail: expect.stringContaining('since') })])
    }
  })

  it('older than what is kept is told to start anew', async () => {
    const { cursor } = await readToEnd(app)
    const [old] = await programmes(1)
    const { cursor: later } = await readToEnd(app, cursor)
    await programmes(1)
    await sequenceChanges(app.payload)
    const row = await app.payload.db.findOne({ collection: 'content-changes', where: { documentId: { equals: old?.id } } }) as any
    const longAgo = new Date(Date.now() - 100 * 86_400_000).toISOString()
    await app.payload.db.updateMany({ collection: 'content-changes', data: { at: longAgo }, where: { sequence: { less_than_equal: row.sequence } } })
    expect(await forgetOldChanges(app.payload, { keptDays: 90 })).toBeGreaterThan(0)
    expect(await app.payload.db.findOne({ collection: 'content-changes', where: { sequence: { less_than_equal: row.sequence } } })).toBeNull()
    expect([(await ask(`since=${cursor}`)).status, (await ask(`since=${later}`)).status]).toEqual([410, 200])
    expect((await readToEnd(app, later)).changes).toHaveLength(1)
  })
})

describe('the query', () => {
  it.each([
    ['limit=0', 'bad-request'], ['limit=1001', 'bad-request'], ['limit=abc', 'bad-request'], ['limit=-1', 'bad-request'], ['limit=5&limit=6', 'bad-request'],
    ['locale=xx', 'unknown-locale'], ['locale=all', 'unknown-locale'], ['locale[x]=pl', 'unknown-locale'],
    ['collection=users', 'bad-request'], ['collection=content-changes', 'bad-request'], ['collection=nothing', 'bad-request'],
  ])('%s is refused in the language of the reader', async (query, code) => {
    const answers = await Promise.all(['pl', 'en'].map(async (language) => {
      const answer = await ask(query, { 'Accept-Language': language })
      return [answer.status, await answer.json()] as [number, any]
    }))
    expect(answers.map(([status, body]) => [status, body.code])).toEqual([[400, code], [400, code]])
    expect(answers[0]?.[1].detail).not.toBe(answers[1]?.[1].detail)
  })

  it('by locale and collection: these alone, and the cursor moves on all the same', async () => {
    const { cursor } = await readToEnd(app)
    await programmes(2)
    const [none, all] = await Promise.all([readToEnd(app, cursor, { query: '&locale=en' }), readToEnd(app, cursor, { query: '&locale=pl&collection=programmes' })])
    expect([none.changes.length, all.changes.length, (await readToEnd(app, cursor, { query: '&collection=experts' })).changes.length]).toEqual([0, 2, 0])
    expect(none.cursor).toBe(all.cursor)
  })

  it('asked again with its ETag, the same answer is not sent', async () => {
    const { cursor } = await readToEnd(app)
    const first = await ask(`since=${cursor}`)
    const tag = String(first.headers.get('etag'))
    expect((await ask(`since=${cursor}`, { 'If-None-Match': tag })).status).toBe(304)
    await programmes(1)
    expect((await ask(`since=${cursor}`, { 'If-None-Match': tag })).status).toBe(200)
  })
})

describe('the stream', () => {
  it('tells changes as they come, and after a break what was missed', async () => {
    const first = await openStream(app)
    expect([first.status, first.headers.get('content-type'), first.headers.get('content-encoding')]).toEqual([200, 'text/event-stream; charset=utf-8', null])
    const [ready] = await first.wait('ready', 1)
    expect(first.text()).toMatch(/^retry: \d+\n\n/)
    const [one, two] = [(await programmes(1))[0], (await programmes(1))[0]]
    const events = await first.wait('change', 2)
    expect(events.map(({ data }) => [data.kind, data.id])).toEqual([['published', one?.id], ['published', two?.id]])
    first.close()
    const [three] = await programmes(1)

    const second = await openStream(app, '', { 'Last-Event-ID': String(events[0]?.id) })
    expect((await second.wait('change', 2)).map(({ data }) => data.id)).toEqual([two?.id, three?.id])
    const [four] = await programmes(1)
    expect((await second.wait('change', 3)).map(({ data }) => data.id).at(-1)).toBe(four?.id)
    second.close()

    // The same cursors serve both ways of reading.
    expect((await readToEnd(app, String(ready?.id))).changes.map(({ id }) => id)).toEqual([one?.id, two?.id, three?.id, four?.id])
    const third = await openStream(app, `since=${(await readFeed(app, `since=${ready?.id}&limit=2`)).cursor}`)
    expect((await third.wait('change', 2)).map(({ data }) => data.id)).toEqual([three?.id, four?.id])
    third.close()
  })

  it('tells changes of other servers too', async () => {
    const stream = await openStream(app)
    await stream.wait('ready', 1)
    const feed = feedInProcess(app.payload)
    const { wake } = feed
    feed.wake = () => {}
    const [doc] = await programmes(1)
    feed.wake = wake
    expect((await stream.wait('change', 1))[0]?.data.id).toBe(doc?.id)
    stream.close()
  })

  it('tells each listener what it asked for, once', async () => {
    const { cursor } = await readToEnd(app)
    const [english, all, late] = await Promise.all([openStream(app, `since=${cursor}&locale=en`), openStream(app, `since=${cursor}`), openStream(app, `since=${cursor}&collection=experts`)])
    const made = await programmes(12)
    const events = await all.wait('change', 12)
    expect(new Set(events.map(({ data }) => data.id))).toEqual(new Set(made.map(({ id }) => id)))
    expect([english.events(), late.events()].flat().filter(({ event }) => event === 'change')).toEqual([])
    expect(all.events().filter(({ event }) => event === 'change')).toHaveLength(12)
    for (const stream of [english, all, late]) stream.close()
  })

  it('does not begin in the middle of a first sync', async () => {
    const { cursor } = await readFeed(app, 'limit=1')
    const answer = await fetch(`${app.url}/api/changes/stream?since=${cursor}`)
    expect([answer.status, (await answer.json()).code]).toEqual([400, 'unknown-cursor'])
  })

  it('answers HEAD, and refuses another method', async () => {
    expect((await fetch(`${app.url}/api/changes/stream`, { method: 'HEAD' })).headers.get('content-type')).toContain('text/event-stream')
    expect((await anonymous(app).request('POST', '/api/changes/stream', {})).status).toBeGreaterThanOrEqual(400)
  })

  it('lets one go who reads nothing, and keeps none who went before', async () => {
    const streams = new ChangeStreams(app.payload)
    const { sequence } = await openFeed(app.payload)
    // Takes the first bytes and never any more.
    const stuck = new Writable({ write: () => {} }) as unknown as ServerResponse
    await streams.add({ filter: {}, position: sequence, res: stuck })
    expect(streams.count).toBe(1)
    stuck.write(Buffer.alloc(256 * 1024))
    await programmes(1)
    await new Promise((resolve) => stuck.once('close', resolve))
    const gone = new Writable({ write: () => {} })
    gone.destroy()
    await streams.add({ filter: {}, position: sequence, res: gone as unknown as ServerResponse })
    expect(streams.count).toBe(0)
    streams.close()
  })

  // Last: it closes this server's streams for good.
  it('ends when the server stops, and takes nobody in after that', async () => {
    const [stream, ...others] = await Promise.all([openStream(app), openStream(app), openStream(app)])
    await Promise.all([stream, ...others].map((each) => each?.wait('ready', 1)))
    await startChangeFeed(app.payload, { keptDays: 90 }).stop()
    await Promise.all([stream, ...others].map((each) => each?.ended))
    const answer = await fetch(`${app.url}/api/changes/stream`)
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
  })
})

