import type { CollectionConfig } from 'payload'

import { glossaryAccess } from '../src/access/policies'
import { both } from '../src/fields/bilingual'
import { TARGET_LOCALES } from '../src/languages'
import { LONGEST_NOTE, LONGEST_TERM } from '../src/translation/glossary/glossary-entry'
import { keyOfTerm, refuseSecondTerm, saysWhatIsAgreed, tidyTerm } from '../src/translation/glossary/term-rules'
import { MENU } from './menu-groups'

/** What the office agreed to call things in other languages. Nobody outside it reads this. */
export const GlossaryTerms: CollectionConfig = {
  slug: 'glossary-terms',
  labels: { singular: both('Termin', 'Term'), plural: both('Słownik terminów', 'Glossary') },
  access: glossaryAccess,
  hooks: { beforeValidate: [tidyTerm], beforeChange: [refuseSecondTerm] },
  disableDuplicate: true,
  defaultSort: 'termKey',
  admin: {
    group: MENU.translations,
    useAsTitle: 'term',
    defaultColumns: ['term', 'note', 'updatedAt'],
    listSearchableFields: ['term', 'translations.text'],
    description: both(
      'Ustalone odpowiedniki polskich terminów. Edytor tłumaczeń podkreśla je w tekście i sprawdza, czy zostały użyte.',
      'Agreed translations of Polish terms. The translation editor underlines them and checks that they are used.',
    ),
  },
  fields: [
    {
      name: 'term',
      type: 'text',
      required: true,
      index: true,
      maxLength: LONGEST_TERM,
      label: both('Termin po polsku', 'Polish term'),
      admin: { description: both('W mianowniku, na przykład „Rada Miasta Krakowa”. Odmiana jest rozpoznawana.', 'In the nominative, such as “Rada Miasta Krakowa”. Inflected forms are recognised.') },
    },
    {
      name: 'forms',
      type: 'text',
      hasMany: true,
      maxLength: LONGEST_TERM,
      label: both('Inne formy', 'Other forms'),
      admin: { description: both('Tylko te, których nie da się rozpoznać po końcówce, na przykład „ludzie” dla „człowiek”.', 'Only those that no ending tells, such as “ludzie” for “człowiek”.') },
    },
    {
      name: 'translations',
      type: 'array',
      label: both('Odpowiedniki', 'Translations'),
      labels: { singular: both('Odpowiednik', 'Translation'), plural: both('Odpowiedniki', 'Translations') },
      validate: saysWhatIsAgreed,
      fields: [
        {
          name: 'text',
          type: 'text',
          required: true,
          maxLength: LONGEST_TERM,
          label: both('Ustalony odpowiednik', 'Agreed translation'),
        },
        {
          name: 'locale',
          type: 'select',
          required: true,
          label: both('Język', 'Language'),
          options: TARGET_LOCALES.map(({ code, label }) => ({ label, value: code })),
        },
        {
          name: 'forbidden',
          type: 'text',
          hasMany: true,
          maxLength: LONGEST_TERM,
          label: both('Czego nie używać', 'Not to be used'),
          admin: { description: both('Odpowiedniki, których użycie jest błędem.', 'Alternatives that are a mistake.') },
        },
        { name: 'note', type: 'textarea', maxLength: LONGEST_NOTE, label: both('Uwaga', 'Note') },
      ],
    },
    {
      name: 'note',
      type: 'textarea',
      maxLength: LONGEST_NOTE,
      label: both('Uwaga', 'Note'),
      admin: { description: both('Co znaczy i kiedy się go używa.', 'What it means and when it is used.') },
    },
    /** Terms that differ only by case are one. */
    { name: 'termKey', type: 'text', unique: true, index: true, admin: { hidden: true }, access: { create: () => false, update: () => false }, hooks: { beforeChange: [keyOfTerm] } },
  ],
}
