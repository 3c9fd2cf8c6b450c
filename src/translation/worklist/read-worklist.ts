/** The list of work and the coverage, read from the worklist's own rows under the caller's rights. */
import type { PayloadRequest, Where } from 'payload'

import { isStaff } from '../../access/roles'
import { sumByGroup } from '../../database/sum-by-group'
import { CmsError } from '../../errors'
import { TARGET_LOCALE_CODES } from '../../languages'
import { say } from '../../messages'
import type { WorklistItem } from '../../payload-types'
import { assertTargetLocale, sourceNamed } from '../sources'
import { TRANSLATION_STATES, type TranslationState } from '../staleness'
import { innerRequest } from '../translation-of'

export const WORKLIST_SORTS = ['since', '-since', 'title', '-title', 'wordsToDo', '-wordsToDo', 'percent', '-percent'] as const
export type WorklistSort = (typeof WORKLIST_SORTS)[number]

export const MOST_ROWS = 500

export interface WorklistFilter {
  locale?: string
  source?: string
  states?: readonly TranslationState[]
  /** Id of a user; `none` for what nobody took. */
  assignee?: string
  /** Documents that are not public in Polish, too. */
  withDrafts?: boolean
}

interface ReadWorklist extends WorklistFilter {
  sort?: WorklistSort
  /** 1 to MOST_ROWS. */
  limit?: number
  /** From 1. */
  page?: number
}

export interface WorklistRow {
  id: string
  source: string
  sourceId: string
  locale: string
  title: string
  state: TranslationState
  words: number
  wordsToDo: number
  percent: number
  staleSegments: number
  since: string
  isSourcePublic: boolean
  assignee: { id: string; name: string } | null
}

export interface WorklistPage {
  rows: WorklistRow[]
  totalRows: number
  totalPages: number
  page: number
  limit: number
}

/** @throws CmsError unknown-locale, bad-request */
export function whereOf(req: PayloadRequest, { assignee, locale, source, states, withDrafts }: WorklistFilter): Where {
  if (locale !== undefined) assertTargetLocale(req, locale)
  if (source !== undefined) sourceNamed(req, source)
  // Named even where all are meant: the index begins with it.
  const and: Where[] = [locale === undefined ? { locale: { in: TARGET_LOCALE_CODES } } : { locale: { equals: locale } }]
  if (!withDrafts) and.push({ isSourcePublic: { equals: true } })
  if (states && states.length > 0) and.push({ state: { in: [...states] } })
  if (source !== undefined) and.push({ source: { equals: source } })
  if (assignee === 'none') and.push({ assignee: { exists: false } })
  else if (assignee !== undefined) and.push({ assignee: { equals: assignee } })
  return { and }
}

/** Names of colleagues by id. */
async function namesOf(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    limit: 0,
    // Safe: only staff come here, and of a colleague only the name leaves this function.
    overrideAccess: true,
    pagination: false,
    req: innerRequest(req),
    select: { name: true },
    where: { id: { in: [...new Set(ids)] } },
  })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}

const idOf = (assignee: WorklistItem['assignee']): string | null =>
  assignee ? String(typeof assignee === 'object' ? assignee.id : assignee) : null

export async function rowsWithNames(req: PayloadRequest, items: readonly WorklistItem[]): Promise<WorklistRow[]> {
  const names = await namesOf(req, items.flatMap(({ assignee }) => idOf(assignee) ?? []))
  return items.map((item) => {
    const id = idOf(item.assignee)
    return {
      id: String(item.id),
      source: item.source,
      sourceId: item.sourceId,
      locale: item.locale,
      title: item.title ?? item.sourceId,
      state: item.state,
      words: item.words,
      wordsToDo: item.wordsToDo,
      percent: item.percent,
      staleSegments: item.staleSegments,
      since: item.since,
      isSourcePublic: item.isSourcePublic,
      assignee: id ? { id, name: names.get(id) ?? id } : null,
    }
  })
}

/** @throws CmsError unknown-locale, bad-request */
export async function readWorklist(req: PayloadRequest, { limit = 50, page = 1, sort = 'since', ...filter }: ReadWorklist): Promise<WorklistPage> {
  const found = await req.payload.find({
    collection: 'worklist',
    depth: 0,
    limit,
    overrideAccess: false,
    page,
    req: innerRequest(req),
    sort: [sort, 'id'],
    where: whereOf(req, filter),
  })
  return { rows: await rowsWithNames(req, found.docs), totalRows: found.totalDocs, totalPages: found.totalPages, page: found.page ?? page, limit }
}

export interface CoverageCell {
  source: string
  locale: string
  /** Documents that are public in Polish, by state of their translation. */
  documents: Record<TranslationState, number>
  words: number
  wordsToDo: number
}

/** Collection × locale: how much of what is public in Polish is translated. Collections without any are left out. */
export async function readCoverage(req: PayloadRequest): Promise<CoverageCell[]> {
  if (!isStaff(req.user)) throw new CmsError('forbidden', say(req, 'forStaffOnly'))
  const sums = await sumByGroup(req, { collection: 'worklist', by: ['source', 'locale', 'state'], sum: ['words', 'wordsToDo'], where: { isSourcePublic: true } })
  const cells = new Map<string, CoverageCell>()
  for (const { count, group, sums: { words = 0, wordsToDo = 0 } } of sums) {
    const { locale = '', source = '', state } = group
    if (!TARGET_LOCALE_CODES.includes(locale)) continue
    const key = `${source}/${locale}`
    const nothing = Object.fromEntries(TRANSLATION_STATES.map((each) => [each, 0])) as Record<TranslationState, number>
    const cell = cells.get(key) ?? { source, locale, documents: nothing, words: 0, wordsToDo: 0 }
    cell.documents[state as TranslationState] += count
    cell.words += words
    cell.wordsToDo += wordsToDo
    cells.set(key, cell)
  }
  return [...cells.values()]
}
