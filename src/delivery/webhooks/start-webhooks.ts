/** What webhooks do by themselves while a server runs. */
import type { Payload } from 'payload'

import { everyHour, type Running } from '../../every-hour'
import { feedInProcess, outsideOfRequests } from '../changes/feed-in-process'
import { queueAllDeliveries, runDeliveries } from './delivery-job'
import { followFeed } from './follow-feed'
import { forgetOldDeliveries } from './forget-old-deliveries'
import { webhooksInProcess } from './webhooks-in-process'

const MINUTE_MS = 60_000

/** Makes deliveries of what is new and sends what is due. Also for tests, which have no server that does. */
export async function sendWhatIsDue(payload: Payload): Promise<void> {
  await followFeed(payload)
  await queueAllDeliveries(payload)
  await runDeliveries(payload)
}

/** Call it when the server listens. News of the feed is sent at once; retries, and what others left, within a minute. Once stopped, it begins no more requests. */
export function startWebhooks(payload: Payload): Running {
  const process = webhooksInProcess(payload)
  const sending = new Set<Promise<void>>()
  const track = (work: () => Promise<unknown>, loss: string): void => {
    const done = outsideOfRequests(work)
      .catch((error: unknown) => payload.logger.error({ err: error, msg: loss }))
      .then(() => void sending.delete(done))
    sending.add(done)
  }
  let isLooking = false
  let lookAgain = false
  /** One look at a time; sending does not keep the next look waiting. */
  const wake = (): void => {
    lookAgain = isLooking
    if (isLooking || process.isStopping) return
    isLooking = true
    track(async () => {
      try {
        await followFeed(payload)
        await queueAllDeliveries(payload)
      } finally {
        isLooking = false
      }
      track(() => runDeliveries(payload), 'Webhook deliveries could not be begun: tried again in a minute')
      if (lookAgain) wake()
    }, 'Webhooks could not be looked after: tried again in a minute')
  }
  const forgetting = everyHour(payload, () => outsideOfRequests(() => forgetOldDeliveries(payload)), 'Old webhook deliveries could not be forgotten: tried again in an hour')

  process.wake = wake
  const { news } = feedInProcess(payload)
  news.on('sequenced', wake)
  wake()
  const timer = setInterval(wake, MINUTE_MS).unref()
  return {
    stop: async () => {
      process.isStopping = true
      process.wake = null
      news.off('sequenced', wake)
      clearInterval(timer)
      await forgetting.stop()
      while (sending.size > 0) await Promise.all(sending)
    },
  }
}
