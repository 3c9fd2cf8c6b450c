/** A translator's word that the text is ready to be published, or taken back. */
import { Forbidden, type PayloadRequest } from 'payload'

import { mayTranslateInto } from '../access/roles'
import { withTransaction } from '../database/with-transaction'
import { CmsError } from '../errors'
import { say } from '../messages'
import type { Translation } from '../payload-types'
import { compiledGlossary } from './glossary/running-glossary'
import { findFaulty, findMachineMade, findMissing, findStale, type HeldBack } from './hold-back'
import { rememberTranslation } from './remember-translation'
import { innerRequest, readSideBySide, type SideBySide, type TranslationKey, wholeOf } from './translation-of'
import { refreshWorklistRow } from './worklist/refresh-worklist'

interface MarkAsDone extends TranslationKey {
  req: PayloadRequest
  isDone: boolean
}

async function assertFinished(req: PayloadRequest, { locale, segments }: SideBySide): Promise<void> {
  const glossary = await compiledGlossary(req, locale)
  const found = [findMissing(req, segments), findStale(req, segments), findMachineMade(req, segments), findFaulty(req, segments, { glossary, locale })]
    .filter((held): held is HeldBack => held !== null)
  if (found.length === 0) return
  const fields = found.flatMap((held) => held.fields)
  throw new CmsError('translation-not-finished', say(req, 'translationNotFinished', { fields: found.map(({ names }) => names).join(', ') }), { fields })
}

/** @throws Forbidden; CmsError translation-not-finished (422, naming the segments), and what reading throws */
export async function markAsDone({ isDone, req, ...key }: MarkAsDone): Promise<Translation> {
  return withTransaction(req, async () => {
    const side = await readSideBySide(req, key)
    if (!mayTranslateInto(req.user, key.locale)) throw new Forbidden(req.t)
    if (!side.translation) throw new CmsError('not-found', say(req, 'translationNotFound'))
    if (isDone) await assertFinished(req, side)
    const marked = await req.payload.update({
      collection: 'translations',
      data: { doneAt: isDone ? new Date().toISOString() : null, doneBy: isDone ? (req.user?.id as string) : null },
      depth: 0,
      id: side.translation.id,
      // Safe: whether the caller may translate into this locale was asked above.
      overrideAccess: true,
      req: innerRequest(req),
    })
    if (isDone) await rememberTranslation(req, side)
    await refreshWorklistRow(req, { ...side, text: (await wholeOf(req, side)).text }, marked)
    return marked
  })
}
