import type { CollectionConfig } from 'payload'

import { publicContent } from '../src/access/policies'
import { contentVersions } from '../src/editorial/content-versions'
import { both } from '../src/fields/bilingual'
import { creditFields } from '../src/fields/credit'
import { languageCodeField } from '../src/fields/links'
import { titleField } from '../src/fields/text-fields'
import { DOCUMENTS, takeOnly } from '../src/fields/uploaded-files'
import { MENU } from './menu-groups'

export const Attachments: CollectionConfig = {
  slug: 'attachments',
  labels: { singular: both('Załącznik', 'Attachment'), plural: both('Załączniki', 'Attachments') },
  access: publicContent,
  versions: contentVersions,
  trash: true,
  hooks: { beforeOperation: [takeOnly(DOCUMENTS)] },
  upload: { mimeTypes: DOCUMENTS.map(({ mimeType }) => mimeType), pasteURL: false },
  admin: {
    group: MENU.files,
    useAsTitle: 'title',
    defaultColumns: ['title', 'filename', 'filesize', '_status'],
    listSearchableFields: ['title', 'filename'],
    description: both('PDF, ODT, DOCX, XLSX lub CSV. Plik widać publicznie dopiero po jego opublikowaniu.', 'PDF, ODT, DOCX, XLSX or CSV. A file is public once it is published itself.'),
  },
  fields: [titleField(), languageCodeField({ label: both('Język dokumentu', 'Language of the document') }), ...creditFields()],
}
