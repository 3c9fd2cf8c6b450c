import type { GlobalConfig } from 'payload'

import { publicGlobal } from '../src/access/policies'
import { globalVersions } from '../src/editorial/content-versions'
import { both } from '../src/fields/bilingual'
import { linksField } from '../src/fields/links'
import { lineField, noteField } from '../src/fields/text-fields'
import { MENU } from './menu-groups'

export const SiteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: both('Ustawienia serwisu', 'Site settings'),
  access: publicGlobal,
  versions: globalVersions,
  admin: { group: MENU.site },
  fields: [
    lineField('siteName', both('Nazwa serwisu', 'Name of the site'), { required: true }),
    lineField('tagline', both('Hasło', 'Tagline')),
    {
      name: 'contact',
      type: 'group',
      label: both('Kontakt', 'Contact'),
      fields: [
        { name: 'email', type: 'email', label: both('E-mail', 'E-mail') },
        { name: 'phone', type: 'text', maxLength: 40, label: both('Telefon', 'Telephone') },
      ],
    },
    linksField(),
    noteField('footerNote', both('Nota w stopce', 'Footer note')),
    {
      name: 'reviewRequired',
      type: 'checkbox',
      defaultValue: false,
      label: both('Publikacja tylko po sprawdzeniu', 'Publishing needs a review'),
      admin: {
        description: both(
          'Redaktorzy zapisują wtedy wersje robocze, a publikują je osoby publikujące.',
          'Editors then save drafts, and publishers publish them.',
        ),
      },
    },
  ],
}
