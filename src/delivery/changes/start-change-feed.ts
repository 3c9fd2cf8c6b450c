/** What the feed does by itself while a server runs. */
import type { Payload } from 'payload'

import type { Running } from '../../every-hour'
import { outsideOfRequests } from './feed-in-process'
import { forgetOldChanges } from './forget-old-changes'
import { completeFeed, reconcile } from './reconcile'
import { sequenceChanges } from './sequence-changes'
import { closeStreams } from './stream-endpoint'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/**
 * Call it when the server listens. At once and every hour it catches up on what was written past it and forgets
 * what is older than `keptDays`; every minute it looks for those whose time to be public has come or is over.
 * Once stopped, it lets listeners go at once.
 */
export function startChangeFeed(payload: Payload, { keptDays }: { keptDays: number }): Running {
  const abort = new AbortController()
  const { signal } = abort
  let last: Promise<void> = Promise.resolve()
  const then = (task: () => Promise<unknown>, loss: string): void => {
    last = last.then(async () => {
      try {
        if (!signal.aborted) await outsideOfRequests(task)
      } catch (error) {
        if (!signal.aborted) payload.logger.error({ err: error, msg: loss })
      }
    })
  }
  const forget = () => then(() => forgetOldChanges(payload, { keptDays, signal }), 'Old changes could not be forgotten: tried again in an hour')
  const catchUp = () =>
    then(async () => {
      await completeFeed(payload, signal)
      const differing = await reconcile({ payload, signal })
      if (differing > 0) payload.logger.info({ msg: 'The change feed caught up', documents: differing })
      await sequenceChanges(payload)
    }, 'The change feed could not catch up: what was written past it is missing until the next try in an hour')
  const recheck = () =>
    then(async () => {
      await reconcile({ onlyTimed: true, payload, signal })
      await sequenceChanges(payload)
    }, 'Content whose time is over could not be looked for: the feed goes on naming it until the next try in a minute')
  const hourly = () => {
    catchUp()
    forget()
  }
  hourly()
  const timers = [setInterval(recheck, MINUTE_MS), setInterval(hourly, HOUR_MS)]
  for (const timer of timers) timer.unref()
  return {
    stop: () => {
      abort.abort()
      for (const timer of timers) clearInterval(timer)
      closeStreams(payload)
      return last
    },
  }
}
