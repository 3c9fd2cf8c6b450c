import type {
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
  Where,
} from 'payload'

import { mayTranslateInto } from '../access/roles'
import { CmsError } from '../errors'
import { TARGET_LOCALE_CODES } from '../languages'
import { say } from '../messages'
import { findFaults } from './check-target-text'
import { leavesOf } from './leaves'
import type { TargetText } from './projection'
import { assertTargetLocale, readSourceText, sourceNamed, titleOf } from './sources'

interface TranslationData {
  source: string
  sourceId: string
  locale: string
  title?: string | null
  values?: TargetText | null
  published?: TargetText | null
}

type Draft = Partial<TranslationData>

function asText(values: unknown): TargetText {
  return typeof values === 'object' && values !== null && !Array.isArray(values) ? (values as TargetText) : {}
}

/** Values that differ from what is stored: only these are checked, so that old text never blocks. */
function changedValues(values: TargetText, stored: TargetText): TargetText {
  return Object.fromEntries(
    Object.entries(values).filter(([path, value]) => JSON.stringify(value) !== JSON.stringify(stored[path])),
  )
}

/** Source and locale are set once; the text is merged into what is stored and checked. */
export const checkTranslation: CollectionBeforeValidateHook<TranslationData & { id: string }> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const draft: Draft = data ?? {}
  const fixed = operation === 'update' && originalDoc ? originalDoc : (draft as TranslationData)
  assertTargetLocale(req, fixed.locale)
  const source = sourceNamed(req, String(fixed.source))
  const text = await readSourceText(req, source, String(fixed.sourceId))

  const stored = asText(originalDoc?.values)
  const changed = changedValues(asText(draft.values), stored)
  const faults = findFaults(req, leavesOf(source.fields, text), changed)
  if (faults.length > 0) {
    const isShape = faults.every(({ path }) => leavesOf(source.fields, text).some((leaf) => leaf.address === path))
    throw new CmsError(
      isShape ? 'translation-wrong-shape' : 'translation-unknown-path',
      faults.map(({ message }) => message).join(' '),
      { fields: faults },
    )
  }
  return {
    ...draft,
    source: fixed.source,
    sourceId: fixed.sourceId,
    locale: fixed.locale,
    title: titleOf(source, text, fixed.sourceId),
    values: { ...stored, ...changed },
  }
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

/** Access by locale on creation: the data is not stored yet, so no query can say it. */
export function mayCreateTranslation({ req, data }: { req: PayloadRequest; data?: Draft }): boolean {
  // Without data the admin asks in general, whether to show a way in at all.
  if (!data?.locale) return TARGET_LOCALE_CODES.some((locale) => mayTranslateInto(req.user, locale))
  return mayTranslateInto(req.user, data.locale)
}

export const refuseDeletingPublished: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const stored = await req.payload.db.findOne<TranslationData & { id: string }>({
    collection: 'translations',
    req,
    where: { id: { equals: id } },
  })
  if (stored?.published) throw new CmsError('translation-is-published', say(req, 'translationIsPublished'))
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
