/**
 * The index of one running app, kept as the database is: what changes is noted as it is stored, and read
 * again before the next question is answered.
 */
import { setImmediate as breathe } from 'node:timers/promises'

import type { CollectionSlug, Payload, SanitizedCollectionConfig, Where } from 'payload'

import { anyDocumentTag, tagsOfWritten } from '../../database/content-tags'
import { onContentChange } from '../../database/watch-content'
import { publicCollections, type PublicDocument, readAsAnybody } from './read-as-anybody'
import { WordIndex } from './word-index'

/** Read at once; between two of these, others are answered. */
const BATCH = 200
/** More changes than this are not left to the next question. */
const MOST_WAITING = 500

type Changed = Map<string, Set<string> | 'all'>

export class SearchIndex {
  readonly collections: ReadonlyMap<string, SanitizedCollectionConfig>
  readonly #payload: Payload
  readonly #languages = new Map<string, WordIndex>()
  readonly #stop: () => void
  #changed: Changed = new Map()
  /** Counts what was heard, and up to where the index knows it. */
  #heard = 0
  #known = 0
  #reading: Promise<void> | null = null
  #isClosed = false
  #endsAskedAt = new Date()

  constructor(payload: Payload) {
    this.#payload = payload
    this.collections = new Map(publicCollections(payload).map((collection) => [collection.slug, collection]))
    const { localization } = payload.config
    for (const locale of localization ? localization.localeCodes : []) this.#languages.set(locale, new WordIndex())
    this.#stop = onContentChange((tags) => this.hear(tags))
    this.hear(null)
  }

  close(): void {
    this.#isClosed = true
    this.#stop()
  }

  /** @param tags of a change, made here or by another instance; null where it is not known what changed */
  hear(tags: ReadonlySet<string> | null): void {
    if (tags === null) for (const collection of this.collections.keys()) this.#note(collection, 'all')
    else this.#hearTags(tagsOfWritten(tags))
    const isMuch = [...this.#changed.values()].some((ids) => ids !== 'all' && ids.size > MOST_WAITING)
    // Whoever asks next tries again, and is told if it fails.
    if (isMuch && !this.#reading) this.upToDate().catch(() => {})
  }

  #hearTags(tags: readonly string[]): void {
    for (const tag of tags) {
      const [collection = '', id] = splitOnce(tag)
      if (id === undefined || !this.collections.has(collection)) continue
      this.#note(collection, tag === anyDocumentTag(collection) ? 'all' : id)
    }
  }

  #note(collection: string, id: string): void {
    const waiting = this.#changed.get(collection)
    this.#heard += 1
    if (id === 'all') this.#changed.set(collection, 'all')
    else if (waiting === undefined) this.#changed.set(collection, new Set([id]))
    else if (waiting !== 'all') waiting.add(id)
  }

  /** A document is not as the index has it. */
  doubt(collection: string, id: string): void {
    this.#note(collection, id)
  }

  words(locale: string): WordIndex {
    const words = this.#languages.get(locale)
    if (!words) throw new Error(`There is no language ${locale}`)
    return words
  }

  /** Ends when everything that was stored before this call is in the index. However many ask, it is read once. */
  async upToDate(): Promise<void> {
    await this.#noteEnded()
    const heard = this.#heard
    while (this.#known < heard) {
      this.#reading ??= this.#read().finally(() => (this.#reading = null))
      await this.#reading
    }
  }

  async #read(): Promise<void> {
    const changed = this.#changed
    const heard = this.#heard
    this.#changed = new Map()
    try {
      for (const [slug, ids] of changed) {
        const collection = this.collections.get(slug) as SanitizedCollectionConfig
        if (ids === 'all') await this.#readAll(collection)
        else await this.#readSome(collection, [...ids])
      }
      this.#known = heard
    } catch (error) {
      // Read again by whoever asks next.
      for (const [slug, ids] of changed) for (const id of ids === 'all' ? ['all'] : ids) this.#note(slug, id)
      throw error
    }
  }

  async #readAll(collection: SanitizedCollectionConfig): Promise<void> {
    for (const [locale, words] of this.#languages) {
      const gone = new Set(words.idsOf(collection.slug))
      const batchAfter = (id: string | undefined) => this.#documents(collection, { limit: BATCH, locale, where: id === undefined ? {} : { id: { greater_than: id } } })
      for (let reading: Promise<PublicDocument[]> | null = batchAfter(undefined); reading; ) {
        const documents: PublicDocument[] = await reading
        // The database reads the next ones while these are put in.
        reading = documents.length < BATCH ? null : batchAfter(documents.at(-1)?.id)
        this.#put(collection, locale, documents)
        for (const { id } of documents) gone.delete(id)
      }
      for (const id of gone) words.remove(collection.slug, id)
    }
  }

  async #readSome(collection: SanitizedCollectionConfig, ids: readonly string[]): Promise<void> {
    for (let first = 0; first < ids.length; first += BATCH) {
      const batch = ids.slice(first, first + BATCH)
      for (const [locale, words] of this.#languages) {
        const documents = await this.#documents(collection, { locale, where: { id: { in: batch } } })
        this.#put(collection, locale, documents)
        const there = new Set(documents.map(({ id }) => id))
        for (const id of batch) if (!there.has(id)) words.remove(collection.slug, id)
      }
    }
  }

  async #documents(collection: SanitizedCollectionConfig, about: { limit?: number; locale: string; where: Where }): Promise<PublicDocument[]> {
    await breathe()
    if (this.#isClosed) throw new Error('The search was closed')
    return readAsAnybody(this.#payload, { collection, ...about })
  }

  #put(collection: SanitizedCollectionConfig, locale: string, documents: readonly PublicDocument[]): void {
    const words = this.words(locale)
    for (const { id, slug, texts, title, titleField } of documents) {
      const text = texts.filter(({ field }) => field !== titleField).map(({ text: each }) => each).join('\n')
      words.put({ collection: collection.slug, id, slug: slug ?? '', text, title })
    }
  }

  /** Where documents are public until a day (`custom.publicUntil`), those whose day came since it was last asked. */
  async #noteEnded(): Promise<void> {
    const since = this.#endsAskedAt
    const now = new Date()
    for (const { custom, slug } of this.collections.values()) {
      const field = (custom as { publicUntil?: string } | undefined)?.publicUntil
      if (!field) continue
      // Past access rules, which hide the day: nothing but ids is read, and nothing of them is told.
      const { docs } = await this.#payload.db.find<{ id: unknown }>({
        collection: slug as CollectionSlug,
        joins: false as never,
        pagination: false,
        select: { updatedAt: true } as never,
        where: { and: [{ [field]: { greater_than: since.toISOString() } }, { [field]: { less_than_equal: now.toISOString() } }] },
      })
      for (const { id } of docs) this.#note(slug, String(id))
    }
    this.#endsAskedAt = now
  }
}

function splitOnce(tag: string): string[] {
  const at = tag.indexOf(':')
  return at < 0 ? [tag] : [tag.slice(0, at), tag.slice(at + 1)]
}
