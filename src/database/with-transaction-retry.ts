const ATTEMPTS = 8
const FIRST_PAUSE_MS = 15
const LONGEST_PAUSE_MS = 400

interface MongoError {
  errorLabels?: string[]
  hasErrorLabel?: (label: string) => boolean
  code?: unknown
  cause?: unknown
}

/** WriteConflict and NoSuchTransaction; the label is lost where an error was wrapped. */
const TRANSIENT_CODES = new Set<unknown>([112, 251])

/** MongoDB asks that the whole transaction be tried again: it met another one. */
export function isTransientTransactionError(error: unknown): boolean {
  for (let each = error as MongoError | null | undefined, depth = 0; each && depth < 5; each = each.cause as MongoError, depth += 1) {
    if (typeof each !== 'object') return false
    if (each.hasErrorLabel?.('TransientTransactionError') || each.errorLabels?.includes('TransientTransactionError')) return true
    if (TRANSIENT_CODES.has(each.code)) return true
  }
  return false
}

/**
 * Runs `transaction` (begin, work, commit) again where MongoDB asks for it: at most 8 times within about
 * two seconds, each pause longer and with jitter. Throws the last error. On SQLite it runs once: there the
 * transactions queue.
 */
export async function withTransactionRetry<Result>(transaction: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction()
    } catch (error) {
      if (attempt === ATTEMPTS || !isTransientTransactionError(error)) throw error
      const pause = Math.min(FIRST_PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS) * (0.5 + Math.random())
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}
