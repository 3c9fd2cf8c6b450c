/** What the dashboard shows, read under the rights of whoever looks at it. */
import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

const LIST_LENGTH = 8

export interface Entry {
  id: string
  collection: SanitizedCollectionConfig
  title: string
  status: 'draft' | 'published'
  updatedAt: string
  editedBy: string | null
}

export interface CollectionFigures {
  collection: SanitizedCollectionConfig
  published: number
  drafts: number
}

export interface WaitingTranslation {
  id: string
  title: string
  locale: string
  updatedAt: string
}

export interface DashboardData {
  mine: Entry[]
  recent: Entry[]
  figures: CollectionFigures[]
  translations: WaitingTranslation[]
}

interface StoredEntry {
  id: string | number
  _status?: 'draft' | 'published'
  updatedAt: string
  lastEditedBy?: string | { id: string } | null
  [field: string]: unknown
}

const hasDrafts = ({ versions }: SanitizedCollectionConfig): boolean => Boolean(versions?.drafts)

/** Collections of content, in the order of the menu. */
export function contentCollections(req: PayloadRequest): SanitizedCollectionConfig[] {
  return req.payload.config.collections.filter((collection) => hasDrafts(collection) && !collection.admin.hidden)
}

async function latestOf(req: PayloadRequest, collection: SanitizedCollectionConfig, where: Where): Promise<Entry[]> {
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
    title: typeof doc[titleField] === 'string' && doc[titleField] ? doc[titleField] : String(doc.id),
    status: doc._status ?? 'published',
    updatedAt: doc.updatedAt,
    editedBy: doc.lastEditedBy ? String(typeof doc.lastEditedBy === 'object' ? doc.lastEditedBy.id : doc.lastEditedBy) : null,
  }))
}

async function figuresOf(req: PayloadRequest, collection: SanitizedCollectionConfig): Promise<CollectionFigures> {
  const count = async (status: 'draft' | 'published'): Promise<number> => {
    const { totalDocs } = await req.payload.count({
      collection: collection.slug as CollectionSlug,
      overrideAccess: false,
      user: req.user,
      where: { and: [{ _status: { equals: status } }, { deletedAt: { exists: false } }] },
    })
    return totalDocs
  }
  const [published, drafts] = await Promise.all([count('published'), count('draft')])
  return { collection, published, drafts }
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

const newestFirst = (entries: Entry[]): Entry[] =>
  entries.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)).slice(0, LIST_LENGTH)

export async function readDashboard(req: PayloadRequest): Promise<DashboardData> {
  const collections = contentCollections(req)
  const isMine: Where = { and: [{ _status: { equals: 'draft' } }, { lastEditedBy: { equals: req.user?.id } }] }
  const [mine, recent, figures, translations] = await Promise.all([
    Promise.all(collections.map((collection) => latestOf(req, collection, isMine))),
    Promise.all(collections.map((collection) => latestOf(req, collection, {}))),
    Promise.all(collections.map((collection) => figuresOf(req, collection))),
    waitingTranslations(req),
  ])
  const changes = newestFirst(recent.flat())
  const names = await namesOf(req, changes.flatMap(({ editedBy }) => (editedBy ? [editedBy] : [])))
  return {
    mine: newestFirst(mine.flat()).map((entry) => ({ ...entry, editedBy: null })),
    recent: changes.map((entry) => ({ ...entry, editedBy: entry.editedBy ? (names.get(entry.editedBy) ?? null) : null })),
    figures,
    translations,
  }
}
