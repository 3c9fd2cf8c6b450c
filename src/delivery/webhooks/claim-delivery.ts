/** Hands out what is to be sent, each to one process at a time, and a document's changes in their order. */
import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'

import { withTransaction } from '../../database/with-transaction'
import type { WebhookDelivery } from '../../payload-types'

/** Longer than a target may take: who ends in the middle of sending gives it to another after that. */
const CLAIM_MS = 60_000
const PAGE = 20

/** Documents whose turn is somebody else's or later, by their keys, and when the first of each may be sent (milliseconds since 1970). */
export type BlockedDocuments = Map<string, number>

type Place = Pick<WebhookDelivery, 'id' | 'documentKey' | 'sequence' | 'nextAttemptAt' | 'claimedUntil'>

const place = { documentKey: true, sequence: true, nextAttemptAt: true, claimedUntil: true } as const

/** Its turn has come, and nobody has it in hand. */
const isDue = (now: string): Where => ({
  and: [{ state: { equals: 'waiting' } }, { nextAttemptAt: { less_than_equal: now } }, { or: [{ claimedUntil: { exists: false } }, { claimedUntil: { less_than: now } }] }],
})

const outsideOf = (blocked: BlockedDocuments): Where[] => (blocked.size > 0 ? [{ documentKey: { not_in: [...blocked.keys()] } }] : [])

const timeOf = (date: string | null | undefined): number => (date ? new Date(date).getTime() : 0)

/** From then on it may be sent. */
const turnOf = ({ claimedUntil, nextAttemptAt }: Place): number => Math.max(timeOf(nextAttemptAt), timeOf(claimedUntil))

/**
 * @param blocked documents that are passed over, and that those found on the way are added to
 * @returns null where nothing is due
 */
export async function claimNext(payload: Payload, webhook: string, blocked: BlockedDocuments = new Map()): Promise<WebhookDelivery | null> {
  for (;;) {
    const first = await findDue(payload, webhook, blocked)
    if (!first) return null
    const claimed = await claim(payload, first.id)
    if (claimed) return claimed
    // Another has it: it is due no more, and what comes after it is blocked.
  }
}

/** When something may be sent: in the past where it may be now. @returns null where nothing waits */
export async function nextTurn(payload: Payload, webhook: string): Promise<Date | null> {
  const blocked: BlockedDocuments = new Map()
  const first = await findDue(payload, webhook, blocked)
  if (first) return new Date(turnOf(first))
  const { docs } = await payload.db.find<Place>({
    collection: 'webhook-deliveries',
    // More than are in somebody's hands at a time, whose turn is later than this order says.
    limit: PAGE,
    pagination: false,
    select: place,
    sort: 'nextAttemptAt',
    where: { and: [{ webhook: { equals: webhook } }, { state: { equals: 'waiting' } }, ...outsideOf(blocked)] },
  })
  const turns = [...blocked.values(), ...docs.map(turnOf)]
  return turns.length > 0 ? new Date(turns.reduce((soonest, turn) => Math.min(soonest, turn))) : null
}

/** The first that is due and has no unfinished change of its document before it. Reads alone: however much is blocked, nothing is written of it. */
async function findDue(payload: Payload, webhook: string, blocked: BlockedDocuments): Promise<Place | null> {
  for (;;) {
    const { docs } = await payload.db.find<Place>({
      collection: 'webhook-deliveries',
      limit: PAGE,
      pagination: false,
      select: place,
      sort: 'sequence',
      where: { and: [{ webhook: { equals: webhook } }, isDue(new Date().toISOString()), ...outsideOf(blocked)] },
    })
    if (docs.length === 0) return null
    for (const delivery of docs) {
      if (blocked.has(delivery.documentKey)) continue
      const earlier = await earlierOf(payload, delivery)
      if (!earlier) return delivery
      blocked.set(delivery.documentKey, turnOf(earlier))
    }
  }
}

/** The first of those of the same document that is not finished and comes before. */
async function earlierOf(payload: Payload, { documentKey, sequence }: Place): Promise<Place | null> {
  const { docs } = await payload.db.find<Place>({
    collection: 'webhook-deliveries',
    limit: 1,
    pagination: false,
    select: place,
    sort: 'sequence',
    where: { and: [{ documentKey: { equals: documentKey } }, { state: { equals: 'waiting' } }, { sequence: { less_than: sequence } }] },
  })
  return docs[0] ?? null
}

/** Who finds it due meets others here, and one gets it. @returns null where another has it, or has tried it since */
async function claim(payload: Payload, id: string): Promise<WebhookDelivery | null> {
  const req: PayloadRequest = await createLocalReq({}, payload)
  const now = Date.now()
  const claimed = await withTransaction(req, () =>
    payload.db.updateOne({
      collection: 'webhook-deliveries',
      data: { claimedUntil: claimFrom(now) },
      req,
      where: { and: [{ id: { equals: id } }, isDue(new Date(now).toISOString())] },
    }),
  )
  return claimed as unknown as WebhookDelivery | null
}

/** Until when it belongs to who takes it. @param now milliseconds since 1970 */
export const claimFrom = (now: number): string => new Date(now + CLAIM_MS).toISOString()
