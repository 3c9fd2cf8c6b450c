/** Keeps the worklist equal to what is stored, in the transaction of whatever changes that. */
import type { PayloadRequest } from 'payload'

import { TARGET_LOCALE_CODES } from '../../languages'
import type { Translation, WorklistItem } from '../../payload-types'
import { findStored, isPublic, newestVersionOf, type Source, titleOf } from '../sources'
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
  if (stored && FIGURES.every((name) => stored[name] === row[name])) return
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
  const stored = await findStored(req, source, sourceId)
  if (!stored || stored.deletedAt) return null
  if (isPublic(stored)) return stored
  return (await newestVersionOf(req, source, sourceId)) ?? stored
}

async function translationsOf(req: PayloadRequest, source: string, sourceId: string): Promise<Map<string, Translation>> {
  const { docs } = await req.payload.db.find<Translation>({
    collection: 'translations',
    limit: 0,
    pagination: false,
    req,
    where: { and: [{ source: { equals: source } }, { sourceId: { equals: sourceId } }] },
  })
  return new Map(docs.map((translation) => [translation.locale, translation]))
}

/** After a document or one of its translations was written, in whatever way. */
export async function refreshWorklist(req: PayloadRequest, source: Source, sourceId: string): Promise<void> {
  const stored = await rowsOf(req, source.slug, sourceId)
  const text = await currentText(req, source, sourceId)
  if (!text && stored.size === 0) return
  const translations = text ? await translationsOf(req, source.slug, sourceId) : new Map<string, Translation>()
  for (const locale of new Set([...TARGET_LOCALE_CODES, ...stored.keys()])) {
    const isKept = text !== null && TARGET_LOCALE_CODES.includes(locale)
    const row = isKept ? rowOf({ source, sourceId, locale, text, translation: translations.get(locale) ?? null }) : null
    await writeRow(req, stored.get(locale), row)
  }
}
