import type { CollectionConfig } from 'payload'

import { previewLinksAccess } from '../src/access/policies'
import { isAdmin } from '../src/access/roles'
import { both } from '../src/fields/bilingual'
import { MENU } from './menu-groups'

const moment = { date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMMM yyyy, HH:mm' } } as const

/**
 * Links that show one draft to somebody without an account: a row each, which must be there for its link to
 * work. They are made on a document, by its editors; see src/delivery/preview.
 */
export const PreviewLinks: CollectionConfig = {
  slug: 'preview-links',
  labels: { singular: both('Link do podglądu', 'Preview link'), plural: both('Linki do podglądu', 'Preview links') },
  access: previewLinksAccess,
  // They open documents of this database, and live for days.
  custom: { staysBehind: true },
  disableDuplicate: true,
  graphQL: false,
  lockDocuments: false,
  admin: {
    group: MENU.office,
    hidden: ({ user }) => !isAdmin(user as never),
    useAsTitle: 'title',
    defaultColumns: ['title', 'source', 'locale', 'madeBy', 'expiresAt', 'revokedAt', 'lastUsedAt'],
    description: both(
      'Kto ma link, widzi wersję roboczą jednego dokumentu bez logowania. Link powstaje w dokumencie; usunięty tutaj przestaje działać od razu.',
      'Whoever has a link sees the draft of one document without logging in. A link is made in the document; deleted here, it stops working at once.',
    ),
  },
  fields: [
    { name: 'title', type: 'text', label: both('Dokument', 'Document') },
    {
      name: 'source',
      type: 'text',
      required: true,
      index: true,
      label: both('Rodzaj', 'Kind'),
      admin: { components: { Cell: '/src/admin/TranslationKind#TranslationKind' } },
    },
    // A global's is "global".
    { name: 'sourceId', type: 'text', required: true, index: true, label: both('Identyfikator', 'Id') },
    { name: 'locale', type: 'text', required: true, label: both('Język', 'Language') },
    { name: 'madeBy', type: 'relationship', relationTo: 'users', index: true, label: both('Utworzył(a)', 'Made by') },
    { name: 'expiresAt', type: 'date', required: true, index: true, label: both('Działa do', 'Works until'), admin: moment },
    { name: 'revokedAt', type: 'date', label: both('Unieważniono', 'Revoked'), admin: moment },
    { name: 'lastUsedAt', type: 'date', label: both('Ostatnio użyty', 'Last used'), admin: moment },
  ],
}
