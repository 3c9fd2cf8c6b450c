import type { CollectionConfig } from 'payload'

import { isPublisher, isStaff } from '../access/roles'
import { TARGET_LOCALES } from '../languages'
import { publishingEndpoints } from './endpoints'
import { refreshAfterDeletion, refuseDeletingPublished, refuseSecondTranslation } from './translations-hooks'

/**
 * Target text, one document per source and locale; see CONTEXT.md. Nobody outside the office reads it, and it
 * is written by save-segments.ts, mark-as-done.ts and publish-translation.ts alone.
 */
export const Translations: CollectionConfig = {
  slug: 'translations',
  labels: {
    singular: { pl: 'Tłumaczenie', en: 'Translation' },
    plural: { pl: 'Tłumaczenia', en: 'Translations' },
  },
  access: {
    create: () => false,
    read: ({ req }) => isStaff(req.user),
    readVersions: ({ req }) => isStaff(req.user),
    update: () => false,
    delete: ({ req }) => isPublisher(req.user),
  },
  hooks: {
    beforeChange: [refuseSecondTranslation],
    beforeDelete: [refuseDeletingPublished],
    afterDelete: [refreshAfterDeletion],
  },
  endpoints: publishingEndpoints,
  indexes: [{ fields: ['source', 'sourceId', 'locale'], unique: true }],
  versions: { maxPerDoc: 100 },
  disableDuplicate: true,
  admin: {
    // The list of work leads to each of them; this one is not in the menu.
    group: false,
    useAsTitle: 'title',
    defaultColumns: ['title', 'source', 'locale', 'publishedAt', 'updatedAt'],
    listSearchableFields: ['title'],
    description: {
      pl: 'Teksty w innych językach. Nowe tłumaczenie zaczyna się w zakładce „Tłumaczenie” dokumentu.',
      en: 'Texts in other languages. A new one begins under a document’s “Translation” tab.',
    },
    components: { views: { edit: { root: { Component: '/src/admin/OpenTranslation#OpenTranslation' } } } },
  },
  fields: [
    { name: 'title', type: 'text', label: { pl: 'Dokument', en: 'Document' } },
    {
      name: 'source',
      type: 'text',
      required: true,
      index: true,
      label: { pl: 'Rodzaj', en: 'Kind' },
      admin: { components: { Cell: '/src/admin/TranslationKind#TranslationKind' } },
    },
    { name: 'sourceId', type: 'text', required: true, index: true, admin: { hidden: true } },
    {
      name: 'locale',
      type: 'select',
      required: true,
      index: true,
      label: { pl: 'Język', en: 'Language' },
      options: TARGET_LOCALES.map(({ code, label }) => ({ label, value: code })),
    },
    /**
     * Text in work; see StoredSegment in staleness.ts. It quotes the Polish whole: people read it as a task
     * (read-translation-task.ts), which shows what they may read of the document.
     */
    { name: 'segments', type: 'json', access: { read: () => false }, admin: { hidden: true } },
    /** What is public, by leaf address; readers get it in the document itself. */
    { name: 'published', type: 'json', access: { read: () => false }, admin: { hidden: true } },
    /** Text in work was changed since it was published. */
    { name: 'hasUnpublishedText', type: 'checkbox', admin: { hidden: true } },
    { name: 'doneAt', type: 'date', label: { pl: 'Gotowe od', en: 'Done since' } },
    { name: 'doneBy', type: 'relationship', relationTo: 'users', label: { pl: 'Oznaczył(a) jako gotowe', en: 'Marked as done by' } },
    { name: 'publishedAt', type: 'date', index: true, label: { pl: 'Opublikowano', en: 'Published' } },
    { name: 'publishedBy', type: 'relationship', relationTo: 'users', label: { pl: 'Opublikował(a)', en: 'Published by' } },
  ],
}
