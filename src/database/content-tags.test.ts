import { expect, it } from '@jest/globals'
import { buildConfig, type SanitizedConfig } from 'payload'

import { tagsOfRead, tagsOfWrite, tagsOfWritten } from './content-tags'

const cities = 'cities' as never
const countries = 'countries' as never
const regions = 'regions' as never
const offices = 'offices' as never

const config: Promise<SanitizedConfig> = buildConfig({
  secret: 'a-secret-for-tests-only-of-32-characters',
  db: { defaultIDType: 'text', init: () => ({}) as never },
  collections: [
    {
      slug: 'regions',
      fields: [
        { name: 'name', type: 'text' },
        { name: 'places', type: 'join', collection: [countries, offices], on: 'region' },
      ],
    },
    { slug: 'offices', defaultSort: 'region.name', fields: [{ name: 'region', type: 'relationship', relationTo: regions }] },
    {
      slug: 'countries',
      fields: [
        { name: 'code', type: 'text' },
        { name: 'region', type: 'relationship', relationTo: regions },
        { name: 'cities', type: 'join', collection: cities, on: 'country' },
      ],
    },
    {
      slug: 'cities',
      fields: [
        { name: 'name', type: 'text' },
        { name: 'country', type: 'relationship', relationTo: countries },
        { name: 'rows', type: 'array', fields: [{ name: 'of', type: 'relationship', relationTo: regions }] },
      ],
    },
  ],
  globals: [{ slug: 'site', fields: [{ name: 'home', type: 'relationship', relationTo: cities }] }],
})

it.each<[string, Parameters<typeof tagsOfRead>[1], string[]]>([
  ['a list', { collection: 'cities' }, ['cities']],
  ['a list by an own field', { collection: 'cities', where: { name: { equals: 'x' } } }, ['cities']],
  ['one by id', { collection: 'cities', where: { id: { equals: 1 } } }, ['cities:*', 'cities:1']],
  ['some by id, under an access rule', { collection: 'cities', where: { and: [{ id: { in: [1, 2] } }, { name: { exists: true } }] } }, ['cities:*', 'cities:1', 'cities:2']],
  ['ids in an or are a list', { collection: 'cities', where: { or: [{ id: { equals: 1 } }, { name: { equals: 'x' } }] } }, ['cities']],
  ['other than an id is a list', { collection: 'cities', where: { id: { not_equals: 1 } } }, ['cities']],
  ['a filter through a relation', { collection: 'cities', where: { 'country.code': { equals: 'PL' } } }, ['cities', 'countries']],
  ['a filter through two relations', { collection: 'cities', where: { 'country.region.name': { equals: 'x' } } }, ['cities', 'countries', 'regions']],
  ['a filter through rows', { collection: 'cities', where: { 'rows.of.name': { equals: 'x' } } }, ['cities', 'regions']],
  ['a reference by id stays inside', { collection: 'cities', where: { country: { equals: 1 } } }, ['cities']],
  ['an order through a relation', { collection: 'cities', sort: '-country.code' }, ['cities', 'countries']],
  ['an order that is not given', { collection: 'offices' }, ['offices', 'regions']],
  ['inverses of several collections, in the order of each', { collection: 'regions' }, ['regions', 'countries', 'offices', 'regions']],
  ['inverses', { collection: 'countries' }, ['countries', 'cities']],
  ['inverses, filtered', { collection: 'countries', joins: { cities: { where: { 'rows.of.name': { equals: 'x' } } } } }, ['countries', 'cities', 'regions']],
  ['no inverses', { collection: 'countries', joins: false }, ['countries']],
])('a read of %s depends on what it can see', async (_, read, tags) => {
  expect(tagsOfRead(await config, read)).toEqual(tags)
})

it.each<[string, Parameters<typeof tagsOfWrite>[1], string[]]>([
  ['a change', { collection: 'cities', id: 1, isDeletion: false }, ['cities', 'cities:1']],
  ['a change of many', { collection: 'cities', isDeletion: false }, ['cities', 'cities:*']],
  ['a deletion, which takes references along', { collection: 'countries', id: 1, isDeletion: true }, ['countries', 'countries:1', 'cities', 'cities:*']],
  ['a deletion that globals and rows refer to', { collection: 'cities', id: 1, isDeletion: true }, ['cities', 'cities:1', 'globals:site']],
])('%s tells whom it concerns', async (_, write, tags) => {
  expect(tagsOfWrite(await config, write)).toEqual(tags)
})

it('what only lost a reference is told apart from what was written', async () => {
  const tags = tagsOfWrite(await config, { collection: 'countries', id: 1, isDeletion: true })
  expect(tagsOfWritten(new Set(tags))).toEqual(['countries', 'countries:1'])
  expect(tagsOfWritten(new Set(tagsOfWrite(await config, { collection: 'cities', isDeletion: false })))).toEqual(['cities', 'cities:*'])
  expect(tagsOfWritten(new Set())).toEqual([])
})
