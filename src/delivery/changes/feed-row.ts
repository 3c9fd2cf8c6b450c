/** The feed's own row: which feed it is, and the last number given. */
import { randomBytes } from 'node:crypto'

import type { Payload, PayloadRequest } from 'payload'

import type { ChangeFeed } from '../../payload-types'

const KEY = 'changes'

export async function findFeed(payload: Payload, req?: PayloadRequest): Promise<ChangeFeed | null> {
  return payload.db.findOne<ChangeFeed>({ collection: 'change-feed', req, where: { key: { equals: KEY } } })
}

/** The row; made where the database has none. */
export async function openFeed(payload: Payload): Promise<ChangeFeed> {
  const known = await findFeed(payload)
  if (known) return known
  const data = { key: KEY, feedId: randomBytes(9).toString('base64url'), sequence: 0, forgottenThrough: 0 }
  try {
    return (await payload.db.create({ collection: 'change-feed', data })) as unknown as ChangeFeed
  } catch (error) {
    // Another server made it at the same moment.
    const theirs = await findFeed(payload)
    if (!theirs) throw error
    return theirs
  }
}

export async function updateFeed(req: PayloadRequest, { id }: ChangeFeed, data: Partial<ChangeFeed>): Promise<void> {
  await req.payload.db.updateOne({ collection: 'change-feed', data, id, req, returning: false })
}
