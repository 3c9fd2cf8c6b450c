/** Brings the stored target-locale values of a document up to what is published, without saving it anew. */
import type { GlobalAfterChangeHook, PayloadRequest } from 'payload'

import { findPublishedText, GLOBAL_ID } from './project-on-save'
import { projectDocument, type PublishedText } from './projection'
import { findStored, sourceNamed, type Source } from './sources'

/**
 * Rewrites the target-locale values of the stored document and of its latest version. Written past
 * Payload's update, which would base the document on the waiting draft and so publish it.
 * @returns the document as it was, or null where none is stored
 */
export async function projectOntoStored(
  req: PayloadRequest,
  source: Source,
  sourceId: string,
): Promise<Record<string, unknown> | null> {
  const published = await findPublishedText(req, source.slug, sourceId)
  const stored = await findStored(req, source, sourceId)
  if (!stored) return null
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
  return stored
}

async function projectOntoLatestVersion({
  published,
  req,
  source,
  sourceId,
  updatedAt,
}: {
  published: PublishedText
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
export async function tellAfterChange(
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

/**
 * Payload restores a version of a global past every hook that runs before a change, with the English
 * that was public then: made good in the same transaction.
 */
export const projectOntoRestoredGlobal: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  if (req.context.isRestoringVersion) await projectOntoStored(req, sourceNamed(req, global.slug), GLOBAL_ID)
  return doc
}
