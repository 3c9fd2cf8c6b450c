/**
 * Those who listen to the feed, in this process: one look at the database for all of them, and one text
 * of each change that all are sent. What is kept for one who reads slowly is bounded; a listener who falls
 * further behind is let go, and comes back with the last id that it has.
 */
import type { ServerResponse } from 'node:http'

import type { Payload } from 'payload'

import { writeCursor } from './cursor'
import { feedInProcess, outsideOfRequests } from './feed-in-process'
import { openFeed } from './feed-row'
import { type Change, type Filter, readChanges } from './read-changes'
import { sequenceBeforeReading } from './sequence-changes'

/** Changes that other servers wrote are looked for this often. */
const POLL_MS = 2000
const HEARTBEAT_MS = 15_000
const MOST_LISTENERS = 5000
/** Bytes that may wait for one listener. */
const MOST_WAITING = 256 * 1024
/** Listeners that read from the database at a time, so that all who come back after a restart take turns. */
const MOST_READING = 8
/** How long one who catches up may take nothing of what waits. */
const PATIENCE_MS = 30_000
const PAGE = 200

export interface Listener {
  res: ServerResponse
  filter: Filter
  /** The number up to which it was sent everything that it asked for. */
  position: number
}

interface Listening extends Listener {
  /** False while it reads what came before. */
  isLive: boolean
}

export class ChangeStreams {
  readonly #payload: Payload
  readonly #listeners = new Set<Listening>()
  readonly #turns: (() => void)[] = []
  readonly #onNews = (): void => void this.#pull()
  #reading = 0
  /** The number up to which all who are live were sent everything; null while nobody is. */
  #position: number | null = null
  #timers: NodeJS.Timeout[] = []
  #pulling: Promise<void> | null = null
  #pullAgain = false
  #isClosed = false

  constructor(payload: Payload) {
    this.#payload = payload
  }

  get count(): number {
    return this.#listeners.size
  }

  get isFull(): boolean {
    return this.#isClosed || this.#listeners.size >= MOST_LISTENERS
  }

  /** The answer's head must be sent. Resolves once the listener has caught up, or is gone. */
  async add(listener: Listener): Promise<void> {
    const { res } = listener
    // Gone, or the server stops, while its cursor was looked at.
    if (res.destroyed) return
    if (this.#isClosed) return void res.end()
    const listening: Listening = { ...listener, isLive: false }
    this.#listeners.add(listening)
    res.once('close', () => this.#remove(listening))
    if (this.#listeners.size === 1) outsideOfRequests(() => this.#begin())
    try {
      await this.#catchUp(listening)
    } catch (error) {
      this.#payload.logger.warn({ err: error, msg: 'A listener of changes was let go: the database did not answer' })
      res.destroy()
    }
  }

  /** Lets everyone go in good order; they come back to whoever serves next. */
  close(): void {
    this.#isClosed = true
    for (const { res } of this.#listeners) res.end()
  }

  #begin(): void {
    feedInProcess(this.#payload).news.on('sequenced', this.#onNews)
    this.#timers = [setInterval(this.#onNews, POLL_MS), setInterval(() => this.#beat(), HEARTBEAT_MS)]
    for (const timer of this.#timers) timer.unref()
  }

  #remove(listening: Listening): void {
    this.#listeners.delete(listening)
    if (this.#listeners.size > 0) return
    feedInProcess(this.#payload).news.off('sequenced', this.#onNews)
    for (const timer of this.#timers.splice(0)) clearInterval(timer)
    this.#position = null
  }

  #beat(): void {
    for (const { res } of this.#listeners) send(res, ': heartbeat\n\n')
  }

  async #inTurn<Result>(read: () => Promise<Result>): Promise<Result> {
    if (this.#reading >= MOST_READING) await new Promise<void>((resolve) => this.#turns.push(resolve))
    this.#reading += 1
    try {
      return await read()
    } finally {
      this.#reading -= 1
      this.#turns.shift()?.()
    }
  }

  async #readMissed({ filter, position }: Listening) {
    // The end first: up to there all is there to be read.
    const { feedId, sequence } = await openFeed(this.#payload)
    const page = await readChanges({ payload: this.#payload }, { after: position, filter, limit: PAGE })
    return { ...page, feedId, readTo: Math.max(position, page.end?.sequence ?? 0, page.hasMore ? 0 : sequence) }
  }

  async #catchUp(listening: Listening): Promise<void> {
    const { res } = listening
    while (!res.destroyed && !res.writableEnded) {
      const { changes, feedId, hasMore, readTo, rowOf } = await this.#inTurn(() => this.#readMissed(listening))
      listening.position = readTo
      for (const change of changes) send(res, eventOf(feedId, change, rowOf))
      if (res.writableNeedDrain) await drained(res)
      if (hasMore) continue
      const isFirst = this.#position === null
      this.#position ??= listening.position
      // Nothing may come between this look and the next line.
      if (listening.position < this.#position) continue
      listening.isLive = true
      // While nobody was live, news was left lying.
      if (isFirst) this.#onNews()
      return
    }
  }

  /** Reads what is new once, for all. */
  #pull(): Promise<void> {
    if (this.#pulling) {
      this.#pullAgain = true
      return this.#pulling
    }
    this.#pulling = this.#pullAll()
      .catch((error: unknown) => {
        this.#payload.logger.warn({ err: error, msg: 'Changes could not be read for those who listen: tried again in two seconds' })
      })
      .finally(() => {
        this.#pulling = null
        if (!this.#pullAgain) return
        this.#pullAgain = false
        void this.#pull()
      })
    return this.#pulling
  }

  async #pullAll(): Promise<void> {
    await sequenceBeforeReading(this.#payload)
    // Nobody has caught up yet: each reads for itself.
    while (this.#position !== null) {
      const { feedId } = await openFeed(this.#payload)
      const { changes, end, hasMore, rowOf } = await readChanges({ payload: this.#payload }, { after: this.#position, filter: {}, limit: PAGE })
      // All may have gone, and the first of others come, since.
      if (!end || this.#position === null || end.sequence <= this.#position) return
      this.#broadcast(changes.filter(({ sequence }) => (sequence ?? 0) > (this.#position ?? 0)), (change) => eventOf(feedId, change, rowOf), end.sequence)
      this.#position = end.sequence
      if (!hasMore) return
    }
  }

  #broadcast(changes: Change[], written: (change: Change) => string, upTo: number): void {
    for (const change of changes) {
      const text = Buffer.from(written(change))
      for (const { filter, isLive, position, res } of this.#listeners) {
        const isWanted = (!filter.locale || filter.locale === change.locale) && (!filter.collection || filter.collection === change.collection)
        if (isLive && isWanted && (change.sequence ?? 0) > position) send(res, text)
      }
    }
    for (const listening of this.#listeners) {
      if (listening.isLive) listening.position = Math.max(listening.position, upTo)
    }
  }
}

/** The id is a cursor: whoever comes back with it misses nothing. */
function eventOf(feedId: string, change: Change, rowOf: ReadonlyMap<number | undefined, string>): string {
  const { sequence = 0 } = change
  const id = writeCursor({ feedId, sequence, change: rowOf.get(sequence) ?? '' })
  return `id: ${id}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`
}

function send(res: ServerResponse, text: string | Buffer): void {
  if (res.destroyed || res.writableEnded) return
  res.write(text)
  if (res.writableLength > MOST_WAITING) res.destroy()
}

async function drained(res: ServerResponse): Promise<void> {
  const late = setTimeout(() => res.destroy(), PATIENCE_MS)
  await new Promise<void>((resolve) => {
    res.once('drain', resolve)
    res.once('close', resolve)
  })
  clearTimeout(late)
}
