/** Who is at the same translation: each open editor says every 20 seconds that it is there. */
import { Forbidden, type PayloadRequest } from 'payload'

import { isStaff } from '../../access/roles'
import { withTransaction } from '../../database/with-transaction'
import { assertTargetLocale, readSourceText, sourceNamed } from '../sources'
import { innerRequest, type TranslationKey } from '../translation-of'

/** Milliseconds after which somebody who was not heard of is gone: two beats may be lost. */
export const GONE_AFTER = 45_000
const FORGOTTEN_AFTER = 3_600_000

export interface PersonThere {
  id: string
  name: string
}

interface Row {
  id: string
  person: string
}

interface NotePresence extends TranslationKey {
  req: PayloadRequest
  /** The editor is being closed. */
  isLeaving?: boolean
}

async function write(req: PayloadRequest, { isLeaving, place }: { isLeaving: boolean; place: string }): Promise<void> {
  const { db } = req.payload
  const person = String(req.user?.id)
  const key = `${place}/${person}`
  const now = Date.now()
  const stored = await db.findOne<Row>({ collection: 'translation-presence', req, where: { key: { equals: key } } })
  const data = { key, place, person, seenAt: new Date(now).toISOString(), updatedAt: new Date(now).toISOString() }
  if (isLeaving) {
    if (stored) await db.deleteOne({ collection: 'translation-presence', req, returning: false, where: { id: { equals: stored.id } } })
    return
  }
  if (stored) {
    await db.updateOne({ collection: 'translation-presence', data, id: stored.id, req, returning: false })
    return
  }
  await db.create({ collection: 'translation-presence', data: { ...data, createdAt: data.updatedAt }, req, returning: false })
  // Whoever comes sweeps what earlier ones left behind.
  await db.deleteMany({ collection: 'translation-presence', req, where: { seenAt: { less_than: new Date(now - FORGOTTEN_AFTER).toISOString() } } })
}

async function othersAt(req: PayloadRequest, place: string): Promise<PersonThere[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection: 'translation-presence',
    pagination: false,
    req,
    where: {
      and: [
        { place: { equals: place } },
        { person: { not_equals: String(req.user?.id) } },
        { seenAt: { greater_than: new Date(Date.now() - GONE_AFTER).toISOString() } },
      ],
    },
  })
  if (docs.length === 0) return []
  const people = await req.payload.find({
    collection: 'users',
    depth: 0,
    // Safe: only staff come here, and of a colleague only the name leaves this function.
    overrideAccess: true,
    pagination: false,
    req: innerRequest(req),
    select: { name: true },
    sort: 'name',
    where: { id: { in: docs.map(({ person }) => person) } },
  })
  return people.docs.map(({ id, name }) => ({ id: String(id), name }))
}

/**
 * Says that the caller has this translation open, or leaves it, and answers who else has it open.
 * @throws Forbidden for anyone who is no staff; CmsError unknown-locale, bad-request, source-not-found
 */
export async function notePresence({ isLeaving = false, locale, req, source, sourceId }: NotePresence): Promise<PersonThere[]> {
  if (!isStaff(req.user)) throw new Forbidden(req.t)
  assertTargetLocale(req, locale)
  await readSourceText(req, sourceNamed(req, source), sourceId)
  const place = `${source}/${sourceId}/${locale}`
  return withTransaction(req, async () => {
    await write(req, { isLeaving, place })
    return isLeaving ? [] : othersAt(req, place)
  })
}
