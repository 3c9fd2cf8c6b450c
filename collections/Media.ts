import type { CollectionConfig } from 'payload'

import { publicContent } from '../src/access/policies'
import { contentVersions } from '../src/editorial/content-versions'
import { both } from '../src/fields/bilingual'
import { creditFields } from '../src/fields/credit'
import { noteField } from '../src/fields/text-fields'
import { MENU } from './menu-groups'

export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: both('Obraz', 'Picture'), plural: both('Obrazy', 'Pictures') },
  access: publicContent,
  versions: contentVersions,
  trash: true,
  upload: {
    // No SVG: it can carry scripts.
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    imageSizes: [
      { name: 'thumbnail', width: 320 },
      { name: 'card', width: 768 },
      { name: 'wide', width: 1600 },
    ],
    adminThumbnail: 'thumbnail',
    focalPoint: true,
  },
  admin: {
    group: MENU.files,
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', '_status', 'updatedAt'],
    listSearchableFields: ['filename', 'alt'],
  },
  fields: [
    {
      name: 'alt',
      type: 'text',
      localized: true,
      required: true,
      maxLength: 300,
      label: both('Tekst alternatywny', 'Alternative text'),
      admin: { description: both('Co widać na obrazie: dla osób, które go nie widzą.', 'What the picture shows, for those who can’t see it.') },
    },
    noteField('caption', both('Podpis', 'Caption')),
    ...creditFields(),
  ],
}
