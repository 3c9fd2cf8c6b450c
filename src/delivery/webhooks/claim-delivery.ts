/** Hands out what is to be sent, each to one process at a time, and a document's changes in their order. */
import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'

import { withTransaction } from '../../database/with-transaction'
import type { WebhookDelivery } from '../../payload-types'

/** Longer than a target may take: who ends in the middle of sending gives it to another after that. */
const CLAIM_MS = 60_000
/** How soon, and how late, what waits for an earlier change of its document is looked at again; its turn is told at once. */
const SOONEST_LOOK_MS = 5000
const LATEST_LOOK_MS = 5 * 60_000
const PAGE = 20

/** Its turn has come, and nobody has it in hand. */
const isDue = (now: string): Where => ({
  and: [{ state: { equals: 'waiting' } }, { nextAttemptAt: { less_than_equal: now } }, { or: [{ claimedUntil: { exists: false } }, { claimedUntil: { less_than: now } }] }],
})

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
          isDue(now.toISOString()),
          ...(passedOver.length > 0 ? [{ id: { not_in: passedOver } }] : []),
        ],
      },
    })
    if (docs.length === 0) return null
    for (const delivery of docs) {
      const taken = await takeInTurn(payload, delivery)
      if (taken) return taken
      passedOver.push(String(delivery.id))
    }
  }
}

/** In one transaction with the look at what comes before, which may be finished at this moment: then the turn is told again. */
async function takeInTurn(payload: Payload, delivery: WebhookDelivery): Promise<WebhookDelivery | null> {
  const req = await createLocalReq({}, payload)
  return withTransaction(req, async () => {
    const earlier = await earlierOf(req, delivery)
    if (!earlier) return claimIn(req, delivery.id)
    await putOff(req, delivery, earlier)
    return null
  })
}

/** The first of those of the same document that is not finished and comes before. */
async function earlierOf(req: PayloadRequest, { documentKey, sequence }: WebhookDelivery): Promise<WebhookDelivery | null> {
  const { docs } = await req.payload.db.find<WebhookDelivery>({
    collection: 'webhook-deliveries',
    limit: 1,
    pagination: false,
    req,
    sort: 'sequence',
    where: { and: [{ documentKey: { equals: documentKey } }, { state: { equals: 'waiting' } }, { sequence: { less_than: sequence } }] },
  })
  return docs[0] ?? null
}

async function putOff(req: PayloadRequest, { id }: WebhookDelivery, earlier: WebhookDelivery): Promise<void> {
  const now = Date.now()
  const turn = earlier.nextAttemptAt ? new Date(earlier.nextAttemptAt).getTime() : now
  const look = Math.min(Math.max(turn, now + SOONEST_LOOK_MS), now + LATEST_LOOK_MS)
  await req.payload.db.updateOne({
    collection: 'webhook-deliveries',
    data: { nextAttemptAt: new Date(look).toISOString() },
    req,
    where: { and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }] },
  })
}

/** @returns null where another has it, or has tried it since */
export async function claim(payload: Payload, id: string): Promise<WebhookDelivery | null> {
  const req = await createLocalReq({}, payload)
  return withTransaction(req, () => claimIn(req, id))
}

/** Who finds it due meets others here, and one gets it. */
async function claimIn(req: PayloadRequest, id: string): Promise<WebhookDelivery | null> {
  const now = Date.now()
  const claimed = await req.payload.db.updateOne({
    collection: 'webhook-deliveries',
    data: { claimedUntil: new Date(now + CLAIM_MS).toISOString() },
    req,
    where: { and: [{ id: { equals: id } }, isDue(new Date(now).toISOString())] },
  })
  return claimed as unknown as WebhookDelivery | null
}
