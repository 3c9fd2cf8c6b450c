/** Reads and writes whole documents below Payload's operations: all languages, hidden fields, no hooks. */
import type { FlattenedField, Payload, PayloadRequest, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'

export type Row = Record<string, unknown>

/** Locks and the list of migrations belong to the database, not to its content. */
const STAYS_BEHIND = new Set(['payload-locked-documents', 'payload-migrations'])

export const movedCollections = (payload: Payload): SanitizedCollectionConfig[] =>
  payload.config.collections.filter(({ slug }) => !STAYS_BEHIND.has(slug))

const PAGE = 200

/** Documents by id, a page at a time. */
export async function* documentsOf(payload: Payload, slug: string, req: Partial<PayloadRequest>): AsyncGenerator<Row> {
  for (let page = 1; ; page += 1) {
    const options = { collection: slug, joins: false, limit: PAGE, page, pagination: false, req, sort: 'id' } as const
    const { docs } = await payload.db.find<Row & { id: string }>(options)
    yield* docs.map((document) => ({ ...document, id: String(document.id) }))
    if (docs.length < PAGE) return
  }
}

/** Versions in the order in which they were made, so that the newest is written last. */
export async function* versionsOf(payload: Payload, slug: string, req: Partial<PayloadRequest>): AsyncGenerator<Row> {
  for (let page = 1; ; page += 1) {
    const options = { collection: slug, limit: PAGE, page, pagination: false, req, sort: ['updatedAt', 'id'] as never } as const
    const { docs } = await payload.db.findVersions<Row>(options)
    yield* docs as unknown as Row[]
    if (docs.length < PAGE) return
  }
}

export async function* globalVersionsOf(payload: Payload, slug: string, req: Partial<PayloadRequest>): AsyncGenerator<Row> {
  for (let page = 1; ; page += 1) {
    const options = { global: slug, limit: PAGE, page, pagination: false, req, sort: ['updatedAt', 'id'] as never } as const
    const { docs } = await payload.db.findGlobalVersions<Row>(options)
    yield* docs as unknown as Row[]
    if (docs.length < PAGE) return
  }
}

/** Null where it was never saved. */
export async function globalOf(payload: Payload, slug: string, req: Partial<PayloadRequest>): Promise<Row | null> {
  const found = (await payload.db.findGlobal({ slug, req })) as Row | null
  return found && Object.keys(found).length > 0 ? found : null
}

export async function hasContent(payload: Payload, req: Partial<PayloadRequest>): Promise<string | null> {
  for (const { slug, versions } of movedCollections(payload)) {
    const { totalDocs } = await payload.db.count({ collection: slug, req })
    const history = versions ? await payload.db.countVersions({ collection: slug, req }) : { totalDocs: 0 }
    if (totalDocs + history.totalDocs > 0) return slug
  }
  for (const { slug } of payload.config.globals) if (await globalOf(payload, slug, req)) return slug
  return null
}

export async function writeDocument(payload: Payload, collection: SanitizedCollectionConfig, row: Row, req: Partial<PayloadRequest>): Promise<void> {
  const { id, ...data } = row
  const fields = collection.flattenedFields
  await payload.db.create({
    collection: collection.slug,
    customID: String(id),
    data: withoutNulls(data, fields) as Row,
    req,
    returning: false,
  })
}

export async function writeVersion(payload: Payload, collection: SanitizedCollectionConfig, row: Row, req: Partial<PayloadRequest>): Promise<void> {
  const written = (await payload.db.createVersion({
    ...versionArguments(row, collection.flattenedFields),
    collectionSlug: collection.slug,
    parent: row.parent as string,
    req,
  } as never)) as unknown as { id: string }
  if (Boolean(row.latest) || !collection.versions) return
  // Each is written as the newest; the mark goes to the next one, unless both are of the same moment.
  const versionData = { latest: false } as never
  await payload.db.updateVersion({ id: written.id, collection: collection.slug, req, returning: false, versionData })
}

export async function writeGlobal(payload: Payload, global: SanitizedGlobalConfig, row: Row, req: Partial<PayloadRequest>): Promise<void> {
  const { id: _, ...data } = row
  const whole = withoutNulls(data, global.flattenedFields) as Row
  await payload.db.createGlobal({ slug: global.slug, data: { ...whole }, req })
  // SQLite dates a new one now, whatever it is told.
  await payload.db.updateGlobal({ slug: global.slug, data: { ...whole, createdAt: row.createdAt }, req, returning: false })
}

export async function writeGlobalVersion(payload: Payload, global: SanitizedGlobalConfig, row: Row, req: Partial<PayloadRequest>): Promise<void> {
  await payload.db.createGlobalVersion({ ...versionArguments(row, global.flattenedFields), globalSlug: global.slug, req, returning: false } as never)
}

function versionArguments(row: Row, fields: FlattenedField[]): Row {
  const { autosave, createdAt, publishedLocale, snapshot, updatedAt, version } = row
  return {
    autosave: Boolean(autosave),
    createdAt,
    publishedLocale: publishedLocale ?? undefined,
    snapshot: snapshot ?? undefined,
    updatedAt,
    versionData: withoutNulls(version, fields),
  }
}

/**
 * Without the nulls that SQLite has for what was never given: MongoDB would take them for values, and a
 * second one of a unique field for a duplicate. What rich text and JSON hold stays as it is.
 */
export function withoutNulls(value: unknown, fields: FlattenedField[]): unknown {
  if (Array.isArray(value)) return value.map((each) => withoutNulls(each, fields))
  if (value === null || typeof value !== 'object') return value
  const byName = new Map(fields.map((field) => [field.name, field]))
  const given = Object.entries(value).filter(([, each]) => each !== null && each !== undefined)
  return Object.fromEntries(given.map(([name, each]) => [name, withoutNullsIn(each, byName.get(name))]))
}

function withoutNullsIn(value: unknown, field: FlattenedField | undefined): unknown {
  if (!field) return value
  if ('localized' in field && field.localized && value !== null && typeof value === 'object') {
    const single = { ...field, localized: false } as FlattenedField
    const given = Object.entries(value).filter(([, each]) => each !== null && each !== undefined)
    return Object.fromEntries(given.map(([locale, each]) => [locale, withoutNullsIn(each, single)]))
  }
  if (field.type === 'blocks') {
    const fieldsOf = (slug: unknown) => field.blocks.find((block) => block.slug === slug)?.flattenedFields ?? []
    return (value as Row[]).map((row) => withoutNulls(row, fieldsOf(row.blockType)))
  }
  return 'flattenedFields' in field ? withoutNulls(value, field.flattenedFields) : value
}
