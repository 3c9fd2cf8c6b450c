import type { CollectionAfterOperationHook, Plugin } from 'payload'

import { CmsError } from '../errors'
import { say } from '../messages'

interface BulkResult {
  errors?: { id: number | string; isPublic: boolean; message: string }[]
}

const REASONS_SHOWN = 5

/**
 * A bulk update or delete that fails for one document changes none. Payload would keep the others, and
 * with them whatever the failed one had stored until then. Throws `bulk-operation-failed` (409).
 */
const refusePartOfBulk: CollectionAfterOperationHook = ({ operation, req, result }) => {
  const { errors = [] } = (operation === 'update' || operation === 'delete' ? result : {}) as BulkResult
  if (errors.length === 0) return result
  const told = [...new Set(errors.filter(({ isPublic }) => isPublic).map(({ message }) => message))]
  const reasons = told.slice(0, REASONS_SHOWN).join(' ') || say(req, 'bulkReasonUnknown')
  throw new CmsError('bulk-operation-failed', say(req, 'bulkOperationFailed', { count: errors.length, reasons }))
}

/** Bulk operations of every collection store all or nothing. */
export const wholeBulkOperations: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    hooks: { ...collection.hooks, afterOperation: [...(collection.hooks?.afterOperation ?? []), refusePartOfBulk] },
  })),
})
