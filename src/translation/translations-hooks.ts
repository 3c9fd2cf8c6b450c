import type { CollectionAfterDeleteHook, CollectionBeforeChangeHook, CollectionBeforeDeleteHook, Where } from 'payload'

import { CmsError } from '../errors'
import { say } from '../messages'
import type { TargetText } from './projection'
import { sourceNamed } from './sources'
import { refreshWorklist } from './worklist/refresh-worklist'

interface TranslationData {
  source: string
  sourceId: string
  locale: string
  published?: TargetText | null
}

/** Says what a second translation of the same document and locale would only trip over in the index. */
export const refuseSecondTranslation: CollectionBeforeChangeHook<TranslationData & { id: string }> = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  const twin = await req.payload.db.findOne({
    collection: 'translations',
    req,
    where: {
      and: [
        { source: { equals: data.source } },
        { sourceId: { equals: data.sourceId } },
        { locale: { equals: data.locale } },
      ],
    },
  })
  if (twin) throw new CmsError('translation-exists', say(req, 'translationExists'))
  return data
}

export const refuseDeletingPublished: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const stored = await req.payload.db.findOne<TranslationData & { id: string }>({
    collection: 'translations',
    req,
    where: { id: { equals: id } },
  })
  if (stored?.published) throw new CmsError('translation-is-published', say(req, 'translationIsPublished'))
}

export const refreshAfterDeletion: CollectionAfterDeleteHook<TranslationData & { id: string }> = async ({ doc, req }) => {
  await refreshWorklist(req, { source: sourceNamed(req, doc.source), sourceId: doc.sourceId })
  return doc
}

/** A document that is gone for good takes its translations along, in the same transaction. */
export const deleteTranslationsOfDocument: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const where: Where = { and: [{ source: { equals: collection.slug } }, { sourceId: { equals: String(id) } }] }
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'translations',
    pagination: false,
    req,
    select: {},
    where,
  })
  for (const translation of docs) {
    await req.payload.db.deleteVersions({
      collection: 'translations',
      req,
      where: { parent: { equals: translation.id } },
    })
  }
  await req.payload.db.deleteMany({ collection: 'translations', req, where })
}
