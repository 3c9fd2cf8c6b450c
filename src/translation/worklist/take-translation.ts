/** Who does a piece of work: taken by a person for themselves, or released. */
import { Forbidden, type PayloadRequest, type Where } from 'payload'

import { isPublisher, mayTranslateInto } from '../../access/roles'
import { withTransaction } from '../../database/with-transaction'
import { CmsError } from '../../errors'
import { say } from '../../messages'
import type { WorklistItem } from '../../payload-types'
import { assertTargetLocale } from '../sources'
import type { TranslationKey } from '../translation-of'
import { rowsWithNames, type WorklistRow } from './read-worklist'

interface TakeTranslation extends TranslationKey {
  req: PayloadRequest
  intent: 'take' | 'release'
}

const holderOf = ({ assignee }: WorklistItem): string | null => (assignee ? String(typeof assignee === 'object' ? assignee.id : assignee) : null)

/**
 * Whoever may translate into the locale takes what nobody has; they release their own, and publishers anybody's.
 * @throws Forbidden; CmsError not-found, translation-taken (409, by whom)
 */
export async function takeTranslation({ intent, locale, req, source, sourceId }: TakeTranslation): Promise<WorklistRow> {
  assertTargetLocale(req, locale)
  if (!req.user || !mayTranslateInto(req.user, locale)) throw new Forbidden(req.t)
  const me = String(req.user.id)
  return withTransaction(req, async () => {
    const { db } = req.payload
    const where: Where = { and: [{ source: { equals: source } }, { sourceId: { equals: sourceId } }, { locale: { equals: locale } }] }
    const row = await db.findOne<WorklistItem>({ collection: 'worklist', req, where })
    if (!row) throw new CmsError('not-found', say(req, 'nothingToTranslateThere'))
    const holder = holderOf(row)
    const mayChange = holder === null || holder === me || (intent === 'release' && isPublisher(req.user))
    if (!mayChange) {
      const [shown] = await rowsWithNames(req, [row])
      throw new CmsError('translation-taken', say(req, 'translationTaken', { name: shown?.assignee?.name ?? '' }))
    }
    const now = new Date().toISOString()
    const data = intent === 'take' ? { assignee: me, takenAt: now, updatedAt: now } : { assignee: null, takenAt: null, updatedAt: now }
    // Written past the collection's rules, which let nobody write: who may take was asked above.
    await db.updateOne({ collection: 'worklist', data, id: row.id, req, returning: false })
    const [after] = await rowsWithNames(req, [{ ...row, assignee: intent === 'take' ? me : null } as WorklistItem])
    return after as WorklistRow
  })
}
