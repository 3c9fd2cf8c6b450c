/**
 * Several instances on one database tell each other through Redis what changed. Redis only carries the
 * news: where it is away, every instance goes on alone and keeps nothing for long.
 */
import { createHash, randomUUID } from 'node:crypto'

import { Redis } from 'ioredis'

import { onContentChange } from '../../database/watch-content'

export interface NewsOfChanges {
  /** Tags that another instance changed; null where news may have been missed. */
  onChange: (tags: ReadonlySet<string> | null) => void
  /** Whether news of other instances arrive. Told at once, and at each turn. */
  onState: (isConnected: boolean) => void
  onError: (error: Error) => void
}

export interface RedisSettings {
  /** Such as `redis://127.0.0.1:6379`. */
  url: string
  /** What the instances of one database share, and others on the same Redis do not. */
  databaseUrl: string
}

const LONGEST_PAUSE_MS = 1000

const channelOf = (databaseUrl: string): string => `cms:changes:${createHash('sha256').update(databaseUrl).digest('hex').slice(0, 16)}`

interface Message {
  from: string
  /** Null: everything. */
  tags: string[] | null
}

export class ChangesBetweenInstances {
  readonly #self = randomUUID()
  readonly #channel: string
  readonly #publisher: Redis
  readonly #subscriber: Redis
  readonly #news: NewsOfChanges
  readonly #stop: () => void
  /** Something could not be told: the others must be told that they missed it. */
  #hasUntold = false
  #isConnected = false

  constructor({ databaseUrl, url }: RedisSettings, news: NewsOfChanges) {
    this.#news = news
    this.#channel = channelOf(databaseUrl)
    const options = { enableOfflineQueue: false, maxRetriesPerRequest: 0, retryStrategy: (times: number) => Math.min(50 * times, LONGEST_PAUSE_MS) }
    this.#publisher = new Redis(url, options)
    this.#subscriber = new Redis(url, options)
    news.onState(false)
    for (const connection of [this.#publisher, this.#subscriber]) connection.on('error', news.onError)
    this.#publisher.on('ready', () => void this.#tellUntold())
    this.#subscriber.on('ready', () => void this.#listen())
    this.#subscriber.on('close', () => this.#turn(false))
    this.#subscriber.on('message', (_channel: string, text: string) => this.#hear(text))
    this.#stop = onContentChange((tags) => void this.#tell({ from: this.#self, tags: [...tags] }))
  }

  close(): void {
    this.#stop()
    this.#publisher.disconnect()
    this.#subscriber.disconnect()
  }

  #turn(isConnected: boolean): void {
    if (isConnected === this.#isConnected) return
    this.#isConnected = isConnected
    this.#news.onState(isConnected)
  }

  async #listen(): Promise<void> {
    try {
      await this.#subscriber.subscribe(this.#channel)
      // What was said while nobody listened is lost.
      this.#news.onChange(null)
      this.#turn(true)
    } catch (error) {
      this.#news.onError(error as Error)
    }
  }

  async #tell(message: Message): Promise<void> {
    try {
      await this.#publisher.publish(this.#channel, JSON.stringify(message))
    } catch {
      this.#hasUntold = true
    }
  }

  async #tellUntold(): Promise<void> {
    if (!this.#hasUntold) return
    this.#hasUntold = false
    await this.#tell({ from: this.#self, tags: null })
  }

  #hear(text: string): void {
    const { from, tags } = JSON.parse(text) as Message
    if (from !== this.#self) this.#news.onChange(tags && new Set(tags))
  }
}
