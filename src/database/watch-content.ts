/**
 * Watches what is read and written, at the one place that every way passes: the database adapter.
 * REST, GraphQL, Local API, jobs, seed and our own direct calls are all seen.
 */
import { AsyncLocalStorage } from 'node:async_hooks'

import type { BaseDatabaseAdapter, PayloadRequest, Where } from 'payload'

import { globalTag, tagsOfRead, tagsOfWrite } from './content-tags'
import type { WhenStored } from './whole-transactions'

/** What one piece of work read. */
export interface Reads {
  tags: Set<string>
  /** It read versions, which no tag follows. */
  hasReadVersions: boolean
}

type Listener = (tags: ReadonlySet<string>) => void

// The module may be loaded twice (server, Next's bundle); who listens and who reads are the same.
const key = Symbol.for('cms.database.watch-content')
interface Shared {
  reads: AsyncLocalStorage<Reads>
  listeners: Set<Listener>
}
const store = globalThis as { [key]?: Shared }
const shared: Shared = (store[key] ??= { reads: new AsyncLocalStorage(), listeners: new Set() })

/** Runs `work` and tells what it read from the database. */
export async function noteReads<Result>(work: () => Promise<Result>): Promise<{ result: Result; reads: Reads }> {
  const reads: Reads = { tags: new Set(), hasReadVersions: false }
  return { result: await shared.reads.run(reads, work), reads }
}

/**
 * Calls `listener` with the tags of each change once it is stored, before the writer gets its answer.
 * It must not throw. Returns what ends it.
 */
export function onContentChange(listener: Listener): () => void {
  shared.listeners.add(listener)
  return () => void shared.listeners.delete(listener)
}

export function tellContentChange(tags: ReadonlySet<string>): void {
  if (tags.size > 0) for (const listener of shared.listeners) listener(tags)
}

interface Args {
  collection: string
  data?: { _status?: string }
  id?: unknown
  req?: Partial<PayloadRequest>
  slug?: string
  global?: string
  where?: Where
}

const COLLECTION_READS = ['find', 'findOne', 'count', 'findDistinct'] as const
const VERSION_READS = ['queryDrafts', 'findVersions', 'countVersions', 'findGlobalVersions', 'countGlobalVersions'] as const
export const COLLECTION_WRITES = ['create', 'updateOne', 'updateMany', 'upsert', 'deleteOne', 'deleteMany'] as const
const GLOBAL_WRITES = ['createGlobal', 'updateGlobal'] as const

type AnyMethod = (args: Args) => Promise<unknown>

export function watchContent(adapter: object, whenStored: WhenStored): void {
  const methods = adapter as Record<string, AnyMethod>
  const config = () => (adapter as BaseDatabaseAdapter).payload.config
  const noteWrites = (req: Args['req'], tags: string[]) => whenStored(req, () => tellContentChange(new Set(tags)))
  const wrap = (name: string, around: (args: Args, run: () => Promise<unknown>) => Promise<unknown>): void => {
    const stock = methods[name]
    if (stock) methods[name] = (args) => around(args, () => stock.call(adapter, args))
  }

  for (const name of COLLECTION_READS) {
    wrap(name, (args, run) => {
      const reads = shared.reads.getStore()
      if (reads) for (const tag of tagsOfRead(config(), args)) reads.tags.add(tag)
      return run()
    })
  }
  wrap('findGlobal', (args, run) => {
    shared.reads.getStore()?.tags.add(globalTag(String(args.slug)))
    return run()
  })
  for (const name of VERSION_READS) {
    wrap(name, (_args, run) => {
      const reads = shared.reads.getStore()
      if (reads) reads.hasReadVersions = true
      return run()
    })
  }
  for (const name of COLLECTION_WRITES) {
    wrap(name, async (args, run) => {
      const result = await run()
      // What begins as a draft is in no public answer yet.
      if (name === 'create' && args.data?._status === 'draft') return result
      const isMany = name === 'updateMany' || name === 'deleteMany'
      const id = isMany ? undefined : (args.id ?? (result as { id?: unknown } | null)?.id)
      const isDeletion = name === 'deleteOne' || name === 'deleteMany'
      await noteWrites(args.req, tagsOfWrite(config(), { collection: args.collection, id, isDeletion }))
      return result
    })
  }
  for (const name of GLOBAL_WRITES) {
    wrap(name, async (args, run) => {
      const result = await run()
      await noteWrites(args.req, [globalTag(String(args.slug))])
      return result
    })
  }
}
