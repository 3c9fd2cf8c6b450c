/**
 * Statements of SQLite run at once, in the thread that answers everybody: whoever awaits one after the other never
 * lets go of it, and where many ask, the event loop does not go round before all of them are answered; with each round
 * it takes in one new connection. Before a request is worked out and before a statement, whoever comes when this turn
 * has lasted long waits in a queue, of which one is served a round.
 */
/** As long as a reader does not notice. */
const LONGEST_TURN_MS = 5

/** As Node has them, where a test sets the clock. */
const inNextRound = setImmediate
const now = performance.now.bind(performance)
const waiting: (() => void)[] = []
/** All of them are served in each round, in their order: others may be waiting for what they hold. */
const urgent: (() => void)[] = []
/** Null: nobody had a turn in this round. */
let began: number | null = null

function beginTurn(): void {
  began = now()
  inNextRound(serveNext)
}

function serveNext(): void {
  const next = [...urgent.splice(0), ...waiting.splice(0, 1)]
  began = null
  if (next.length > 0) beginTurn()
  for (const serve of next) serve()
}

/**
 * Null: go on. Else await it first.
 *
 * @param isUrgent of whoever holds what others wait for, such as an open transaction
 */
export function othersFirst({ isUrgent = false }: { isUrgent?: boolean } = {}): Promise<void> | null {
  if (began === null) {
    beginTurn()
    return null
  }
  if (now() - began <= LONGEST_TURN_MS) return null
  return new Promise((resolve) => void (isUrgent ? urgent : waiting).push(resolve))
}
