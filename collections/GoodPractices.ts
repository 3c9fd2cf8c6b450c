import type { CollectionConfig } from 'payload'

import { publicContent } from '../src/access/policies'
import { contentVersions } from '../src/editorial/content-versions'
import { both, options } from '../src/fields/bilingual'
import { citationsField } from '../src/fields/citations'
import { slugField } from '../src/fields/slug'
import { bodyField, summaryField, titleField } from '../src/fields/text-fields'
import { MENU } from './menu-groups'

export const GoodPractices: CollectionConfig = {
  slug: 'good-practices',
  labels: { singular: both('Dobra praktyka', 'Good practice'), plural: both('Dobre praktyki', 'Good practices') },
  access: publicContent,
  versions: contentVersions,
  trash: true,
  admin: {
    group: MENU.programme,
    useAsTitle: 'title',
    defaultColumns: ['title', 'city', 'dimensions', '_status'],
    listSearchableFields: ['title', 'slug'],
    description: both('Co zadziałało w zarządzaniu różnorodnością i czym można się podzielić.', 'What worked in managing diversity and can be shared.'),
  },
  fields: [
    slugField(),
    titleField(),
    { name: 'city', type: 'relationship', relationTo: 'member-cities', index: true, label: both('Miasto', 'City') },
    {
      name: 'dimensions',
      type: 'select',
      hasMany: true,
      index: true,
      label: both('Wymiary różnorodności', 'Diversity dimensions'),
      options: options(
        ['national', 'narodowy', 'national'],
        ['religious', 'religijny', 'religious'],
        ['ethnic', 'etniczny', 'ethnic'],
        ['social', 'społeczny', 'social'],
      ),
    },
    { name: 'image', type: 'upload', relationTo: 'media', label: both('Zdjęcie', 'Picture') },
    summaryField(),
    bodyField(),
    { name: 'programmes', type: 'relationship', relationTo: 'programmes', hasMany: true, index: true, label: both('Programy', 'Programmes') },
    { name: 'tools', type: 'relationship', relationTo: 'attachments', hasMany: true, label: both('Narzędzia do pobrania', 'Tools to download') },
    citationsField(),
  ],
}
