/** When what could not be delivered is tried again. Pure. */

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** Ten tries in a day, less a little: at first for a target that restarts, then for one that is being mended. */
export const GAPS_MS: readonly number[] = [0.5, 2, 10, 30, 60, 120, 240, 360, 600].map((minutes) => minutes * MINUTE_MS)

/** A target that took nothing for so long is switched off once something is given up: all tries of it lie in between. */
export const FAILING_FOR_MS = 23 * HOUR_MS

/** After so many failed tries; null: it is given up. */
export function nextAttemptAfter(tries: number, at: Date): Date | null {
  const gap = GAPS_MS[tries - 1]
  return gap === undefined ? null : new Date(at.getTime() + gap)
}
