/** Everything that is public of a data set, a batch at a time: however much there is, memory holds one. */
import { setImmediate } from 'node:timers/promises'

import type { Payload, TypedLocale, Where } from 'payload'

import type { Dataset } from './dataset'

const BATCH = 100

/**
 * In the order of ids, each batch after the last id of the one before: what is published or taken
 * offline meanwhile moves no other row. Read as by somebody who is not signed in.
 */
export async function* readPublished(payload: Payload, { collection, populate, select }: Dataset, locale: string): AsyncGenerator<unknown[]> {
  let after: { where?: Where } = {}
  for (;;) {
    // Each with a request of its own, so that nothing that one batch looked up is kept for the next.
    const { docs } = await payload.find({
      collection,
      depth: 1,
      joins: false,
      limit: BATCH,
      locale: locale as TypedLocale,
      overrideAccess: false,
      pagination: false,
      populate,
      select,
      sort: 'id',
      ...after,
    })
    const last = docs.at(-1)
    if (!last) return
    yield docs
    if (docs.length < BATCH) return
    // The embedded database answers without leaving the thread: other requests get their turn here.
    await setImmediate()
    after = { where: { id: { greater_than: last.id } } }
  }
}
