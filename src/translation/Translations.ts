import type { CollectionConfig, Where } from 'payload'

import { isPublisher, isStaff, translatableLocales } from '../access/roles'
import { TARGET_LOCALES } from '../languages'
import { translationEndpoints } from './endpoints'
import { checkTranslation, mayCreateTranslation, refuseDeletingPublished, refuseSecondTranslation } from './translations-hooks'

const ofOwnLocales = (locales: readonly string[]): Where | false =>
  locales.length > 0 ? { locale: { in: [...locales] } } : false

/** Target text, one document per source and locale; see CONTEXT.md. Nobody outside the office reads it. */
export const Translations: CollectionConfig = {
  slug: 'translations',
  labels: {
    singular: { pl: 'Tłumaczenie', en: 'Translation' },
    plural: { pl: 'Tłumaczenia', en: 'Translations' },
  },
  access: {
    create: mayCreateTranslation,
    read: ({ req }) => isStaff(req.user),
    readVersions: ({ req }) => isStaff(req.user),
    update: ({ req }) => isPublisher(req.user) || ofOwnLocales(translatableLocales(req.user)),
    delete: ({ req }) => isPublisher(req.user),
  },
  hooks: {
    beforeValidate: [checkTranslation],
    beforeChange: [refuseSecondTranslation],
    beforeDelete: [refuseDeletingPublished],
  },
  endpoints: translationEndpoints,
  indexes: [{ fields: ['source', 'sourceId', 'locale'], unique: true }],
  versions: { maxPerDoc: 100 },
  disableDuplicate: true,
  admin: {
    group: { pl: 'Tłumaczenia', en: 'Translations' },
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
    { name: 'title', type: 'text', label: { pl: 'Dokument', en: 'Document' }, access: { update: () => false } },
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
    { name: 'values', type: 'json', admin: { hidden: true } },
    { name: 'published', type: 'json', access: { create: () => false, update: () => false }, admin: { hidden: true } },
    {
      name: 'publishedAt',
      type: 'date',
      index: true,
      label: { pl: 'Opublikowano', en: 'Published' },
      access: { create: () => false, update: () => false },
    },
    {
      name: 'publishedBy',
      type: 'relationship',
      relationTo: 'users',
      label: { pl: 'Opublikował(a)', en: 'Published by' },
      access: { create: () => false, update: () => false },
    },
  ],
}
