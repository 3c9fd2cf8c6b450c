import type { GlobalConfig } from 'payload'

import { publicGlobal } from '../src/access/policies'
import { globalVersions } from '../src/editorial/content-versions'
import { both, options } from '../src/fields/bilingual'
import { partialDateField } from '../src/fields/partial-date'
import { bodyField, lineField, noteField } from '../src/fields/text-fields'
import { MENU } from './menu-groups'

/** What Polish law asks of a public body's site: Act of 4 April 2019 on digital accessibility. */
export const AccessibilityStatement: GlobalConfig = {
  slug: 'accessibility-statement',
  label: both('Deklaracja dostępności', 'Accessibility statement'),
  access: publicGlobal,
  versions: globalVersions,
  admin: { group: MENU.site },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'conformance',
          type: 'select',
          label: both('Stan zgodności', 'Conformance'),
          admin: { width: '34%' },
          options: options(
            ['full', 'zgodna', 'conforms'],
            ['partial', 'częściowo zgodna', 'conforms in part'],
            ['none', 'niezgodna', 'does not conform'],
          ),
        },
        partialDateField({ name: 'preparedOn', label: both('Sporządzono', 'Prepared on'), width: '33%' }),
        partialDateField({ name: 'reviewedOn', label: both('Ostatni przegląd', 'Last review'), notBefore: 'preparedOn', width: '33%' }),
      ],
    },
    noteField('nonConformances', both('Treści niedostępne', 'Content that is not accessible')),
    {
      name: 'contact',
      type: 'group',
      label: both('Osoba do kontaktu', 'Contact'),
      fields: [
        { name: 'name', type: 'text', maxLength: 200, label: both('Imię i nazwisko lub komórka', 'Name or unit') },
        { name: 'email', type: 'email', label: both('E-mail', 'E-mail') },
        { name: 'phone', type: 'text', maxLength: 40, label: both('Telefon', 'Telephone') },
      ],
    },
    lineField('procedureTitle', both('Nagłówek procedury', 'Heading of the procedure')),
    noteField('procedure', both('Procedura odwoławcza', 'Complaints procedure')),
    bodyField(),
  ],
}
