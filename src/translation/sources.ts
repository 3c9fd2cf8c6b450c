/** Which documents can be translated, read from the running configuration. */
import type { CollectionSlug, Field, GlobalSlug, Payload, PayloadRequest } from 'payload'

import { CmsError } from '../errors'
import { SOURCE_LOCALE, TARGET_LOCALE_CODES } from '../languages'
import { say } from '../messages'
import { leavesOf, mapLeafFields } from './leaves'
import { GLOBAL_ID } from './project-on-save'

interface Translatable {
  fields: Field[]
  titleField: string | undefined
}

/** A collection or a global whose text is translated. */
export type Source = Translatable & ({ kind: 'collection'; slug: CollectionSlug } | { kind: 'global'; slug: GlobalSlug })

type Data = Record<string, unknown>

/** @throws CmsError unknown-locale (400) */
export function assertTargetLocale(req: PayloadRequest, locale: unknown): void {
  if (TARGET_LOCALE_CODES.includes(String(locale))) return
  const known = TARGET_LOCALE_CODES.join(', ')
  throw new CmsError('unknown-locale', say(req, 'unknownTargetLocale', { locale: String(locale), known }))
}

/** @throws CmsError bad-request where nothing of that name has text to translate. */
export function sourceNamed(req: PayloadRequest, slug: string): Source {
  const found = findSource(req.payload, slug)
  if (!found) throw new CmsError('bad-request', say(req, 'sourceNotTranslatable', { source: slug }))
  return found
}

function findSource(payload: Payload, slug: string): Source | undefined {
  const collection = payload.config.collections.find((config) => config.slug === slug)
  const global = payload.config.globals.find((config) => config.slug === slug)
  const custom = (collection ?? global)?.custom as { isTranslatable?: boolean } | undefined
  if (!custom?.isTranslatable) return undefined
  return collection
    ? { kind: 'collection', slug: collection.slug as CollectionSlug, fields: collection.fields, titleField: collection.admin.useAsTitle }
    : { kind: 'global', slug: slug as GlobalSlug, fields: global?.fields ?? [], titleField: undefined }
}

/** The one place that knows what makes a source public (Payload 4 has a status per locale). */
export function isPublic(doc: Data | null | undefined): boolean {
  return doc?._status === 'published' && !doc.deletedAt
}

/** The newest version's content with the values of all locales: a draft that waits, or what is public. */
export async function newestVersionOf(req: PayloadRequest, source: Source, id: string): Promise<Data | null> {
  const newest = { limit: 1, pagination: false, req, sort: '-updatedAt' } as const
  const { docs } =
    source.kind === 'global'
      ? await req.payload.db.findGlobalVersions<Data>({ ...newest, global: source.slug })
      : await req.payload.db.findVersions<Data>({
          ...newest,
          collection: source.slug,
          where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
        })
  return (docs[0]?.version as Data | undefined) ?? null
}

/** The fields at the top of a document that hold text to translate, or rows of it. */
const fieldsWithText = (fields: readonly Field[]): string[] =>
  fields.flatMap((field): string[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => ('name' in tab && tab.name ? (mapLeafFields(tab.fields, (leaf) => leaf, '').count > 0 ? [tab.name] : []) : fieldsWithText(tab.fields)))
    if ('name' in field && field.name) return mapLeafFields([field], (leaf) => leaf, '').count > 0 ? [field.name] : []
    return 'fields' in field ? fieldsWithText(field.fields) : []
  })

const selects = new WeakMap<Field[], Record<string, true>>()

/** What is read of a document to know its text and whether it is public: the title, which may be in Polish alone, too. */
function selectOfText(req: PayloadRequest, source: Source): Record<string, true> {
  const known = selects.get(source.fields)
  if (known) return known
  const config = req.payload.config.collections.find(({ slug }) => slug === source.slug)
  const names = [...fieldsWithText(source.fields), '_status', ...(source.titleField && source.titleField !== 'id' ? [source.titleField] : []), ...(config?.trash ? ['deletedAt'] : [])]
  const select = Object.fromEntries(names.map((name) => [name, true as const]))
  selects.set(source.fields, select)
  return select
}

/** The same as findStored, without what has no text: on SQLite each list left out is a query less. */
export async function findStoredText(req: PayloadRequest, source: Source, id: string): Promise<Data | null> {
  if (source.kind === 'global') return findStored(req, source, id)
  return (await req.payload.db.findOne<Data & { id: string }>({
    collection: source.slug,
    joins: false as never,
    req,
    select: selectOfText(req, source) as never,
    where: { id: { equals: id } },
  })) as Data | null
}

/** The stored document with the values of all locales, or null. */
export async function findStored(req: PayloadRequest, source: Source, id: string): Promise<Data | null> {
  if (source.kind === 'global') {
    const stored = await req.payload.db.findGlobal<Data>({ slug: source.slug, req })
    return stored && Object.keys(stored).length > 0 ? stored : null
  }
  return (await req.payload.db.findOne<Data & { id: string }>({
    collection: source.slug,
    // Inverses are worked out, not stored.
    joins: false as never,
    req,
    where: { id: { equals: id } },
  })) as Data | null
}

/**
 * The Polish that a translator works from, under the reader's own rights: what is published, and
 * where nothing is, the latest draft. Values of shared fields come along.
 * @throws CmsError source-not-found
 */
export const readSourceText = (req: PayloadRequest, source: Source, id: string): Promise<Data> => readText(req, source, { id, overrideAccess: false })

/**
 * The same with what the reader may not see (of a person, what their consent does not cover): so that whoever writes
 * their part of a translation keeps the rest. Only for a document that readSourceText gave to the same reader, and
 * nothing of it may reach them. Null where a reader of the document sees all of its text.
 */
export async function readHiddenText(req: PayloadRequest, source: Source, id: string): Promise<Data | null> {
  return hidesText(source.fields) ? readText(req, source, { id, overrideAccess: true }) : null
}

const hiding = new WeakMap<Field[], boolean>()

/** Whether a field with text has readers of its own. */
function hidesText(fields: Field[]): boolean {
  const known = hiding.get(fields)
  if (known !== undefined) return known
  const hasOwnReaders = (field: Field): boolean => 'access' in field && Boolean((field.access as { read?: unknown } | undefined)?.read)
  const inner = (field: Field): Field[][] => {
    if (field.type === 'tabs') return field.tabs.map((tab) => tab.fields)
    if (field.type === 'blocks') return field.blocks.map((block) => block.fields)
    return 'fields' in field ? [field.fields] : []
  }
  const hides = fields.some((field) => (hasOwnReaders(field) && mapLeafFields([field], (leaf) => leaf, '').count > 0) || inner(field).some(hidesText))
  hiding.set(fields, hides)
  return hides
}

async function readText(req: PayloadRequest, source: Source, { id, overrideAccess }: { id: string; overrideAccess: boolean }): Promise<Data> {
  const read = async (draft: boolean): Promise<Data | null> => {
    const options = { depth: 0, draft, fallbackLocale: false, locale: SOURCE_LOCALE, overrideAccess } as const
    // A request of its own inside the same transaction: the Local API would replace this one's locale.
    const inner = { req: { transactionID: req.transactionID, user: req.user, i18n: req.i18n } as PayloadRequest }
    return source.kind === 'global'
      ? ((await req.payload.findGlobal({ ...options, ...inner, slug: source.slug })) as unknown as Data)
      : ((await req.payload.findByID({
          ...options,
          ...inner,
          collection: source.slug,
          disableErrors: true,
          id,
        })) as Data | null)
  }
  const stored = await read(false)
  const text = isPublic(stored) ? stored : ((await read(true)) ?? stored)
  if (!text || (source.kind === 'global' && id !== GLOBAL_ID)) {
    throw new CmsError('source-not-found', say(req, 'sourceNotFound', { id, source: source.slug }))
  }
  return text
}

/** The Polish of a value that is kept once, or by locale. */
function polish(value: unknown): unknown {
  return typeof value === 'object' && value !== null && SOURCE_LOCALE in value ? (value as Data)[SOURCE_LOCALE] : value
}

/** What a list calls the document: its title field's Polish text, else its id. */
export function titleOf(source: Source, text: Data, id: string): string {
  const titled = polish(source.titleField ? text[source.titleField] : undefined)
  if (typeof titled === 'string' && titled) return titled
  const [first] = leavesOf(source.fields, text)
  const value = polish(first?.container[first.field.name])
  return typeof value === 'string' && value ? value : id
}
