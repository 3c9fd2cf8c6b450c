/**
 * Compares what anybody can read of documents now with what the feed last said of them, and writes what
 * differs into the outbox, in the transaction of the request.
 */
import type { PayloadRequest } from 'payload'

import { whenStored } from '../../database/whole-transactions'
import type { PublishedState } from '../../payload-types'
import type { ChangeKind } from './change-collections'
import { readAsAnonymous, type Shown } from './read-as-anonymous'
import { sequenceSoon } from './sequence-changes'
import { findShown, GLOBAL_ID, type Source } from './sources'

export const stateKey = (slug: string, id: string, locale: string): string => `${slug}/${id}/${locale}`

type States = Map<string, PublishedState>

export async function findStates(req: PayloadRequest, source: Source, ids: string[]): Promise<States> {
  const keys = ids.flatMap((id) => source.locales.map((locale) => stateKey(source.slug, id, locale)))
  const { docs } = await req.payload.db.find<PublishedState>({
    collection: 'published-states',
    limit: 0,
    pagination: false,
    req,
    where: { key: { in: keys } },
  })
  return new Map(docs.map((state) => [state.key, state]))
}

interface NoteChanges {
  req: PayloadRequest
  source: Source
  ids: string[]
  /** Writes down what is public without saying that it changed: nobody followed the feed before. */
  isSilent?: boolean
}

/** Whatever was written, in whatever way: says of each language of each document what became of it. */
export async function noteChanges({ ids, isSilent = false, req, source }: NoteChanges): Promise<void> {
  const states = await findStates(req, source, ids)
  const shown = await readAsAnonymous(req, source, ids)
  const gone = await findGone(req, source, ids.filter((id) => !shown.has(id)))
  let hasSaid = false
  for (const id of ids) {
    for (const locale of source.locales) {
      const said = await noteLanguage({ id, isGone: gone.has(id), isSilent, locale, req, shown: shown.get(id), source, state: states.get(stateKey(source.slug, id, locale)) })
      hasSaid ||= said
    }
  }
  if (hasSaid) await whenStored(req, sequenceSoon(req.payload))
}

/** Those that do not exist any more. */
async function findGone(req: PayloadRequest, source: Source, ids: string[]): Promise<Set<string>> {
  if (source.kind === 'global' || ids.length === 0) return new Set()
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: source.slug,
    joins: false as never,
    limit: 0,
    pagination: false,
    req,
    select: {},
    where: { id: { in: ids } },
  })
  const there = new Set(docs.map(({ id }) => String(id)))
  return new Set(ids.filter((id) => !there.has(id)))
}

interface Language {
  req: PayloadRequest
  source: Source
  id: string
  locale: string
  shown: Shown | undefined
  state: PublishedState | undefined
  isGone: boolean
  isSilent: boolean
}

export function kindOfChange({ isGone, isPublic, state, sum }: { isGone: boolean; isPublic: boolean; state: Pick<PublishedState, 'isPublic' | 'contentSum'> | undefined; sum: string | undefined }): ChangeKind | null {
  // Also of what was offline already: its id is known, and will not come back.
  if (isGone) return state ? 'deleted' : null
  if (isPublic) return !state?.isPublic ? 'published' : state.contentSum === sum ? null : 'updated'
  return state?.isPublic ? 'unpublished' : null
}

/** Returns whether a change was said. */
async function noteLanguage({ id, isGone, isSilent, locale, req, shown, source, state }: Language): Promise<boolean> {
  const { db } = req.payload
  const sum = shown?.sums.get(locale)
  const isPublic = sum !== undefined
  const kind = kindOfChange({ isGone, isPublic, state, sum })
  const isCurrent = !isPublic || (state?.documentUpdatedAt && new Date(state.documentUpdatedAt).getTime() === shown?.updatedAt.getTime())
  if (!kind && isCurrent) return false

  const document = { collectionSlug: source.slug as string, documentId: id, locale, slug: (isPublic ? shown?.slug : state?.slug) ?? null }
  // Two servers' clocks may differ: what comes later must say so.
  const at = kind || !state ? new Date(Math.max(Date.now(), state ? new Date(state.at).getTime() + 1 : 0)).toISOString() : state.at
  if (kind === 'deleted') {
    await db.deleteOne({ collection: 'published-states', req, returning: false, where: { id: { equals: state?.id } } })
  } else {
    const data = {
      ...document,
      at,
      contentSum: sum ?? null,
      documentUpdatedAt: shown?.updatedAt.toISOString() ?? null,
      isPublic,
      key: stateKey(source.slug, id, locale),
    }
    if (state) await db.updateOne({ collection: 'published-states', data, id: state.id, req, returning: false })
    else await db.create({ collection: 'published-states', data, req, returning: false })
  }
  if (!kind || isSilent) return false
  await db.create({ collection: 'content-changes', data: { ...document, at, isPending: true, kind }, req, returning: false })
  return true
}

/**
 * Whether a draft was saved and nothing else: forms save one every few seconds, and need not wait for the
 * whole comparison. Payload writes a draft over published content as a version alone.
 */
export async function isUntouched(req: PayloadRequest, source: Source, id: string = GLOBAL_ID): Promise<boolean> {
  const states = [...(await findStates(req, source, [id])).values()].filter(({ isPublic }) => isPublic)
  const writtenAt = (await findShown(req, source, { ids: [id] })).get(id)?.getTime()
  if (writtenAt === undefined) return states.length === 0
  return states.length > 0 && states.every(({ documentUpdatedAt }) => documentUpdatedAt && new Date(documentUpdatedAt).getTime() === writtenAt)
}
