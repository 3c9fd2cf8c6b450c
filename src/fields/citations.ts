import type { ArrayField, Field } from 'payload'

import { both } from './bilingual'

const citation = ({ isRequired }: { isRequired: boolean }): Field[] => [
  {
    type: 'row',
    fields: [
      {
        name: 'document',
        type: 'relationship',
        relationTo: 'source-documents',
        required: isRequired,
        label: both('Dokument źródłowy', 'Source document'),
        admin: { width: '50%' },
      },
      {
        name: 'locator',
        type: 'text',
        maxLength: 200,
        label: both('Miejsce w dokumencie', 'Place in the document'),
        admin: { width: '50%', placeholder: both('akapit 4', 'paragraph 4') },
      },
    ],
  },
  { name: 'note', type: 'text', maxLength: 500, label: both('Uwaga', 'Note') },
]

/** The one place that a single figure is from. */
export const citationField = (): Field => ({
  name: 'citation',
  type: 'group',
  label: both('Źródło', 'Source'),
  fields: citation({ isRequired: false }),
})

/** Where a fact is from: rows of { source document, place in it, note }. */
export const citationsField = ({ admin = {} }: { admin?: ArrayField['admin'] } = {}): Field => ({
  name: 'citations',
  type: 'array',
  label: both('Źródła', 'Sources'),
  labels: { singular: both('Źródło', 'Source'), plural: both('Źródła', 'Sources') },
  admin: {
    description: both('Skąd pochodzą podane tu informacje.', 'Where the facts given here are from.'),
    initCollapsed: true,
    ...admin,
  },
  fields: citation({ isRequired: true }),
})
