import type { Field } from 'payload'

import { both, options } from './bilingual'
import { citationField } from './citations'
import { partialDateField } from './partial-date'

/** Figures as a source states them ("over 150 cities"), never mixed up with what the CMS counts. */
export const statedFiguresField = (): Field => ({
  name: 'statedFigures',
  type: 'array',
  label: both('Podawane liczby', 'Stated figures'),
  labels: { singular: both('Liczba', 'Figure'), plural: both('Podawane liczby', 'Stated figures') },
  admin: {
    description: both('Liczby podane w źródle, z zastrzeżeniem „ponad”, „około” lub „co najmniej”.', 'Figures as a source gives them, with “over”, “about” or “at least”.'),
    initCollapsed: true,
  },
  fields: [
    { name: 'label', type: 'text', localized: true, required: true, maxLength: 200, label: both('Czego dotyczy', 'What it counts') },
    {
      type: 'row',
      fields: [
        {
          name: 'qualifier',
          type: 'select',
          required: true,
          defaultValue: 'exactly',
          label: both('Określenie', 'Qualifier'),
          admin: { width: '34%' },
          options: options(
            ['exactly', 'dokładnie', 'exactly'],
            ['at-least', 'co najmniej', 'at least'],
            ['over', 'ponad', 'over'],
            ['about', 'około', 'about'],
          ),
        },
        { name: 'value', type: 'number', required: true, label: both('Wartość', 'Value'), admin: { width: '33%' } },
        partialDateField({ name: 'asOf', label: both('Stan na', 'As of'), width: '33%' }),
      ],
    },
    citationField(),
  ],
})
