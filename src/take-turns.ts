/**
 * Statements of SQLite run at once, in the thread that answers everybody: whoever awaits one after the other never
 * lets go of it, and where many ask, the event loop does not go round before all of them are answered; with each round
 * it takes in one new connection. Before a request is worked out and before a statement, others have their turn where
 * this one has lasted long.
 */
import { setImmediate as nextRound } from 'node:timers/promises'

/** As long as a reader does not notice. */
const LONGEST_TURN_MS = 5

let began: number | null = null

function isOver(): boolean {
  if (began !== null) return performance.now() - began > LONGEST_TURN_MS
  began = performance.now()
  setImmediate(() => (began = null))
  return false
}

async function untilMine(): Promise<void> {
  do await nextRound()
  while (isOver())
}

/** Null: go on. Else await it first. */
export const othersFirst = (): Promise<void> | null => (isOver() ? untilMine() : null)
