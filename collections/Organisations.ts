import type { CollectionConfig } from 'payload'

import { publicContent } from '../src/access/policies'
import { contentVersions } from '../src/editorial/content-versions'
import { both, options } from '../src/fields/bilingual'
import { citationsField } from '../src/fields/citations'
import { slugField } from '../src/fields/slug'
import { titleField } from '../src/fields/text-fields'
import { webUrlField } from '../src/fields/web-url'
import { MENU } from './menu-groups'

export const Organisations: CollectionConfig = {
  slug: 'organisations',
  labels: { singular: both('Organizacja', 'Organisation'), plural: both('Organizacje', 'Organisations') },
  access: publicContent,
  versions: contentVersions,
  trash: true,
  admin: {
    group: MENU.people,
    useAsTitle: 'name',
    defaultColumns: ['name', 'acronym', 'kind', '_status'],
    listSearchableFields: ['name', 'acronym', 'slug'],
  },
  fields: [
    slugField({ from: 'name' }),
    titleField({ name: 'name', label: both('Nazwa', 'Name') }),
    {
      type: 'row',
      fields: [
        { name: 'acronym', type: 'text', index: true, maxLength: 30, label: both('Skrót', 'Acronym'), admin: { width: '34%' } },
        {
          name: 'kind',
          type: 'select',
          index: true,
          label: both('Rodzaj', 'Kind'),
          admin: { width: '33%' },
          options: options(
            ['international', 'organizacja międzynarodowa', 'international organisation'],
            ['eu-institution', 'instytucja Unii Europejskiej', 'EU institution'],
            ['local-government', 'samorząd', 'local government'],
            ['council', 'organ stanowiący gminy', 'municipal council'],
            ['association', 'związek lub stowarzyszenie', 'union or association'],
            ['academic', 'uczelnia, instytut', 'university or institute'],
            ['other', 'inny', 'other'],
          ),
        },
        { name: 'country', type: 'relationship', relationTo: 'countries', index: true, label: both('Państwo', 'Country'), admin: { width: '33%' } },
      ],
    },
    webUrlField({ name: 'website', label: both('Strona internetowa', 'Website') }),
    { name: 'members', type: 'relationship', relationTo: ['member-cities', 'organisations'], hasMany: true, label: both('Członkowie', 'Members') },
    citationsField(),
  ],
}
