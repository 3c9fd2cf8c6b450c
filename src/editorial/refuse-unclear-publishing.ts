/**
 * Two ways to publish by accident, refused for every collection with drafts:
 * - an editor publishes, or takes offline, what must be reviewed first;
 * - an update that says neither "draft" nor "published" while a draft waits over published content:
 *   Payload would write that draft over the published document and take it offline.
 */
import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest } from 'payload'

import { mayPublishUnreviewed } from '../access/review-before-publishing'
import { CmsError } from '../errors'
import { say } from '../messages'

interface ContentWrite {
  id?: number | string
  data?: { _status?: string; deletedAt?: string | null }
  draft?: boolean
  overrideAccess?: boolean
  req: PayloadRequest
}

const WRITES = new Set(['create', 'update', 'restoreVersion'])

export const refuseUnclearPublishing: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
}) => {
  if (!WRITES.has(operation)) return args
  const write = args as ContentWrite
  const savesDraft = write.draft === true && write.data?._status !== 'published'
  if (savesDraft) return args

  if (!write.overrideAccess && !(await mayPublishUnreviewed(write.req))) {
    const createsDraft = operation === 'create' && write.data?._status !== 'published'
    if (!createsDraft) throw new CmsError('review-required', say(write.req, 'reviewRequired'))
  }

  const saysNothing =
    operation === 'update' && write.data?._status === undefined && !('deletedAt' in (write.data ?? {}))
  if (saysNothing && (await isDraftWaiting(write, collection.slug as CollectionSlug))) {
    throw new CmsError('publish-state-missing', say(write.req, 'publishStateMissing'))
  }
  return args
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
