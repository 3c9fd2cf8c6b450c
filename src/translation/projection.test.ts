import { describe, expect, it } from '@jest/globals'
import type { Field } from 'payload'

import { projectDocument, projectLeaf } from './projection'

describe('projectLeaf', () => {
  it.each([
    ['published', 'a', 'Tekst', { en: { a: 'Text' } }, { en: 'Text' }],
    ['not translated', 'a', 'Tekst', { en: { b: 'Text' } }, { en: null }],
    ['not published', 'a', 'Tekst', { en: null }, { en: null }],
    ['two locales', 'a', 'Tekst', { en: { a: 'Text' }, uk: null }, { en: 'Text', uk: null }],
    ['no source text', 'a', '', { en: { a: 'Text' } }, { en: null }],
    ['source taken out', 'a', null, { en: { a: 'Text' } }, { en: null }],
    ['a row without id', null, 'Tekst', { en: { a: 'Text' } }, { en: null }],
  ])('%s', (_, address, source, published, expected) => {
    expect(projectLeaf(address, source, published)).toEqual(expected)
  })
})

describe('projectDocument', () => {
  const fields: Field[] = [
    { name: 'title', type: 'text', localized: true },
    { name: 'items', type: 'array', fields: [{ name: 'label', type: 'text', localized: true }] },
    { name: 'year', type: 'number' },
  ]
  const stored = {
    id: '1',
    title: { pl: 'Tytuł', en: 'Old' },
    items: [{ id: 'r1', label: { pl: 'Pierwszy' } }, { id: 'r2', label: { pl: 'Drugi', en: 'Was' } }],
    year: 2008,
  }

  it('replaces target-locale values only, and leaves the given document alone', () => {
    const before = structuredClone(stored)
    const projected = projectDocument(fields, stored, { en: { title: 'Title', 'items.r1.label': 'First' } })
    expect(projected).toEqual({
      id: '1',
      title: { pl: 'Tytuł', en: 'Title' },
      items: [{ id: 'r1', label: { pl: 'Pierwszy', en: 'First' } }, { id: 'r2', label: { pl: 'Drugi', en: null } }],
      year: 2008,
    })
    expect(stored).toEqual(before)
  })

  it('takes everything back when nothing is published', () => {
    const projected = projectDocument(fields, stored, { en: null })
    expect(JSON.stringify(projected)).not.toMatch(/Old|Was/)
  })
})
