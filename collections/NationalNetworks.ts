import type { CollectionConfig } from 'payload'

import { publicContent } from '../src/access/policies'
import { contentVersions } from '../src/editorial/content-versions'
import { both } from '../src/fields/bilingual'
import { citationsField } from '../src/fields/citations'
import { slugField } from '../src/fields/slug'
import { statedFiguresField } from '../src/fields/stated-figures'
import { summaryField, titleField } from '../src/fields/text-fields'
import { webUrlField } from '../src/fields/web-url'
import { MENU } from './menu-groups'

export const NationalNetworks: CollectionConfig = {
  slug: 'national-networks',
  labels: { singular: both('Sieć krajowa', 'National network'), plural: both('Sieci krajowe', 'National networks') },
  access: publicContent,
  versions: contentVersions,
  trash: true,
  admin: {
    group: MENU.programme,
    useAsTitle: 'name',
    defaultColumns: ['name', 'country', 'coordinator', '_status'],
    listSearchableFields: ['name', 'slug'],
    description: both('Sieci, w których miasta członkowskie dzielą się narzędziami z mniejszymi miejscowościami.', 'Networks in which member cities share tools with smaller places.'),
  },
  fields: [
    slugField({ from: 'name' }),
    titleField({ name: 'name', label: both('Nazwa', 'Name') }),
    { name: 'country', type: 'relationship', relationTo: 'countries', required: true, index: true, label: both('Państwo', 'Country') },
    { name: 'coordinator', type: 'relationship', relationTo: 'organisations', label: both('Koordynator', 'Coordinator') },
    summaryField(),
    webUrlField({ name: 'website', label: both('Strona internetowa', 'Website') }),
    { name: 'members', type: 'relationship', relationTo: 'member-cities', hasMany: true, label: both('Miasta', 'Members') },
    statedFiguresField(),
    { name: 'memberships', type: 'join', collection: 'member-cities', on: 'memberships.viaNetwork', label: both('Uczestniczą przez tę sieć', 'Take part through this network') },
    citationsField(),
  ],
}
