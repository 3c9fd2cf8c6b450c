import type { Field } from 'payload'

import { both, options } from './bilingual'

/** Whose a file is and what may be done with it. */
export const creditFields = (): Field[] => [
  { name: 'credit', type: 'text', maxLength: 200, label: both('Autor', 'Credit') },
  {
    name: 'licence',
    type: 'select',
    label: both('Licencja', 'Licence'),
    options: options(
      ['cc0', 'CC0 (domena publiczna)', 'CC0 (public domain)'],
      ['cc-by-4.0', 'CC BY 4.0', 'CC BY 4.0'],
      ['cc-by-sa-4.0', 'CC BY-SA 4.0', 'CC BY-SA 4.0'],
      ['official-document', 'materiał urzędowy (art. 4 prawa autorskiego)', 'official document'],
      ['all-rights-reserved', 'wszelkie prawa zastrzeżone', 'all rights reserved'],
    ),
  },
]
