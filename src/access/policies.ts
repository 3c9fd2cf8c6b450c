/**
 * Who may do what, as bundles that a collection names: `access: publicContent`.
 * Every rule answers for every read path (REST, GraphQL, joins, populate, count, search), so rules
 * that depend on a document are queries and never look-ups after the fact.
 */
import type { Access, CollectionConfig, GlobalConfig, Where } from 'payload'

import { mayPublishUnreviewed } from './review-before-publishing'
import { hasDraftScope, isAdmin, isPublisher, isStaff, mayReadDrafts, mayWriteGlossary, mayWriteSource } from './roles'
import { isSourceLocale } from './source-locale-writes-only'

type CollectionAccess = NonNullable<CollectionConfig['access']>
type GlobalAccess = NonNullable<GlobalConfig['access']>

const isPublished: Where = { _status: { equals: 'published' } }
const isNotTrashed: Where = { deletedAt: { exists: false } }

const staffOnly: Access = ({ req }) => isStaff(req.user)
const adminOnly: Access = ({ req }) => isAdmin(req.user)

/** Staff read all; a key with the draft scope all but the trash; everyone else what is public. */
function readsUnlessPublic(publicWhere: Where): Access {
  return ({ req }) => {
    if (isStaff(req.user)) return true
    if (hasDraftScope(req.user)) return isNotTrashed
    return publicWhere
  }
}

/** The admin shows a form as read-only while another language than Polish is chosen. */
const writesSource: Access = async ({ req, data }) => {
  if (!mayWriteSource(req.user) || !isSourceLocale(req.locale)) return false
  return data?._status === 'published' ? mayPublishUnreviewed(req) : true
}

const trashesOrDeletes: Access = ({ req, data }) =>
  data?.deletedAt ? mayWriteSource(req.user) : isPublisher(req.user)

/** Content with drafts, versions and a trash that the public sees once it is published. */
export const publicContent: CollectionAccess = {
  create: writesSource,
  read: readsUnlessPublic({ and: [isPublished, isNotTrashed] }),
  readVersions: staffOnly,
  update: writesSource,
  delete: trashesOrDeletes,
  admin: ({ req }) => isStaff(req.user),
}

/** People: published, and covered by a consent that stands today. */
export const publicExperts: CollectionAccess = {
  ...publicContent,
  read: (args) => {
    if (isStaff(args.req.user)) return true
    const today = new Date().toISOString()
    const consentStands: Where = {
      and: [
        { 'consent.given': { exists: true } },
        { 'consent.withdrawn': { exists: false } },
        {
          or: [
            { 'consent.retentionUntil': { exists: false } },
            { 'consent.retentionUntil': { greater_than: today } },
          ],
        },
      ],
    }
    const covered = { and: [consentStands, isNotTrashed] }
    return hasDraftScope(args.req.user) ? covered : { and: [isPublished, covered] }
  },
}

export const publicGlobal: GlobalAccess = {
  read: ({ req }) => (mayReadDrafts(req.user) ? true : isPublished),
  readVersions: staffOnly,
  update: ({ req }) => isPublisher(req.user) && isSourceLocale(req.locale),
}

/** People of the office: an admin sees to all, the others to themselves. */
export const usersAccess: CollectionAccess = {
  admin: ({ req }) => isStaff(req.user),
  create: adminOnly,
  read: ({ req }) => {
    if (isAdmin(req.user)) return true
    return req.user?.collection === 'users' ? { id: { equals: req.user.id } } : false
  },
  update: ({ req }) => {
    if (isAdmin(req.user)) return true
    return req.user?.collection === 'users' ? { id: { equals: req.user.id } } : false
  },
  delete: adminOnly,
  unlock: adminOnly,
}

export const apiClientsAccess: CollectionAccess = {
  admin: () => false,
  create: adminOnly,
  read: adminOnly,
  update: adminOnly,
  delete: adminOnly,
  unlock: adminOnly,
}

/** The office sees them; they are made and revoked by endpoints of their own, and whoever made one may delete it. */
export const previewLinksAccess: CollectionAccess = {
  create: () => false,
  read: staffOnly,
  update: () => false,
  delete: ({ req }) => {
    if (isAdmin(req.user)) return true
    return isStaff(req.user) && req.user ? { madeBy: { equals: req.user.id } } : false
  },
}

/** What the office agreed to call things: everyone of it reads it, those who translate write it. */
export const glossaryAccess: CollectionAccess = {
  create: ({ req }) => mayWriteGlossary(req.user),
  read: staffOnly,
  update: ({ req }) => mayWriteGlossary(req.user),
  delete: ({ req }) => isPublisher(req.user),
}
