import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'

import {
  currentScope,
  enterScope,
  failScope,
  isLive,
  leaveScope,
  newScope,
  refuseAfterRollback,
  type TransactionOptions,
  type TransactionScope,
} from './transaction-scope'

type Transactions = Pick<BaseDatabaseAdapter, 'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'>

const ROLLED_BACK = 'Nothing was stored: an operation inside of this one failed and rolled all of it back, but a hook swallowed its error.'

/** Calls `tell` once what the request wrote is stored for good, before whoever wrote it goes on; never where it was rolled back. */
export type WhenStored = (req: Partial<PayloadRequest> | undefined, tell: () => void) => Promise<void>

/**
 * Lets code in a transaction find it, refuses what is left running of one that was rolled back, and
 * makes a commit that stored nothing throw; Payload's adapters are silent about all three.
 * `owner` is the same object for every adapter on one database, known once it is connected.
 */
export function keepTransactionsWhole(adapter: Transactions, owner: () => object): { whenStored: WhenStored } {
  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter
  const scopes = new Map<unknown, TransactionScope>()

  // Not async: the scope must be entered before the caller's next step.
  adapter.beginTransaction = (options) => {
    try {
      refuseAfterRollback(owner())
    } catch (error) {
      return Promise.reject(error as Error)
    }
    const scope = newScope(owner(), (options ?? {}) as TransactionOptions)
    enterScope(scope)
    return beginTransaction.call(adapter, options).then(
      (id) => {
        if (scope.state === 'beginning') scope.state = 'open'
        scopes.set(id, scope)
        return id
      },
      (error: Error) => {
        failScope(scope, error)
        throw scope.failure ?? error
      },
    )
  }

  adapter.commitTransaction = async (pending) => {
    const id = await pending
    // Payload takes the id away from an operation when another inside of it fails.
    const scope = scopes.get(id) ?? currentScope(owner())
    scopes.delete(id)
    try {
      if (id) await commitTransaction.call(adapter, id)
    } catch (error) {
      if (scope) failScope(scope, error as Error)
      throw error
    }
    if (scope?.state === 'rolled back') throw id && scope.failure ? scope.failure : new Error(ROLLED_BACK, { cause: scope.failure })
    if (!scope) return
    scope.state = 'committed'
    for (const tell of scope.whenStored) tell()
  }

  adapter.rollbackTransaction = (pending) => {
    const scope = scopes.get(pending)
    if (scope) leaveScope(scope)
    return rollBack(pending)
  }

  async function rollBack(pending: Parameters<Transactions['rollbackTransaction']>[0]): Promise<void> {
    const id = await pending
    const scope = scopes.get(id)
    scopes.delete(id)
    await rollbackTransaction.call(adapter, id)
    if (scope) failScope(scope, new Error('The transaction was rolled back'))
  }

  const tellWhenStored: WhenStored = async (req, tell) => {
    const scope = scopes.get(await req?.transactionID) ?? currentScope(owner())
    if (scope && isLive(scope)) scope.whenStored.add(tell)
    else if (scope?.state !== 'rolled back') tell()
  }
  Object.assign(adapter, { [WHEN_STORED]: tellWhenStored })
  return { whenStored: tellWhenStored }
}

// The module may be loaded twice (server, Next's bundle).
const WHEN_STORED = Symbol.for('cms.database.when-stored')

/**
 * Runs `work` once what the request wrote is committed, before whoever wrote it goes on; the same work once
 * in a transaction, and never where it was rolled back. Without a transaction it runs at once.
 */
export async function whenStored(req: PayloadRequest, work: () => void): Promise<void> {
  const { [WHEN_STORED]: tell } = req.payload.db as unknown as { [WHEN_STORED]: WhenStored }
  await tell(req, work)
}
