import crypto from 'node:crypto'

import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { checksumOf, firstDifference } from './content-checksums'
import { newIdsFor, withNewIds } from './content-ids'
import {
  documentsOf,
  globalOf,
  globalVersionsOf,
  hasContent,
  movedCollections,
  versionsOf,
  writeDocument,
  writeGlobal,
  writeGlobalVersion,
  writeVersion,
  type Row,
} from './content-rows'

/** Moving may take long, and on SQLite all of it is one transaction. */
const TIMEOUT_MS = 6 * 60 * 60_000

interface Place {
  payload: Payload
  req: PayloadRequest
}

/** How many documents and versions each collection and global had. */
export type MovedContent = Record<string, { documents: number; versions: number }>

/**
 * Copies all content, users included, from one database to an empty one, and compares both afterwards by
 * counts and checksums. Ids that the target does not take are replaced everywhere. Sessions end: users
 * log in anew. Uploaded files are not touched. Into SQLite it is all or nothing; into MongoDB a failure
 * leaves a part behind, which the error says. Throws where the target is not empty, or where
 * PAYLOAD_SECRET is not the one that API keys were stored with.
 */
export async function moveContent({ from, to }: { from: Payload; to: Payload }): Promise<MovedContent> {
  return inTransactionOf(from, (source) =>
    inTransactionOf(to, async (target) => {
      const occupied = await hasContent(to, target.req)
      if (occupied) throw new Error(`The target is not empty: it has content in ${occupied}. Move into a new database.`)
      await assertSecretFits(source)
      const renamed = to.db.name === 'mongoose' ? newIdsFor(await idsOf(source)) : new Map<string, string>()
      try {
        return await copyAndCompare(source, target, renamed)
      } catch (error) {
        if (to.db.name === 'sqlite') throw error
        throw new Error('The move failed and left a part of the content in the target: drop that database before you try again.', { cause: error })
      }
    }),
  )
}

/** SQLite: nobody else writes meanwhile, and a failure leaves nothing. MongoDB's transactions are too short for this. */
async function inTransactionOf<Result>(payload: Payload, work: (place: Place) => Promise<Result>): Promise<Result> {
  const req = await createLocalReq({}, payload)
  if (payload.db.name !== 'sqlite') return work({ payload, req })
  const id = await payload.db.beginTransaction({ foreignKeys: false, timeoutMs: TIMEOUT_MS } as never)
  req.transactionID = id as string
  try {
    const result = await work({ payload, req })
    await payload.db.commitTransaction(id as string)
    return result
  } catch (error) {
    await payload.db.rollbackTransaction(id as string)
    throw error
  }
}

async function idsOf({ payload, req }: Place): Promise<string[]> {
  const ids: string[] = []
  for (const { slug } of movedCollections(payload)) for await (const { id } of documentsOf(payload, slug, req)) ids.push(String(id))
  return ids
}

/** What is written, and read again, of a document. */
function contentOf(row: Row, isUser: boolean): Row {
  return isUser ? { ...row, sessions: [] } : row
}

/** What of a version is its own: its id is given anew. */
function versionContentOf(row: Row): Row {
  const { id: _, version, ...rest } = row
  const { id: __, ...content } = (version ?? {}) as Row
  const flags = { autosave: Boolean(row.autosave), latest: Boolean(row.latest), snapshot: Boolean(row.snapshot) }
  return { ...rest, ...flags, version: content }
}

async function copyAndCompare(source: Place, target: Place, renamed: Map<string, string>): Promise<MovedContent> {
  const moved: MovedContent = {}
  for (const part of partsOf(source.payload)) {
    const written: string[] = []
    for await (const row of part.read(source)) {
      const content = part.contentOf(withNewIds(row, renamed))
      written.push(checksumOf(content))
      await part.write(target, content)
    }
    const found: string[] = []
    for await (const row of part.read(target)) found.push(checksumOf(part.contentOf(row)))
    const difference = firstDifference(written, found)
    if (difference) {
      const { slug } = part
      throw new Error(`${slug} differs after the move: ${written.length} ${part.kind} were written, ${found.length} found, and not all are the same`)
    }
    moved[part.slug] = { ...(moved[part.slug] ?? { documents: 0, versions: 0 }), [part.kind]: found.length }
  }
  return moved
}
