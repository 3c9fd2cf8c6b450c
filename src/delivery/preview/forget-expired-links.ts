import type { Payload, PayloadRequest } from 'payload'

import { everyHour, type Running } from '../../every-hour'

/** They open nothing, whether their rows are there or not; the rows hold titles of drafts. */
export async function forgetExpiredLinks(payload: Payload, req?: PayloadRequest): Promise<void> {
  await payload.db.deleteMany({ collection: 'preview-links', ...(req ? { req } : {}), where: { expiresAt: { less_than: new Date().toISOString() } } })
}

/** Call it when the server listens. */
export const startForgettingLinks = (payload: Payload): Running =>
  everyHour(payload, () => forgetExpiredLinks(payload), 'Expired preview links could not be forgotten: tried again in an hour')
