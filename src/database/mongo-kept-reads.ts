/**
 * What was read from MongoDB is kept until the next commit of content, by anybody: a question that comes
 * again costs a look at the markers of commits, which all reads for one answer share. See
 * docs/decisions/2026-11-25-reads-kept-until-a-commit.md.
 */
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { LRUCache } from 'lru-cache'
import type { PayloadRequest } from 'payload'

import { tagsOfRead } from './content-tags'
import { KeptResults } from './kept-results'
import type { MongoCommits } from './mongo-commits'
import { currentMoment } from './one-moment'
import { keyOf } from './question-key'

const READS = ['find', 'findOne', 'count'] as const
/** Those asked so far, in characters: what is asked once is not worth being kept. */
const REMEMBERED_QUESTIONS = 2 ** 20
/** Until a read shows what was changed past this product, as by `mongosh`. */
const LONGEST_LIFE_MS = 60_000
/** An answer that takes longer, as a stream does, looks anew. */
const LONGEST_MOMENT_MS = 100

interface Args extends Record<string, unknown> {
  collection: string
  req?: Partial<PayloadRequest>
}

interface Look {
  at: number
  /** What this process had committed. */
  own: number
  version: Promise<null | string>
}

type Read = (args: Args) => Promise<unknown>

/** MongoDB estimates how many there are of all, and counts what is rolled back later. */
const isUnfiltered = (where: unknown): boolean =>
  Object.values(where ?? {}).every((part: unknown) =>
    Array.isArray(part) ? part.every((each) => typeof each !== 'object' || isUnfiltered(each)) : typeof part !== 'object' || Object.keys(part ?? {}).length === 0,
  )

/** Replaces the adapter's reads of content, outside of transactions. */
export function keepReadsUntilCommit(adapter: MongooseAdapter, commits: MongoCommits): void {
  const methods = adapter as unknown as Record<string, Read>
  const kept = new KeptResults({ longestLifeMs: LONGEST_LIFE_MS })
  const asked = new LRUCache<string, 'is kept' | 'is read'>({ maxSize: REMEMBERED_QUESTIONS, sizeCalculation: (_is, question) => question.length })

  const versionNow = (): Promise<null | string> => {
    const moment = currentMoment()
    const known = moment?.get(commits) as Look | undefined
    if (known && known.own === commits.own && performance.now() - known.at < LONGEST_MOMENT_MS) return known.version
    const look: Look = { at: performance.now(), own: commits.own, version: commits.version() }
    moment?.set(commits, look)
    return look.version
  }

  /** Null where it is not to be kept: it reads what leaves no markers, or is asked for the first time. */
  const questionOf = (name: string, { req: _req, ...rest }: Args): null | string => {
    // The lists of what refers to a draft are read from versions.
    const key = rest.draftsEnabled || (name !== 'findOne' && isUnfiltered(rest.where)) ? null : keyOf(rest)
    if (key === null) return null
    const question = `${name} ${key}`
    const before = asked.get(question)
    if (before) return before === 'is kept' ? question : null
    const isMarked = tagsOfRead(adapter.payload.config, rest).every((tag) => commits.isContent(tag.split(':', 1)[0] as string))
    asked.set(question, isMarked ? 'is kept' : 'is read')
    return null
  }

  for (const name of READS) {
    const stock = (methods[name] as Read).bind(adapter)
    methods[name] = async (args) => {
      const question = args.req?.transactionID || !commits.areSeenAtOnce ? null : questionOf(name, args)
      if (question === null) return stock(args)
      const version = await versionNow()
      return version === null ? stock(args) : kept.get({ question, version }, () => stock(args))
    }
  }
}
