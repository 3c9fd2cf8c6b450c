/** Work for when a transaction is committed; where it is rolled back, the work is dropped. */
import type { Payload, PayloadRequest } from 'payload'

type Work = () => void

// The module may be loaded twice (server, Next's bundle), the transactions are the same.
const key = Symbol.for('cms.delivery.after-commit')
const store = globalThis as { [key]?: Map<unknown, Set<Work>> }
const waiting = (store[key] ??= new Map())

/** The same work asked for twice in one transaction runs once. Without a transaction it runs at once. */
export async function afterCommit(req: PayloadRequest, work: Work): Promise<void> {
  const id = await req.transactionID
  if (id === undefined || id === null) return work()
  const works = waiting.get(id) ?? new Set()
  waiting.set(id, works.add(work))
}

const isWatched = Symbol.for('cms.delivery.commits-are-watched')

/** Call it once the database is connected; a second time it does nothing. */
export function watchCommits({ db }: Payload): void {
  const watched = db as typeof db & { [isWatched]?: true }
  if (watched[isWatched]) return
  watched[isWatched] = true
  const { commitTransaction, rollbackTransaction } = db
  db.commitTransaction = async (pending) => {
    const id = await pending
    try {
      await commitTransaction.call(db, pending)
    } catch (error) {
      waiting.delete(id)
      throw error
    }
    const works = waiting.get(id) ?? []
    waiting.delete(id)
    for (const work of works) work()
  }
  // Not async: the database's own steps out of the transaction at the call.
  db.rollbackTransaction = (pending) => {
    void Promise.resolve(pending).then((id) => waiting.delete(id))
    return rollbackTransaction.call(db, pending)
  }
}
