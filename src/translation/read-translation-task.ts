import type { PayloadRequest } from 'payload'

import { isPublisher, mayTranslateInto } from '../access/roles'
import { labelOf } from './leaf-labels'
import { memoryContextOf } from './memory/memory-context'
import { rowsOfLeaves, type SharedField, sharedFieldsOf } from './shared-fields'
import { isPublic, titleOf } from './sources'
import type { Progress, SegmentState } from './staleness'
import { readSideBySide, type TranslationKey } from './translation-of'

/** One segment as a translator sees it: the Polish line, and the text in work beside it. */
export interface TaskSegment {
  address: string
  /** The field's address; segments of one rich text share it. */
  leaf: string
  label: string
  /** What its row says in fields of all languages, such as “2008”; null outside of rows. */
  row: string | null
  /** Where such text stands in every document of the kind: `programmes:milestones.title`. */
  context: string
  kind: 'text' | 'textarea' | 'richText'
  /** `paragraph`, `heading h2`, `listitem`; null outside of rich text. */
  block: string | null
  isRequired: boolean
  maxLength: number | null
  source: string
  /** What each inline code stands for, by its number less one. */
  codes: string[]
  target: string
  state: SegmentState
  /** Of a stale segment: the Polish that its target was made from. */
  madeFrom: string | null
  isMachineMade: boolean
}

export interface TranslationTask extends TranslationKey, Progress {
  title: string
  isSourcePublic: boolean
  /** What all languages share. */
  sharedFields: SharedField[]
  segments: TaskSegment[]
  translation: { id: string; updatedAt: string; doneAt: string | null; publishedAt: string | null } | null
  mayEdit: boolean
  mayPublish: boolean
}

/**
 * Everything a form needs to translate one document, under the caller's rights. Fields without Polish
 * text are left out.
 * @throws CmsError source-not-found, bad-request, unknown-locale
 */
export async function readTranslationTask(req: PayloadRequest, key: TranslationKey): Promise<TranslationTask> {
  const { progress, segments, sourceConfig, text, translation } = await readSideBySide(req, key)
  const rows = rowsOfLeaves(sourceConfig.fields, text, req.i18n)
  return {
    source: key.source,
    sourceId: key.sourceId,
    locale: key.locale,
    title: titleOf(sourceConfig, text, key.sourceId),
    isSourcePublic: isPublic(text),
    sharedFields: sharedFieldsOf(sourceConfig.fields, text, req.i18n),
    ...progress,
    segments: segments.map((segment) => ({
      address: segment.address,
      leaf: segment.leaf,
      label: labelOf(segment, req.i18n),
      row: rows.get(segment.leaf) ?? null,
      context: memoryContextOf(key.source, segment),
      kind: segment.kind,
      block: segment.block,
      isRequired: segment.isRequired,
      maxLength: segment.maxLength,
      source: segment.text,
      codes: segment.codes,
      target: segment.target,
      state: segment.state,
      madeFrom: segment.state === 'stale' ? segment.madeFrom : null,
      isMachineMade: segment.isMachineMade,
    })),
    translation: translation && {
      id: String(translation.id),
      updatedAt: translation.updatedAt,
      doneAt: translation.doneAt ?? null,
      publishedAt: translation.publishedAt ?? null,
    },
    mayEdit: mayTranslateInto(req.user, key.locale),
    mayPublish: isPublisher(req.user),
  }
}
