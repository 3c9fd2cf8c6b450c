/** Writes down how an attempt ended and what follows: another in a while, the document's next change, or the end of it. */
import { randomBytes } from 'node:crypto'

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { withTransaction } from '../../database/with-transaction'
import type { Webhook, WebhookDelivery } from '../../payload-types'
import { findProgress } from './feed-progress'
import type { Answer } from './post-to-target'
import { FAILING_FOR_MS, nextAttemptAfter } from './retry-gaps'
import { type SwitchedOff, writeToAdmins } from './switched-off-email'
import { giveUpWaiting } from './webhook-hooks'
import type { SwitchedOffReason } from './Webhooks'

/** Of attempts that are sent again and again by hand, the last are kept. */
const MOST_ATTEMPTS = 50
const GONE = 410

interface Attempt {
  delivery: Pick<WebhookDelivery, 'id'>
  answer: Answer
  /** When it began. */
  at: Date
}

/** @returns the delivery as it is now; null where it was deleted meanwhile */
export async function recordAttempt(payload: Payload, { answer, at, delivery }: Attempt): Promise<WebhookDelivery | null> {
  const req = await createLocalReq({}, payload)
  const { recorded, switchedOff } = await withTransaction(req, async () => {
    const stored = await payload.db.findOne<WebhookDelivery>({ collection: 'webhook-deliveries', req, where: { id: { equals: delivery.id } } })
    if (!stored) return { recorded: null, switchedOff: null }
    const webhook = String(stored.webhook)
    const now = new Date()
    const isDelivered = answer.outcome === 'delivered'
    const tries = (stored.tries ?? 0) + (isDelivered ? 0 : 1)
    // One try of a ping is all that its sender waits for.
    const mayTryAgain = !isDelivered && stored.event !== 'ping' && answer.status !== GONE && (await isOn(req, webhook))
    const next = mayTryAgain ? nextAttemptAfter(tries, now) : null
    const state = isDelivered ? 'delivered' : next ? 'waiting' : 'failed'
    const { createdAt: _, id: __, updatedAt: ___, ...row } = stored
    const data = {
      // SQLite writes a row with a list in it as a whole.
      ...row,
      attempts: [...(stored.attempts ?? []), { id: randomBytes(12).toString('hex'), at: at.toISOString(), outcome: answer.outcome, status: answer.status, ms: answer.ms }].slice(-MOST_ATTEMPTS),
      claimedUntil: null,
      finishedAt: next ? null : now.toISOString(),
      nextAttemptAt: next?.toISOString() ?? null,
      state,
      tries,
    }
    const updated = await payload.db.updateOne({ collection: 'webhook-deliveries', data, id: stored.id, req })
    if (stored.event !== 'ping' && !next) await tellNextOfDocument(req, stored)
    return {
      recorded: updated as unknown as WebhookDelivery,
      switchedOff: stored.event === 'ping' ? null : await followHealth(req, { answer, at: now, isGivenUp: state === 'failed', webhook }),
    }
  })
  if (switchedOff) await writeToAdmins(payload, switchedOff)
  return recorded
}

async function isOn(req: PayloadRequest, id: string): Promise<boolean> {
  return Boolean((await req.payload.db.findOne<Webhook>({ collection: 'webhooks', req, where: { id: { equals: id } } }))?.enabled)
}

async function tellNextOfDocument(req: PayloadRequest, { documentKey, id }: WebhookDelivery): Promise<void> {
  const { db } = req.payload
  const { docs } = await db.find<WebhookDelivery>({
    collection: 'webhook-deliveries',
    limit: 1,
    pagination: false,
    req,
    sort: 'sequence',
    where: { and: [{ documentKey: { equals: documentKey } }, { state: { equals: 'waiting' } }, { id: { not_equals: id } }] },
  })
  const [next] = docs
  if (next && next.tries === 0) await db.updateOne({ collection: 'webhook-deliveries', data: { nextAttemptAt: new Date().toISOString() }, id: next.id, req, returning: false })
}

interface Health {
  webhook: string
  answer: Answer
  at: Date
  isGivenUp: boolean
}

/** Notes since when a target fails, and switches it off once that is long enough, or at its own wish. */
async function followHealth(req: PayloadRequest, { answer, at, isGivenUp, webhook }: Health): Promise<SwitchedOff | null> {
  const progress = await findProgress(req.payload, webhook, req)
  if (!progress) return null
  const isWell = answer.outcome === 'delivered'
  const failingSince = isWell ? null : (progress.failingSince ?? at.toISOString())
  if ((progress.failingSince ?? null) !== failingSince) {
    await req.payload.db.updateOne({ collection: 'webhook-progress', data: { failingSince }, id: progress.id, req, returning: false })
  }
  if (answer.status === GONE) return switchOff(req, { at, because: 'gone', webhook })
  const hasFailedForLong = failingSince !== null && at.getTime() - new Date(failingSince).getTime() >= FAILING_FOR_MS
  return isGivenUp && hasFailedForLong ? switchOff(req, { at, because: 'failing', webhook }) : null
}

async function switchOff(req: PayloadRequest, { at, because, webhook }: { webhook: string; because: SwitchedOffReason; at: Date }): Promise<SwitchedOff | null> {
  const data = { enabled: false, switchedOffAt: at.toISOString(), switchedOffBecause: because }
  // Without hooks, which would see an admin at work; null where one has switched it off already.
  const switchedOff = (await req.payload.db.updateOne({ collection: 'webhooks', data, req, where: { and: [{ id: { equals: webhook } }, { enabled: { equals: true } }] } })) as unknown as null | Webhook
  if (!switchedOff) return null
  await giveUpWaiting(req, webhook)
  req.payload.logger.warn({ webhook, because, msg: 'A webhook was switched off' })
  return { because, webhook: switchedOff }
}
