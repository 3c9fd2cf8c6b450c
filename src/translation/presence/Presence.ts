import type { CollectionConfig } from 'payload'

/**
 * Who has which translation open: one row for each person and translation, kept in the database so that people
 * on several instances see each other. Internal: see note-presence.ts.
 */
export const Presence: CollectionConfig = {
  slug: 'translation-presence',
  labels: {
    singular: { pl: 'Osoba przy tłumaczeniu', en: 'Person at a translation' },
    plural: { pl: 'Osoby przy tłumaczeniach', en: 'People at translations' },
  },
  access: { create: () => false, read: () => false, update: () => false, delete: () => false },
  admin: { hidden: true },
  // Of this moment: nothing of it is worth moving.
  custom: { staysBehind: true },
  graphQL: false,
  lockDocuments: false,
  fields: [
    /** `place` and the person's id, for one row each. */
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    /** `programmes/<id>/en` */
    { name: 'place', type: 'text', required: true, index: true },
    { name: 'person', type: 'text', required: true },
    { name: 'seenAt', type: 'date', required: true, index: true },
  ],
}
