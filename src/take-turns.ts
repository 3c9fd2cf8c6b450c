/**
 * Statements of SQLite run at once, in the thread that answers everybody: whoever awaits one after the other never
 * lets go of it. Between two statements, others are answered where this turn of the event loop has lasted long.
 */
import { setImmediate as untilOthersHadTheirs } from 'node:timers/promises'

/** As long as a reader does not notice. */
const LONGEST_TURN_MS = 5

let began: number | null = null

function isOver(): boolean {
  if (began !== null) return performance.now() - began > LONGEST_TURN_MS
  began = performance.now()
  setImmediate(() => (began = null))
  return false
}

/** Await what it gives before a statement; null: go on. */
export const othersFirst = (): Promise<void> | null => (isOver() ? untilOthersHadTheirs() : null)
