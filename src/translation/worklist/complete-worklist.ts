/**
 * Makes the worklist's rows that nothing has written yet: of a language that is new, of content from before the
 * worklist, of content that came from another database. Rows of a language that is no more go.
 */
import { createLocalReq, type CollectionSlug, type Payload, type PayloadRequest } from 'payload'

import { withTransaction } from '../../database/with-transaction'
import { TARGET_LOCALE_CODES } from '../../languages'
import type { WorklistItem } from '../../payload-types'
import { GLOBAL_ID } from '../project-on-save'
import { findStored, type Source, sourceNamed } from '../sources'
import { refreshWorklist } from './refresh-worklist'

interface Followable {
  slug: string
  custom?: { isTranslatable?: boolean }
}

const sourcesOf = (req: PayloadRequest): Source[] =>
  ([...req.payload.config.collections, ...req.payload.config.globals] as Followable[])
    .filter(({ custom }) => custom?.isTranslatable)
    .map(({ slug }) => sourceNamed(req, slug))

/** Ids of what can be translated: nothing of the trash, no global that nobody has saved. */
async function idsOf(req: PayloadRequest, source: Source): Promise<string[]> {
  if (source.kind === 'global') return (await findStored(req, source, GLOBAL_ID)) ? [GLOBAL_ID] : []
  const { docs } = await req.payload.db.find<{ id: string; deletedAt?: string | null }>({
    collection: source.slug as CollectionSlug,
    joins: false as never,
    limit: 0,
    pagination: false,
    req,
    select: { deletedAt: true },
  })
  return docs.filter(({ deletedAt }) => !deletedAt).map(({ id }) => String(id))
}

/** The locales of each document that has rows. */
async function localesByDocument(req: PayloadRequest, { slug }: Source): Promise<Map<string, Set<string>>> {
  const { docs } = await req.payload.db.find<Pick<WorklistItem, 'sourceId' | 'locale'>>({
    collection: 'worklist',
    limit: 0,
    pagination: false,
    req,
    select: { locale: true, sourceId: true },
    where: { source: { equals: slug } },
  })
  const found = new Map<string, Set<string>>()
  for (const { locale, sourceId } of docs) found.set(sourceId, (found.get(sourceId) ?? new Set()).add(locale))
  return found
}

const isComplete = (locales: ReadonlySet<string> | undefined): boolean =>
  locales?.size === TARGET_LOCALE_CODES.length && TARGET_LOCALE_CODES.every((locale) => locales.has(locale))

/** Documents whose rows are not one for each target locale; a document without text never has any. */
async function incompleteOf(req: PayloadRequest, source: Source): Promise<string[]> {
  const ids = new Set(await idsOf(req, source))
  const rows = await localesByDocument(req, source)
  return [...ids, ...[...rows.keys()].filter((id) => !ids.has(id))].filter((id) => !ids.has(id) || !isComplete(rows.get(id)))
}

/** Takes some milliseconds for each document that lacks a row. Returns how many were looked at. */
export async function completeWorklist(payload: Payload, signal?: AbortSignal): Promise<number> {
  const req = await createLocalReq({}, payload)
  let count = 0
  for (const source of sourcesOf(req)) {
    for (const id of await incompleteOf(req, source)) {
      if (signal?.aborted) return count
      try {
        const own = await createLocalReq({}, payload)
        await withTransaction(own, () => refreshWorklist(own, source, id))
        count += 1
      } catch (error) {
        // Somebody saved it at the same moment, and wrote its rows by that; else the next start tries again.
        payload.logger.warn({ err: error, msg: 'A document has no rows in the worklist', source: source.slug, id })
      }
    }
  }
  return count
}

export interface RunningWorklist {
  /** Resolves when nothing of it is under way. */
  stop: () => Promise<void>
}

/** Call it when the server listens: nobody waits for it. */
export function startWorklist(payload: Payload): RunningWorklist {
  const abort = new AbortController()
  const done = completeWorklist(payload, abort.signal)
    .then((count) => void (count > 0 && payload.logger.info({ msg: 'The worklist was completed', documents: count })))
    .catch((error: unknown) => {
      if (!abort.signal.aborted) payload.logger.error({ err: error, msg: 'The worklist could not be completed: documents may be missing in it until the next start' })
    })
  return {
    stop: () => {
      abort.abort()
      return done
    },
  }
}
