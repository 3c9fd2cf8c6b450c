/**
 * Publishes one target locale of one document, or takes it offline, in one transaction. The Polish,
 * its waiting draft and every shared field stay as they are.
 */
import { Forbidden, type PayloadRequest } from 'payload'

import { isPublisher } from '../access/roles'
import { withTransaction } from '../database/with-transaction'
import { CmsError } from '../errors'
import { type MessageKey, say } from '../messages'
import type { Translation } from '../payload-types'
import { findIncomplete, findMachineMade, findTooLong, type HeldBack } from './hold-back'
import { projectOntoStored, tellAfterChange } from './project-onto-stored'
import { findStored, isPublic, sourceNamed, type Source } from './sources'
import { rememberTranslation } from './remember-translation'
import { innerRequest, readSideBySide, targetTextIn, translationById, type TranslationKey } from './translation-of'

interface PublishTranslation {
  req: PayloadRequest
  id: string
  /** The target text that becomes public, or none of it. */
  intent: 'publish' | 'unpublish'
}

/**
 * @throws Forbidden for anyone who may not publish; CmsError source-not-published,
 * translation-incomplete (422, naming the segments), translation-machine-made (409)
 */
export async function publishTranslation({ id, intent, req }: PublishTranslation): Promise<Translation> {
  if (!isPublisher(req.user)) throw new Forbidden(req.t)
  return withTransaction(req, async () => {
    const { locale, source: slug, sourceId } = await translationById(req, id)
    const source = sourceNamed(req, slug)
    const data = intent === 'publish' ? await whatIsPublished(req, source, { source: slug, sourceId, locale }) : { published: null, publishedAt: null, publishedBy: null }
    const published = await req.payload.update({
      collection: 'translations',
      data: data as never,
      depth: 0,
      id,
      // Safe: the caller's right to publish was asked above, and nobody writes these fields otherwise.
      overrideAccess: true,
      req: innerRequest(req),
    })
    const before = await projectOntoStored(req, source, sourceId)
    if (before) await tellAfterChange(req, source, sourceId, before)
    return published
  })
}

async function whatIsPublished(req: PayloadRequest, source: Source, key: TranslationKey): Promise<Record<string, unknown>> {
  const stored = await findStored(req, source, key.sourceId)
  if (!isPublic(stored)) throw new CmsError('source-not-published', say(req, 'sourceNotPublished'))
  const side = await readSideBySide(req, key)
  const { segments, text } = side
  const target = targetTextIn(source, text, segments)
  const refuse = (code: 'translation-incomplete' | 'translation-machine-made', message: MessageKey, held: HeldBack | null): void => {
    if (held) throw new CmsError(code, say(req, message, { fields: held.names }), { fields: held.fields })
  }
  refuse('translation-incomplete', 'translationIncomplete', findIncomplete(req, segments, target))
  refuse('translation-incomplete', 'translationTooLongToPublish', findTooLong(req, segments))
  refuse('translation-machine-made', 'translationMachineMade', findMachineMade(req, segments))
  await rememberTranslation(req, side)
  return { published: target, publishedAt: new Date().toISOString(), publishedBy: req.user?.id, hasUnpublishedText: false }
}
