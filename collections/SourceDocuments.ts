import type { CollectionConfig, PayloadRequest } from 'payload'

import { publicContent } from '../src/access/policies'
import { contentVersions } from '../src/editorial/content-versions'
import { both } from '../src/fields/bilingual'
import { sayAbout } from '../src/fields/field-messages'
import { languageCodeField } from '../src/fields/links'
import { partialDateField } from '../src/fields/partial-date'
import { webUrlField } from '../src/fields/web-url'
import { MENU } from './menu-groups'

const SHA256 = both('Suma SHA-256', 'SHA-256 sum')

export const SourceDocuments: CollectionConfig = {
  slug: 'source-documents',
  labels: { singular: both('Dokument źródłowy', 'Source document'), plural: both('Dokumenty źródłowe', 'Source documents') },
  access: publicContent,
  versions: contentVersions,
  trash: true,
  admin: {
    group: MENU.documents,
    useAsTitle: 'title',
    defaultColumns: ['title', 'publisher', 'date', '_status'],
    listSearchableFields: ['title', 'publisher'],
    description: both('Dokumenty, z których pochodzą informacje podane w serwisie.', 'The documents that the facts given here are from.'),
  },
  fields: [
    { name: 'title', type: 'text', required: true, index: true, maxLength: 300, label: both('Tytuł', 'Title') },
    { name: 'publisher', type: 'text', maxLength: 300, label: both('Wydawca', 'Publisher') },
    languageCodeField({ label: both('Język', 'Language') }),
    partialDateField({ name: 'date', label: both('Data', 'Date'), index: true }),
    webUrlField(),
    {
      name: 'sha256',
      type: 'text',
      maxLength: 64,
      label: SHA256,
      admin: { description: both('Pozwala sprawdzić, że to ten sam dokument.', 'Shows that it is the same document.') },
      validate: (value: unknown, { req }: { req: PayloadRequest }) =>
        !value || /^[0-9a-f]{64}$/.test(String(value)) ? true : sayAbout(SHA256, req)('sha256'),
    },
  ],
}
