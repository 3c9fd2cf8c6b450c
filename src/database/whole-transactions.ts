import type { BaseDatabaseAdapter } from 'payload'

import {
  currentScope,
  enterScope,
  failScope,
  leaveScope,
  newScope,
  refuseAfterRollback,
  type TransactionOptions,
  type TransactionScope,
} from './transaction-scope'

type Transactions = Pick<BaseDatabaseAdapter, 'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'>

const ROLLED_BACK = 'Nothing was stored: an operation inside of this one failed and rolled all of it back, but a hook swallowed its error.'

/**
 * Lets code in a transaction find it, refuses what is left running of one that was rolled back, and
 * makes a commit that stored nothing throw; Payload's adapters are silent about all three.
 * `owner` is the same object for every adapter on one database, known once it is connected.
 */
export function keepTransactionsWhole(adapter: Transactions, owner: () => object): void {
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
    if (scope) scope.state = 'committed'
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
}
