import type { Access, SanitizedConfig } from 'payload'

import { isStaff, mayWriteSource } from './roles'

const ownRowsOnly: Access = ({ req }) =>
  isStaff(req.user) && req.user ? { 'user.value': { equals: req.user.id } } : false

/**
 * Payload lets any signed-in caller, API clients too, write its collection of document locks. Here
 * only those who write content may lock it, and only remove locks of their own; the admin's own
 * take-over runs inside Payload and is not asked.
 */
export function guardInternalCollections(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  if (locks) {
    locks.access.create = ({ req }) => mayWriteSource(req.user)
    locks.access.read = ({ req }) => isStaff(req.user)
    locks.access.update = ownRowsOnly
    locks.access.delete = ownRowsOnly
  }
  return config
}
