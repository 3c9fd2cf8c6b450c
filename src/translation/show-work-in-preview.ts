/**
 * A preview link in a target language shows the translation as it is in work, over the newest Polish draft:
 * what would be public if both were published now. Everybody else, keys with the draft scope too, reads the
 * target text that is published.
 */
import type { CollectionBeforeOperationHook, Field, GlobalBeforeOperationHook, PayloadRequest } from 'payload'

import { isOpenedByPreview } from '../access/preview-grant'
import { SOURCE_LOCALE, TARGET_LOCALE_CODES } from '../languages'
import type { Translation } from '../payload-types'
import { leavesOf } from './leaves'
import { findTranslations, GLOBAL_ID } from './project-on-save'
import { isBlank } from './projection'
import type { Source } from './sources'
import { progressOfTranslation, targetTextIn } from './translation-of'

const key = 'translation-in-preview'

const targetLocaleOf = ({ locale }: PayloadRequest): string | undefined => TARGET_LOCALE_CODES.find((code) => code === locale)

/** Past access rules: the link's maker is of the office, who may read every translation, and that was asked. */
async function loadTranslation(req: PayloadRequest, source: string, sourceId: string): Promise<void> {
  const locale = targetLocaleOf(req)
  if (!locale) return
  const translations = await findTranslations(req, source, sourceId)
  req.context[key] = translations.find((each) => each.locale === locale)
}

export const loadTranslationForPreview: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { id } = args as { id?: string }
  if (operation === 'read' && id !== undefined && isOpenedByPreview(req, collection.slug, id)) await loadTranslation(req, collection.slug, String(id))
  return args
}

export const loadTranslationOfGlobalForPreview: GlobalBeforeOperationHook = async ({ args, global, operation, req }) => {
  if (operation === 'read' && isOpenedByPreview(req, global.slug, undefined)) await loadTranslation(req, global.slug, GLOBAL_ID)
  return args
}

/** Puts the text in work into a document that still holds all locales. */
export function showTextInWork(req: PayloadRequest, { data, fields, id, slug }: { data: Record<string, unknown>; fields: Field[]; id: string | undefined; slug: string }): void {
  const locale = targetLocaleOf(req)
  const translation = req.context[key] as Translation | undefined
  if (!locale || !translation || !isOpenedByPreview(req, slug, id)) return
  const source = { fields, slug } as Source
  const inWork = targetTextIn(source, data, progressOfTranslation(source, data, translation).segments)
  for (const { address, container, field } of leavesOf(fields, data)) {
    const byLocale = (container[field.name] ?? {}) as Record<string, unknown>
    const text = isBlank(byLocale[SOURCE_LOCALE]) ? undefined : inWork[address]
    if (!isBlank(text)) container[field.name] = { ...byLocale, [locale]: text }
  }
}
