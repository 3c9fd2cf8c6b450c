/** How a data set stands, without reading it: what its ETag and its dates are made from. */
import { createHash } from 'node:crypto'

import type { CollectionSlug, Payload } from 'payload'

import type { Dataset } from './dataset'

export interface DatasetState {
  /** Another one after any change. */
  sum: string
  /** The newest change of what is public now; null where nothing is. */
  modified: Date | null
}

/**
 * Clocks of two instances differ by a little, so the newest change is not always the last: this many are
 * compared.
 */
const NEWEST = 100

/** Taken from the database, so all instances say the same. */
async function stateOfCollection(payload: Payload, collection: CollectionSlug): Promise<{ facts: unknown; newest: string | null }> {
  const asAnybody = { collection, overrideAccess: false } as const
  const [{ totalDocs }, { docs }] = await Promise.all([
    payload.count(asAnybody),
    payload.find({ ...asAnybody, depth: 0, joins: false as never, limit: NEWEST, pagination: false, select: { updatedAt: true }, sort: '-updatedAt' }),
  ])
  const changes = (docs as { id: string; updatedAt: string }[]).map(({ id, updatedAt }) => [id, updatedAt] as const)
  return { facts: [collection, totalDocs, changes], newest: changes[0]?.[1] ?? null }
}

export async function stateOfDataset(payload: Payload, { collection, relatedTo }: Dataset): Promise<DatasetState> {
  const states = await Promise.all([collection, ...relatedTo].map((each) => stateOfCollection(payload, each)))
  const [own, ...others] = states
  const newest = own?.newest ? [own, ...others].map(({ newest: each }) => each ?? '').sort().at(-1) : null
  return {
    sum: createHash('sha256').update(JSON.stringify(states.map(({ facts }) => facts))).digest('base64url'),
    modified: newest ? new Date(newest) : null,
  }
}
