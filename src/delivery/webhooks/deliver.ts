/** Sends what is due for one webhook: several documents at a time, each document's changes one after the other. */
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import type { Webhook, WebhookDelivery } from '../../payload-types'
import { dependsOnTime, findShown, publicWhere, sourceOf } from '../changes/sources'
import { type BlockedDocuments, claimNext, nextTurn } from './claim-delivery'
import { bodyOf } from './event-body'
import { postToTarget } from './post-to-target'
import { recordAttempt } from './record-attempt'
import { signedHeaders } from './sign'
import { giveUpWaiting } from './webhook-hooks'
import { readSecrets } from './webhook-secrets'
import { settingsOf } from './webhook-settings'
import { webhooksInProcess } from './webhooks-in-process'

/** Requests that one target gets at a time from one process. */
const AT_ONCE = 4
/** After this others get a turn; what is left is done by the next job. */
const LONGEST_TURN_MS = 60_000
const USER_AGENT = 'intercultural-cities-cms-webhooks'

export function findWebhook(payload: Payload, id: string): Promise<Webhook | null> {
  return payload.db.findOne<Webhook>({ collection: 'webhooks', where: { id: { equals: id } } })
}

/** One attempt, written down. @returns the delivery as it is then; null where it or its webhook is gone, or can't sign */
export async function attempt(payload: Payload, delivery: WebhookDelivery): Promise<WebhookDelivery | null> {
  const id = String(delivery.webhook)
  const webhook = await findWebhook(payload, id)
  const secrets = await readSecrets(payload, id)
  if (!webhook || secrets.length === 0) return null
  const at = new Date()
  const body = bodyOf(payload.config, await withoutHiddenName(payload, delivery))
  const headers = { 'Content-Type': 'application/json', 'User-Agent': USER_AGENT, ...signedHeaders({ at, body, id: delivery.messageId, secrets }) }
  const answer = await postToTarget({ body, headers, settings: settingsOf(payload), url: webhook.url })
  return recordAttempt(payload, { answer, at, delivery })
}

/** A person's consent may have ended since: of one whom nobody may read now not even the name is sent, also a day later. */
async function withoutHiddenName(payload: Payload, delivery: WebhookDelivery): Promise<WebhookDelivery> {
  const { collectionSlug, documentId } = delivery
  const source = sourceOf(payload, collectionSlug ?? '')
  const req = { payload } as PayloadRequest
  if (!source || !documentId || !dependsOnTime(await publicWhere(req, source))) return delivery
  const shown = await findShown(await createLocalReq({}, payload), source, { ids: [documentId] })
  return shown.has(documentId) ? delivery : { ...delivery, slug: null }
}

/** @returns when the next is due; null: nothing waits, or another run in this process sees to it */
export async function deliverDue(payload: Payload, webhook: string): Promise<Date | null> {
  const process = webhooksInProcess(payload)
  const running = process.delivering.get(webhook)
  if (running) {
    running.again = true
    return null
  }
  const turn = { again: true }
  process.delivering.set(webhook, turn)
  try {
    const pass: Pass = { payload, webhook, end: Date.now() + LONGEST_TURN_MS, blocked: new Map() }
    for (;;) {
      turn.again = false
      pass.blocked.clear()
      const isDone = await Promise.all(Array.from({ length: AT_ONCE }, () => work(pass)))
      const next = await nextTurn(payload, webhook)
      // A document may have been passed over while the change before was being finished.
      const isNow = next !== null && next.getTime() <= Date.now() && isDone.every(Boolean)
      if (!(turn.again || isNow) || Date.now() >= pass.end || process.isStopping) return next
    }
  } finally {
    process.delivering.delete(webhook)
  }
}

interface Pass {
  payload: Payload
  webhook: string
  /** Milliseconds since 1970. */
  end: number
  /** Known to all that work on it, so that each document is looked at once. */
  blocked: BlockedDocuments
}

/** @returns whether all that was due is done; false where it can't be sent, or the time is over */
async function work({ blocked, end, payload, webhook: id }: Pass): Promise<boolean> {
  const process = webhooksInProcess(payload)
  while (Date.now() < end && !process.isStopping) {
    const webhook = await findWebhook(payload, id)
    if (!webhook?.enabled) {
      await giveUpWaiting(await createLocalReq({}, payload), id)
      return false
    }
    const delivery = await claimNext(payload, id, blocked)
    if (!delivery) return true
    const done = await attempt(payload, delivery)
    // Without a secret nothing is signed, and so nothing sent.
    if (!done) return false
    if (done.state !== 'waiting') blocked.delete(done.documentKey)
  }
  return false
}
