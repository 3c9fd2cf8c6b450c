/** Which transaction the code that runs just now belongs to, carried along its awaits. */
import { AsyncLocalStorage } from 'node:async_hooks'

import type { SqliteTransaction } from './sqlite-transaction'

export interface TransactionScope {
  /** Whose transaction: one process may have two databases open, as when content is moved. */
  owner: object
  outer: TransactionScope | null
  options: TransactionOptions
  state: 'beginning' | 'open' | 'ending' | 'committed' | 'rolled back'
  transaction: SqliteTransaction | null
  /** Why it was rolled back. */
  failure: Error | null
  rolledBackAt: number
  /** Called once it is committed. */
  whenStored: Set<() => void>
}

export interface TransactionOptions {
  /** Rolled back when not ended by then. */
  timeoutMs?: number
  /** False for migrations: rebuilding a table would delete the rows that point to it. */
  foreignKeys?: boolean
}

// The module may be loaded twice (server, Next's bundle), the transactions are the same.
const key = Symbol.for('cms.database.transaction-scope')
const store = globalThis as { [key]?: AsyncLocalStorage<{ scope: TransactionScope | null }> }
const storage = (store[key] ??= new AsyncLocalStorage())
// Node before 24 begins tracking contexts at the first run; without this the first transaction would
// leak into whatever was awaiting at that moment.
storage.run({ scope: null }, () => {})

export const isLive = (scope: TransactionScope | null): boolean => scope?.state === 'beginning' || scope?.state === 'open'

/** The innermost scope of this owner, whatever its state. */
export function currentScope(owner: object): TransactionScope | null {
  let scope = storage.getStore()?.scope ?? null
  while (scope && scope.owner !== owner) scope = scope.outer
  return scope
}

/** The transaction of this owner that the calling code may still use. */
export function openTransaction(owner: object): SqliteTransaction | null {
  let scope = currentScope(owner)
  while (scope && (scope.owner !== owner || scope.state !== 'open')) scope = scope.outer
  return scope?.transaction ?? null
}

/** A transaction about to begin, inside of the caller's if it has one. Its caller does not belong to it yet. */
export function newScope(owner: object, options: TransactionOptions): TransactionScope {
  let outer = storage.getStore()?.scope ?? null
  while (outer && !isLive(outer)) outer = outer.outer
  return { owner, outer, options, state: 'beginning', transaction: null, failure: null, rolledBackAt: 0, whenStored: new Set() }
}

/** Must be called synchronously by whoever begins: the caller's later steps then belong to the scope. */
export function enterScope(scope: TransactionScope): void {
  storage.enterWith({ scope })
}

/** Notes why nothing of it is stored; the first reason stays. */
export function failScope(scope: TransactionScope, failure: Error): void {
  if (scope.state === 'rolled back') return
  Object.assign(scope, { state: 'rolled back', failure, rolledBackAt: Date.now() } satisfies Partial<TransactionScope>)
}

/** Whoever rolls back steps out; branches that still run stay inside. Must be called synchronously. */
export function leaveScope(scope: TransactionScope): void {
  if (storage.getStore()?.scope === scope) storage.enterWith({ scope: scope.outer })
}

/** As long as an operation may last. */
const REMEMBERED_MS = 30_000

/**
 * Payload rolls back the whole transaction when one operation in it fails. What is left running, as
 * the other half of a Promise.all or a hook that swallowed the error, would then store each thing
 * alone, without its beginning. Throws there.
 */
export function refuseAfterRollback(owner: object): void {
  const scope = currentScope(owner)
  if (scope?.state !== 'rolled back' || isLive(scope.outer) || Date.now() - scope.rolledBackAt > REMEMBERED_MS) return
  throw new Error('This operation was rolled back as a whole: nothing more of it may be stored.', { cause: scope.failure })
}

/** Runs `work` so that a transaction that it begins does not reach its caller's other steps. */
export function withScopeOfItsOwn<Result>(work: () => Result): Result {
  return storage.run({ scope: storage.getStore()?.scope ?? null }, work)
}
