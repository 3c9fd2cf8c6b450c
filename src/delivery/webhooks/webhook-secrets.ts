/** The secrets of a webhook: one, or two while its receiver changes from the old to the new. */
import type { Payload, PayloadRequest } from 'payload'

import { withTransaction } from '../../database/with-transaction'
import { CmsError } from '../../errors'
import { say } from '../../messages'
import type { WebhookSecret } from '../../payload-types'
import { beginAtEnd } from './feed-progress'
import { newSecret } from './sign'

const MOST_SECRETS = 2

/** What may be told of a secret once it was shown. */
export interface SecretOnList {
  id: string
  createdAt: string
}

export async function findSecrets(payload: Payload, webhook: string, req?: PayloadRequest): Promise<WebhookSecret[]> {
  const { docs } = await payload.db.find<WebhookSecret>({ collection: 'webhook-secrets', pagination: false, req, sort: '-createdAt', where: { webhook: { equals: webhook } } })
  return docs
}

/** In the clear, the newest first. */
export async function readSecrets(payload: Payload, webhook: string): Promise<string[]> {
  return (await findSecrets(payload, webhook)).map(({ secret }) => payload.decrypt(secret))
}

export async function listSecrets(payload: Payload, webhook: string): Promise<SecretOnList[]> {
  return (await findSecrets(payload, webhook)).map(({ createdAt, id }) => ({ id: String(id), createdAt: new Date(createdAt).toISOString() }))
}

/**
 * Makes one more secret, which nobody can read again. With the first the webhook begins to send.
 * @throws CmsError webhook-has-two-secrets (409)
 */
export async function addSecret(req: PayloadRequest, webhook: string): Promise<SecretOnList & { secret: string }> {
  const { payload } = req
  const secret = newSecret()
  return withTransaction(req, async () => {
    const known = await findSecrets(payload, webhook, req)
    const place = [`${webhook}/1`, `${webhook}/2`].find((each) => known.every((other) => other.place !== each))
    if (known.length >= MOST_SECRETS || !place) throw new CmsError('webhook-has-two-secrets', say(req, 'webhookHasTwoSecrets'))
    if (known.length === 0) await beginAtEnd(req, webhook)
    const made = (await payload.db.create({ collection: 'webhook-secrets', data: { webhook, place, secret: payload.encrypt(secret) }, req })) as unknown as WebhookSecret
    return { id: String(made.id), createdAt: new Date(made.createdAt).toISOString(), secret }
  })
}

/** @throws CmsError not-found, webhook-needs-a-secret (409) */
export async function removeSecret(req: PayloadRequest, webhook: string, id: string): Promise<void> {
  await withTransaction(req, async () => {
    const known = await findSecrets(req.payload, webhook, req)
    const removed = known.find((secret) => String(secret.id) === id)
    if (!removed) throw new CmsError('not-found', req.t('general:notFound'))
    if (known.length === 1) throw new CmsError('webhook-needs-a-secret', say(req, 'webhookNeedsASecret'))
    await req.payload.db.deleteOne({ collection: 'webhook-secrets', req, returning: false, where: { id: { equals: removed.id } } })
  })
}
