import { mongooseAdapter, type MongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'

import { claimJobsOnce } from './claim-jobs-once'
import { MongoCommits } from './mongo-commits'
import { keepReadsUntilCommit } from './mongo-kept-reads'
import { watchContent } from './watch-content'
import { keepTransactionsWhole } from './whole-transactions'

/** An unreachable server is said within 5 s; the driver's own default is 30 s. */
const SERVER_SELECTION_MS = 4000

const NEEDS_REPLICA_SET =
  'The MongoDB server has no transactions because it is no replica set. Start it with --replSet rs0 and run ' +
  'rs.initiate() once (a set of one member will do), or leave DATABASE_URL out to use the embedded database.'

/** Payload's MongoDB adapter; `connect` throws where the server cannot be reached or has no transactions. */
export function mongoAdapter({ hasFastReads = true, url }: { url: string; hasFastReads?: boolean | undefined }): DatabaseAdapterObj {
  const stock = mongooseAdapter({
    url,
    connectOptions: { serverSelectionTimeoutMS: SERVER_SELECTION_MS, writeConcern: { w: 'majority' } },
    ensureIndexes: true,
    transactionOptions: { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } },
  })
  return {
    ...stock,
    init: (args) => {
      const adapter = stock.init(args) as unknown as MongooseAdapter
      const { whenStored } = keepTransactionsWhole(adapter, () => adapter)
      const commits = new MongoCommits(adapter, whenStored)
      if (hasFastReads) keepReadsUntilCommit(adapter, commits)
      watchContent(adapter, whenStored)
      // Always: others on this database may keep what they read. Outermost: what is watched has its transaction.
      commits.markWrites()
      claimJobsOnce(adapter as never, { isMongo: true })
      const { beginTransaction, connect, transactionOptions } = adapter
      adapter.connect = async (options) => {
        await connect?.call(adapter, options)
        const { isSharded } = await assertTransactions(adapter)
        // Payload turns transactions off where the URL does not name the replica set, though the server is one.
        Object.assign(adapter, { beginTransaction, transactionOptions })
        await orClose(adapter, commits.prepare({ isSharded }))
      }
      const { destroy } = adapter
      adapter.destroy = async () => {
        await commits.settled()
        await destroy?.call(adapter)
      }
      return adapter as never
    },
  }
}

async function orClose(adapter: MongooseAdapter, work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (error) {
    await adapter.connection.close()
    throw error
  }
}

async function assertTransactions(adapter: MongooseAdapter): Promise<{ isSharded: boolean }> {
  const hello = await adapter.connection.db?.admin().command({ hello: 1 })
  const isSharded = hello?.msg === 'isdbgrid'
  if (!hello?.setName && !isSharded) await orClose(adapter, Promise.reject(new Error(NEEDS_REPLICA_SET)))
  return { isSharded }
}
