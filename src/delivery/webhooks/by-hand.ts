/** What admins do with webhooks by hand: a ping, and sending something again. */
import { randomBytes } from 'node:crypto'

import { createLocalReq, type PayloadRequest } from 'payload'

import { CmsError } from '../../errors'
import { say } from '../../messages'
import type { WebhookDelivery } from '../../payload-types'
import { claimFrom } from './claim-delivery'
import { attempt, findWebhook } from './deliver'
import type { Outcome } from './post-to-target'
import { findSecrets } from './webhook-secrets'
import { webhooksInProcess } from './webhooks-in-process'

export interface PingAnswer {
  /** Id of the delivery that keeps the attempt. */
  delivery: string
  outcome: Outcome
  /** Of HTTP. */
  status: number | null
  ms: number
}

/**
 * Sends one request at once, to a webhook that is off too. Call it outside of transactions: it waits for the target.
 * @throws CmsError webhook-without-secret (409)
 */
export async function ping(req: PayloadRequest, webhook: string): Promise<PingAnswer> {
  const { payload } = req
  if ((await findSecrets(payload, webhook)).length === 0) throw new CmsError('webhook-without-secret', say(req, 'webhookWithoutSecret'))
  const messageId = `msg_${randomBytes(20).toString('base64url')}`
  const now = new Date()
  const at = now.toISOString()
  const made = await payload.db.create({
    collection: 'webhook-deliveries',
    // Claimed from the beginning: a worker that took it would leave nothing to answer with.
    data: { webhook, messageId, event: 'ping', documentKey: `${webhook}/ping/${messageId}`, changedAt: at, sequence: 0, state: 'waiting', tries: 0, attempts: [], nextAttemptAt: at, claimedUntil: claimFrom(now.getTime()) },
    req: await createLocalReq({}, payload),
  })
  const done = await attempt(payload, made as unknown as WebhookDelivery)
  const last = done?.attempts?.at(-1)
  // Deleted in the meantime, with its webhook.
  if (!done || !last) throw new CmsError('not-found', req.t('general:notFound'))
  return { delivery: String(done.id), outcome: last.outcome, status: last.status ?? null, ms: last.ms }
}

/**
 * Puts a delivery back to be sent at once, with the same webhook-id and a whole day of tries; what waits is tried now.
 * @throws CmsError webhook-off (409)
 */
export async function resend(req: PayloadRequest, { id, webhook }: { id: string; webhook: string }): Promise<WebhookDelivery> {
  const { payload } = req
  if (!(await findWebhook(payload, webhook))?.enabled) throw new CmsError('webhook-off', say(req, 'webhookOff'))
  if ((await findSecrets(payload, webhook)).length === 0) throw new CmsError('webhook-without-secret', say(req, 'webhookWithoutSecret'))
  const data = { state: 'waiting', tries: 0, nextAttemptAt: new Date().toISOString(), finishedAt: null }
  const updated = await payload.db.updateOne({ collection: 'webhook-deliveries', data, id, req })
  webhooksInProcess(payload).wake?.()
  return updated as unknown as WebhookDelivery
}
