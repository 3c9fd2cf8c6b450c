import { describe, expect, it } from '@jest/globals'
import type { I18n } from '@payloadcms/translations'
import type { Field } from 'payload'

import { rowsOfLeaves, sharedFieldsOf } from './shared-fields'

const inLanguage = (language: string) => ({ language, fallbackLanguage: 'en', t: (key: string) => key }) as unknown as I18n

const fields: Field[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'acronym', type: 'text', label: { pl: 'Skrót', en: 'Acronym' } },
  { name: 'secret', type: 'text', admin: { hidden: true } },
  {
    type: 'row',
    fields: [
      { name: 'status', type: 'select', label: { pl: 'Stan', en: 'Status' }, options: [{ value: 'running', label: { pl: 'trwa', en: 'running' } }] },
      { name: 'adopted', type: 'date', label: { pl: 'Data', en: 'Date' } },
    ],
  },
  { name: 'population', type: 'number', label: { pl: 'Ludność', en: 'Population' } },
  { name: 'city', type: 'relationship', relationTo: 'users' },
  {
    name: 'milestones',
    type: 'array',
    fields: [
      { name: 'date', type: 'text' },
      { name: 'title', type: 'text', localized: true },
    ],
  },
]

const data = {
  title: 'Tytuł',
  acronym: 'ICC',
  secret: 'tajne',
  status: 'running',
  adopted: '2016-09-14T10:00:00.000Z',
  population: 30_000,
  city: 'abc',
  milestones: [
    { id: 'a', date: '2008', title: 'Początek' },
    { id: 'b', title: 'Dalej' },
  ],
}

describe('what all languages share', () => {
  it.each([
    ['pl', [['Skrót', 'ICC'], ['Stan', 'trwa'], ['Data', '14 września 2016'], ['Ludność', '30\u00a0000']]],
    ['en', [['Acronym', 'ICC'], ['Status', 'running'], ['Date', '14 September 2016'], ['Population', '30,000']]],
  ])('in words of the admin’s language (%s), without what is translated, hidden or only an id', (language, expected) => {
    expect(sharedFieldsOf(fields, data, inLanguage(language)).map(({ label, value }) => [label, value])).toEqual(expected)
  })

  it('a row is known by what it says', () => {
    expect([...rowsOfLeaves(fields, data, inLanguage('pl'))]).toEqual([['milestones.a.title', '2008']])
  })
})
