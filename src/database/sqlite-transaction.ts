import { CmsError } from '../errors'
import { othersFirst } from '../take-turns'
import type { LibsqlClient, ResultSet, SqliteConnection, Statement } from './sqlite-connection'
import { failScope, type TransactionScope } from './transaction-scope'

type LibsqlTransaction = Awaited<ReturnType<LibsqlClient['transaction']>>

/** How long a COMMIT tries again where another process holds the file. */
const COMMIT_RETRY_MS = 5000

/** `isSound` false: the connection did not do as it was told, and should not be used again. */
export type OnEnd = (end: { isSound: boolean }) => void

/**
 * One transaction on the writer, from BEGIN IMMEDIATE to its end. It ends once: by commit, by rollback,
 * by the watchdog, or because SQLite itself rolled back (a full disk). Statements that come later
 * throw; they never run outside of it.
 */
export class SqliteTransaction implements LibsqlTransaction {
  readonly #connection: SqliteConnection
  readonly #scope: TransactionScope
  readonly #onEnd: OnEnd
  readonly #watchdog: NodeJS.Timeout
  /** Why later statements are refused. Null: open. */
  #ended: Error | null = null

  constructor({
    connection,
    scope,
    timeoutMs,
    onEnd,
  }: {
    connection: SqliteConnection
    scope: TransactionScope
    timeoutMs: number
    onEnd: OnEnd
  }) {
    this.#connection = connection
    this.#scope = scope
    this.#onEnd = onEnd
    this.#watchdog = setTimeout(() => {
      const reason = `A transaction was still open after ${timeoutMs / 1000} s and was rolled back: nothing of it is stored.`
      void this.#rollBack(new CmsError('database-unavailable', reason))
    }, timeoutMs).unref()
    scope.state = 'open'
    scope.transaction = this
  }

  get closed(): boolean {
    return this.#ended !== null
  }

  async execute(statement: Statement): Promise<ResultSet> {
    const others = othersFirst('holder')
    if (others) await others
    return this.run(statement)
  }

  async batch(statements: Statement[]): Promise<ResultSet[]> {
    return statements.map((statement) => this.run(statement))
  }

  async executeMultiple(sql: string): Promise<void> {
    if (this.#ended) throw this.#ended
    try {
      await this.#connection.exec(sql)
    } catch (error) {
      this.#noteLoss(error)
      throw error
    }
  }

  /** Throws what SQLite throws, or why the transaction is over. */
  run(statement: Statement): ResultSet {
    if (this.#ended) throw this.#ended
    try {
      return this.#connection.run(statement)
    } catch (error) {
      this.#noteLoss(error)
      throw error
    }
  }

  /** Throws when nothing was stored. Whatever was called before it has run by then. */
  async commit(): Promise<void> {
    const others = othersFirst('holder')
    if (others) await others
    if (this.#ended) throw this.#ended
    this.#close(new Error('The transaction was committed already: await every step of a hook, and pass it `req`.'))
    try {
      await this.#connection.execWhenFree('COMMIT', COMMIT_RETRY_MS)
    } catch (error) {
      this.#ended = error as Error
      failScope(this.#scope, error as Error)
      await this.#undo()
      this.#onEnd({ isSound: false })
      throw error
    }
    this.#scope.state = 'committed'
    this.#onEnd({ isSound: true })
  }

  /** Does nothing where it is over already. */
  async rollback(): Promise<void> {
    const others = othersFirst('holder')
    if (others) await others
    await this.#rollBack(new Error('The transaction was rolled back: nothing of it is stored.'))
  }

  close(): void {
    void this.rollback()
  }

  /** As `rollback`, where the connection is closed with it. */
  abandon(reason: Error): void {
    if (this.#ended) return
    this.#close(reason)
    failScope(this.#scope, reason)
  }

  /** As `rollback`, and later statements say this reason. */
  async #rollBack(reason: Error): Promise<void> {
    if (this.#ended) return
    this.#close(reason)
    failScope(this.#scope, reason)
    await this.#undo()
    this.#onEnd({ isSound: !this.#connection.inTransaction })
  }

  #close(reason: Error): void {
    this.#ended = reason
    this.#scope.state = 'ending'
    clearTimeout(this.#watchdog)
  }

  async #undo(): Promise<void> {
    if (this.#connection.inTransaction) await this.#connection.exec('ROLLBACK').catch(() => {})
  }

  /** SQLite rolls back by itself when it cannot go on; statements after that would each be stored alone. */
  #noteLoss(error: unknown): void {
    if (this.#ended || this.#connection.inTransaction) return
    void this.#rollBack(error as Error)
  }
}
