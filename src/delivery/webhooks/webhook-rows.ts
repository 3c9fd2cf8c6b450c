/** What only this folder reads and writes: secrets, and how far each webhook is in the feed. */
import type { CollectionConfig } from 'payload'

const internal = {
  access: { create: () => false, read: () => false, update: () => false, delete: () => false },
  admin: { hidden: true },
  graphQL: false,
  lockDocuments: false,
} satisfies Partial<CollectionConfig>

/** Apart from the webhooks, so that no way of reading, filtering or sorting those reaches them. */
export const WebhookSecrets: CollectionConfig = {
  ...internal,
  slug: 'webhook-secrets',
  fields: [
    { name: 'webhook', type: 'text', required: true, index: true },
    /** "<webhook>/1" or "<webhook>/2": there is no third. */
    { name: 'place', type: 'text', required: true, unique: true, index: true },
    /** Encrypted with the secret of the installation. */
    { name: 'secret', type: 'text', required: true },
  ],
}

export const WebhookProgress: CollectionConfig = {
  ...internal,
  slug: 'webhook-progress',
  // Another database has another feed.
  custom: { staysBehind: true },
  fields: [
    { name: 'webhook', type: 'text', required: true, unique: true, index: true },
    { name: 'feedId', type: 'text', required: true },
    /** The number up to which changes were made deliveries of. */
    { name: 'sequence', type: 'number', required: true },
    /** Since when nothing was delivered; null: the last was. */
    { name: 'failingSince', type: 'date' },
  ],
}
