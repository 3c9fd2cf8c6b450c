/**
 * The client under Payload's SQLite adapter: one connection writes, one reads. The stock client opens
 * a connection per transaction, and two of those at once lose acknowledged writes; see
 * docs/decisions/2026-11-23-sqlite-client-of-our-own.md.
 */
import { mkdir } from 'node:fs/promises'
import path from 'node:path'

import { othersFirst } from '../take-turns'
import { SqliteConnection, isBusy, type LibsqlClient, type ResultSet, type Statement } from './sqlite-connection'
import type { SqliteTransaction } from './sqlite-transaction'
import { SqliteWriter, type WriterSettings } from './sqlite-writer'
import { currentScope, enterScope, newScope, openTransaction, refuseAfterRollback, type TransactionOptions, type TransactionScope } from './transaction-scope'

const DEFAULTS: WriterSettings = { transactionTimeoutMs: 30_000, waitTimeoutMs: 60_000, nestedWaitMs: 2_000, drainMs: 5_000 }

/** What is known of a small table would mislead once it has grown: SQLite would go through it for each row of another. */
const ANALYZE = `
  PRAGMA analysis_limit = 400;
  BEGIN IMMEDIATE;
  ANALYZE;
  DELETE FROM sqlite_stat1 WHERE CAST(stat AS INTEGER) < 1000;
  ANALYZE sqlite_schema;
  COMMIT`
/** It may be left undone. */
const ANALYZE_WAIT_MS = 2000
const READS = /^\s*(select|with|values)\b/i
const EXPLAINS = /^\s*explain\b/i
const RUNS_OUTSIDE_TRANSACTIONS = /^\s*(pragma|vacuum)\b/i

const sqlOf = (statement: Statement): string => (typeof statement === 'string' ? statement : statement.sql)

function openReader(file: string): SqliteConnection {
  const reader = new SqliteConnection(file)
  try {
    // In WAL mode a reader meets a lock only while another process recovers or closes the file.
    reader.run('PRAGMA busy_timeout = 1000')
    reader.run('PRAGMA query_only = ON')
    return reader
  } catch (error) {
    reader.close()
    throw error
  }
}

export class SqliteClient implements LibsqlClient {
  readonly protocol = 'file'
  readonly #file: string
  readonly #writer: SqliteWriter
  #reader: SqliteConnection
  #readers = 1
  #isClosed = false

  private constructor(file: string, writer: SqliteWriter) {
    this.#file = file
    this.#writer = writer
    this.#reader = openReader(file)
  }

  /** Makes the folder and the file where they are missing. Throws when the file cannot be opened or locked. */
  static async open(file: string, settings: Partial<WriterSettings> = {}): Promise<SqliteClient> {
    const all = { ...DEFAULTS, ...settings }
    await mkdir(path.dirname(file), { recursive: true })
    return new SqliteClient(file, await SqliteWriter.open(file, all))
  }

  get closed(): boolean {
    return this.#isClosed
  }

  /** The transaction that the calling code belongs to, if any. */
  get scope(): TransactionScope | null {
    return currentScope(this)
  }

  /** Whether the calling code may see what is not committed yet. */
  get isInTransaction(): boolean {
    return openTransaction(this) !== null
  }

  /** Another one after anybody's commit, of this process or another. Says nothing else; compares with an earlier one only. */
  committedVersion(): string {
    return this.#withReader((reader) => `${this.#readers}:${String(reader.value('PRAGMA data_version'))}`)
  }

  /** Called synchronously before `transaction()`, it makes the caller's later steps part of that transaction. */
  enterScope(options: TransactionOptions = {}): TransactionScope {
    const scope = newScope(this, options)
    enterScope(scope)
    return scope
  }

  /** Joins the transaction that the caller is in. Outside of one a read sees what is committed, a write stands alone. */
  async execute(statement: Statement): Promise<ResultSet> {
    const transaction = openTransaction(this)
    if (transaction) return transaction.execute(statement)
    const others = othersFirst('underway')
    if (others) await others
    if (EXPLAINS.test(sqlOf(statement))) return this.#readApart(statement)
    if (READS.test(sqlOf(statement))) {
      try {
        return this.#read(statement)
      } catch (error) {
        // WITH … INSERT: the reader refuses to write.
        if (!(error instanceof Error && 'code' in error && error.code === 'SQLITE_READONLY')) throw error
      }
    }
    refuseAfterRollback(this)
    if (RUNS_OUTSIDE_TRANSACTIONS.test(sqlOf(statement))) {
      return this.#writer.alone(newScope(this, {}), (connection) => connection.run(statement))
    }
    const [result] = await this.batch([statement])
    return result as ResultSet
  }

  /** All or nothing. */
  async batch(statements: Statement[]): Promise<ResultSet[]> {
    return this.#inOwnTransaction(statements, {})
  }

  /** As `batch`, with foreign keys off. */
  async migrate(statements: Statement[]): Promise<ResultSet[]> {
    return this.#inOwnTransaction(statements, { foreignKeys: false })
  }

  async executeMultiple(sql: string): Promise<void> {
    await this.#writer.alone(newScope(this, {}), (connection) => connection.exec(sql))
  }

  /** Throws `database-unavailable` (503) where its turn does not come in time. */
  async transaction(): Promise<SqliteTransaction> {
    const { scope } = this
    return this.#writer.begin(scope?.state === 'beginning' ? scope : newScope(this, {}))
  }

  /** Counts what the tables hold, as SQLite chooses among their indexes by it: 400 rows of each. Throws where another process holds the file. */
  async analyze(): Promise<void> {
    await this.#writer.alone(newScope(this, {}), (connection) => connection.execWhenFree(ANALYZE, ANALYZE_WAIT_MS))
    // A connection reads the figures once, when it first sees the tables.
    if (!this.#isClosed) this.#replaceReader()
  }

  async sync(): Promise<undefined> {
    return undefined
  }

  /** Lets the writes that wait already finish, bounded, and closes. The one file then holds everything. */
  async shutDown(): Promise<void> {
    if (this.#isClosed) return
    await this.#writer.drain()
    await this.#writer.emptyJournal()
    this.close()
  }

  /** At once: the open transaction is rolled back, whoever waits is refused. */
  close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.#reader.close()
    this.#writer.close()
  }

  #read(statement: Statement): ResultSet {
    return this.#withReader((reader) => reader.run(statement))
  }

  /** EXPLAIN never counts as ended: whoever read after it would see the same for ever. */
  #readApart(statement: Statement): ResultSet {
    const reader = openReader(this.#file)
    try {
      return reader.run(statement)
    } finally {
      reader.close()
    }
  }

  #withReader<Result>(read: (reader: SqliteConnection) => Result): Result {
    try {
      return read(this.#reader)
    } catch (error) {
      if (!isBusy(error)) throw error
      // In libsql 0.4.7 a statement that met a lock is never finished, and spoils its connection.
      this.#replaceReader()
      return read(this.#reader)
    }
  }

  #replaceReader(): void {
    const reader = openReader(this.#file)
    this.#reader.close()
    this.#reader = reader
    this.#readers += 1
  }

  async #inOwnTransaction(statements: Statement[], options: TransactionOptions): Promise<ResultSet[]> {
    const transaction = await this.#writer.begin(newScope(this, options))
    try {
      const results = await transaction.batch(statements)
      await transaction.commit()
      return results
    } catch (error) {
      await transaction.rollback()
      throw error
    }
  }
}
