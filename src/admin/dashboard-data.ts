/** What the dashboard shows, read under the rights of whoever looks at it. */
import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

import { isPublisher, mayTranslateInto, mayWriteSource } from '../access/roles'
import { hasDrafts } from '../has-drafts'
import { TARGET_LOCALE_CODES } from '../languages'

const LIST_LENGTH = 8
/** How far back each collection is searched for what has no translation yet. */
const LOOKED_THROUGH = 40

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

export interface WaitingTranslation {
  id: string
  title: string
  locale: string
  updatedAt: string
}

/** A part is null where it is not the work of whoever looks. */
export interface DashboardData {
  mine: Entry[] | null
  toReview: Entry[] | null
  toTranslate: UntranslatedEntry[] | null
  recent: Entry[]
  figures: CollectionFigures[]
  translations: WaitingTranslation[]
}

export type UntranslatedEntry = Entry & { locale: string }

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
  { draft = true, limit = LIST_LENGTH } = {},
): Promise<Entry[]> {
  const titleField = collection.admin.useAsTitle ?? 'id'
  const { docs } = await req.payload.find({
    collection: collection.slug as CollectionSlug,
    depth: 0,
    draft,
    limit,
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

/** What was published lately and has no text in this language yet. */
async function untranslatedOf(req: PayloadRequest, collection: SanitizedCollectionConfig, locale: string): Promise<UntranslatedEntry[]> {
  const entries = await latestOf(req, collection, { _status: { equals: 'published' } }, { draft: false, limit: LOOKED_THROUGH })
  if (entries.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'translations',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    select: { sourceId: true },
    user: req.user,
    where: {
      and: [{ source: { equals: collection.slug } }, { locale: { equals: locale } }, { sourceId: { in: entries.map(({ id }) => id) } }],
    },
  })
  const begun = new Set(docs.map(({ sourceId }) => sourceId))
  return entries.filter(({ id }) => !begun.has(id)).map((entry) => ({ ...entry, locale }))
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

async function waitingTranslations(req: PayloadRequest): Promise<WaitingTranslation[]> {
  const { docs } = await req.payload.find({
    collection: 'translations',
    depth: 0,
    limit: LIST_LENGTH,
    overrideAccess: false,
    pagination: false,
    select: { locale: true, title: true, updatedAt: true },
    sort: '-updatedAt',
    user: req.user,
    where: { publishedAt: { exists: false } },
  })
  return docs.map(({ id, locale, title, updatedAt }) => ({ id: String(id), locale, title: title ?? String(id), updatedAt }))
}

const newestFirst = <Item extends Entry>(entries: Item[]): Item[] =>
  entries.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)).slice(0, LIST_LENGTH)

export async function readDashboard(req: PayloadRequest): Promise<DashboardData> {
  const { user } = req
  const collections = contentCollections(req)
  const latest = async (where: Where): Promise<Entry[]> =>
    newestFirst((await Promise.all(collections.map((collection) => latestOf(req, collection, where)))).flat())
  const isDraft: Where = { _status: { equals: 'draft' } }
  const locales = TARGET_LOCALE_CODES.filter((locale) => mayTranslateInto(user, locale))
  const untranslated = async (): Promise<UntranslatedEntry[]> => {
    const each = locales.flatMap((locale) =>
      collections.filter(isTranslatable).map((collection) => untranslatedOf(req, collection, locale)),
    )
    return newestFirst((await Promise.all(each)).flat())
  }
  const [mine, toReview, toTranslate, recent, figures, translations] = await Promise.all([
    mayWriteSource(user) ? latest({ and: [isDraft, { lastEditedBy: { equals: user?.id } }] }) : null,
    isPublisher(user) ? latest({ and: [isDraft, { lastEditedBy: { not_equals: user?.id } }] }) : null,
    locales.length > 0 ? untranslated() : null,
    latest({}),
    Promise.all(collections.map((collection) => figuresOf(req, collection))),
    waitingTranslations(req),
  ])
  const names = await namesOf(req, [...recent, ...(toReview ?? [])].flatMap(({ editedBy }) => (editedBy ? [editedBy] : [])))
  const withName = (entry: Entry): Entry => ({ ...entry, editedBy: entry.editedBy ? (names.get(entry.editedBy) ?? null) : null })
  return {
    mine: mine?.map((entry) => ({ ...entry, editedBy: null })) ?? null,
    toReview: toReview?.map(withName) ?? null,
    toTranslate,
    recent: recent.map(withName),
    figures,
    translations,
  }
}
