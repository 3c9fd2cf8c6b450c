import { type Access, type Endpoint, Forbidden, type SanitizedConfig } from 'payload'

import { isStaff, mayWriteSource } from './roles'

const ownRowsOnly: Access = ({ req }) =>
  isStaff(req.user) && req.user ? { 'user.value': { equals: req.user.id } } : false

const forStaffOnly = ({ handler, ...endpoint }: Endpoint): Endpoint => ({
  ...endpoint,
  handler: (req) => {
    if (req.user && !isStaff(req.user)) throw new Forbidden(req.t)
    return handler(req)
  },
})

/**
 * Payload lets any signed-in caller, API clients too, write its collections of document locks and of
 * preferences. Here only those who write content may lock it, and only remove locks of their own; the
 * admin's own take-over runs inside Payload and is not asked. Preferences are for people of the office.
 */
export function guardInternalCollections(config: SanitizedConfig): SanitizedConfig {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  if (locks) {
    locks.access.create = ({ req }) => mayWriteSource(req.user)
    locks.access.read = ({ req }) => isStaff(req.user)
    locks.access.update = ownRowsOnly
    locks.access.delete = ownRowsOnly
  }
  const preferences = config.collections.find(({ slug }) => slug === 'payload-preferences')
  if (preferences) {
    preferences.access.create = ({ req }) => isStaff(req.user)
    // Its own addresses write straight to the database and ask no access rule.
    if (preferences.endpoints) preferences.endpoints = preferences.endpoints.map(forStaffOnly)
  }
  return config
}
