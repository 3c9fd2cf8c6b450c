/** Stores target text in work. Never touches what is published. */
import type { PayloadRequest } from 'payload'

import { withTransaction } from '../database/with-transaction'
import { CmsError } from '../errors'
import { say } from '../messages'
import type { Translation } from '../payload-types'
import { assertTargetLocale, sourceNamed } from './sources'

export interface TranslationKey {
  source: string
  sourceId: string
  locale: string
}

interface SaveTranslation extends TranslationKey {
  req: PayloadRequest
  /** Text by address; an address that is not named keeps what it has, null empties it. */
  values: Record<string, unknown>
  /** `updatedAt` of the translation that the writer had before their eyes; left out: not checked. */
  basedOn?: string | null
}

export async function findTranslation(
  req: PayloadRequest,
  { source, sourceId, locale }: TranslationKey,
): Promise<Translation | null> {
  const { docs } = await req.payload.find({
    collection: 'translations',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    pagination: false,
    req,
    where: {
      and: [{ source: { equals: source } }, { sourceId: { equals: sourceId } }, { locale: { equals: locale } }],
    },
  })
  return docs[0] ?? null
}

/**
 * Creates or changes a translation under the caller's rights.
 * @throws CmsError translation-moved-on when somebody saved since `basedOn`; and what the
 * collection's own hooks refuse (unknown address, changed structure, …)
 */
export async function saveTranslation(args: SaveTranslation): Promise<Translation> {
  const { basedOn, req, values, ...key } = args
  assertTargetLocale(req, key.locale)
  sourceNamed(req, key.source)
  return withTransaction(req, async () => {
    const existing = await findTranslation(req, key)
    if (basedOn !== undefined && (existing?.updatedAt ?? null) !== basedOn) {
      throw new CmsError('translation-moved-on', say(req, 'translationMovedOn'))
    }
    const shared = { collection: 'translations', depth: 0, overrideAccess: false, req } as const
    return existing
      ? req.payload.update({ ...shared, id: existing.id, data: { values } })
      : req.payload.create({ ...shared, data: { ...key, locale: key.locale as Translation['locale'], values } })
  })
}
