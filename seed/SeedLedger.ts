import type { CollectionConfig } from 'payload'

/** What the seed wrote, and a checksum of it: so that it never overwrites what an editor changed since. */
export const SeedLedger: CollectionConfig = {
  slug: 'seed-ledger',
  access: { create: () => false, read: () => false, update: () => false, delete: () => false },
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'collectionSlug', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true },
    /** SHA-256 of the record's data as it was written. */
    { name: 'recordSum', type: 'text', required: true },
    /** SHA-256 of the stored document right after. */
    { name: 'storedSum', type: 'text', required: true },
  ],
}
