/** What the panels of webhooks ask the API, with the session of whoever looks. */
import type { WebhookDelivery } from '../../payload-types'
import type { Problem } from '../../problem-response'

export type StoredDelivery = Pick<WebhookDelivery, 'id' | 'state' | 'event' | 'collectionSlug' | 'documentId' | 'slug' | 'locale' | 'changedAt' | 'createdAt' | 'nextAttemptAt' | 'attempts'>
export type Attempt = NonNullable<WebhookDelivery['attempts']>[number]

export interface Secret {
  id: string
  createdAt: string
}

export interface PingAnswer extends Pick<Attempt, 'outcome' | 'ms'> {
  status: number | null
}

/** The words of the server, where it has some. */
export class Refused extends Error {}

/** @throws Refused with what the server says */
export async function ask<Body>(path: string, { method = 'GET' }: { method?: string } = {}): Promise<Body> {
  const answer = await fetch(path, { credentials: 'include', method })
  if (!answer.ok) throw new Refused(((await answer.json().catch(() => null)) as Problem | null)?.detail ?? '')
  return (answer.status === 204 ? null : await answer.json()) as Body
}

/** How long what is sent again is waited for. */
const LOOKS = 6
const LOOK_AFTER_MS = 1500

/**
 * Sends a delivery again, and looks until the new attempt is there, or for nine seconds.
 *
 * @param address of the delivery in the API
 * @param look shows how it stands now, and gives it where it is still there
 */
export async function sendAgain(address: string, { attempts }: StoredDelivery, look: () => Promise<StoredDelivery | undefined>): Promise<void> {
  await ask(`${address}/resend`, { method: 'POST' })
  for (let looks = 0; looks < LOOKS; looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AFTER_MS))
    if (((await look())?.attempts?.length ?? 0) > (attempts?.length ?? 0)) return
  }
}
