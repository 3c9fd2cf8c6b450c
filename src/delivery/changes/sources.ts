/** What the feed follows, read from the running configuration, and what of it anybody may read. */
import type { CollectionSlug, GlobalSlug, Payload, PayloadRequest, SanitizedCollectionConfig, SanitizedGlobalConfig, Where } from 'payload'

import { hasDrafts } from '../../has-drafts'
import { SOURCE_LOCALE, TARGET_LOCALE_CODES } from '../../languages'

type Kind =
  | { kind: 'collection'; slug: CollectionSlug; config: SanitizedCollectionConfig }
  | { kind: 'global'; slug: GlobalSlug; config: SanitizedGlobalConfig }

/** A collection or a global with drafts. */
export type Source = Kind & { locales: readonly string[] }

/** The id of a global, which has none of its own; its translations are kept under the same. */
export const GLOBAL_ID = 'global'

interface Followable {
  custom?: Record<string, unknown>
}

const localesOf = ({ custom }: Followable): readonly string[] =>
  custom?.isTranslatable ? [SOURCE_LOCALE, ...TARGET_LOCALE_CODES] : [SOURCE_LOCALE]

export function sourcesOf({ config }: Payload): Source[] {
  return [
    ...config.collections.filter(hasDrafts).map((each): Source => ({ kind: 'collection', slug: each.slug as CollectionSlug, config: each, locales: localesOf(each) })),
    ...config.globals.filter(hasDrafts).map((each): Source => ({ kind: 'global', slug: each.slug as GlobalSlug, config: each, locales: localesOf(each) })),
  ]
}

export function sourceOf(payload: Payload, slug: string): Source | undefined {
  return sourcesOf(payload).find((source) => source.slug === slug)
}

/** A request of nobody in particular, in the transaction of another: cookies, keys and parameters of whoever asks change nothing. */
export function anonymousIn(req: PayloadRequest, context: PayloadRequest['context'] = {}): PayloadRequest {
  return { i18n: req.i18n, payload: req.payload, t: req.t, transactionID: req.transactionID, user: null, context, headers: new Headers() } as unknown as PayloadRequest
}

/** Which documents an anonymous caller may read now, as the collection's own rule says; null: none. */
export async function publicWhere(req: PayloadRequest, { config }: Source): Promise<Where | null> {
  const answer = await config.access.read({ req: anonymousIn(req) })
  if (answer === true) return {}
  return answer || null
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}/

/** A rule that compares with a date: who is public changes while nobody writes. */
export function dependsOnTime(where: unknown): boolean {
  if (where instanceof Date) return true
  if (typeof where === 'string') return ISO_DATE.test(where)
  return typeof where === 'object' && where !== null && Object.values(where).some(dependsOnTime)
}

/** Those of the documents that anybody may read now, and when each was last written. */
export async function findShown(req: PayloadRequest, source: Source, { ids, after, limit }: { ids?: string[]; after?: string; limit?: number } = {}): Promise<Map<string, Date>> {
  const where = await publicWhere(req, source)
  if (!where) return new Map()
  const { db } = req.payload
  if (source.kind === 'global') {
    const doc = await db.findGlobal<{ updatedAt?: string }>({ slug: source.slug, req, where })
    return new Map(doc?.updatedAt ? [[GLOBAL_ID, new Date(doc.updatedAt)]] : [])
  }
  const { docs } = await db.find<{ id: string; updatedAt: string }>({
    collection: source.slug,
    joins: false as never,
    limit: limit ?? ids?.length ?? 0,
    pagination: false,
    req,
    select: { updatedAt: true },
    sort: 'id',
    where: { and: [where, ...(ids ? [{ id: { in: ids } }] : []), ...(after ? [{ id: { greater_than: after } }] : [])] },
  })
  return new Map(docs.map(({ id, updatedAt }) => [String(id), new Date(updatedAt)]))
}

/** The target locales whose translation is published, by document. */
export async function findPublishedLocales(req: PayloadRequest, source: Source, ids: string[]): Promise<Map<string, string[]>> {
  const published = new Map<string, string[]>()
  if (source.locales.length === 1) return published
  const { docs } = await req.payload.db.find<{ sourceId: string; locale: string }>({
    collection: 'translations',
    limit: 0,
    pagination: false,
    req,
    select: { locale: true, sourceId: true },
    where: { and: [{ source: { equals: source.slug } }, { sourceId: { in: ids } }, { publishedAt: { exists: true } }] },
  })
  for (const { locale, sourceId } of docs) published.set(sourceId, [...(published.get(sourceId) ?? []), locale])
  return published
}
