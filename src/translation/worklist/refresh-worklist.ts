/** Keeps the worklist equal to what is stored, in the transaction of whatever changes that. */
import type { PayloadRequest } from 'payload'

import { TARGET_LOCALE_CODES } from '../../languages'
import type { Translation, WorklistItem } from '../../payload-types'
import { findTranslations } from '../project-on-save'
import { findStoredText, isPublic, newestVersionOf, type Source, titleOf } from '../sources'
import { progressOfTranslation, type SideBySide } from '../translation-of'

type Data = Record<string, unknown>
type Row = Pick<WorklistItem, 'source' | 'sourceId' | 'locale' | 'title' | 'state' | 'words' | 'wordsToDo' | 'percent' | 'staleSegments' | 'isSourcePublic'>

const FIGURES = ['title', 'state', 'words', 'wordsToDo', 'percent', 'staleSegments', 'isSourcePublic'] as const

interface RowOf {
  source: Source
  sourceId: string
  locale: string
  text: Data
  translation: Translation | null
}

/** Null where there is nothing to translate. */
function rowOf({ locale, source, sourceId, text, translation }: RowOf): Row | null {
  const { progress, segments } = progressOfTranslation(source, text, translation)
  if (segments.length === 0) return null
  const { percent, staleSegments, state, words, wordsToDo } = progress
  return {
    source: source.slug,
    sourceId,
    locale: locale as Row['locale'],
    title: titleOf(source, text, sourceId),
    state,
    words,
    wordsToDo,
    percent,
    staleSegments,
    isSourcePublic: isPublic(text),
  }
}

async function writeRow(req: PayloadRequest, stored: WorklistItem | undefined, row: Row | null): Promise<void> {
  const { db } = req.payload
  if (!row) {
    if (stored) await db.deleteOne({ collection: 'worklist', req, returning: false, where: { id: { equals: stored.id } } })
    return
  }
  // On MongoDB it is written all the same: of two who change the Polish and the translation at once, each without
  // seeing the other, one then meets the other here, and is tried again.
  if (stored && db.name !== 'mongoose' && FIGURES.every((name) => stored[name] === row[name])) return
  const now = new Date().toISOString()
  const since = stored && stored.state === row.state ? stored.since : now
  const data = { ...row, since, updatedAt: now }
  if (stored) await db.updateOne({ collection: 'worklist', data, id: stored.id, req, returning: false })
  else await db.create({ collection: 'worklist', data: { ...data, createdAt: now }, req, returning: false })
}

async function rowsOf(req: PayloadRequest, source: string, sourceId: string): Promise<Map<string, WorklistItem>> {
  const { docs } = await req.payload.db.find<WorklistItem>({
    collection: 'worklist',
    limit: 0,
    pagination: false,
    req,
    where: { and: [{ source: { equals: source } }, { sourceId: { equals: sourceId } }] },
  })
  return new Map(docs.map((row) => [row.locale, row]))
}

/** After one translation was written. */
export async function refreshWorklistRow(req: PayloadRequest, { locale, source, sourceConfig, sourceId, text }: SideBySide, translation: Translation | null): Promise<void> {
  const stored = await rowsOf(req, source, sourceId)
  await writeRow(req, stored.get(locale), rowOf({ source: sourceConfig, sourceId, locale, text, translation }))
}

/** The text that translators work from, past access rules: it feeds figures only. Null where the document is gone or in the trash. */
async function currentText(req: PayloadRequest, source: Source, sourceId: string): Promise<Data | null> {
  const stored = await findStoredText(req, source, sourceId)
  return isPublic(stored) ? stored : draftText(req, source, sourceId, stored)
}

/** Of a document that is not public. */
async function draftText(req: PayloadRequest, source: Source, sourceId: string, stored: Data | null): Promise<Data | null> {
  // A global that was never published is not stored: there are its versions alone.
  const isThere = source.kind === 'global' || (stored !== null && !stored.deletedAt)
  return isThere ? ((await newestVersionOf(req, source, sourceId)) ?? stored) : null
}

interface Refresh {
  source: Source
  sourceId: string
  /** The document’s translations, where they were just read in this transaction. */
  translations?: readonly Translation[]
}

/** After a document or one of its translations was written, in whatever way. */
export async function refreshWorklist(req: PayloadRequest, refresh: Refresh): Promise<void> {
  await writeRows(req, refresh, await currentText(req, refresh.source, refresh.sourceId))
}

async function writeRows(req: PayloadRequest, { source, sourceId, translations }: Refresh, text: Data | null): Promise<void> {
  const stored = await rowsOf(req, source.slug, sourceId)
  if (!text && stored.size === 0) return
  const known = text ? (translations ?? (await findTranslations(req, source.slug, sourceId))) : []
  for (const locale of new Set([...TARGET_LOCALE_CODES, ...stored.keys()])) {
    const isKept = text !== null && TARGET_LOCALE_CODES.includes(locale)
    const translation = known.find((each) => each.locale === locale) ?? null
    await writeRow(req, stored.get(locale), isKept ? rowOf({ source, sourceId, locale, text, translation }) : null)
  }
}

/**
 * After a draft was saved. While the document is public, translators go on working from what is public, and
 * nothing changes for them.
 */
export async function refreshAfterDraft(req: PayloadRequest, refresh: Refresh): Promise<void> {
  const { source, sourceId } = refresh
  if (source.kind === 'global') return refreshWorklist(req, refresh)
  const stored = await req.payload.db.findOne<Data & { id: string }>({
    collection: source.slug,
    joins: false as never,
    req,
    select: { _status: true, deletedAt: true } as never,
    where: { id: { equals: sourceId } },
  })
  if (!isPublic(stored)) await writeRows(req, refresh, await draftText(req, source, sourceId, stored))
}
