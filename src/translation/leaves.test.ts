import { describe, expect, it } from '@jest/globals'
import type { Field } from 'payload'

import { addressOf, leavesOf, mapLeafFields } from './leaves'

const fields: Field[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'year', type: 'number' },
  {
    type: 'tabs',
    tabs: [
      { label: 'A', fields: [{ name: 'summary', type: 'textarea', localized: true }] },
      { name: 'terms', fields: [{ name: 'note', type: 'text', localized: true }] },
    ],
  },
  { name: 'eligibility', type: 'group', fields: [{ type: 'row', fields: [{ name: 'text', type: 'text', localized: true }] }] },
  {
    name: 'milestones',
    type: 'array',
    fields: [
      { name: 'title', type: 'text', localized: true },
      { name: 'links', type: 'array', fields: [{ name: 'label', type: 'text', localized: true }] },
    ],
  },
  {
    name: 'parts',
    type: 'blocks',
    blocks: [{ slug: 'quote', fields: [{ name: 'words', type: 'text', localized: true }] }],
  },
]

const document = {
  title: 'Tytuł',
  summary: 'Opis',
  terms: { note: 'Uwaga' },
  eligibility: { text: 'Kto' },
  milestones: [
    { id: 'm1', title: 'Początek', links: [{ id: 'l1', label: 'Strona' }] },
    { title: 'Wiersz bez identyfikatora' },
    { id: 'm2', title: 'Koniec' },
  ],
  parts: [
    { id: 'p1', blockType: 'quote', words: 'Słowa' },
    { id: 'p2', blockType: 'unknown', words: 'Nic' },
  ],
}

const addresses = (data: Record<string, unknown>) => leavesOf(fields, data).map(({ address }) => address)

describe('leavesOf', () => {
  it('addresses rows by id and passes over rows that have none', () => {
    expect(addresses(document)).toEqual([
      'title',
      'summary',
      'terms.note',
      'eligibility.text',
      'milestones.m1.title',
      'milestones.m1.links.l1.label',
      'milestones.m2.title',
      'parts.p1.words',
    ])
  })

  it('keeps the address of a row that moves', () => {
    const moved = { ...document, milestones: [...document.milestones].reverse() }
    expect(new Set(addresses(moved))).toEqual(new Set(addresses(document)))
  })

  it('survives values of the wrong type', () => {
    expect(addresses({ milestones: 'no list', eligibility: [], parts: [null, 3] })).toEqual([
      'title',
      'summary',
      'terms.note',
      'eligibility.text',
    ])
  })
})

describe('addressOf', () => {
  it.each([
    [['title'], 'title'],
    [['milestones', '2', 'title'], 'milestones.m2.title'],
    [['milestones', 0, 'links', 0, 'label'], 'milestones.m1.links.l1.label'],
    [['milestones', '1', 'title'], null],
    [['milestones', '9', 'title'], null],
  ])('%j is %s', (path, address) => {
    expect(addressOf(path, document)).toBe(address)
  })
})

describe('mapLeafFields', () => {
  it('reaches every leaf, and leaves the rest alone', () => {
    const { count, fields: mapped } = mapLeafFields(fields, (field) => ({ ...field, label: 'seen' }), 'test')
    expect(count).toBe(7)
    expect(mapped[1]).toBe(fields[1])
    expect(JSON.stringify(mapped).match(/"seen"/g)).toHaveLength(7)
  })

  it.each([
    { name: 'rows', type: 'array', localized: true, fields: [] } as Field,
    { name: 'amount', type: 'number', localized: true } as Field,
    { name: 'outer', type: 'group', fields: [{ name: 'of', type: 'select', localized: true, options: ['a'] }] } as Field,
  ])('refuses localized $type fields, naming them', (field) => {
    expect(() => mapLeafFields([field], (leaf) => leaf, 'programmes')).toThrow(/programmes: field “(rows|amount|of)”/)
  })
})
