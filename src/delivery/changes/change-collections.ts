/** What the feed keeps. Internal: nobody reads or writes these by any way but the feed's own. */
import type { CollectionConfig, Field } from 'payload'

const internal = {
  access: { create: () => false, read: () => false, readVersions: () => false, update: () => false, delete: () => false },
  admin: { hidden: true },
  // A moved database begins a feed of its own: ids may have changed, and old cursors must not fit.
  custom: { staysBehind: true },
  graphQL: false,
  lockDocuments: false,
} satisfies Partial<CollectionConfig>

export const CHANGE_KINDS = ['published', 'updated', 'unpublished', 'deleted'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** One language of one document, or of a global. */
const document: Field[] = [
  { name: 'collectionSlug', type: 'text', required: true },
  { name: 'documentId', type: 'text', required: true },
  { name: 'locale', type: 'text', required: true },
  { name: 'slug', type: 'text' },
]

/**
 * The outbox: one row for each change, written in the transaction of the change. A row has its number,
 * and readers see it, once that transaction is committed: see sequence-changes.ts.
 */
export const ContentChanges: CollectionConfig = {
  ...internal,
  slug: 'content-changes',
  fields: [
    { name: 'sequence', type: 'number', unique: true, index: true },
    /** True until it has its number: a number that is missing can't be looked up in MongoDB's index. */
    { name: 'isPending', type: 'checkbox', required: true, index: true },
    { name: 'kind', type: 'select', required: true, options: [...CHANGE_KINDS] },
    /** Later than any change of the same document and language before it, whatever the clocks say. */
    { name: 'at', type: 'date', required: true },
    ...document,
  ],
}

/** What the feed last said of each document and language. */
export const PublishedStates: CollectionConfig = {
  ...internal,
  slug: 'published-states',
  fields: [
    /** "programmes/<id>/en": one index for looking up, for uniqueness and for reading in pages. */
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'isPublic', type: 'checkbox', required: true },
    /** SHA-256 of what an anonymous reader sees. */
    { name: 'contentSum', type: 'text' },
    /** When the document was last written, so that what did not change need not be read again. */
    { name: 'documentUpdatedAt', type: 'date' },
    { name: 'at', type: 'date', required: true },
    ...document,
  ],
}

/** One row: which feed this is, and how far it is. Two servers that number changes at once meet here. */
export const ChangeFeed: CollectionConfig = {
  ...internal,
  slug: 'change-feed',
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'feedId', type: 'text', required: true },
    /** The last number given, and the row that has it. */
    { name: 'sequence', type: 'number', required: true },
    { name: 'lastChange', type: 'text' },
    /** Changes up to this number are forgotten. */
    { name: 'forgottenThrough', type: 'number', required: true },
    /** When all that was public before the feed was first written down. */
    { name: 'completeSince', type: 'date' },
  ],
}
