import type { CollectionConfig, Field, PayloadRequest } from 'payload'

import { publicExperts } from '../src/access/policies'
import { contentVersions } from '../src/editorial/content-versions'
import { both } from '../src/fields/bilingual'
import { citationsField } from '../src/fields/citations'
import { validateLanguageCodes } from '../src/fields/codes'
import { consentField, editorsOnly, readWhereConsented } from '../src/fields/consent'
import { engagementsField } from '../src/fields/engagements'
import { sayAbout } from '../src/fields/field-messages'
import { slugField } from '../src/fields/slug'
import { webUrlField } from '../src/fields/web-url'
import { MENU } from './menu-groups'

const LANGUAGES = both('Języki', 'Languages')

const contactField: Field = {
  name: 'publicContact',
  type: 'group',
  label: both('Kontakt publiczny', 'Public contact'),
  access: { read: readWhereConsented('contact') },
  fields: [
    { name: 'email', type: 'email', label: both('E-mail', 'E-mail') },
    webUrlField({ name: 'website', label: both('Strona internetowa', 'Website') }),
  ],
}

export const Experts: CollectionConfig = {
  slug: 'experts',
  labels: { singular: both('Ekspert', 'Expert'), plural: both('Eksperci', 'Experts') },
  access: publicExperts,
  // An answer that is kept in memory ends with the consent.
  custom: { publicUntil: 'consent.retentionUntil' },
  versions: contentVersions,
  trash: true,
  admin: {
    group: MENU.people,
    useAsTitle: 'name',
    defaultColumns: ['name', 'expertise', '_status', 'updatedAt'],
    listSearchableFields: ['name', 'slug'],
    description: both('Osoby wspierające miasta. Publicznie widać tylko to, na co pozwala ich zgoda.', 'People who support cities. Only what their consent covers is public.'),
  },
  fields: [
    slugField({ from: 'name' }),
    {
      type: 'tabs',
      tabs: [
        {
          label: both('Osoba', 'Person'),
          fields: [
            { name: 'name', type: 'text', required: true, index: true, maxLength: 200, label: both('Imię i nazwisko', 'Name') },
            { name: 'affiliation', type: 'text', localized: true, maxLength: 300, label: both('Afiliacja', 'Affiliation'), access: { read: readWhereConsented('affiliation') } },
            { name: 'bio', type: 'textarea', localized: true, maxLength: 5000, label: both('Biogram', 'Biography'), access: { read: readWhereConsented('bio') } },
            { name: 'photo', type: 'upload', relationTo: 'media', label: both('Zdjęcie', 'Photograph'), access: { read: readWhereConsented('photo') } },
            { name: 'expertise', type: 'relationship', relationTo: 'expertise-areas', hasMany: true, index: true, label: both('Obszary wiedzy', 'Expertise areas') },
            {
              name: 'languages',
              type: 'text',
              hasMany: true,
              label: LANGUAGES,
              access: { read: readWhereConsented('languages') },
              admin: { description: both('Kody ISO 639: pl, en, uk…', 'ISO 639 codes: pl, en, uk…') },
              validate: (value: unknown, { req }: { req: PayloadRequest }) => validateLanguageCodes(value, sayAbout(LANGUAGES, req)),
            },
            contactField,
          ],
        },
        { label: both('Współpraca', 'Engagements'), fields: [engagementsField()] },
        {
          label: both('Zgoda i dane wewnętrzne', 'Consent and internal data'),
          fields: [
            consentField(),
            { name: 'internalContact', type: 'textarea', maxLength: 1000, label: both('Kontakt wewnętrzny', 'Internal contact'), access: { read: editorsOnly } },
          ],
        },
        { label: both('Źródła', 'Sources'), fields: [citationsField()] },
      ],
    },
  ],
}
