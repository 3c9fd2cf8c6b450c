/**
 * Two ways to publish by accident, refused for every collection with drafts:
 * - an editor publishes, or takes offline, what must be reviewed first;
 * - an update that says neither "draft" nor "published" while a draft waits over published content:
 *   Payload would write that draft over the published document and take it offline.
 */
import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest, Where } from 'payload'

import { mayPublishUnreviewed } from '../access/review-before-publishing'
import { mayWriteSource } from '../access/roles'
import { CmsError } from '../errors'
import { say } from '../messages'

interface ContentWrite {
  id?: number | string
  where?: Where
  data?: { _status?: string | null; deletedAt?: string | null }
  draft?: boolean
  autosave?: boolean
  overrideAccess?: boolean
  req: PayloadRequest
}

const WRITES = new Set(['create', 'update', 'restoreVersion'])
const IN_TRASH: Where = { deletedAt: { exists: true } }
const NOT_IN_TRASH: Where = { deletedAt: { exists: false } }
const PUBLISHED: Where = { _status: { equals: 'published' } }

export const refuseUnclearPublishing: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
}) => {
  if (!WRITES.has(operation)) return args
  const write = asMeant(args as ContentWrite)
  const { data, draft, overrideAccess, req } = write
  const slug = collection.slug as CollectionSlug
  const savesDraft = draft === true && data?._status !== 'published'
  if (savesDraft) return write as typeof args

  if (!overrideAccess && !(await mayPublishUnreviewed(req))) {
    const leavesPublicAlone =
      operation === 'create'
        ? data?._status === undefined || data._status === 'draft'
        : operation === 'update' && (await movesDraftsOnly(write, slug))
    if (!leavesPublicAlone) throw new CmsError('review-required', say(req, 'reviewRequired'))
  }

  const saysNothing = operation === 'update' && data?._status === undefined && !(await movesInTrash(write, slug))
  if (saysNothing && (await isDraftWaiting(write, slug))) {
    throw new CmsError('publish-state-missing', say(req, 'publishStateMissing'))
  }
  return write as typeof args
}

/** No state is no state, however it is written; and a document goes to the trash whole, not as a draft of one that stays public. */
function asMeant(write: ContentWrite): ContentWrite {
  const { _status, ...data } = write.data ?? {}
  const stated = write.data && _status === null ? { ...write, data } : write
  return stated.data?.deletedAt ? { ...stated, draft: false, autosave: false } : stated
}

/** Whether an update is about the trash: into it, or out of it where all that it touches is in there. */
async function movesInTrash(write: ContentWrite, collection: CollectionSlug): Promise<boolean> {
  if (!write.data || !('deletedAt' in write.data)) return false
  return Boolean(write.data.deletedAt) || !(await touches(write, collection, NOT_IN_TRASH))
}

/** Editors clear away, and take back, what is not public and does not become so: nobody need review that. */
async function movesDraftsOnly(write: ContentWrite, collection: CollectionSlug): Promise<boolean> {
  const { data, req } = write
  // Asked before access is: nobody else may find out what is stored.
  if (!mayWriteSource(req.user) || data?._status === 'published') return false
  if (!(await movesInTrash(write, collection))) return false
  if (await touches(write, collection, { and: [PUBLISHED, NOT_IN_TRASH] })) return false
  const comesBackAsItWas = !data?.deletedAt && data?._status !== 'draft'
  return !comesBackAsItWas || !(await touches(write, collection, { and: [PUBLISHED, IN_TRASH] }))
}

/** Whether any document that an update is for is such a one. */
async function touches({ id, req, where }: ContentWrite, collection: CollectionSlug, such: Where): Promise<boolean> {
  const { docs } = await req.payload.db.find({
    collection,
    limit: 1,
    pagination: false,
    req,
    where: { and: [id === undefined ? (where ?? {}) : { id: { equals: id } }, such] },
  })
  return docs.length > 0
}

/** A bulk update without a state is refused as soon as one draft of the collection waits. */
async function isDraftWaiting({ id, req }: ContentWrite, collection: CollectionSlug): Promise<boolean> {
  const { docs } = await req.payload.db.findVersions({
    collection,
    limit: 1,
    pagination: false,
    req,
    where: {
      and: [
        ...(id === undefined ? [] : [{ parent: { equals: id } }]),
        { latest: { equals: true } },
        { 'version._status': { equals: 'draft' } },
      ],
    },
  })
  return docs.length > 0
}
