/**
 * Several instances run the jobs of one database. Payload reads which jobs are due and then marks them as
 * taken, whoever took them meanwhile: on MongoDB two instances do one job twice. Here a job is taken by
 * whoever finds it free, one by one. And a job whose process ended in the middle is given to another.
 */
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { BaseDatabaseAdapter, PayloadRequest, UpdateJobs } from 'payload'

/** Longer than any job of ours takes. */
const ABANDONED_AFTER_MS = 15 * 60_000

interface Job {
  id: string
}

const JOBS = { collection: 'payload-jobs', pagination: false } as const

/** In the transaction of whoever takes jobs, where the database has one for that. */
async function giveBackAbandoned(adapter: BaseDatabaseAdapter, update: UpdateJobs, req: Partial<PayloadRequest> | undefined): Promise<void> {
  const within = req ? { req } : {}
  const since = new Date(Date.now() - ABANDONED_AFTER_MS).toISOString()
  const { docs } = await adapter.find<Job>({
    ...JOBS,
    ...within,
    where: { and: [{ processing: { equals: true } }, { completedAt: { exists: false } }, { updatedAt: { less_than: since } }] },
  })
  for (const { id } of docs) await update({ ...within, id, data: { processing: false, updatedAt: new Date().toISOString() }, returning: false })
}

/** Taken where it is still free, in one step of the database. */
async function take(adapter: MongooseAdapter, id: string): Promise<boolean> {
  const Jobs = adapter.collections['payload-jobs']
  const { modifiedCount } = await (Jobs as NonNullable<typeof Jobs>).updateOne(
    { _id: id, processing: false },
    { $set: { processing: true, updatedAt: new Date() } },
    { timestamps: false },
  )
  return modifiedCount === 1
}

const isClaim = ({ data, id }: Parameters<UpdateJobs>[0]): boolean => id === undefined && data.processing === true

/** Changes how this adapter hands out jobs. SQLite reads and marks in one transaction, which others wait for. */
export function claimJobsOnce(adapter: BaseDatabaseAdapter, { isMongo }: { isMongo: boolean }): void {
  const stock = adapter.updateJobs.bind(adapter)
  adapter.updateJobs = async (args) => {
    if (!isClaim(args)) return stock(args)
    await giveBackAbandoned(adapter, stock, args.req)
    if (!isMongo) return stock(args)
    const { docs } = await adapter.find<Job>({ ...JOBS, limit: args.limit ?? 0, sort: args.sort as string, where: args.where ?? {} })
    const taken: string[] = []
    for (const { id } of docs) if (await take(adapter as unknown as MongooseAdapter, id)) taken.push(id)
    if (taken.length === 0) return []
    const own = await adapter.find<Job>({ ...JOBS, sort: args.sort as string, where: { id: { in: taken } } })
    return own.docs as never
  }
}
