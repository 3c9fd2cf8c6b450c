/**
 * Publishes one target locale of one document, or takes it offline, in one transaction. The Polish,
 * its waiting draft and every shared field stay as they are.
 */
import { Forbidden, type PayloadRequest } from 'payload'

import { isPublisher } from '../access/roles'
import { withTransaction } from '../database/with-transaction'
import { CmsError } from '../errors'
import { type MessageKey, say } from '../messages'
import type { Translation } from '../payload-types'
import { findIncomplete, findMachineMade, findTooLong, type HeldBack } from './hold-back'
import { findPublishedText } from './project-on-save'
import { projectDocument } from './projection'
import { findStored, isPublic, sourceNamed, type Source } from './sources'
import { rememberTranslation } from './remember-translation'
import { innerRequest, readSideBySide, targetTextIn, translationById, type TranslationKey } from './translation-of'

interface PublishTranslation {
  req: PayloadRequest
  id: string
  /** The target text that becomes public, or none of it. */
  intent: 'publish' | 'unpublish'
}

/**
 * @throws Forbidden for anyone who may not publish; CmsError source-not-published,
 * translation-incomplete (422, naming the segments), translation-machine-made (409)
 */
export async function publishTranslation({ id, intent, req }: PublishTranslation): Promise<Translation> {
  if (!isPublisher(req.user)) throw new Forbidden(req.t)
  return withTransaction(req, async () => {
    const { locale, source: slug, sourceId } = await translationById(req, id)
    const source = sourceNamed(req, slug)
    const data = intent === 'publish' ? await whatIsPublished(req, source, { source: slug, sourceId, locale }) : { published: null, publishedAt: null, publishedBy: null }
    const published = await req.payload.update({
      collection: 'translations',
      data: data as never,
      depth: 0,
      id,
      // Safe: the caller's right to publish was asked above, and nobody writes these fields otherwise.
      overrideAccess: true,
      req: innerRequest(req),
    })
    await projectOntoStored(req, source, sourceId)
    return published
  })
}

async function whatIsPublished(req: PayloadRequest, source: Source, key: TranslationKey): Promise<Record<string, unknown>> {
  const stored = await findStored(req, source, key.sourceId)
  if (!isPublic(stored)) throw new CmsError('source-not-published', say(req, 'sourceNotPublished'))
  const side = await readSideBySide(req, key)
  const { segments, text } = side
  const target = targetTextIn(source, text, segments)
  const refuse = (code: 'translation-incomplete' | 'translation-machine-made', message: MessageKey, held: HeldBack | null): void => {
    if (held) throw new CmsError(code, say(req, message, { fields: held.names }), { fields: held.fields })
  }
  refuse('translation-incomplete', 'translationIncomplete', findIncomplete(req, segments, target))
  refuse('translation-incomplete', 'translationTooLongToPublish', findTooLong(req, segments))
  refuse('translation-machine-made', 'translationMachineMade', findMachineMade(req, segments))
  await rememberTranslation(req, side)
  return { published: target, publishedAt: new Date().toISOString(), publishedBy: req.user?.id, hasUnpublishedText: false }
}

/**
 * Rewrites the target-locale values of the stored document and of its latest version. Written past
 * Payload's update, which would base the document on the waiting draft and so publish it.
 */
async function projectOntoStored(req: PayloadRequest, source: Source, sourceId: string): Promise<void> {
  const published = await findPublishedText(req, source.slug, sourceId)
  const stored = await findStored(req, source, sourceId)
  if (!stored) return
  const now = Date.now()
  const data: Record<string, unknown> = {
    ...projectDocument(source.fields, stored, published),
    updatedAt: new Date(now).toISOString(),
  }
  if (source.kind === 'global') {
    await req.payload.db.updateGlobal({ slug: source.slug, data, req })
  } else {
    await req.payload.db.updateOne({ collection: source.slug, data, id: sourceId, req })
  }
  // Later than the document itself: so Payload knows a draft that waits from one that was published.
  await projectOntoLatestVersion({ published, req, source, sourceId, updatedAt: new Date(now + 1).toISOString() })
  await tellAfterChange(req, source, sourceId, stored)
}

async function projectOntoLatestVersion({
  published,
  req,
  source,
  sourceId,
  updatedAt,
}: {
  published: Awaited<ReturnType<typeof findPublishedText>>
  req: PayloadRequest
  source: Source
  sourceId: string
  updatedAt: string
}): Promise<void> {
  const newest = { limit: 1, pagination: false, req, sort: '-updatedAt' } as const
  const { docs } =
    source.kind === 'global'
      ? await req.payload.db.findGlobalVersions<Record<string, unknown>>({ ...newest, global: source.slug })
      : await req.payload.db.findVersions<Record<string, unknown>>({
          ...newest,
          collection: source.slug,
          where: { and: [{ parent: { equals: sourceId } }, { latest: { equals: true } }] },
        })
  const [latest] = docs
  if (!latest) return
  const change = {
    id: latest.id,
    req,
    versionData: {
      ...latest,
      createdAt: new Date(latest.createdAt).toISOString(),
      latest: true,
      updatedAt,
      version: {
        ...projectDocument(source.fields, latest.version as Record<string, unknown>, published),
        updatedAt,
      },
    },
  }
  if (source.kind === 'global') {
    await req.payload.db.updateGlobalVersion({ ...change, global: source.slug })
  } else {
    await req.payload.db.updateVersion({ ...change, collection: source.slug })
  }
}

/** Whoever follows changes of content (search, caches, webhooks) hears of a new language the same way. */
async function tellAfterChange(
  req: PayloadRequest,
  source: Source,
  sourceId: string,
  previousDoc: Record<string, unknown>,
): Promise<void> {
  const doc = await findStored(req, source, sourceId)
  if (source.kind === 'global') {
    const global = req.payload.config.globals.find(({ slug }) => slug === source.slug)
    for (const hook of global?.hooks?.afterChange ?? []) {
      if (global) await hook({ context: req.context, data: {}, doc, global, previousDoc, req } as never)
    }
    return
  }
  const collection = req.payload.collections[source.slug as never] as { config: never } | undefined
  const config = collection?.config as
    | { hooks?: { afterChange?: ((args: never) => unknown)[] } }
    | undefined
  for (const hook of config?.hooks?.afterChange ?? []) {
    await hook({ collection: config, context: req.context, data: {}, doc, operation: 'update', previousDoc, req } as never)
  }
}
