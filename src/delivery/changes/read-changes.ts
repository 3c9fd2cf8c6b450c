/** Reads the feed: in pages what is public now, then what changed since. */
import type { PayloadRequest, Where } from 'payload'

import type { ContentChange, PublishedState } from '../../payload-types'
import type { ChangeKind } from './change-collections'
import type { Position } from './cursor'
import { dependsOnTime, findShown, publicWhere, sourceOf } from './sources'

/** As it is told to readers. */
export interface Change {
  /** Its place in the order of changes; what is read in the first sync has none. */
  sequence?: number
  kind: ChangeKind
  collection: string
  /** "global" for a global. */
  id: string
  slug: string | null
  locale: string
  at: string
}

export interface Filter {
  locale?: string
  collection?: string
}

type Reader = Pick<PayloadRequest, 'payload'>

const whereOf = ({ collection, locale }: Filter): Where[] => [
  ...(locale ? [{ locale: { equals: locale } }] : []),
  ...(collection ? [{ collectionSlug: { equals: collection } }] : []),
]

const tell = ({ at, collectionSlug, documentId, locale, slug }: ContentChange | PublishedState, kind: ChangeKind): Change => ({
  kind, collection: collectionSlug, id: documentId, slug: slug ?? null, locale, at: new Date(at).toISOString(),
})

/**
 * Where who is public depends on the date, as for people by their consent, the feed may have been right
 * when it was written and say too much now. Of a document that nobody may read now it keeps no name.
 */
async function onlyWhatIsPublicNow({ payload }: Reader, changes: Change[]): Promise<Change[]> {
  const hidden = new Map<string, Set<string>>()
  for (const collection of new Set(changes.map((change) => change.collection))) {
    const source = sourceOf(payload, collection)
    const req = { payload } as PayloadRequest
    if (!source || !dependsOnTime(await publicWhere(req, source))) continue
    const ids = [...new Set(changes.filter((change) => change.collection === collection).map(({ id }) => id))]
    const shown = await findShown(req, source, { ids })
    hidden.set(collection, new Set(ids.filter((id) => !shown.has(id))))
  }
  return changes.flatMap((change) => {
    if (!hidden.get(change.collection)?.has(change.id)) return [change]
    return change.kind === 'unpublished' || change.kind === 'deleted' ? [{ ...change, slug: null }] : []
  })
}

interface Page<At> {
  changes: Change[]
  /** Where the page ends; null: nothing was read. */
  end: At | null
  hasMore: boolean
}

/** Changes after a number, in their order; `rowOf` names the row of each number, for cursors. */
export async function readChanges(reader: Reader, { after, filter, limit }: { after: number; filter: Filter; limit: number }): Promise<Page<Position> & { rowOf: ReadonlyMap<number | undefined, string> }> {
  const { docs } = await reader.payload.db.find<ContentChange>({
    collection: 'content-changes',
    limit: limit + 1,
    pagination: false,
    sort: 'sequence',
    where: { and: [{ sequence: { greater_than: after } }, ...whereOf(filter)] },
  })
  const rows = docs.slice(0, limit)
  const last = rows.at(-1)
  return {
    changes: await onlyWhatIsPublicNow(reader, rows.map((row) => ({ sequence: row.sequence as number, ...tell(row, row.kind) }))),
    end: last ? { change: String(last.id), sequence: last.sequence as number } : null,
    hasMore: docs.length > limit,
    rowOf: new Map(rows.map(({ id, sequence }) => [sequence as number, String(id)])),
  }
}

/** What is public now, in an order that stays while content changes. */
export async function readEverything(reader: Reader, { after, filter, limit }: { after: string; filter: Filter; limit: number }): Promise<Page<string>> {
  const { docs } = await reader.payload.db.find<PublishedState>({
    collection: 'published-states',
    limit: limit + 1,
    pagination: false,
    sort: 'key',
    where: { and: [{ isPublic: { equals: true } }, ...(after ? [{ key: { greater_than: after } }] : []), ...whereOf(filter)] },
  })
  const rows = docs.slice(0, limit)
  return {
    changes: await onlyWhatIsPublicNow(reader, rows.map((row) => tell(row, 'published'))),
    end: rows.at(-1)?.key ?? null,
    hasMore: docs.length > limit,
  }
}
