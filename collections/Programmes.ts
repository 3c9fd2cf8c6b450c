import type { CollectionConfig } from 'payload'

import { publicContent } from '../src/access/policies'
import { contentVersions } from '../src/editorial/content-versions'
import { both, options } from '../src/fields/bilingual'
import { citationsField } from '../src/fields/citations'
import { linksField } from '../src/fields/links'
import { wholeNumberField } from '../src/fields/numbers'
import { organisationRolesField } from '../src/fields/organisation-roles'
import { partialDateField } from '../src/fields/partial-date'
import { slugField } from '../src/fields/slug'
import { statedFiguresField } from '../src/fields/stated-figures'
import { bodyField, lineField, noteField, summaryField, titleField } from '../src/fields/text-fields'
import { MENU } from './menu-groups'

export const Programmes: CollectionConfig = {
  slug: 'programmes',
  labels: { singular: both('Program', 'Programme'), plural: both('Programy', 'Programmes') },
  access: publicContent,
  versions: contentVersions,
  trash: true,
  admin: {
    group: MENU.programme,
    useAsTitle: 'title',
    defaultColumns: ['title', 'acronym', 'status', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'acronym', 'slug'],
    description: both('Programy, w których miasto uczestniczy albo które samo przyjęło.', 'Programmes that the city takes part in or has adopted itself.'),
  },
  fields: [
    slugField(),
    {
      type: 'tabs',
      tabs: [
        {
          label: both('Opis', 'Description'),
          fields: [
            titleField(),
            {
              type: 'row',
              fields: [
                { name: 'acronym', type: 'text', index: true, maxLength: 30, label: both('Skrót', 'Acronym'), admin: { width: '34%' } },
                {
                  name: 'status',
                  type: 'select',
                  defaultValue: 'running',
                  index: true,
                  label: both('Stan', 'State'),
                  admin: { width: '33%' },
                  options: options(['planned', 'planowany', 'planned'], ['running', 'trwa', 'running'], ['ended', 'zakończony', 'ended']),
                },
                partialDateField({ name: 'started', label: both('Początek', 'Started'), index: true, width: '33%' }),
              ],
            },
            summaryField(),
            bodyField(),
            linksField(),
          ],
        },
        {
          label: both('Kto i dla kogo', 'Who and for whom'),
          fields: [
            organisationRolesField(),
            {
              name: 'eligibility',
              type: 'group',
              label: both('Kto może przystąpić', 'Who can join'),
              fields: [
                wholeNumberField({
                  name: 'minimumPopulation',
                  label: both('Najmniejsza liczba mieszkańców', 'Minimum population'),
                  description: both(
                    'Mniejsze miasto może uczestniczyć tylko przez sieć krajową. Zmiana progu nie ukrywa miast już opublikowanych: zostanie sprawdzona przy ich następnej publikacji.',
                    'A smaller city can take part only through a national network. A change hides no city that is published: it is checked when that city is published next.',
                  ),
                }),
                noteField('description', both('Opis warunków', 'Description')),
              ],
            },
            {
              name: 'offers',
              type: 'array',
              label: both('Co zyskują członkowie', 'Offers to members'),
              labels: { singular: both('Oferta', 'Offer'), plural: both('Oferty', 'Offers') },
              fields: [lineField('title', both('Tytuł', 'Title'), { required: true }), noteField('text', both('Opis', 'Text'))],
            },
            statedFiguresField(),
          ],
        },
        {
          label: both('Przebieg i priorytety', 'History and priorities'),
          fields: [
            {
              name: 'milestones',
              type: 'array',
              label: both('Najważniejsze daty', 'Milestones'),
              labels: { singular: both('Data', 'Milestone'), plural: both('Najważniejsze daty', 'Milestones') },
              fields: [
                partialDateField({ name: 'date', label: both('Kiedy', 'When'), required: true }),
                lineField('title', both('Co się stało', 'What happened'), { required: true }),
                noteField('text', both('Opis', 'Text')),
              ],
            },
            {
              name: 'priorities',
              type: 'array',
              label: both('Priorytety', 'Priorities'),
              labels: { singular: both('Priorytet', 'Priority'), plural: both('Priorytety', 'Priorities') },
              fields: [
                wholeNumberField({ name: 'number', label: both('Numer', 'Number'), min: 1, max: 999 }),
                lineField('title', both('Tytuł', 'Title'), { required: true }),
                noteField('text', both('Opis', 'Text')),
              ],
            },
          ],
        },
        {
          label: both('Powiązania', 'Relations'),
          fields: [
            { name: 'adoptedBy', type: 'relationship', relationTo: 'resolutions', hasMany: true, label: both('Przyjęty uchwałą', 'Adopted by') },
            {
              name: 'relatedProgrammes',
              type: 'array',
              label: both('Powiązane programy', 'Related programmes'),
              labels: { singular: both('Program', 'Programme'), plural: both('Programy', 'Programmes') },
              fields: [
                {
                  name: 'programme',
                  type: 'relationship',
                  relationTo: 'programmes',
                  required: true,
                  label: both('Program', 'Programme'),
                  filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
                },
                lineField('relation', both('Na czym polega związek', 'How they relate')),
              ],
            },
            { name: 'memberCities', type: 'join', collection: 'member-cities', on: 'memberships.programme', label: both('Miasta członkowskie', 'Member cities') },
            { name: 'resolutions', type: 'join', collection: 'resolutions', on: 'adopts', label: both('Uchwały przyjmujące program', 'Resolutions that adopt it') },
            { name: 'goodPractices', type: 'join', collection: 'good-practices', on: 'programmes', label: both('Dobre praktyki', 'Good practices') },
          ],
        },
        { label: both('Źródła', 'Sources'), fields: [citationsField()] },
      ],
    },
  ],
}
