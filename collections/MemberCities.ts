import type { CollectionConfig } from 'payload'

import { publicContent } from '../src/access/policies'
import { contentVersions } from '../src/editorial/content-versions'
import { both } from '../src/fields/bilingual'
import { citationsField } from '../src/fields/citations'
import { coordinatesFields } from '../src/fields/coordinates'
import { indexResultsField } from '../src/fields/index-results'
import { membershipsField } from '../src/fields/memberships'
import { wholeNumberField } from '../src/fields/numbers'
import { partialDateField } from '../src/fields/partial-date'
import { slugField } from '../src/fields/slug'
import { summaryField, titleField } from '../src/fields/text-fields'
import { webUrlField } from '../src/fields/web-url'
import { MENU } from './menu-groups'

export const MemberCities: CollectionConfig = {
  slug: 'member-cities',
  labels: { singular: both('Miasto', 'City'), plural: both('Miasta członkowskie', 'Member cities') },
  access: publicContent,
  versions: contentVersions,
  trash: true,
  admin: {
    group: MENU.programme,
    useAsTitle: 'name',
    defaultColumns: ['name', 'country', 'population.value', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'slug'],
    description: both('Miasta w programach, z datą i podstawą przystąpienia.', 'Cities in the programmes, with the date and basis of joining.'),
  },
  fields: [
    slugField({ from: 'name' }),
    {
      type: 'tabs',
      tabs: [
        {
          label: both('Miasto', 'City'),
          fields: [
            titleField({ name: 'name', label: both('Nazwa', 'Name') }),
            { name: 'country', type: 'relationship', relationTo: 'countries', required: true, index: true, label: both('Państwo', 'Country') },
            {
              name: 'population',
              type: 'group',
              label: both('Liczba mieszkańców', 'Population'),
              fields: [
                {
                  type: 'row',
                  fields: [
                    wholeNumberField({ name: 'value', label: both('Liczba', 'Value'), index: true, width: '50%' }),
                    partialDateField({ name: 'asOf', label: both('Stan na', 'As of'), width: '50%' }),
                  ],
                },
              ],
            },
            coordinatesFields(),
            webUrlField({ name: 'website', label: both('Strona internetowa', 'Website') }),
            summaryField(),
          ],
        },
        { label: both('Programy', 'Programmes'), fields: [membershipsField()] },
        {
          label: both('Wyniki i powiązania', 'Results and relations'),
          fields: [
            indexResultsField(),
            { name: 'goodPractices', type: 'join', collection: 'good-practices', on: 'city', label: both('Dobre praktyki', 'Good practices') },
          ],
        },
        { label: both('Źródła', 'Sources'), fields: [citationsField()] },
      ],
    },
  ],
}
