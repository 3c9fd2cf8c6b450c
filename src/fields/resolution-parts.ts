/** Parts of a resolution: rows and groups of its form. */
import type { Field } from 'payload'

import { both, options } from './bilingual'
import { wholeNumberField } from './numbers'
import { partialDateField } from './partial-date'
import { lineField, noteField } from './text-fields'
import { webUrlField } from './web-url'

export const officialJournalField = (): Field => ({
  name: 'officialJournal',
  type: 'group',
  label: both('Dziennik urzędowy', 'Official journal'),
  fields: [
    {
      type: 'row',
      fields: [
        wholeNumberField({ name: 'year', label: both('Rok', 'Year'), min: 1918, max: 2200, width: '34%' }),
        wholeNumberField({ name: 'position', label: both('Pozycja', 'Position'), min: 1, max: 1_000_000, width: '33%' }),
      ],
    },
    webUrlField({ label: both('Adres publikacji', 'Address of the publication') }),
  ],
})

export const legalBasisField = (): Field => ({
  name: 'legalBasis',
  type: 'array',
  label: both('Podstawa prawna', 'Legal basis'),
  labels: { singular: both('Przepis', 'Provision'), plural: both('Podstawa prawna', 'Legal basis') },
  fields: [
    lineField('act', both('Akt lub przepis', 'Act or provision'), { required: true }),
    { name: 'journalReference', type: 'text', maxLength: 200, label: both('Miejsce publikacji', 'Journal reference') },
    webUrlField(),
  ],
})

export const provisionsField = (): Field => ({
  name: 'provisions',
  type: 'array',
  label: both('Paragrafy', 'Provisions'),
  labels: { singular: both('Paragraf', 'Provision'), plural: both('Paragrafy', 'Provisions') },
  fields: [
    { name: 'number', type: 'text', required: true, maxLength: 30, label: both('Oznaczenie', 'Number'), admin: { placeholder: '§ 1' } },
    noteField('text', both('Treść', 'Text'), { required: true }),
  ],
})

export const obligationsField = (): Field => ({
  name: 'obligations',
  type: 'array',
  label: both('Zobowiązania', 'Obligations'),
  labels: { singular: both('Zobowiązanie', 'Obligation'), plural: both('Zobowiązania', 'Obligations') },
  fields: [
    noteField('text', both('Treść', 'Text'), { required: true }),
    { name: 'addressee', type: 'relationship', relationTo: 'organisations', label: both('Adresat', 'Addressee') },
    {
      type: 'row',
      fields: [
        partialDateField({ name: 'due', label: both('Termin', 'Due'), width: '50%' }),
        partialDateField({ name: 'fulfilledOn', label: both('Wykonano', 'Fulfilled on'), width: '50%' }),
      ],
    },
    lineField('evidence', both('Dowód wykonania', 'Evidence')),
  ],
})

export const resolutionRelationsField = (): Field => ({
  name: 'relations',
  type: 'array',
  label: both('Stosunek do innych aktów', 'Relations to other acts'),
  labels: { singular: both('Stosunek', 'Relation'), plural: both('Stosunek do innych aktów', 'Relations to other acts') },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          label: both('Rodzaj', 'Kind'),
          admin: { width: '34%' },
          options: options(
            ['amends', 'zmienia', 'amends'],
            ['repeals', 'uchyla', 'repeals'],
            ['consolidates', 'ogłasza tekst jednolity', 'consolidates'],
            ['implements', 'wykonuje', 'implements'],
            ['based-on', 'oparta na', 'based on'],
          ),
        },
        {
          name: 'resolution',
          type: 'relationship',
          relationTo: 'resolutions',
          required: true,
          index: true,
          label: both('Uchwała', 'Resolution'),
          admin: { width: '66%' },
          filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
        },
      ],
    },
  ],
})
