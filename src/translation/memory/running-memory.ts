/**
 * The index of one target locale in a running app, read from the database when it is first asked for. What this
 * process stores is heard after its commit and read before the next look-up. What another process stored is
 * looked for behind a look-up, by its date, every few seconds; what was committed late within a minute. What
 * another process deleted goes when it is found and is not there any more.
 */
import { setImmediate as breathe } from 'node:timers/promises'

import type { Payload, Where } from 'payload'

import { anyDocumentTag, tagsOfWritten } from '../../database/content-tags'
import { onContentChange } from '../../database/watch-content'
import type { MemoryUnit } from '../../payload-types'
import { MemoryIndex } from './memory-index'

/**
 * Units of one language that are looked at, the newest ones; memory: about 1 KiB each. Older ones stay in the
 * database and in exports, and are not suggested.
 */
export const MOST_INDEXED_UNITS = 200_000

const SLUG = 'memory-units'
/** Read at once; between two of these, others are answered. */
const BATCH = 1000
const POLL_EVERY_MS = 5000
/** A transaction that began earlier may end later: its units have an older date than others that are known. */
const SWEEP_EVERY_MS = 60_000
const LONGEST_TRANSACTION_MS = 60_000
/** A look-up waits no longer for an index that is being read, and then answers from what there is. */
const LONGEST_WAIT_MS = 5000

/** Ids that are to be read again. */
type Changed = Set<string> | 'all'
const bothOf = (a: Changed, b: Changed): Changed => (a === 'all' || b === 'all' ? 'all' : new Set([...a, ...b]))

type Row = Pick<MemoryUnit, 'id' | 'source' | 'context' | 'updatedAt'>

export class RunningMemory {
  readonly index = new MemoryIndex({ most: MOST_INDEXED_UNITS })
  readonly #payload: Payload
  readonly #locale: string
  #changed: Changed = 'all'
  #reading: Promise<void> | null = null
  /** Counts what was heard, and up to where the index knows it. */
  #heard = 1
  #known = 0
  #newest = 0
  #newestAtSweep = 0
  #polledAt = 0
  #sweptAt = 0

  constructor(payload: Payload, locale: string) {
    this.#payload = payload
    this.#locale = locale
    // Goes with the app that asks: what only listens keeps nothing alive.
    const self = new WeakRef(this)
    const stop = onContentChange((tags) => {
      const memory = self.deref()
      if (memory) memory.#hear(tagsOfWritten(tags))
      else stop()
    })
  }

  #hear(tags: readonly string[]): void {
    if (tags[0] !== SLUG) return
    this.#heard += 1
    for (const tag of tags.slice(1)) {
      if (tag === anyDocumentTag(SLUG)) this.#changed = 'all'
      else if (this.#changed !== 'all') this.#changed.add(tag.slice(SLUG.length + 1))
    }
  }

  /** Ends when all that was stored here before the call is in the index. However many ask, it is read once. */
  async upToDate(): Promise<void> {
    const heard = this.#heard
    while (this.#known < heard) {
      this.#reading ??= this.#read().finally(() => (this.#reading = null))
      await this.#reading
    }
    if (Date.now() - this.#polledAt >= POLL_EVERY_MS) this.#pollBehind()
  }

  /** The same, but not for long. @returns whether all of it is in the index */
  async soonUpToDate(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), LONGEST_WAIT_MS)))
    const ready = this.upToDate().then(() => true as const)
    try {
      return await Promise.race([ready, late])
    } finally {
      clearTimeout(timer)
      // Whoever waited is told already.
      ready.catch(() => {})
    }
  }

  async #read(): Promise<void> {
    const heard = this.#heard
    const changed = this.#changed
    this.#changed = new Set()
    try {
      if (changed === 'all') await this.#readAll()
      else if (changed.size > 0) await this.#readSome([...changed])
      this.#known = heard
    } catch (error) {
      // Read again by whoever asks next.
      this.#changed = bothOf(changed, this.#changed)
      throw error
    }
  }

  async #readAll(): Promise<void> {
    this.#polledAt = this.#sweptAt = Date.now()
    const gone = new Set(this.index.ids())
    const since = await this.#dateOfOldest()
    for (let after: string | null = null; ; ) {
      const where: Where[] = [...(since ? [{ updatedAt: { greater_than_equal: since } }] : []), ...(after === null ? [] : [{ id: { greater_than: after } }])]
      const rows: Row[] = await this.#take(where, BATCH)
      for (const { id } of rows) gone.delete(id)
      after = rows.at(-1)?.id ?? null
      if (rows.length < BATCH) break
    }
    for (const id of gone) this.index.remove(id)
    this.#newestAtSweep = this.#newest
  }

  /** Of the oldest unit that has room; null where all have. */
  async #dateOfOldest(): Promise<string | null> {
    const { docs } = await this.#find([], { limit: 1, page: MOST_INDEXED_UNITS, pagination: true, sort: '-updatedAt' })
    return docs[0]?.updatedAt ?? null
  }

  async #readSome(ids: readonly string[]): Promise<void> {
    for (let first = 0; first < ids.length; first += BATCH) {
      const batch = ids.slice(first, first + BATCH)
      const there = new Set((await this.#take([{ id: { in: batch } }])).map(({ id }) => id))
      for (const id of batch) if (!there.has(id)) this.index.remove(id)
    }
  }

  #pollBehind(): void {
    const isSweep = Date.now() - this.#sweptAt >= SWEEP_EVERY_MS
    this.#polledAt = Date.now()
    if (isSweep) this.#sweptAt = this.#polledAt
    const since = new Date(isSweep ? this.#newestAtSweep - LONGEST_TRANSACTION_MS : this.#newest).toISOString()
    if (isSweep) this.#newestAtSweep = this.#newest
    this.#takeSince(since).catch((error: unknown) =>
      this.#payload.logger.warn({ err: error, msg: 'Units of the translation memory that another process stored are not suggested yet' }),
    )
  }

  async #takeSince(since: string): Promise<void> {
    for (let after: string | null = null; ; ) {
      const rows: Row[] = await this.#take([{ updatedAt: { greater_than_equal: since } }, ...(after === null ? [] : [{ id: { greater_than: after } }])], BATCH)
      after = rows.at(-1)?.id ?? null
      if (rows.length < BATCH) return
    }
  }

  /** Puts units into the index. */
  async #take(where: Where[], limit?: number): Promise<Row[]> {
    await breathe()
    const { docs } = await this.#find(where, { pagination: false, sort: 'id', ...(limit ? { limit } : {}) })
    for (const { context, id, source, updatedAt } of docs) {
      this.index.put({ id: String(id), source, context: context ?? '' })
      this.#newest = Math.max(this.#newest, new Date(updatedAt).getTime())
    }
    return docs.map((doc) => ({ ...doc, id: String(doc.id) }))
  }

  /** Past access rules: nothing but sources is kept, and what is told of them is read again under the asker's rights. */
  #find(where: Where[], options: { limit?: number; page?: number; pagination: boolean; sort: string }): Promise<{ docs: Row[] }> {
    return this.#payload.db.find<Row>({
      ...options,
      collection: SLUG,
      joins: false as never,
      select: { context: true, source: true, updatedAt: true } as never,
      where: { and: [{ locale: { equals: this.#locale } }, ...where] },
    })
  }
}

// The module may be loaded twice (server, Next's bundle); the indexes are the same.
const key = Symbol.for('cms.translation.memories')
const store = globalThis as { [key]?: WeakMap<Payload, Map<string, RunningMemory>> }
const running: WeakMap<Payload, Map<string, RunningMemory>> = (store[key] ??= new WeakMap())

/** One for each running app and target locale, made when it is first asked for. */
export function memoryOf(payload: Payload, locale: string): RunningMemory {
  const memories = running.get(payload) ?? new Map<string, RunningMemory>()
  running.set(payload, memories)
  const memory = memories.get(locale) ?? new RunningMemory(payload, locale)
  memories.set(locale, memory)
  return memory
}
