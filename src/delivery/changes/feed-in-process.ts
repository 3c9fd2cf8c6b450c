/** What one process knows of the feed, shared by both copies of this module (server, Next's bundle). */
import { AsyncLocalStorage } from 'node:async_hooks'
import { EventEmitter } from 'node:events'

import type { Payload } from 'payload'

export interface FeedInProcess {
  /** "sequenced": there are changes to read. */
  news: EventEmitter<{ sequenced: [] }>
  /** The run that numbers changes now, and the one that begins after it. */
  running: Promise<void> | null
  next: Promise<void> | null
  wake: (() => void) | null
  completing: Promise<void> | null
}

const key = Symbol.for('cms.delivery.change-feed')
const store = globalThis as { [key]?: WeakMap<Payload, FeedInProcess> }
const feeds = (store[key] ??= new WeakMap())

export function feedInProcess(payload: Payload): FeedInProcess {
  const known = feeds.get(payload)
  if (known) return known
  const feed: FeedInProcess = { news: new EventEmitter(), running: null, next: null, wake: null, completing: null }
  feeds.set(payload, feed)
  return feed
}

/** Runs work that belongs to no request, and so to no request's transaction. */
export const outsideOfRequests: <Result>(work: () => Result) => Result = AsyncLocalStorage.snapshot()
