/** One connection to a SQLite file: statements run at once, BEGIN, COMMIT and the like off the event loop. */
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import Database from 'libsql'
import AsyncDatabase from 'libsql/promise'

export type LibsqlClient = SQLiteAdapter['client']
export type ResultSet = Awaited<ReturnType<LibsqlClient['execute']>>
export type Statement = Parameters<LibsqlClient['execute']>[0]
export type Arguments = Exclude<Statement, string>['args']
type Value = ResultSet['rows'][number][number]

interface Prepared {
  statement: Database.Statement
  returnsRows: boolean
  keepsShape: boolean
  /** Known once it has run: SQLite learns only then that another connection changed the tables. */
  shape: Pick<ResultSet, 'columns' | 'columnTypes'> | null
}

/** Statements kept ready. Payload's SELECTs are long, and preparing one costs more than running it. */
const KEPT_STATEMENTS = 200
/** In characters; Payload's longest of one document has 10,000. */
const LONGEST_KEPT = 65_536
const KEEPS = /^\s*(select|insert|update|delete|with)\b/i

/** What `*` stands for changes with the tables; what it stands for in a subquery is SQLite's affair. */
function namesItsColumns(sql: string): boolean {
  let outermost = sql.replace(/'[^']*'/g, '')
  for (let inner = ''; inner !== outermost; ) [inner, outermost] = [outermost, outermost.replace(/\([^()]*\)/g, '')]
  return !outermost.includes('*')
}

/** Another process holds the file. The same code with "in progress" says that a statement of our own was left unfinished. */
export const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY') && !error.message.includes('in progress')

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

export class SqliteConnection {
  readonly #database: InstanceType<typeof AsyncDatabase>
  readonly #prepared = new Map<string, Prepared>()
  readonly #pragmas = new Map<string, Database.Statement>()
  #isClosed = false

  constructor(file: string) {
    this.#database = new AsyncDatabase(file, {})
  }

  /** False too after SQLite itself rolled back, as it does when the disk is full. */
  get inTransaction(): boolean {
    return (this.#database as unknown as { inTransaction: boolean }).inTransaction
  }

  /** Throws SqliteError (`code`: SQLITE_…). Never waits for a lock that another process holds. */
  run(statement: Statement): ResultSet {
    const { sql, args } = typeof statement === 'string' ? { sql: statement, args: [] } : statement
    const prepared = this.#prepare(sql)
    const values = bindable(args)
    if (!prepared.returnsRows) {
      const { changes, lastInsertRowid } = prepared.statement.run(values)
      return resultSet({ columns: [], columnTypes: [], rows: [], rowsAffected: changes, lastInsertRowid: BigInt(lastInsertRowid) })
    }
    const rows = prepared.statement.all(values) as Value[][]
    const { columns, columnTypes } = prepared.shape ?? shapeOf(prepared.statement)
    if (prepared.keepsShape) prepared.shape ??= { columns, columnTypes }
    return resultSet({
      columns,
      columnTypes,
      rows: rows.map((row) => namedRow(row, columns)),
      rowsAffected: 0,
      lastInsertRowid: undefined,
    })
  }

  /** The first value that a pragma tells, which is asked often. */
  value(pragma: string): unknown {
    let statement = this.#pragmas.get(pragma)
    if (!statement) {
      statement = (Database.prototype.prepare.call(this.#database, pragma) as Database.Statement).raw(true)
      this.#pragmas.set(pragma, statement)
    }
    return (statement.get() as Value[])[0]
  }

  /** Off the event loop: a COMMIT waits for the disk. An SQLITE_BUSY here leaves the connection usable. */
  async exec(sql: string): Promise<void> {
    await this.#database.exec(sql)
  }

  /** As `exec`, but tries again for `timeoutMs` while another process holds the file. */
  async execWhenFree(sql: string, timeoutMs: number): Promise<void> {
    const deadline = Date.now() + timeoutMs
    for (let wait = 2; ; wait = Math.min(wait * 2, 50)) {
      try {
        return await this.exec(sql)
      } catch (error) {
        if (!isBusy(error) || Date.now() >= deadline) throw error
      }
      await pause(wait * (0.5 + Math.random()))
    }
  }

  /** An open transaction is rolled back. Does nothing the second time. */
  close(): void {
    if (this.#isClosed) return
    this.#isClosed = true
    this.#prepared.clear()
    this.#pragmas.clear()
    // Statements not collected yet keep the handle alive, and with it the transaction and its lock.
    if (this.inTransaction) Database.prototype.exec.call(this.#database, 'ROLLBACK')
    this.#database.close()
  }

  #prepare(sql: string): Prepared {
    const kept = this.#prepared.get(sql)
    if (kept) {
      this.#prepared.delete(sql)
      this.#prepared.set(sql, kept)
      return kept
    }
    // The synchronous API on the same native handle: an await per statement would only let others in between.
    const statement = Database.prototype.prepare.call(this.#database, sql) as Database.Statement
    const prepared: Prepared = { statement, returnsRows: returnsRows(statement), keepsShape: namesItsColumns(sql), shape: null }
    if (KEEPS.test(sql) && sql.length <= LONGEST_KEPT) {
      this.#prepared.set(sql, prepared)
      if (this.#prepared.size > KEPT_STATEMENTS) this.#prepared.delete(this.#prepared.keys().next().value as string)
    }
    return prepared
  }
}

/** raw() refuses a statement that returns none; nothing else tells. */
function returnsRows(statement: Database.Statement): boolean {
  try {
    statement.raw(true)
    return true
  } catch {
    return false
  }
}

function shapeOf(statement: Database.Statement): Pick<ResultSet, 'columns' | 'columnTypes'> {
  const columns = statement.columns()
  return { columns: columns.map(({ name }) => name), columnTypes: columns.map(({ type }) => type ?? '') }
}

/** As @libsql/client binds values, so that drizzle sees no difference. */
function bindable(args: Arguments): unknown {
  if (Array.isArray(args)) return args.map(toSql)
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name.replace(/^[@$:]/, ''), toSql(value)]))
}

function toSql(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('SQLite stores finite numbers only')
  if (value === undefined) throw new TypeError('undefined cannot be passed as an argument to the database')
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Date) return value.valueOf()
  return value instanceof ArrayBuffer ? Buffer.from(value) : value
}

/** Values by position (drizzle's mapping) and by name (raw queries); only the names are enumerable. */
function namedRow(values: Value[], columns: string[]): ResultSet['rows'][number] {
  const row = Object.create(null, { length: { value: values.length } }) as Record<string | number, unknown>
  values.forEach((raw, index) => {
    const value = (raw as unknown) instanceof Uint8Array ? Uint8Array.from(raw as never).buffer : raw
    Object.defineProperty(row, index, { value })
    const name = columns[index] as string
    if (!Object.hasOwn(row, name)) row[name] = value
  })
  return row as ResultSet['rows'][number]
}

const resultSet = (result: Omit<ResultSet, 'toJSON'>): ResultSet => ({
  ...result,
  toJSON: () => ({ ...result, lastInsertRowid: result.lastInsertRowid?.toString() }),
})
