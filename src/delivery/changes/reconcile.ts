/**
 * Compares all that is public with what the feed said of it, and says what it missed: content that was
 * there before the feed, written past Payload, or whose time has come or is over. Documents that were not
 * written since are not read again.
 */
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { withTransaction } from '../../database/with-transaction'
import { SOURCE_LOCALE } from '../../languages'
import type { PublishedState } from '../../payload-types'
import { feedInProcess, outsideOfRequests } from './feed-in-process'
import { openFeed, updateFeed } from './feed-row'
import { findStates, noteChanges, stateKey } from './note-changes'
import { dependsOnTime, findPublishedLocales, findShown, publicWhere, type Source, sourcesOf } from './sources'

const PAGE = 500
/** Written in one transaction: on SQLite others, and readers too, wait for it. */
const AT_ONCE = 5

interface Reconcile {
  payload: Payload
  isSilent?: boolean
  /** Only where who is public changes by itself. */
  onlyTimed?: boolean
  signal?: AbortSignal
}

/** Returns how many documents differed. */
export async function reconcile({ isSilent = false, onlyTimed = false, payload, signal }: Reconcile): Promise<number> {
  const req = await createLocalReq({}, payload)
  let differing = 0
  for (const source of sourcesOf(payload)) {
    if (onlyTimed && !dependsOnTime(await publicWhere(req, source))) continue
    for (const find of [findChanged, findNotPublicAnyMore]) {
      for await (const ids of find(req, source)) {
        signal?.throwIfAborted()
        differing += ids.length
        for (let from = 0; from < ids.length; from += AT_ONCE) {
          await noteOrLog(payload, { ids: ids.slice(from, from + AT_ONCE), isSilent, source })
        }
      }
    }
  }
  return differing
}

/** One document that can't be read, by anybody then, does not keep the feed from the others. */
async function noteOrLog(payload: Payload, { ids, isSilent, source }: { ids: string[]; isSilent: boolean; source: Source }): Promise<void> {
  const req = await createLocalReq({}, payload)
  try {
    await withTransaction(req, () => noteChanges({ ids, isSilent, req, source }))
  } catch (error) {
    if (ids.length > 1) {
      for (const id of ids) await noteOrLog(payload, { ids: [id], isSilent, source })
    } else {
      payload.logger.error({ err: error, collection: source.slug, id: ids[0], msg: 'A document could not be compared: the feed goes on saying of it what it said' })
    }
  }
}

async function* findChanged(req: PayloadRequest, source: Source): AsyncGenerator<string[]> {
  for (let after: string | undefined; ; ) {
    const page = await findShown(req, source, { after, limit: PAGE })
    const ids = [...page.keys()]
    const states = await findStates(req, source, ids)
    const translated = await findPublishedLocales(req, source, ids)
    yield ids.filter((id) =>
      source.locales.some((locale) => {
        const state = states.get(stateKey(source.slug, id, locale))
        const isPublic = locale === SOURCE_LOCALE || Boolean(translated.get(id)?.includes(locale))
        if (!isPublic || !state?.isPublic) return isPublic !== Boolean(state?.isPublic)
        return !state.documentUpdatedAt || new Date(state.documentUpdatedAt).getTime() !== page.get(id)?.getTime()
      }),
    )
    after = ids.at(-1)
    if (source.kind === 'global' || ids.length < PAGE) return
  }
}

async function* findNotPublicAnyMore(req: PayloadRequest, source: Source): AsyncGenerator<string[]> {
  for (let after = `${source.slug}/`; ; ) {
    const { docs } = await req.payload.db.find<PublishedState>({
      collection: 'published-states',
      limit: PAGE,
      pagination: false,
      req,
      sort: 'key',
      where: { and: [{ isPublic: { equals: true } }, { collectionSlug: { equals: source.slug } }, { key: { greater_than: after } }] },
    })
    const ids = [...new Set(docs.map(({ documentId }) => documentId))]
    const shown = ids.length > 0 ? await findShown(req, source, { ids }) : new Map()
    yield ids.filter((id) => !shown.has(id))
    const last = docs.at(-1)
    if (!last || docs.length < PAGE) return
    after = last.key
  }
}

/** What was public before the feed began is written down once, before anybody reads it as a whole. */
export async function completeFeed(payload: Payload, signal?: AbortSignal): Promise<void> {
  if ((await openFeed(payload)).completeSince) return
  const process = feedInProcess(payload)
  process.completing ??= outsideOfRequests(async () => {
    await reconcile({ isSilent: true, payload, signal })
    await updateFeed(await createLocalReq({}, payload), await openFeed(payload), { completeSince: new Date().toISOString() })
  }).finally(() => {
    process.completing = null
  })
  return process.completing
}
