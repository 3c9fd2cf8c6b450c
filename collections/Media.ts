import type { CollectionConfig } from 'payload'

import { publicContent } from '../src/access/policies'
import { contentVersions } from '../src/editorial/content-versions'
import { both } from '../src/fields/bilingual'
import { creditFields } from '../src/fields/credit'
import { noteField } from '../src/fields/text-fields'
import { MOST_PIXELS, PICTURES, takeOnly } from '../src/fields/uploaded-files'
import { MENU } from './menu-groups'

export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: both('Obraz', 'Picture'), plural: both('Obrazy', 'Pictures') },
  access: publicContent,
  versions: contentVersions,
  trash: true,
  hooks: { beforeOperation: [takeOnly(PICTURES)] },
  upload: {
    // No SVG: it can carry scripts.
    mimeTypes: PICTURES.map(({ mimeType }) => mimeType),
    // Drawn anew, so that what a camera notes, such as the place, and what is hidden behind a picture go.
    constructorOptions: { limitInputPixels: MOST_PIXELS },
    pasteURL: false,
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
    description: both(
      'JPEG, PNG, WebP lub AVIF. Obraz widać publicznie dopiero po jego opublikowaniu. Miejsce i inne dane zapisane przez aparat są usuwane.',
      'JPEG, PNG, WebP or AVIF. A picture is public once it is published itself. The place and what else a camera noted are taken out.',
    ),
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
