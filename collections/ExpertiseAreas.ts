import type { CollectionConfig } from 'payload'

import { publicContent } from '../src/access/policies'
import { contentVersions } from '../src/editorial/content-versions'
import { both } from '../src/fields/bilingual'
import { citationsField } from '../src/fields/citations'
import { slugField } from '../src/fields/slug'
import { noteField, titleField } from '../src/fields/text-fields'
import { MENU } from './menu-groups'

export const ExpertiseAreas: CollectionConfig = {
  slug: 'expertise-areas',
  labels: { singular: both('Obszar wiedzy', 'Expertise area'), plural: both('Obszary wiedzy', 'Expertise areas') },
  access: publicContent,
  versions: contentVersions,
  trash: true,
  admin: {
    group: MENU.people,
    useAsTitle: 'name',
    defaultColumns: ['name', '_status', 'updatedAt'],
    listSearchableFields: ['name'],
    description: both('W czym eksperci mogą pomóc miastu.', 'What experts can help a city with.'),
  },
  fields: [
    slugField({ from: 'name' }),
    titleField({ name: 'name', label: both('Nazwa', 'Name') }),
    noteField('description', both('Opis', 'Description')),
    { name: 'experts', type: 'join', collection: 'experts', on: 'expertise', label: both('Eksperci', 'Experts') },
    citationsField(),
  ],
}
