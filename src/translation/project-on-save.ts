/**
 * Keeps the target-locale values of content equal to the published translations, whatever saves the
 * content: form, autosave, publish, duplicate, restore, schedule, import. The translations are
 * loaded once per save; each leaf then takes its own.
 */
import type {
  CollectionBeforeValidateHook,
  FieldHook,
  GlobalBeforeValidateHook,
  PayloadRequest,
} from 'payload'

import { isSourceLocale } from '../access/source-locale-writes-only'
import { CmsError } from '../errors'
import { SOURCE_LOCALE, TARGET_LOCALE_CODES } from '../languages'
import { say } from '../messages'
import type { Translation } from '../payload-types'
import { addressOf } from './leaves'
import { projectLeaf, type PublishedText } from './projection'

/** The id under which the translations of a global are kept: a global has none of its own. */
export const GLOBAL_ID = 'global'

const nothingPublished = (): PublishedText =>
  Object.fromEntries(TARGET_LOCALE_CODES.map((locale) => [locale, null]))

const translationsKey = (source: string, id: unknown): string => `translations:${source}:${String(id)}`

const contextKey = (source: string, id: unknown): string => `published-text:${source}:${String(id)}`

/** Reads what is published in every target locale, past access rules: it only feeds the projection. */
export async function findPublishedText(
  req: PayloadRequest,
  source: string,
  sourceId: string,
): Promise<PublishedText> {
  return publishedTextOf(await findTranslations(req, source, sourceId))
}

/** The translations of a document, past access rules: they feed projections and figures only. */
export async function findTranslations(req: PayloadRequest, source: string, sourceId: string): Promise<Translation[]> {
  const { docs } = await req.payload.db.find<Translation>({
    collection: 'translations',
    limit: 0,
    pagination: false,
    req,
    where: { and: [{ source: { equals: source } }, { sourceId: { equals: sourceId } }] },
  })
  return docs
}

function publishedTextOf(translations: readonly Translation[]): PublishedText {
  const published = nothingPublished()
  for (const { locale, published: text } of translations) {
    if (locale in published) published[locale] = (text as PublishedText[string] | undefined) ?? null
  }
  return published
}

async function loadProjection(req: PayloadRequest, source: string, sourceId: string): Promise<void> {
  if (!isSourceLocale(req.locale)) {
    throw new CmsError('locale-not-writable', say(req, 'localeNotWritable'))
  }
  // Await first: a nested Local API call with this req would replace its context.
  const translations = await findTranslations(req, source, sourceId)
  req.context[contextKey(source, sourceId)] = publishedTextOf(translations)
  req.context[translationsKey(source, sourceId)] = translations
}

/** The translations that this save has read already, once; undefined where another request took the context's place. */
export function takeLoadedTranslations(req: PayloadRequest, source: string, sourceId: string): Translation[] | undefined {
  const key = translationsKey(source, sourceId)
  const loaded = req.context[key] as Translation[] | undefined
  // For one use: whoever goes on with this request may change them.
  delete req.context[key]
  return loaded
}

export const loadProjectionOfDocument: CollectionBeforeValidateHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  // A new document, a duplicate too, begins untranslated.
  if (operation === 'update') await loadProjection(req, collection.slug, String(originalDoc.id))
  return data
}

export const loadProjectionOfGlobal: GlobalBeforeValidateHook = async ({ data, global, req }) => {
  await loadProjection(req, global.slug, GLOBAL_ID)
  return data
}

function isValuePerLocale(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every((key) => [SOURCE_LOCALE, ...TARGET_LOCALE_CODES].includes(key))
}

/** beforeChange of every leaf: the one place where target text enters a content document. */
export const projectOntoLeaf: FieldHook = ({
  collection,
  context,
  data,
  field,
  global,
  operation,
  originalDoc,
  path,
  req,
  siblingDocWithLocales,
  value,
}) => {
  const name = 'name' in field ? String(field.name) : ''
  if (isValuePerLocale(value)) {
    throw new CmsError('locale-values-in-one-write', say(req, 'localeValuesInOneWrite', { field: path.join('.') }), {
      fields: [{ path: path.join('.'), message: say(req, 'localeValuesInOneWrite', { field: name }) }],
    })
  }
  const loaded =
    operation === 'create' && collection
      ? nothingPublished()
      : (context[contextKey(collection?.slug ?? global?.slug ?? '', collection ? originalDoc?.id : GLOBAL_ID)] as
          | PublishedText
          | undefined)
  if (!loaded) throw new Error(`No published text was loaded for ${path.join('.')}: refusing to save over it`)

  const withLocales = siblingDocWithLocales as Record<string, unknown>
  const stored = withLocales[name]
  withLocales[name] = {
    ...(typeof stored === 'object' && stored !== null ? stored : {}),
    ...projectLeaf(addressOf(path, data), value, loaded),
  }
  return value === undefined ? null : value
}
