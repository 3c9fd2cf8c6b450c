/** What the dashboard shows, read under the rights of whoever looks at it. */
import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

import { isAdmin, isPublisher, mayTranslateInto, mayWriteSource } from '../access/roles'
import { hasDrafts } from '../has-drafts'
import { TARGET_LOCALE_CODES } from '../languages'
import type { Webhook } from '../payload-types'
import { readWorklist, type WorklistFilter, type WorklistRow } from '../translation/worklist/read-worklist'
import { TO_DO } from './worklist/worklist-address'

const LIST_LENGTH = 8

export interface Entry {
  id: string
  collection: SanitizedCollectionConfig
  /** Null where nothing was written yet. */
  title: string | null
  status: 'draft' | 'published'
  updatedAt: string
  editedBy: string | null
}

export interface CollectionFigures {
  collection: SanitizedCollectionConfig
  published: number
  drafts: number
  /** Translations that are public; null where there is nothing to translate. */
  translations: number | null
}

/** A part is null where it is not the work of whoever looks. */
export interface DashboardData {
  mine: Entry[] | null
  toReview: Entry[] | null
  myTranslations: WorklistRow[] | null
  toTranslate: WorklistRow[] | null
  recent: Entry[]
  figures: CollectionFigures[]
  /** Done, and waiting to be published. */
  translations: WorklistRow[]
  /** Webhooks that the CMS switched off. */
  switchedOff: Webhook[] | null
}

interface StoredEntry {
  id: string | number
  _status?: 'draft' | 'published'
  updatedAt: string
  lastEditedBy?: string | { id: string } | null
  [field: string]: unknown
}

const isTranslatable = ({ custom }: SanitizedCollectionConfig): boolean => Boolean(custom?.isTranslatable)

/** Collections of content, in the order of the menu. */
export function contentCollections(req: PayloadRequest): SanitizedCollectionConfig[] {
  return req.payload.config.collections.filter((collection) => hasDrafts(collection) && !collection.admin.hidden)
}

async function latestOf(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  where: Where,
): Promise<Entry[]> {
  const titleField = collection.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection: collection.slug as CollectionSlug,
    depth: 0,
    draft: true,
    limit: LIST_LENGTH,
    locale: 'pl',
    overrideAccess: false,
    pagination: false,
    select: { [titleField]: true, _status: true, lastEditedBy: true, updatedAt: true } as never,
    sort: '-updatedAt',
    user: req.user,
    where,
  })
  return (docs as unknown as StoredEntry[]).map((doc) => ({
    id: String(doc.id),
    collection,
    title: typeof doc[titleField] === 'string' && doc[titleField] ? doc[titleField] : null,
    status: doc._status ?? 'published',
    updatedAt: doc.updatedAt,
    editedBy: doc.lastEditedBy ? String(typeof doc.lastEditedBy === 'object' ? doc.lastEditedBy.id : doc.lastEditedBy) : null,
  }))
}

async function figuresOf(req: PayloadRequest, collection: SanitizedCollectionConfig): Promise<CollectionFigures> {
  const slug = collection.slug as CollectionSlug
  const read = { overrideAccess: false, user: req.user } as const
  const countPublished = async (): Promise<number> => {
    const isPublic: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }
    return (await req.payload.count({ ...read, collection: slug, where: isPublic })).totalDocs
  }
  // Among versions, because a draft may wait over what is published.
  const countDrafts = async (): Promise<number> => {
    const isWaiting: Where = {
      and: [{ latest: { equals: true } }, { 'version._status': { equals: 'draft' } }, { 'version.deletedAt': { exists: false } }],
    }
    return (await req.payload.countVersions({ ...read, collection: slug, where: isWaiting })).totalDocs
  }
  const countTranslations = async (): Promise<number> => {
    const { totalDocs } = await req.payload.count({
      ...read,
      collection: 'translations',
      where: { and: [{ source: { equals: slug } }, { publishedAt: { exists: true } }] },
    })
    return totalDocs
  }
  const [published, drafts, translations] = await Promise.all([
    countPublished(),
    countDrafts(),
    isTranslatable(collection) ? countTranslations() : null,
  ])
  return { collection, published, drafts, translations }
}

/** What I took, and what nobody took in the languages that I write; the oldest first. */
async function translationsOf(req: PayloadRequest, locales: readonly string[]): Promise<{ mine: WorklistRow[]; next: WorklistRow[] }> {
  const read = (filter: WorklistFilter) => readWorklist(req, { states: TO_DO, limit: LIST_LENGTH, ...filter })
  const [mine, ...free] = await Promise.all([
    read({ assignee: String(req.user?.id), withDrafts: true }),
    ...locales.map((locale) => read({ assignee: 'none', locale })),
  ])
  const next = free.flatMap(({ rows }) => rows).sort((a, b) => a.since.localeCompare(b.since))
  return { mine: mine.rows, next: next.slice(0, LIST_LENGTH) }
}

/** Names of colleagues by id. */
async function namesOf(req: PayloadRequest, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    // Safe: only the names of colleagues leave this function, and only staff open the dashboard.
    overrideAccess: true,
    pagination: false,
    select: { name: true },
    where: { id: { in: [...new Set(ids)] } },
  })
  return new Map(docs.map(({ id, name }) => [String(id), name]))
}

async function switchedOffWebhooks(req: PayloadRequest): Promise<Webhook[]> {
  const { docs } = await req.payload.find({
    collection: 'webhooks',
    depth: 0,
    limit: LIST_LENGTH,
    overrideAccess: false,
    pagination: false,
    sort: '-switchedOffAt',
    user: req.user,
    where: { switchedOffAt: { exists: true } },
  })
  return docs
}

const newestFirst = (entries: Entry[]): Entry[] =>
  entries.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)).slice(0, LIST_LENGTH)

export async function readDashboard(req: PayloadRequest): Promise<DashboardData> {
  const { user } = req
  const collections = contentCollections(req)
  const latest = async (where: Where): Promise<Entry[]> =>
    newestFirst((await Promise.all(collections.map((collection) => latestOf(req, collection, where)))).flat())
  const isDraft: Where = { _status: { equals: 'draft' } }
  const locales = TARGET_LOCALE_CODES.filter((locale) => mayTranslateInto(user, locale))
  const [mine, toReview, work, recent, figures, waiting, switchedOff] = await Promise.all([
    mayWriteSource(user) ? latest({ and: [isDraft, { lastEditedBy: { equals: user?.id } }] }) : null,
    isPublisher(user) ? latest({ and: [isDraft, { lastEditedBy: { not_equals: user?.id } }] }) : null,
    locales.length > 0 ? translationsOf(req, locales) : null,
    latest({}),
    Promise.all(collections.map((collection) => figuresOf(req, collection))),
    readWorklist(req, { states: ['in-review'], limit: LIST_LENGTH, withDrafts: true }),
    isAdmin(user) ? switchedOffWebhooks(req) : null,
  ])
  const names = await namesOf(req, [...recent, ...(toReview ?? [])].flatMap(({ editedBy }) => (editedBy ? [editedBy] : [])))
  const withName = (entry: Entry): Entry => ({ ...entry, editedBy: entry.editedBy ? (names.get(entry.editedBy) ?? null) : null })
  return {
    mine: mine?.map((entry) => ({ ...entry, editedBy: null })) ?? null,
    toReview: toReview?.map(withName) ?? null,
    myTranslations: work?.mine ?? null,
    toTranslate: work?.next ?? null,
    recent: recent.map(withName),
    figures,
    translations: waiting.rows,
    switchedOff,
  }
}
