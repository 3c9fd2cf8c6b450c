/** Parts of a resolution: rows and groups of its form. */
import type { Field } from 'payload'

import { type Bilingual, both } from './bilingual'
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

interface ActRelation {
  name: string
  label: Bilingual
  inverse: string
  inverseLabel: Bilingual
}

/** How one act bears on another, and what the other says of it; names follow ELI. */
const ACT_RELATIONS: ActRelation[] = [
  { name: 'amends', label: both('Zmienia', 'Amends'), inverse: 'amendedBy', inverseLabel: both('Zmieniają ją', 'Amended by') },
  { name: 'repeals', label: both('Uchyla', 'Repeals'), inverse: 'repealedBy', inverseLabel: both('Uchylają ją', 'Repealed by') },
  { name: 'consolidates', label: both('Ogłasza tekst jednolity', 'Consolidates'), inverse: 'consolidatedBy', inverseLabel: both('Jej teksty jednolite', 'Consolidated by') },
  { name: 'implements', label: both('Wykonuje', 'Implements'), inverse: 'implementedBy', inverseLabel: both('Wykonują ją', 'Implemented by') },
  { name: 'basedOn', label: both('Oparta na', 'Based on'), inverse: 'basisFor', inverseLabel: both('Oparte na niej', 'Basis for') },
]

/** What this act says of others is written here; what others say of this one is found. */
export const actRelationFields = (): Field[] => [
  {
    type: 'collapsible',
    label: both('Co ten akt mówi o innych', 'What this act says of others'),
    fields: ACT_RELATIONS.map(({ label, name }) => ({
      name,
      type: 'relationship',
      relationTo: 'resolutions',
      hasMany: true,
      index: true,
      label,
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    })),
  },
  {
    type: 'collapsible',
    label: both('Co inne akty mówią o nim', 'What others say of it'),
    admin: { initCollapsed: true, description: both('Wypełnia się samo, gdy inny akt wskaże ten.', 'Fills itself when another act names this one.') },
    fields: ACT_RELATIONS.map(({ inverse, inverseLabel, name }) => ({
      name: inverse,
      type: 'join',
      collection: 'resolutions',
      on: name,
      label: inverseLabel,
      admin: { allowCreate: false, defaultColumns: ['title', 'number', 'adoptedOn'] },
    })),
  },
]
