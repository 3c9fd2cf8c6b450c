import type { CollectionConfig } from 'payload'

import { publicContent } from '../src/access/policies'
import { contentVersions } from '../src/editorial/content-versions'
import { both } from '../src/fields/bilingual'
import { creditFields } from '../src/fields/credit'
import { languageCodeField } from '../src/fields/links'
import { titleField } from '../src/fields/text-fields'
import { MENU } from './menu-groups'

export const Attachments: CollectionConfig = {
  slug: 'attachments',
  labels: { singular: both('Załącznik', 'Attachment'), plural: both('Załączniki', 'Attachments') },
  access: publicContent,
  versions: contentVersions,
  trash: true,
  upload: {
    mimeTypes: [
      'application/pdf',
      'application/vnd.oasis.opendocument.text',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'text/csv',
    ],
  },
  admin: {
    group: MENU.files,
    useAsTitle: 'title',
    defaultColumns: ['title', 'filename', 'filesize', '_status'],
    listSearchableFields: ['title', 'filename'],
  },
  fields: [titleField(), languageCodeField({ label: both('Język dokumentu', 'Language of the document') }), ...creditFields()],
}
