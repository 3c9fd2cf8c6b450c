import type { Field } from 'payload'

import { both, options } from './bilingual'
import { readWhereConsented } from './consent'
import { partialDateField } from './partial-date'
import { noteField } from './text-fields'

/** Work of an expert with cities. */
export const engagementsField = (): Field => ({
  name: 'engagements',
  type: 'array',
  label: both('Współpraca z miastami', 'Engagements'),
  labels: { singular: both('Współpraca', 'Engagement'), plural: both('Współpraca z miastami', 'Engagements') },
  access: { read: readWhereConsented('engagements') },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'city', type: 'relationship', relationTo: 'member-cities', label: both('Miasto', 'City'), admin: { width: '50%' } },
        {
          name: 'kind',
          type: 'select',
          label: both('Rodzaj', 'Kind'),
          admin: { width: '50%' },
          options: options(
            ['strategy', 'strategia miasta międzykulturowego', 'intercultural city strategy'],
            ['problem-solving', 'rozwiązywanie konkretnych problemów', 'solving particular problems'],
            ['training', 'szkolenie', 'training'],
            ['review', 'ocena, recenzja', 'review'],
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
    noteField('text', both('Opis', 'Description')),
  ],
})
