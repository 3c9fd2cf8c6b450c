/**
 * Statements of SQLite run at once, in the thread that answers everybody: whoever awaits one after the other never
 * lets go of it, and where many ask, the event loop does not go round before all of them are answered; with each round
 * it takes in one new connection. Before a request is worked out and before a statement, whoever comes when this turn
 * has lasted long waits in a queue, and each queue is served in each round.
 */

/** As long as a reader does not notice. */
const LONGEST_TURN_MS = 5

/** As Node has them, where a test sets the clock. */
const inNextRound = setImmediate
const now = performance.now.bind(performance)

export type Who =
  /** With a request: one in each round, in the order of coming. */
  | 'newcomer'
  /** Between two statements: one in each round. */
  | 'underway'
  /** Holds what others wait for, such as an open transaction: all in each round, in the order of coming. */
  | 'holder'

const queues: Record<Who, (() => void)[]> = { holder: [], underway: [], newcomer: [] }
/** Null: nobody had a turn in this round. */
let began: number | null = null

function beginTurn(): void {
  began = now()
  inNextRound(serveNext)
}

function serveNext(): void {
  const next = [...queues.holder.splice(0), ...queues.underway.splice(0, 1), ...queues.newcomer.splice(0, 1)]
  began = null
  if (next.length > 0) beginTurn()
  for (const serve of next) serve()
}

/** Null: go on. Else await it first. */
export function othersFirst(who: Who): Promise<void> | null {
  if (began === null) {
    beginTurn()
    return null
  }
  const isBehind = who === 'newcomer' && queues.newcomer.length > 0
  if (!isBehind && now() - began <= LONGEST_TURN_MS) return null
  return new Promise((resolve) => void queues[who].push(resolve))
}
