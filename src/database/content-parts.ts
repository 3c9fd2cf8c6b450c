/** The parts of a database's content, each read and written below Payload's operations: all languages, hidden fields, no hooks. */
import type { FlattenedField, Payload, PayloadRequest, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'
import { hasDraftsEnabled } from 'payload/shared'

import { withoutNulls } from './without-nulls'

export type Row = Record<string, unknown>

export interface Place {
  payload: Payload
  req: PayloadRequest
}

export interface ContentPart {
  slug: string
  kind: 'documents' | 'versions'
  read: (place: Place) => AsyncGenerator<Row>
  /** What is moved of a row, and must be found again. */
  contentOf: (row: Row) => Row
  /** Returns the id that it has now. */
  write: (place: Place, row: Row) => Promise<string>
  /** Puts the mark of the newest version where it was; a part without drafts has none. */
  markLatest?: (place: Place, version: { id: string; isLatest: boolean; updatedAt: unknown }) => Promise<void>
}

/** Locks and the list of migrations belong to the database, not to its content. */
const STAYS_BEHIND = new Set(['payload-locked-documents', 'payload-migrations'])
const PAGE = 200

/** Documents of each collection first, then versions: a version points to its document. */
export function partsOf({ config }: Payload): ContentPart[] {
  const collections = config.collections.filter(({ custom, slug }) => !STAYS_BEHIND.has(slug) && !custom?.staysBehind)
  return [
    ...collections.map(documentsOf),
    ...collections.filter(({ versions }) => versions).map(versionsOf),
    ...config.globals.map(globalOf),
    ...config.globals.filter(({ versions }) => versions).map(globalVersionsOf),
  ]
}

type Page = (page: number) => Promise<{ docs: unknown[] }>

async function* everyPage(read: Page): AsyncGenerator<Row> {
  for (let page = 1; ; page += 1) {
    const { docs } = await read(page)
    yield* docs as Row[]
    if (docs.length < PAGE) return
  }
}

/** Joins hold nothing of their own. MongoDB leaves out the page where pagination is off. */
const bulk = { joins: false as never, limit: PAGE, pagination: true } as const
/** In the order in which they were made: each is written as the newest. */
const OLDEST_FIRST = ['updatedAt', 'id'] as never

function documentsOf(collection: SanitizedCollectionConfig): ContentPart {
  const { slug } = collection
  const isUsers = Boolean(collection.auth)
  return {
    slug,
    kind: 'documents',
    read: ({ payload, req }) => everyPage((page) => payload.db.find({ ...bulk, collection: slug, page, req, sort: 'id' })),
    contentOf: ({ __v: _, sessions, ...row }) => ({ ...row, id: String(row.id), ...(isUsers || !sessions ? {} : { sessions }) }),
    write: async ({ payload, req }, { id, ...row }) => {
      const data = withoutNulls(row, collection.flattenedFields) as Row
      await payload.db.create({ collection: slug, customID: id as string, data, req, returning: false })
      return id as string
    },
  }
}

function versionsOf(collection: SanitizedCollectionConfig): ContentPart {
  const { slug } = collection
  return {
    slug,
    kind: 'versions',
    read: ({ payload, req }) => everyPage((page) => payload.db.findVersions({ ...bulk, collection: slug, page, req, sort: OLDEST_FIRST })),
    contentOf: (row) => ({ ...versionContentOf(row, hasDraftsEnabled(collection)), parent: String(row.parent) }),
    write: async ({ payload, req }, row) => {
      const version = versionArguments(row, collection.flattenedFields)
      const { id } = await payload.db.createVersion({ ...version, collectionSlug: slug, parent: row.parent as string, req } as never)
      return String(id)
    },
    ...(hasDraftsEnabled(collection) && {
      markLatest: async ({ payload, req }, { id, isLatest, updatedAt }) => {
        const versionData = { latest: isLatest, updatedAt } as never
        await payload.db.updateVersion({ id, collection: slug, req, returning: false, versionData })
      },
    }),
  }
}

function globalOf(global: SanitizedGlobalConfig): ContentPart {
  const { slug } = global
  return {
    slug,
    kind: 'documents',
    async *read({ payload, req }) {
      const found = (await payload.db.findGlobal({ slug, req })) as Row | null
      if (found && Object.keys(found).length > 0) yield found // never saved: nothing, or nothing in it
    },
    contentOf: ({ __v: _, globalType: __, id: ___, ...row }) => row,
    write: async ({ payload, req }, row) => {
      const { createdAt, updatedAt } = row
      await payload.db.createGlobal({ slug, data: withoutNulls(row, global.flattenedFields) as Row, req })
      // SQLite dates a new one now, whatever it is told.
      await payload.db.updateGlobal({ slug, data: { createdAt, updatedAt }, req, returning: false })
      return slug
    },
  }
}

function globalVersionsOf(global: SanitizedGlobalConfig): ContentPart {
  const { slug } = global
  return {
    slug,
    kind: 'versions',
    read: ({ payload, req }) => everyPage((page) => payload.db.findGlobalVersions({ ...bulk, global: slug, page, req, sort: OLDEST_FIRST })),
    contentOf: (row) => versionContentOf(row, hasDraftsEnabled(global)),
    write: async ({ payload, req }, row) => {
      const version = versionArguments(row, global.flattenedFields)
      const { id } = await payload.db.createGlobalVersion({ ...version, globalSlug: slug, req } as never)
      return String(id)
    },
    ...(hasDraftsEnabled(global) && {
      markLatest: async ({ payload, req }, { id, isLatest, updatedAt }) => {
        const versionData = { latest: isLatest, updatedAt } as never
        await payload.db.updateGlobalVersion({ id, global: slug, req, returning: false, versionData })
      },
    }),
  }
}

/** A version's own id is given anew: nothing points to it. */
function versionContentOf(row: Row, hasDrafts: boolean): Row {
  const { __v: _, id: __, version, ...rest } = row
  const { globalType: ___, id: ____, ...content } = (version ?? {}) as Row
  const flags = { autosave: Boolean(row.autosave), snapshot: Boolean(row.snapshot), latest: hasDrafts && Boolean(row.latest) }
  return { ...rest, ...flags, version: content }
}

function versionArguments(row: Row, fields: FlattenedField[]): Row {
  const { autosave, createdAt, publishedLocale, snapshot, updatedAt, version } = row
  return {
    autosave,
    createdAt,
    publishedLocale: publishedLocale ?? undefined,
    snapshot: snapshot || undefined,
    updatedAt,
    versionData: withoutNulls(version, fields),
  }
}
