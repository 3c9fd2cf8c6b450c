import type { Field } from 'payload'

import { both, options } from './bilingual'
import { partialDateField } from './partial-date'

/** Who carries a programme, in which role, and when. */
export const organisationRolesField = (): Field => ({
  name: 'organisations',
  type: 'array',
  label: both('Organizacje', 'Organisations'),
  labels: { singular: both('Organizacja', 'Organisation'), plural: both('Organizacje', 'Organisations') },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'organisation', type: 'relationship', relationTo: 'organisations', required: true, label: both('Organizacja', 'Organisation'), admin: { width: '50%' } },
        {
          name: 'role',
          type: 'select',
          required: true,
          label: both('Rola', 'Role'),
          admin: { width: '50%' },
          options: options(
            ['initiator', 'inicjator', 'initiator'],
            ['partner', 'partner', 'partner'],
            ['lead', 'koordynator wiodący', 'lead'],
            ['recommends', 'rekomenduje', 'recommends'],
          ),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        partialDateField({ name: 'from', label: both('Od', 'From'), width: '50%' }),
        partialDateField({ name: 'until', label: both('Do', 'Until'), notBefore: 'from', width: '50%' }),
      ],
    },
  ],
})
