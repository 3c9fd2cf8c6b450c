import type { CollectionConfig, Field } from 'payload'

import { isPublisher, isStaff } from '../../access/roles'
import { TARGET_LOCALES } from '../../languages'

const internal = (name: string): Field => ({ name, type: 'text', admin: { hidden: true } })

/**
 * Pairs of a Polish line and its finished translation, for whoever translates the like of it. Grows by itself
 * and by import; a wrong unit can be deleted, and comes right by itself once its document is put right.
 */
export const MemoryUnits: CollectionConfig = {
  slug: 'memory-units',
  labels: {
    singular: { pl: 'Wpis w pamięci tłumaczeń', en: 'Memory unit' },
    plural: { pl: 'Pamięć tłumaczeń', en: 'Translation memory' },
  },
  access: {
    create: () => false,
    read: ({ req }) => isStaff(req.user),
    update: () => false,
    delete: ({ req }) => isPublisher(req.user),
  },
  disableDuplicate: true,
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: {
    group: { pl: 'Tłumaczenia', en: 'Translations' },
    useAsTitle: 'words',
    defaultColumns: ['words', 'target', 'locale', 'context', 'usedCount', 'updatedAt'],
    listSearchableFields: ['words', 'target'],
    description: {
      pl: 'Gotowe tłumaczenia, z których pochodzą podpowiedzi w edytorze. Wpisy powstają same, gdy tłumaczenie jest skończone. Błędny wpis można usunąć.',
      en: 'Finished translations that the editor’s suggestions come from. Units are made by themselves when a translation is done. A wrong one can be deleted.',
    },
  },
  fields: [
    { name: 'words', type: 'text', required: true, label: { pl: 'Tekst polski', en: 'Polish text' } },
    {
      name: 'source',
      type: 'textarea',
      required: true,
      label: { pl: 'Tekst polski ze znacznikami', en: 'Polish text with codes' },
      admin: { description: { pl: '<1>…</1> to formatowanie albo odnośnik.', en: '<1>…</1> is a format or a link.' } },
    },
    {
      // No index: with one, SQLite would sort all of a language for each page that is read in the order of ids.
      name: 'locale',
      type: 'select',
      required: true,
      label: { pl: 'Język', en: 'Language' },
      options: TARGET_LOCALES.map(({ code, label }) => ({ label, value: code })),
    },
    { name: 'target', type: 'textarea', required: true, label: { pl: 'Tłumaczenie', en: 'Translation' } },
    {
      name: 'context',
      type: 'text',
      label: { pl: 'Miejsce', en: 'Context' },
      admin: { description: { pl: 'Kolekcja i pole, na przykład programmes:milestones.title.', en: 'Collection and field, such as programmes:milestones.title.' } },
    },
    /** SHA-256 of locale, source and context. */
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    {
      name: 'origin',
      type: 'select',
      required: true,
      label: { pl: 'Skąd', en: 'Origin' },
      options: [
        { value: 'document', label: { pl: 'dokument', en: 'document' } },
        { value: 'import', label: { pl: 'import', en: 'import' } },
      ],
    },
    internal('originSource'),
    internal('originId'),
    { name: 'originFile', type: 'text', label: { pl: 'Plik', en: 'File' } },
    {
      name: 'usedCount',
      type: 'number',
      required: true,
      defaultValue: 1,
      label: { pl: 'Użycia', en: 'Uses' },
      admin: { description: { pl: 'Ile razy ten sam tekst wrócił w innym dokumencie, razem z pierwszym.', en: 'How often the same text came in another document, the first included.' } },
    },
    { name: 'createdBy', type: 'relationship', relationTo: 'users', label: { pl: 'Dodał(a)', en: 'Added by' } },
    { name: 'updatedBy', type: 'relationship', relationTo: 'users', label: { pl: 'Zmienił(a)', en: 'Changed by' } },
  ],
}
