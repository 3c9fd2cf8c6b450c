import { CmsError } from '../errors'
import { SqliteConnection, isBusy } from './sqlite-connection'
import { SqliteTransaction, type OnEnd } from './sqlite-transaction'
import { failScope, isLive, type TransactionScope } from './transaction-scope'
import { WriterQueue } from './writer-queue'

export interface WriterSettings {
  /** An open transaction is rolled back after this. */
  transactionTimeoutMs: number
  /** How long a write waits for its turn, and then for another process that holds the file. */
  waitTimeoutMs: number
  /** What a transaction begun inside of another gets: the other may be waiting for it. */
  nestedWaitMs: number
  /** How long a shutdown waits for the writes that are under way. */
  drainMs: number
}

/** FULL: a COMMIT that was answered survives a power cut. The journal shrinks back to 64 MB. */
const PRAGMAS = 'PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA journal_size_limit = 67108864'

/** Throws where the file cannot be opened, or is held by another process for longer than `timeoutMs`. */
async function openConnection(file: string, timeoutMs: number): Promise<SqliteConnection> {
  const connection = new SqliteConnection(file)
  await connection.execWhenFree('PRAGMA journal_mode = WAL', timeoutMs)
  await connection.execWhenFree(PRAGMAS, timeoutMs)
  return connection
}

/** The one connection that writes, and the queue before it. */
export class SqliteWriter {
  readonly #file: string
  readonly #settings: WriterSettings
  readonly #queue = new WriterQueue()
  #connection: SqliteConnection
  #current: SqliteTransaction | null = null
  #isClosed = false
  #isSound = true

  private constructor(file: string, settings: WriterSettings, connection: SqliteConnection) {
    this.#file = file
    this.#settings = settings
    this.#connection = connection
  }

  static async open(file: string, settings: WriterSettings): Promise<SqliteWriter> {
    return new SqliteWriter(file, settings, await openConnection(file, settings.waitTimeoutMs))
  }

  /** Waits for its turn, then for the file. Throws `database-unavailable` (503) where either takes too long. */
  async begin(scope: TransactionScope): Promise<SqliteTransaction> {
    try {
      const release = await this.#takeTurn(scope)
      try {
        return await this.#beginNow(scope, release)
      } catch (error) {
        this.#isSound = false
        release()
        throw isBusy(error) ? new CmsError('database-unavailable', 'Another program holds the database. Try again.') : error
      }
    } catch (error) {
      failScope(scope, error as Error)
      throw error
    }
  }

  /** Runs what cannot run inside of a transaction, while nobody else writes. */
  async alone<Result>(scope: TransactionScope, work: (connection: SqliteConnection) => Result | Promise<Result>): Promise<Result> {
    const release = await this.#takeTurn(scope)
    try {
      const connection = await this.#soundConnection()
      this.#isSound = false
      const result = await work(connection)
      this.#isSound = !connection.inTransaction
      return result
    } finally {
      release()
    }
  }

  /** Lets the writes that wait already finish, for at most `drainMs`. */
  async drain(): Promise<void> {
    const deadline = Date.now() + this.#settings.drainMs
    while (this.#queue.isHeld && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 10))
  }

  /** Best effort: what is left in the journal is read from there at the next start. */
  async emptyJournal(): Promise<void> {
    if (!this.#queue.isHeld) await this.#connection.exec('PRAGMA wal_checkpoint(TRUNCATE)').catch(() => {})
  }

  /** At once: the open transaction is rolled back, whoever waits is refused. */
  close(): void {
    this.#isClosed = true
    const reason = new Error('The database is closed')
    this.#queue.refuseAll(reason)
    this.#current?.abandon(reason)
    this.#connection.close()
  }

  /** A transaction begun inside of a live one waits only so long as that one may still end by itself. */
  async #takeTurn({ owner, outer }: TransactionScope): Promise<() => void> {
    const { nestedWaitMs, waitTimeoutMs } = this.#settings
    if (!isLive(outer) || outer?.owner !== owner) return this.#queue.acquire({ timeoutMs: waitTimeoutMs })
    let timer: NodeJS.Timeout | undefined
    const giveUp = new Promise<never>((_, reject) => {
      const refuse = () => {
        if (isLive(outer)) reject(new Error('A hook began a second transaction while its own was open: pass it `req`.'))
      }
      timer = setTimeout(refuse, nestedWaitMs)
    })
    giveUp.catch(() => {})
    try {
      return await this.#queue.acquire({ timeoutMs: waitTimeoutMs, giveUp })
    } finally {
      clearTimeout(timer)
    }
  }

  async #beginNow(scope: TransactionScope, release: () => void): Promise<SqliteTransaction> {
    const { foreignKeys = true, timeoutMs = this.#settings.transactionTimeoutMs } = scope.options
    const connection = await this.#soundConnection()
    // Not possible inside of a transaction: SQLite ignores it there.
    if (!foreignKeys) await connection.exec('PRAGMA foreign_keys = OFF')
    await connection.execWhenFree('BEGIN IMMEDIATE', Math.max(this.#settings.waitTimeoutMs, timeoutMs))
    const onEnd: OnEnd = ({ isSound }) => {
      this.#current = null
      this.#isSound = isSound && foreignKeys
      release()
    }
    this.#current = new SqliteTransaction({ connection, scope, timeoutMs, onEnd })
    return this.#current
  }

  /** A connection that did not end its work as told, or has foreign keys off, is replaced before anyone relies on it. */
  async #soundConnection(): Promise<SqliteConnection> {
    if (this.#isClosed) throw new Error('The database is closed')
    if (!this.#isSound) {
      this.#connection.close()
      this.#connection = await openConnection(this.#file, this.#settings.waitTimeoutMs)
      this.#isSound = true
    }
    return this.#connection
  }
}
