import type { Payload } from 'payload'

const HOUR_MS = 3_600_000

/** What a server does by itself while it runs. */
export interface Running {
  /** Resolves when nothing of it is under way. */
  stop: () => Promise<void>
}

/**
 * Does it at once, and again every hour. It never fails.
 *
 * @param loss what is logged where it goes wrong: what is missing until the next hour
 */
export function everyHour(payload: Payload, task: () => Promise<unknown>, loss: string): Running {
  let last: Promise<unknown> = Promise.resolve()
  const again = (): void => {
    last = last.then(task).catch((error: unknown) => payload.logger.error({ err: error, msg: loss }))
  }
  again()
  const timer = setInterval(again, HOUR_MS).unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await last
    },
  }
}
