import { expect, it } from '@jest/globals'

import { codeNamed } from './code-names'

it.each([
  ['bold', ['text', 1, '', null, null], { kinds: ['bold'], url: null }],
  ['bold and italic', ['text', 3, '', null, null], { kinds: ['bold', 'italic'], url: null }],
  ['a link', ['link', '', '', { linkType: 'custom', url: 'https://example.org/' }, null], { kinds: ['link'], url: 'https://example.org/' }],
  ['a link to a document', ['link', '', '', { linkType: 'internal', doc: { value: '1' } }, null], { kinds: ['link'], url: null }],
  ['an element', ['inlineBlock', 0, '', { blockType: 'x' }, null], { kinds: ['element'], url: null }],
  ['a colour', ['text', 0, 'color: red', null, null], { kinds: ['format'], url: null }],
])('%s', (_, key, expected) => {
  expect(codeNamed(JSON.stringify(key))).toEqual(expected)
})

it('a key that can’t be read is some format', () => {
  expect(codeNamed('?')).toEqual({ kinds: ['format'], url: null })
})
