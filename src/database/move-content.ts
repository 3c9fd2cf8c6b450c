import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { createLocalReq, type Payload } from 'payload'

import { assertSecretFits } from './assert-secret-fits'
import { checksumOf, firstDifference } from './content-checksums'
import { newIdsFor, withNewIds } from './content-ids'
import { partsOf, type ContentPart, type Place } from './content-parts'

/** Moving may take long, and on SQLite all of it is one transaction. */
const TIMEOUT_MS = 6 * 60 * 60_000

/** How many there were, by collection or global. */
export type MovedContent = Record<string, Partial<Record<ContentPart['kind'], number>>>

/**
 * Copies all content, users included, from one database to an empty one, and compares both afterwards by
 * counts and checksums. Ids that MongoDB does not take are replaced everywhere. Sessions end: everyone
 * logs in anew. Uploaded files are not touched. Into SQLite it is all or nothing; into MongoDB a failure
 * leaves a part behind, and the error says so. Throws where the target is not empty, and where
 * PAYLOAD_SECRET is not the one that API keys were stored with.
 */
export async function moveContent({ from, to }: { from: Payload; to: Payload }): Promise<MovedContent> {
  return wholly(from, (source) =>
    wholly(to, async (target) => {
      await assertSecretFits(source)
      await assertEmpty(target)
      const renamed = to.db.name === 'mongoose' ? newIdsFor(await idsIn(source)) : new Map<string, string>()
      try {
        const moved: MovedContent = {}
        for (const part of partsOf(from)) {
          const count = await movePart({ part, renamed, source, target })
          if (count > 0) moved[part.slug] = { ...moved[part.slug], [part.kind]: count }
        }
        await assertReferencesHold(to)
        return moved
      } catch (error) {
        const message = reasonOf(error)
        if (to.db.name === 'sqlite') throw new Error(`Nothing was moved: ${message}`, { cause: error })
        throw new Error(`The move stopped half-way. Drop the target database before you try again. ${message}`, { cause: error })
      }
    }),
  )
}

/** Drizzle's message is the query; its cause says what was wrong with it. */
export function reasonOf(error: unknown): string {
  const { cause, message } = error as Error
  return cause instanceof Error ? cause.message : message
}

/** SQLite: nobody else writes meanwhile, and a failure leaves nothing. MongoDB’s transactions are too short for this. */
async function wholly<Result>(payload: Payload, work: (place: Place) => Promise<Result>): Promise<Result> {
  const req = await createLocalReq({}, payload)
  if (payload.db.name !== 'sqlite') return work({ payload, req })
  const id = (await payload.db.beginTransaction({ timeoutMs: TIMEOUT_MS } as never)) as string
  req.transactionID = id
  try {
    // Documents point to others that are written after them.
    await clientOf(payload).execute('PRAGMA defer_foreign_keys = ON')
    const result = await work({ payload, req })
    await payload.db.commitTransaction(id)
    return result
  } catch (error) {
    await payload.db.rollbackTransaction(id)
    throw error
  }
}

const clientOf = (payload: Payload) => (payload.db as unknown as SQLiteAdapter).client

/** MongoDB keeps relations to documents that were deleted since; SQLite has none. */
async function assertReferencesHold(to: Payload): Promise<void> {
  if (to.db.name !== 'sqlite') return
  const { rows } = await clientOf(to).execute('SELECT DISTINCT "table", parent FROM pragma_foreign_key_check')
  if (rows.length === 0) return
  const where = rows.map(({ table, parent }) => `${table} → ${parent}`).join(', ')
  throw new Error(`Some documents point to others that do not exist. Take these relations away first: ${where}.`)
}

async function assertEmpty(target: Place): Promise<void> {
  for (const part of partsOf(target.payload)) {
    for await (const _ of part.read(target)) throw new Error(`The target is not empty: there are ${part.kind} of ${part.slug}. Move into a new database.`)
  }
}

async function idsIn(source: Place): Promise<string[]> {
  const globals = new Set<string>(source.payload.config.globals.map(({ slug }) => slug))
  const ids: string[] = []
  for (const part of partsOf(source.payload)) {
    if (part.kind === 'documents' && !globals.has(part.slug)) for await (const { id } of part.read(source)) ids.push(String(id))
  }
  return ids
}

interface Move {
  part: ContentPart
  renamed: ReadonlyMap<string, string>
  source: Place
  target: Place
}

/** Throws where what is found afterwards is not what was written. */
async function movePart({ part, renamed, source, target }: Move): Promise<number> {
  const written: string[] = []
  const latest = new Map<string, boolean>()
  for await (const row of part.read(source)) {
    const content = withNewIds(part.contentOf(row), renamed)
    written.push(checksumOf(content))
    latest.set(await part.write(target, content), Boolean(content.latest))
  }
  await restoreLatest({ part, target }, latest)
  const found: string[] = []
  for await (const row of part.read(target)) found.push(checksumOf(part.contentOf(row)))
  const difference = firstDifference(written, found)
  if (difference) {
    const what = difference.missing ? 'one is missing or differs' : 'one is there that was not written'
    throw new Error(`${part.kind} of ${part.slug}: ${written.length} were written, ${found.length} found, and ${what}.`)
  }
  return found.length
}

async function restoreLatest({ part, target }: Pick<Move, 'part' | 'target'>, latest: Map<string, boolean>): Promise<void> {
  if (!part.markLatest) return
  const wrong: Parameters<typeof part.markLatest>[1][] = []
  for await (const { id, latest: isMarked, updatedAt } of part.read(target)) {
    const isLatest = latest.get(String(id)) ?? false
    if (Boolean(isMarked) !== isLatest) wrong.push({ id: String(id), isLatest, updatedAt })
  }
  for (const version of wrong) await part.markLatest(target, version)
}
