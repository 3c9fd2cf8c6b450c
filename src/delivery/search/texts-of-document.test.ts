import { expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'

import { textsOf } from './texts-of-document'

const field = (name: string, type: string, more: object = {}) => ({ name, type, ...more }) as unknown as FlattenedField

const fields = [
  field('title', 'text', { localized: true }),
  field('languages', 'text', { hasMany: true }),
  field('website', 'text'),
  field('status', 'select'),
  field('country', 'relationship', { relationTo: 'countries' }),
  field('body', 'richText', { localized: true }),
  field('contact', 'group', { flattenedFields: [field('email', 'email')] }),
  field('rows', 'array', { flattenedFields: [field('label', 'textarea', { localized: true })] }),
  field('parts', 'blocks', { blocks: [{ slug: 'note', flattenedFields: [field('words', 'text')] }] }),
  field('filename', 'text', { admin: { hidden: true } }),
  field('mimeType', 'text', { admin: { hidden: true } }),
  field('secret', 'text', { hidden: true }),
]

const text = (words: string) => ({ type: 'text', text: words })
const body = {
  root: {
    type: 'root',
    children: [
      { type: 'heading', children: [text('Mię'), text('dzy')] },
      { type: 'list', children: [{ type: 'listitem', children: [text('raz')] }, { type: 'listitem', children: [text('dwa')] }] },
      { type: 'paragraph', children: [text('zob. '), { type: 'link', children: [text('odnośnik')] }, text('.'), { type: 'linebreak' }, text('dalej')] },
    ],
  },
}

it('takes every text that is shown, rows and rich text as words, and nothing else', () => {
  const data = {
    title: 'Kraków',
    languages: ['pl', 'en'],
    website: 'https://krakow.pl',
    status: 'running',
    country: 'abc',
    body,
    contact: { email: 'a@example.org' },
    rows: [{ id: 'x', label: 'pierwszy' }, { id: 'y', label: null }, { id: 'z', label: 'trzeci' }],
    parts: [{ blockType: 'note', words: 'blok' }, { blockType: 'gone', words: 'nie' }],
    filename: 'zdjecie.jpg',
    mimeType: 'image/jpeg',
    secret: 'nie',
    unknown: 'nie',
  }
  expect([...textsOf(fields, data, { always: 'filename' })]).toEqual([
    { field: 'title', isLocalized: true, text: 'Kraków' },
    { field: 'languages', isLocalized: false, text: 'pl' },
    { field: 'languages', isLocalized: false, text: 'en' },
    { field: 'body', isLocalized: true, text: 'Między raz dwa zob. odnośnik. dalej' },
    { field: 'contact.email', isLocalized: false, text: 'a@example.org' },
    { field: 'rows.0.label', isLocalized: true, text: 'pierwszy' },
    { field: 'rows.2.label', isLocalized: true, text: 'trzeci' },
    { field: 'parts.0.words', isLocalized: false, text: 'blok' },
    { field: 'filename', isLocalized: false, text: 'zdjecie.jpg' },
  ])
})

it.each([[null], ['text'], [{ root: null }], [{ root: { children: 'x' } }]])('reads %j as no rich text', (value) => {
  expect([...textsOf([field('body', 'richText')], { body: value })]).toEqual([])
})
