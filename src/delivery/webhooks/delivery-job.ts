/** Deliveries in Payload's queue: one job for each webhook that has something to send, and when. */
import type { Payload, TaskConfig, Where } from 'payload'

import { nextTurn } from './claim-delivery'
import { deliverDue } from './deliver'
import { activeWebhooks } from './follow-feed'

export const DELIVER_WEBHOOK = 'deliverWebhook'
/** Of its own: a slow target keeps nobody's scheduled publication waiting. */
export const WEBHOOK_QUEUE = 'webhooks'
const WEBHOOKS_AT_ONCE = 20

/** That a job waits for the webhook that is due by then. */
export async function queueDelivery(payload: Payload, webhook: string, at: Date): Promise<void> {
  const isInTime: Where = { or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than_equal: at.toISOString() } }] }
  const waits = await payload.db.findOne({
    collection: 'payload-jobs',
    where: {
      and: [
        { taskSlug: { equals: DELIVER_WEBHOOK } },
        { 'input.webhook': { equals: webhook } },
        { processing: { equals: false } },
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
        isInTime,
      ],
    },
  })
  if (!waits) await payload.jobs.queue({ task: DELIVER_WEBHOOK as never, input: { webhook } as never, queue: WEBHOOK_QUEUE, waitUntil: at })
}

/** Whatever became of earlier jobs and their processes: where something waits, there is a job for it. */
export async function queueAllDeliveries(payload: Payload): Promise<void> {
  for (const { id } of await activeWebhooks(payload)) {
    const next = await nextTurn(payload, String(id))
    if (next) await queueDelivery(payload, String(id), next)
  }
}

export async function runDeliveries(payload: Payload): Promise<void> {
  await payload.jobs.run({ limit: WEBHOOKS_AT_ONCE, queue: WEBHOOK_QUEUE, silent: { info: true } })
}

export const deliverWebhookTask: TaskConfig<{ input: { webhook: string }; output: object }> = {
  slug: DELIVER_WEBHOOK,
  retries: 0,
  inputSchema: [{ name: 'webhook', type: 'text', required: true }],
  handler: async ({ input: { webhook }, req: { payload } }) => {
    try {
      const next = await deliverDue(payload, webhook)
      if (next) await queueDelivery(payload, webhook, next)
    } catch (error) {
      // The queue would keep it as failed for good; what waits gets a new job within a minute.
      payload.logger.error({ err: error, webhook, msg: 'Webhook deliveries stopped: tried again in a minute' })
    }
    return { output: {} }
  },
}
