/**
 * Makes the rows that nothing has made yet: of documents written before there was a worklist or past Payload,
 * and of a language that was added; and takes away those of what is gone. What is there is only counted, so
 * that a start with nothing to do costs little.
 */
import { setTimeout } from 'node:timers/promises'

import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'

import { withTransaction } from '../../database/with-transaction'
import type { Running } from '../../every-hour'
import { TARGET_LOCALE_CODES } from '../../languages'
import type { WorklistItem } from '../../payload-types'
import { GLOBAL_ID } from '../project-on-save'
import { type Source, sourceNamed } from '../sources'
import { refreshWorklist } from './refresh-worklist'

const PAGE = 1_000
/** Refreshed in one transaction: on SQLite others wait for it. */
const AT_ONCE = 5
/** Nobody waits for it: for as long as a step takes, those who wait for something else have the process. */
const LONGEST_REST_MS = 100

interface Prepare {
  payload: Payload
  signal?: AbortSignal
}

/** Text is found in what it was found in before. */
type Found = AsyncGenerator<string[]>

export const translatableSources = ({ payload }: Pick<PayloadRequest, 'payload'>): Source[] =>
  [...payload.config.collections, ...payload.config.globals]
    .filter(({ custom }) => Boolean(custom?.isTranslatable))
    .map(({ slug }) => sourceNamed({ payload } as PayloadRequest, slug))

const isThere: Where = { deletedAt: { exists: false } }
/** Collections without a trash have no such field. */
const whereThere = (req: PayloadRequest, { slug }: Source): Where[] =>
  req.payload.config.collections.some((config) => config.slug === slug && config.trash) ? [isThere] : []

async function idsThere(req: PayloadRequest, source: Source & { kind: 'collection' }, where: Where): Promise<string[]> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: source.slug,
    joins: false as never,
    limit: PAGE,
    pagination: false,
    req,
    // With nothing chosen, SQLite reads every row of every list.
    select: { updatedAt: true } as never,
    sort: 'id',
    where: { and: [...whereThere(req, source), where] },
  })
  return docs.map(({ id }) => String(id))
}

async function rowsOfSource(req: PayloadRequest, { slug }: Source, where: Where, limit = 0): Promise<Pick<WorklistItem, 'id' | 'locale' | 'sourceId'>[]> {
  const { docs } = await req.payload.db.find<WorklistItem>({
    collection: 'worklist',
    limit,
    pagination: false,
    req,
    select: { locale: true, sourceId: true } as never,
    sort: 'sourceId',
    where: { and: [{ source: { equals: slug } }, where] },
  })
  return docs
}

/** Documents that lack a row of some language. */
async function* findWithoutRows(req: PayloadRequest, source: Source): Found {
  for (let after: string | undefined; ; ) {
    const ids = source.kind === 'global' ? [GLOBAL_ID] : await idsThere(req, source, after ? { id: { greater_than: after } } : {})
    const counts = new Map<string, number>()
    for (const { locale, sourceId } of ids.length === 0 ? [] : await rowsOfSource(req, source, { sourceId: { in: ids } })) {
      if (TARGET_LOCALE_CODES.includes(locale)) counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1)
    }
    yield ids.filter((id) => (counts.get(id) ?? 0) < TARGET_LOCALE_CODES.length)
    after = ids.at(-1)
    if (source.kind === 'global' || ids.length < PAGE) return
  }
}

/** Rows whose document is gone or in the trash. */
async function* findWithoutDocument(req: PayloadRequest, source: Source): Found {
  if (source.kind === 'global') return
  for (let after: string | undefined; ; ) {
    const rows = await rowsOfSource(req, source, after ? { sourceId: { greater_than: after } } : {}, PAGE)
    const ids = [...new Set(rows.map(({ sourceId }) => sourceId))]
    const present = new Set(ids.length === 0 ? [] : await idsThere(req, source, { id: { in: ids } }))
    yield ids.filter((id) => !present.has(id))
    after = ids.at(-1)
    if (rows.length < PAGE) return
  }
}

/** One document that can't be read keeps no other from the list; another instance may have been quicker. */
async function refreshOrLog(payload: Payload, source: Source, ids: readonly string[]): Promise<number> {
  const req = await createLocalReq({}, payload)
  try {
    await withTransaction(req, async () => {
      for (const id of ids) await refreshWorklist(req, { source, sourceId: id })
    })
    return ids.length
  } catch (error) {
    if (ids.length > 1) {
      let refreshed = 0
      for (const id of ids) refreshed += await refreshOrLog(payload, source, [id])
      return refreshed
    }
    payload.logger.warn({ err: error, collection: source.slug, id: ids[0], msg: 'A document could not be put on the list of translations: it is tried again at the next start' })
    return 0
  }
}

/** Of languages that are no more, and of kinds of content that are no more. */
async function dropRowsOfNothing(req: PayloadRequest, sources: readonly Source[]): Promise<void> {
  const where: Where = { or: [{ locale: { not_in: TARGET_LOCALE_CODES } }, { source: { not_in: sources.map(({ slug }) => slug) } }] }
  await req.payload.db.deleteMany({ collection: 'worklist', req, where })
}

/**
 * Does what is left to do, in small steps, and may be stopped and called again, by several instances at once too.
 * Returns how many documents it looked into.
 */
export async function prepareWorklist({ payload, signal }: Prepare): Promise<number> {
  const req = await createLocalReq({}, payload)
  const sources = translatableSources(req)
  await dropRowsOfNothing(req, sources)
  let looked = 0
  for (const source of sources) {
    for (const find of [findWithoutRows, findWithoutDocument]) {
      for await (const ids of find(req, source)) {
        for (let from = 0; from < ids.length; from += AT_ONCE) {
          signal?.throwIfAborted()
          const began = performance.now()
          looked += await refreshOrLog(payload, source, ids.slice(from, from + AT_ONCE))
          await setTimeout(Math.min(performance.now() - began, LONGEST_REST_MS))
        }
      }
    }
  }
  return looked
}

/** Call it when the server listens: it never fails, and says what it did. Stopped, it ends after the step that is under way. */
export function startWorklist(payload: Payload): Running {
  const abort = new AbortController()
  const done = prepareWorklist({ payload, signal: abort.signal }).then(
    (documents) => {
      if (documents > 0) payload.logger.info({ msg: 'The list of translations is complete', documents })
    },
    (error: unknown) => {
      if (!abort.signal.aborted) payload.logger.error({ err: error, msg: 'The list of translations could not be completed: what it lacks is tried again at the next start' })
    },
  )
  return {
    stop: () => {
      abort.abort()
      return done
    },
  }
}
