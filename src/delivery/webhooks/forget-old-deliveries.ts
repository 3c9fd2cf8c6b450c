/** Finished deliveries are kept for a month, for whoever looks into what happened. */
import type { Payload } from 'payload'

export const KEPT_DAYS = 30
const DAY_MS = 86_400_000

export async function forgetOldDeliveries(payload: Payload): Promise<void> {
  const before = new Date(Date.now() - KEPT_DAYS * DAY_MS).toISOString()
  await payload.db.deleteMany({ collection: 'webhook-deliveries', where: { finishedAt: { less_than: before } } })
}
