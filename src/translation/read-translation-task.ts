import type { PayloadRequest } from 'payload'

import { isPublisher, mayTranslateInto } from '../access/roles'
import { labelOf } from './leaf-labels'
import { leavesOf } from './leaves'
import { isBlank } from './projection'
import { findTranslation, type TranslationKey } from './save-translation'
import { assertTargetLocale, isPublic, readSourceText, sourceNamed, titleOf } from './sources'

/** One field as a translator sees it: the Polish, and the text in work beside it. */
export interface TaskField {
  address: string
  label: string
  kind: 'text' | 'textarea' | 'richText'
  isRequired: boolean
  maxLength: number | null
  source: unknown
  target: unknown
}

export interface TranslationTask extends TranslationKey {
  title: string
  isSourcePublic: boolean
  fields: TaskField[]
  translation: { id: string; updatedAt: string; publishedAt: string | null; isAhead: boolean } | null
  mayEdit: boolean
  mayPublish: boolean
}

/**
 * Everything a form needs to translate one document, under the caller's rights. Fields without Polish
 * text are left out.
 * @throws CmsError source-not-found, bad-request, unknown-locale
 */
export async function readTranslationTask(req: PayloadRequest, key: TranslationKey): Promise<TranslationTask> {
  assertTargetLocale(req, key.locale)
  const source = sourceNamed(req, key.source)
  const text = await readSourceText(req, source, key.sourceId)
  const translation = await findTranslation(req, key)
  const values = (translation?.values ?? {}) as Record<string, unknown>
  const published = (translation?.published ?? null) as Record<string, unknown> | null
  return {
    ...key,
    title: titleOf(source, text, key.sourceId),
    isSourcePublic: isPublic(text),
    fields: leavesOf(source.fields, text)
      .filter(({ container, field }) => !isBlank(container[field.name]))
      .map((leaf) => ({
        address: leaf.address,
        label: labelOf(leaf, req.i18n),
        kind: leaf.field.type,
        isRequired: Boolean(leaf.field.required),
        maxLength: leaf.field.type === 'richText' ? null : (leaf.field.maxLength ?? null),
        source: leaf.container[leaf.field.name],
        target: values[leaf.address] ?? null,
      })),
    translation: translation && {
      id: String(translation.id),
      updatedAt: translation.updatedAt,
      publishedAt: translation.publishedAt ?? null,
      isAhead: JSON.stringify(values) !== JSON.stringify(published ?? {}),
    },
    mayEdit: mayTranslateInto(req.user, key.locale),
    mayPublish: isPublisher(req.user),
  }
}
