/**
 * What MongoDB has no question for: whether anything was stored since. Each transaction that writes content
 * leaves a marker of its own, visible with the rest of it or not at all; all markers together are the
 * version of what is committed. Whoever ends in the middle leaves nothing, and any number of processes may
 * write: nobody has to hear of anybody.
 */
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { ClientSession, Types } from 'mongoose'
import type { PayloadRequest, SanitizedConfig } from 'payload'
import { deepCopyObject } from 'payload/shared'

import { hasDrafts } from '../has-drafts'
import { oneForAllWhoWait } from './one-for-all-who-wait'
import { refuseAfterRollback, withScopeOfItsOwn } from './transaction-scope'
import { COLLECTION_WRITES } from './watch-content'
import { withTransactionRetry } from './with-transaction-retry'
import type { WhenStored } from './whole-transactions'

type Database = NonNullable<MongooseAdapter['connection']['db']>

/** Where the markers are. */
export const COMMITS_COLLECTION = 'content-commits'
const ALREADY_THERE = 48
/** After so many transactions of a process one marker takes the place of all. */
export const TIDIED_EVERY = 32
/** More than there are where anybody tidies. */
const MOST_MARKERS = 10_000

interface Marker {
  _id: Types.ObjectId
}

interface Transaction {
  session: ClientSession
  transactionID: number | string
}

interface Args {
  collection: string
  /** Plain values, and dates. */
  data?: object
  req?: Partial<PayloadRequest>
}

type Write = (args: Args) => Promise<unknown>

export class MongoCommits {
  readonly #adapter: MongooseAdapter
  readonly #whenStored: WhenStored
  readonly #marked = new WeakMap<ClientSession, Promise<unknown>>()
  #content: null | Set<string> = null
  #isSharded = false
  #hasWarned = false
  #own = 0
  #tidying: Promise<void> = Promise.resolve()

  constructor(adapter: MongooseAdapter, whenStored: WhenStored) {
    this.#adapter = adapter
    this.#whenStored = whenStored
  }

  /** How many transactions with content this process has committed. */
  get own(): number {
    return this.#own
  }

  /** With the database connected, before anything is written: were it made by the first transactions, they would meet. */
  async prepare({ isSharded }: { isSharded: boolean }): Promise<void> {
    this.#isSharded = isSharded
    try {
      await this.#database.createCollection(COMMITS_COLLECTION)
    } catch (error) {
      if ((error as { code?: unknown }).code !== ALREADY_THERE) throw error
    }
    await this.#tidy()
  }

  /** Once nothing more is written: what goes on in the background. */
  async settled(): Promise<void> {
    await this.#tidying
  }

  /** Collections whose writes leave markers: those with drafts, which the public reads. */
  isContent(collection: string): boolean {
    this.#content ??= contentOf(this.#adapter.payload.config)
    return this.#content.has(collection)
  }

  /** Replaces the adapter's writes. One without a transaction gets its own. */
  markWrites(): void {
    const methods = this.#adapter as unknown as Record<string, Write>
    for (const name of COLLECTION_WRITES) {
      const stock = (methods[name] as Write).bind(this.#adapter)
      methods[name] = async (args) => {
        if (!this.isContent(args.collection)) return stock(args)
        const transactionID = await args.req?.transactionID
        const session: ClientSession | undefined = transactionID ? this.#adapter.sessions[transactionID] : undefined
        // The adapter would store at once what comes with the name of a transaction that is over.
        return transactionID && session?.inTransaction() ? this.#write(stock, args, { session, transactionID }) : this.#inTransaction(stock, args)
      }
    }
  }

  /** False where others than one primary may be asked: they have a marker and what it stands for at different times. */
  get areSeenAtOnce(): boolean {
    return !this.#isSharded && this.#adapter.connection.getClient().options.readPreference.mode === 'primary'
  }

  /**
   * Another text after any commit of content: what is read from now on is as new as this, or newer. Null where
   * that can't be told.
   */
  readonly version: () => Promise<null | string> = oneForAllWhoWait(async () => {
    try {
      const ids = await this.#ids()
      return ids.length > 0 && ids.length < MOST_MARKERS ? ids.join() : null
    } catch (error) {
      // The read itself says what is wrong with the database, or is tried again by the driver.
      this.#warnOnce(error, 'The markers of commits could not be read: nothing that was read is kept')
      return null
    }
  })

  get #database(): Database {
    return this.#adapter.connection.db as Database
  }

  get #markers() {
    return this.#database.collection<Partial<Marker>>(COMMITS_COLLECTION)
  }

  /** All there are at one moment, of what a majority has. As a command, which takes half the time of a cursor. */
  async #ids(): Promise<Types.ObjectId[]> {
    const { cursor } = await this.#database.command({
      find: COMMITS_COLLECTION,
      batchSize: MOST_MARKERS,
      limit: MOST_MARKERS,
      projection: { _id: 1 },
      readConcern: { level: 'snapshot' },
      singleBatch: true,
      sort: { _id: 1 },
    })
    return (cursor as { firstBatch: Marker[] }).firstBatch.map(({ _id }) => _id)
  }

  /** The new one first, and none goes that came meanwhile: no set of markers may ever be there twice. */
  async #tidy(): Promise<void> {
    const seen = await this.#markers.find({}, { projection: { _id: 1 } }).toArray()
    await this.#markers.insertOne({})
    await this.#markers.deleteMany({ _id: { $in: seen.map(({ _id }) => _id) } })
  }

  #warnOnce(error: unknown, msg: string): void {
    if (!this.#hasWarned) this.#adapter.payload.logger.warn({ err: error, msg })
    this.#hasWarned = true
  }

  #countCommit(): void {
    this.#own += 1
    // Afterwards: a save does not wait for it, nor fail with it. What is left is tidied the next time.
    if (this.#own % TIDIED_EVERY === 0) this.#tidying = this.#tidying.then(() => this.#tidy()).catch((error: unknown) => this.#warnOnce(error, 'The markers of commits could not be tidied'))
  }

  /** Each transaction once, however much it writes, and before that: it must not be committed without. */
  async #mark({ session, transactionID }: Transaction): Promise<void> {
    const known = this.#marked.get(session)
    if (known) return void (await known)
    const marking = this.#markers.insertOne({}, { session })
    this.#marked.set(session, marking)
    try {
      await marking
    } catch (error) {
      this.#marked.delete(session)
      throw error
    }
    await this.#whenStored({ transactionID }, () => this.#countCommit())
  }

  async #write(stock: Write, args: Args, transaction: Transaction): Promise<unknown> {
    await this.#mark(transaction)
    const result = await stock(args)
    // Another branch may have ended it meanwhile: then it was stored outside, or not at all.
    if (!transaction.session.inTransaction()) await this.#markers.insertOne({})
    return result
  }

  async #inTransaction(stock: Write, args: Args): Promise<unknown> {
    refuseAfterRollback(this.#adapter)
    const attempt = async (): Promise<unknown> => {
      const transactionID = (await this.#adapter.beginTransaction()) as null | string
      const session: ClientSession | undefined = transactionID ? this.#adapter.sessions[transactionID] : undefined
      if (!transactionID || !session) throw new Error('The database gave no transaction')
      // Not assigned: the request may be a proxy, which would hand it on.
      const req = Object.create(args.req ?? null, { transactionID: { configurable: true, enumerable: true, value: transactionID, writable: true } }) as PayloadRequest
      try {
        // The adapter takes the data apart, and it may be needed again.
        const result = await this.#write(stock, { ...args, ...(args.data ? { data: deepCopyObject(args.data) } : {}), req }, { session, transactionID })
        await this.#adapter.commitTransaction(transactionID)
        return result
      } catch (error) {
        await this.#adapter.rollbackTransaction(transactionID)
        throw error
      }
    }
    return withTransactionRetry(() => withScopeOfItsOwn(attempt))
  }
}

const contentOf = ({ collections }: SanitizedConfig): Set<string> => new Set(collections.filter(hasDrafts).map(({ slug }) => slug))
