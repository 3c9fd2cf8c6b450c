/** One index for each running app, made when it is first asked for and closed with the app. */
import type { Payload } from 'payload'

import { SearchIndex } from './search-index'

// The module may be loaded twice (server, Next's bundle); the index is one.
const key = Symbol.for('cms.delivery.searches')
const store = globalThis as { [key]?: Map<Payload, SearchIndex> }
const running: Map<Payload, SearchIndex> = (store[key] ??= new Map())

export function searchOf(payload: Payload): SearchIndex {
  const known = running.get(payload)
  if (known) return known
  const made = new SearchIndex(payload)
  running.set(payload, made)
  return made
}

/** News of other instances; null where it is not known what changed. Without an index there is nothing to keep. */
export function tellSearch(payload: Payload, tags: ReadonlySet<string> | null): void {
  running.get(payload)?.hear(tags)
}

/** Makes the index before somebody asks for it. A failure is told to whoever asks. */
export async function prepareSearch(payload: Payload): Promise<void> {
  await searchOf(payload).upToDate().catch((error: unknown) => payload.logger.warn({ err: error, msg: 'The search could not be made ready' }))
}

export function closeSearch(payload: Payload): void {
  running.get(payload)?.close()
  running.delete(payload)
}
