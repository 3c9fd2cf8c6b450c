/** Where a reader of the feed is, as a text that only the feed reads. */
import type { PayloadRequest } from 'payload'

import { CmsError } from '../../errors'
import { say } from '../../messages'
import type { ChangeFeed, ContentChange } from '../../payload-types'

const VERSION = 1
const LONGEST = 512

export interface Position {
  sequence: number
  /** The row with that number: a database that was restored from a backup gives the number to another. */
  change: string
}

export interface Cursor extends Position {
  feedId: string
  /** In the first sync: the last state that was read. The position is where the sync began. */
  after?: string
}

export type CallerLanguage = Pick<PayloadRequest, 'i18n'>

export function writeCursor({ after, change, feedId, sequence }: Cursor): string {
  return Buffer.from(JSON.stringify([VERSION, feedId, sequence, change, ...(after === undefined ? [] : [after])])).toString('base64url')
}

const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{0,64}$/.test(value)
const isState = (value: unknown): value is string => typeof value === 'string' && /^[\w-]*(\/[\w-]+){0,2}$/.test(value)

/** @throws CmsError unknown-cursor (400) */
export function readCursor(caller: CallerLanguage, text: unknown): Cursor {
  const parts = typeof text === 'string' && text.length <= LONGEST && /^[\w-]+$/.test(text) ? parse(text) : null
  const [version, feedId, sequence, change, after] = Array.isArray(parts) && parts.length <= 5 ? (parts as unknown[]) : []
  const isSound = version === VERSION && isId(feedId) && Number.isSafeInteger(sequence) && (sequence as number) >= 0 && isId(change) && (after === undefined || isState(after))
  if (!isSound) throw new CmsError('unknown-cursor', say(caller, 'changesUnknownCursor'))
  return { feedId, sequence: sequence as number, change, ...(after === undefined ? {} : { after }) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}

/**
 * That nothing between the cursor and now was forgotten, and that it is of this very feed.
 * @throws CmsError cursor-expired (410): the reader starts anew
 */
export async function assertStillKnown(req: Pick<PayloadRequest, 'i18n' | 'payload'>, { change, feedId, sequence }: Cursor, feed: ChangeFeed): Promise<void> {
  const { forgottenThrough, lastChange } = feed
  const isOurs = feedId === feed.feedId && sequence <= feed.sequence && sequence >= forgottenThrough
  if (isOurs && sequence === forgottenThrough) return
  if (isOurs) {
    const row = sequence === feed.sequence ? lastChange : (await changeNumbered(req, sequence))?.id
    if (row !== undefined && row !== null && String(row) === change) return
  }
  throw new CmsError('cursor-expired', say(req, 'changesCursorExpired'))
}

function changeNumbered({ payload }: Pick<PayloadRequest, 'payload'>, sequence: number): Promise<ContentChange | null> {
  return payload.db.findOne<ContentChange>({ collection: 'content-changes', where: { sequence: { equals: sequence } } })
}
