/** Hands out what is to be sent, each to one process at a time, and a document's changes in their order. */
import { createLocalReq, type Payload, type Where } from 'payload'

import { withTransaction } from '../../database/with-transaction'
import type { WebhookDelivery } from '../../payload-types'

/** Longer than a target may take: who ends in the middle of sending gives it to another after that. */
const CLAIM_MS = 60_000
/** How soon, and how late, what waits for an earlier change of its document is looked at again; its turn is told at once. */
const SOONEST_LOOK_MS = 5000
const LATEST_LOOK_MS = 5 * 60_000
const PAGE = 20

const isFree = (now: string): Where => ({ or: [{ claimedUntil: { exists: false } }, { claimedUntil: { less_than: now } }] })

/** @returns null where nothing is due */
export async function claimNext(payload: Payload, webhook: string): Promise<WebhookDelivery | null> {
  const passedOver: string[] = []
  for (;;) {
    const now = new Date()
    const { docs } = await payload.db.find<WebhookDelivery>({
      collection: 'webhook-deliveries',
      limit: PAGE,
      pagination: false,
      sort: 'sequence',
      where: {
        and: [
          { webhook: { equals: webhook } },
          { state: { equals: 'waiting' } },
          { nextAttemptAt: { less_than_equal: now.toISOString() } },
          isFree(now.toISOString()),
          ...(passedOver.length > 0 ? [{ id: { not_in: passedOver } }] : []),
        ],
      },
    })
    if (docs.length === 0) return null
    for (const delivery of docs) {
      const earlier = await earlierOf(payload, delivery)
      const claimed = earlier ? await putOff(payload, delivery, earlier) : await claim(payload, delivery.id)
      if (claimed) return claimed
      passedOver.push(String(delivery.id))
    }
  }
}

/** The first of those of the same document that is not finished and comes before. */
async function earlierOf(payload: Payload, { documentKey, sequence }: WebhookDelivery): Promise<WebhookDelivery | null> {
  const { docs } = await payload.db.find<WebhookDelivery>({
    collection: 'webhook-deliveries',
    limit: 1,
    pagination: false,
    sort: 'sequence',
    where: { and: [{ documentKey: { equals: documentKey } }, { state: { equals: 'waiting' } }, { sequence: { less_than: sequence } }] },
  })
  return docs[0] ?? null
}

async function putOff(payload: Payload, { id }: WebhookDelivery, earlier: WebhookDelivery): Promise<null> {
  const now = Date.now()
  const turn = earlier.nextAttemptAt ? new Date(earlier.nextAttemptAt).getTime() : now
  const look = Math.min(Math.max(turn, now + SOONEST_LOOK_MS), now + LATEST_LOOK_MS)
  await payload.db.updateOne({
    collection: 'webhook-deliveries',
    data: { nextAttemptAt: new Date(look).toISOString() },
    where: { and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }] },
  })
  return null
}

/** Two processes that find it free meet here, and one of them gets it. */
export async function claim(payload: Payload, id: string): Promise<WebhookDelivery | null> {
  const req = await createLocalReq({}, payload)
  const now = Date.now()
  const claimed = await withTransaction(req, () =>
    payload.db.updateOne({
      collection: 'webhook-deliveries',
      data: { claimedUntil: new Date(now + CLAIM_MS).toISOString() },
      req,
      where: { and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }, isFree(new Date(now).toISOString())] },
    }),
  )
  return claimed as unknown as WebhookDelivery | null
}
