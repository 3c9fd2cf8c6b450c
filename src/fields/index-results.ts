import type { Field, PayloadRequest } from 'payload'

import { both } from './bilingual'
import { sayAbout } from './field-messages'
import { validateScore } from './numbers'
import { lineField } from './text-fields'
import { webUrlField } from './web-url'

const SCORE = both('Wynik (0–100)', 'Score (0–100)')

/** Results of the Intercultural Cities Index. */
export const indexResultsField = (): Field => ({
  name: 'indexResults',
  type: 'array',
  label: both('Wyniki indeksu', 'Index results'),
  labels: { singular: both('Wynik', 'Result'), plural: both('Wyniki indeksu', 'Index results') },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'edition', type: 'text', required: true, maxLength: 60, label: both('Edycja', 'Edition'), admin: { width: '50%' } },
        {
          name: 'score',
          type: 'number',
          label: SCORE,
          admin: { width: '50%' },
          validate: (value: unknown, { req }: { req: PayloadRequest }) => validateScore(value, sayAbout(SCORE, req)),
        },
      ],
    },
    lineField('indicator', both('Wskaźnik', 'Indicator')),
    webUrlField({ name: 'reportUrl', label: both('Adres raportu', 'Address of the report') }),
  ],
})
