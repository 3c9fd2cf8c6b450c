/** Sends what is due for one webhook: several documents at a time, each document's changes one after the other. */
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import type { Webhook, WebhookDelivery } from '../../payload-types'
import { dependsOnTime, findShown, publicWhere, sourceOf } from '../changes/sources'
import { claimNext } from './claim-delivery'
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
  const { delivering } = webhooksInProcess(payload)
  const running = delivering.get(webhook)
  if (running) {
    running.again = true
    return null
  }
  const turn = { again: true }
  delivering.set(webhook, turn)
  try {
    const end = Date.now() + LONGEST_TURN_MS
    while (turn.again && Date.now() < end) {
      turn.again = false
      await Promise.all(Array.from({ length: AT_ONCE }, () => work(payload, webhook, end)))
    }
  } finally {
    delivering.delete(webhook)
  }
  return nextDue(payload, webhook)
}

async function work(payload: Payload, id: string, end: number): Promise<void> {
  const process = webhooksInProcess(payload)
  while (Date.now() < end && !process.isStopping) {
    const webhook = await findWebhook(payload, id)
    if (!webhook?.enabled) return giveUpWaiting(await createLocalReq({}, payload), id)
    const delivery = await claimNext(payload, id)
    if (!delivery) return
    // Without a secret nothing is signed, and so nothing sent.
    if (!(await attempt(payload, delivery))) return
  }
}

async function nextDue(payload: Payload, webhook: string): Promise<Date | null> {
  const { docs } = await payload.db.find<WebhookDelivery>({
    collection: 'webhook-deliveries',
    limit: 1,
    pagination: false,
    sort: 'nextAttemptAt',
    where: { and: [{ webhook: { equals: webhook } }, { state: { equals: 'waiting' } }] },
  })
  const due = docs[0]?.nextAttemptAt
  return due ? new Date(due) : null
}
