import type { CollectionConfig } from 'payload'

import { publicContent } from '../src/access/policies'
import { contentVersions } from '../src/editorial/content-versions'
import { both, options } from '../src/fields/bilingual'
import { bindingNoticeField } from '../src/fields/binding-notice'
import { citationsField } from '../src/fields/citations'
import { partialDateField } from '../src/fields/partial-date'
import { actRelationFields, legalBasisField, obligationsField, officialJournalField, provisionsField } from '../src/fields/resolution-parts'
import { slugField } from '../src/fields/slug'
import { bodyField, lineField, summaryField, titleField } from '../src/fields/text-fields'
import { MENU } from './menu-groups'

/** Field names follow ELI and schema.org's Legislation. */
export const Resolutions: CollectionConfig = {
  slug: 'resolutions',
  labels: { singular: both('Uchwała', 'Resolution'), plural: both('Uchwały', 'Resolutions') },
  access: publicContent,
  versions: contentVersions,
  trash: true,
  admin: {
    group: MENU.documents,
    useAsTitle: 'title',
    defaultColumns: ['title', 'number', 'adoptedOn', 'legalStatus', '_status'],
    listSearchableFields: ['title', 'number', 'slug'],
    description: both('Uchwały Rady Miasta i inne akty. Wiążący jest tylko tekst polski.', 'Resolutions of the City Council and other acts. Only the Polish text is binding.'),
  },
  fields: [
    slugField(),
    {
      type: 'tabs',
      tabs: [
        {
          label: both('Akt', 'Act'),
          fields: [
            titleField(),
            bindingNoticeField(),
            {
              type: 'row',
              fields: [
                { name: 'number', type: 'text', maxLength: 60, index: true, label: both('Numer', 'Number'), admin: { width: '34%', description: both('Puste, jeśli nieznany', 'Empty where unknown') } },
                {
                  name: 'kind',
                  type: 'select',
                  required: true,
                  defaultValue: 'resolution',
                  index: true,
                  label: both('Rodzaj', 'Kind'),
                  admin: { width: '33%' },
                  options: options(
                    ['resolution', 'uchwała', 'resolution'],
                    ['directional-resolution', 'uchwała kierunkowa', 'directional resolution'],
                    ['ordinance', 'zarządzenie', 'ordinance'],
                    ['consolidated-text', 'tekst jednolity', 'consolidated text'],
                  ),
                },
                partialDateField({ name: 'adoptedOn', label: both('Data podjęcia', 'Adopted on'), required: true, index: true, width: '33%' }),
              ],
            },
            { name: 'adoptedBy', type: 'relationship', relationTo: 'organisations', index: true, label: both('Organ', 'Adopted by') },
            { name: 'session', type: 'text', maxLength: 60, label: both('Sesja', 'Session') },
            summaryField(),
            bodyField(),
          ],
        },
        {
          label: both('Moc prawna', 'Legal force'),
          fields: [
            {
              type: 'row',
              fields: [
                {
                  name: 'legalStatus',
                  type: 'select',
                  defaultValue: 'unknown',
                  index: true,
                  label: both('Status', 'Status'),
                  admin: { width: '34%' },
                  options: options(
                    ['in-force', 'obowiązuje', 'in force'],
                    ['not-yet-in-force', 'jeszcze nie obowiązuje', 'not yet in force'],
                    ['repealed', 'uchylona', 'repealed'],
                    ['expired', 'wygasła', 'expired'],
                    ['unknown', 'nieznany', 'unknown'],
                  ),
                },
                partialDateField({ name: 'inForceFrom', label: both('Obowiązuje od', 'In force from'), index: true, width: '33%' }),
                partialDateField({ name: 'inForceUntil', label: both('Obowiązywała do', 'In force until'), notBefore: 'inForceFrom', message: 'repealedBeforeForce', width: '33%', condition: ({ inForceUntil, legalStatus }) => Boolean(inForceUntil) || ['repealed', 'expired'].includes(legalStatus) }),
              ],
            },
            officialJournalField(),
            legalBasisField(),
          ],
        },
        {
          label: both('Postanowienia', 'Provisions'),
          fields: [
            provisionsField(),
            obligationsField(),
            { name: 'executedBy', type: 'relationship', relationTo: 'organisations', label: both('Wykonanie powierzono', 'Executed by') },
            {
              name: 'signedBy',
              type: 'group',
              label: both('Podpisał(a)', 'Signed by'),
              fields: [lineField('office', both('Funkcja', 'Office')), { name: 'name', type: 'text', maxLength: 200, label: both('Imię i nazwisko', 'Name') }],
            },
          ],
        },
        {
          label: both('Powiązania', 'Relations'),
          fields: [
            { name: 'adopts', type: 'relationship', relationTo: 'programmes', hasMany: true, index: true, label: both('Przyjmuje programy', 'Adopts programmes') },
            ...actRelationFields(),
          ],
        },
        {
          label: both('Załączniki i źródła', 'Attachments and sources'),
          fields: [
            { name: 'annexes', type: 'relationship', relationTo: 'attachments', hasMany: true, label: both('Załączniki do uchwały', 'Annexes') },
            { name: 'attachments', type: 'relationship', relationTo: 'attachments', hasMany: true, label: both('Inne pliki', 'Other files') },
            citationsField(),
          ],
        },
      ],
    },
  ],
}
