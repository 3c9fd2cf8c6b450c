/** What follows from an admin's changes of a webhook. */
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'

import { beginAtEnd } from './feed-progress'

/** The notice goes once somebody has seen to it. */
export const noteSwitchedOn: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  data.enabled && !originalDoc?.enabled ? { ...data, switchedOffAt: null, switchedOffBecause: null } : data

export const beginWhenSwitchedOn: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const isSwitched = Boolean(doc.enabled) !== Boolean(previousDoc?.enabled)
  // When switched on too: a process may have stored something as it was being switched off.
  if (isSwitched) await giveUpWaiting(req, String(doc.id))
  if (isSwitched && doc.enabled) await beginAtEnd(req, String(doc.id))
  return doc
}

/** What waits for a webhook that is off is not sent later: it would come as if it were news. */
export async function giveUpWaiting(req: PayloadRequest, webhook: string): Promise<void> {
  await req.payload.db.updateMany({
    collection: 'webhook-deliveries',
    data: { state: 'failed', nextAttemptAt: null, finishedAt: new Date().toISOString() },
    req,
    returning: false,
    where: { and: [{ webhook: { equals: webhook } }, { state: { equals: 'waiting' } }] },
  })
}

/** Before, because a delivery without its webhook can't be. */
export const forgetWebhook: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { db } = req.payload
  const webhook = { webhook: { equals: String(id) } }
  for (const collection of ['webhook-deliveries', 'webhook-secrets', 'webhook-progress'] as const) await db.deleteMany({ collection, req, where: webhook })
}
