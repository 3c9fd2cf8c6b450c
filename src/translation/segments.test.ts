import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Field } from 'payload'

import type { LexicalNode } from './inline-codes'
import { memoryContextOf } from './memory/memory-context'
import { segmentsOf, targetTextOf } from './segments'

const text = (words: string, format = 0): LexicalNode => ({ type: 'text', version: 1, text: words, format, style: '', mode: 'normal', detail: 0 })
const block = (type: string, children: LexicalNode[], more: object = {}): LexicalNode => ({ type, version: 1, ...more, children })
const editorWith = (blocks: { slug: string; fields: Field[] }[]): never =>
  ({ editorConfig: { resolvedFeatureMap: new Map([['blocks', { sanitizedServerFeatureProps: { blocks } }]]) } }) as never

const quote = { slug: 'quote', fields: [{ name: 'said', type: 'text' }, { name: 'kind', type: 'select', options: ['a'] }] satisfies Field[] }
const body = (name: string): Field => ({ name, type: 'richText', localized: true, editor: editorWith([quote]) })
const words = (name: string, more: object = {}): Field => ({ name, type: 'text', localized: true, ...more })

const fields: Field[] = [
  words('title', { required: true, maxLength: 80 }),
  { name: 'code', type: 'text' },
  body('body'),
  { name: 'rows', type: 'array', fields: [words('label'), { name: 'inner', type: 'array', fields: [{ name: 'note', type: 'textarea', localized: true }] }] },
  { name: 'parts', type: 'blocks', blocks: [{ slug: 'card', fields: [words('head'), body('text')] }] },
  { name: 'place', type: 'group', fields: [{ type: 'row', fields: [words('street')] }] },
  { type: 'tabs', tabs: [{ name: 'seo', fields: [words('heading')] }, { label: 'More', fields: [words('extra')] }] },
  { type: 'collapsible', label: 'x', fields: [words('hint')] },
]

// What a translator can see of a text: words, and no halves of characters.
const someWords = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((value) => /\p{L}/u.test(value) && !/[\n\t\r]/.test(value))
const formats = fc.constantFrom(1, 2, 3)
/** Inline nodes as an editor leaves them: neighbours of the same format are one node. */
const inline = (): fc.Arbitrary<LexicalNode[]> =>
  fc
    .array(fc.oneof(someWords.map((value) => text(value)), fc.tuple(someWords, formats).map(([value, format]) => text(value, format)), fc.constant<LexicalNode>({ type: 'linebreak', version: 1 })), { minLength: 1, maxLength: 4 })
    .map((nodes) => nodes.filter((node, index) => index === 0 || node.type !== 'text' || nodes[index - 1]?.type !== 'text' || nodes[index - 1]?.format !== node.format))
const linked = fc.tuple(someWords, inline(), fc.webUrl()).map(([before, nodes, url]) => [text(before), { type: 'link', version: 3, fields: { linkType: 'custom', url }, children: nodes }])
const holder = (type: string, more: object = {}) => fc.oneof(inline(), linked).map((nodes) => block(type, nodes, more))
const ids = fc.uuid()
const quoteNode = fc.tuple(ids, fc.option(someWords, { nil: '' })).map(([id, said]) => ({ type: 'block', version: 2, fields: { id, blockType: 'quote', said, kind: 'a' } }))
const richText = fc
  .array(
    fc.oneof(
      holder('paragraph'),
      holder('heading', { tag: 'h2' }),
      fc.array(holder('listitem'), { minLength: 1, maxLength: 3 }).map((items) => block('list', items, { listType: 'bullet' })),
      holder('paragraph').map((cell) => block('table', [block('tablerow', [block('tablecell', [cell])])])),
      fc.constant(block('paragraph', [])),
      fc.constant({ type: 'horizontalrule', version: 1 }),
      fc.constant(block('paragraph', [text('* * *')])),
      quoteNode,
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((children) => ({ root: block('root', children) }))

const filled = fc.option(someWords, { nil: null })
const document = fc.record({
  title: someWords,
  code: fc.string(),
  body: fc.option(richText, { nil: null }),
  rows: fc.array(fc.record({ id: ids, label: filled, inner: fc.array(fc.record({ id: ids, note: filled }), { maxLength: 2 }) }), { maxLength: 3 }),
  parts: fc.array(fc.record({ id: ids, blockType: fc.constant('card'), head: filled, text: fc.option(richText, { nil: null }) }), { maxLength: 2 }),
  place: fc.record({ street: filled }),
  seo: fc.record({ heading: filled }),
  extra: filled,
  hint: filled,
})

/** The leaves' own values, by address, of what has words. */
function sourceValues(data: Record<string, unknown>) {
  const all = segmentsOf(fields, data)
  return { all, targets: new Map(all.map((segment) => [segment.address, segment.text])) }
}

describe('extract, then ingest', () => {
  it('unchanged is the identity', () => {
    fc.assert(
      fc.property(document, (data) => {
        const { all, targets } = sourceValues(data)
        const values = targetTextOf(fields, data, targets)
        const leaves = new Set(all.map(({ leaf }) => leaf.split('/')[0]))
        expect(new Set(Object.keys(values))).toEqual(leaves)
        for (const [address, value] of Object.entries(values)) {
          const [top = '', id, name, innerId, innerName] = address.split('.')
          const row = (list: unknown, rowId: string | undefined) => (list as { id: string }[]).find((each) => each.id === rowId) as never
          const own = data as unknown as Record<string, never>
          const stored = !id ? own[top] : !name ? own[top]?.[id] : !innerName ? row(own[top], id)?.[name] : row((row(own[top], id) as never)?.[name], innerId)?.[innerName]
          expect(value).toEqual(stored)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives each segment an address of its own, in a document of one locale and of all', () => {
    fc.assert(
      fc.property(document, (data) => {
        const all = segmentsOf(fields, data)
        expect(new Set(all.map(({ address }) => address)).size).toBe(all.length)
        const inAll = segmentsOf(fields, { ...data, title: { pl: data.title, en: 'x' }, body: { pl: data.body, en: null } })
        expect(inAll.map(({ address, text: line }) => [address, line])).toEqual(all.map(({ address, text: line }) => [address, line]))
      }),
    )
  })
})

const paragraph = (...nodes: LexicalNode[]): LexicalNode => block('paragraph', nodes)
const documentOf = (...blocks: LexicalNode[]) => ({ title: 'Tytuł', body: { root: block('root', blocks) } })
const addresses = (data: Record<string, unknown>): string[] => segmentsOf(fields, data).map(({ address }) => address)

describe('an address', () => {
  const [one, two] = [paragraph(text('Raz')), paragraph(text('Dwa'))]
  const before = addresses(documentOf(one, two))

  it('stays when blocks move or get another format or kind', () => {
    expect(addresses(documentOf(two, one)).sort()).toEqual([...before].sort())
    expect(addresses(documentOf(paragraph(text('Raz', 1)), block('heading', [text('Dwa')], { tag: 'h2' })))).toEqual(before)
  })

  it('tells doubled blocks apart', () => {
    const [, first, second] = addresses(documentOf(one, one))
    expect(second).toBe(`${first}.2`)
  })

  it('of a row is by the row’s id, and its context is without', () => {
    const data = { title: 'T', rows: [{ id: 'r1', label: 'Jeden', inner: [{ id: 'n1', note: 'Uwaga' }] }] }
    const all = segmentsOf(fields, data)
    expect(all.map(({ address }) => address)).toEqual(['title', 'rows.r1.label', 'rows.r1.inner.n1.note'])
    expect(all.map((segment) => memoryContextOf('things', segment))).toEqual(['things:title', 'things:rows.label', 'things:rows.inner.note'])
  })
})

describe('ingest', () => {
  const data = documentOf(paragraph(text('Zob. '), text('uchwałę', 1)), paragraph(text('Dwa')))
  const [, see, two] = segmentsOf(fields, data)
  const ingest = (...lines: [string | undefined, string][]) => JSON.stringify(targetTextOf(fields, data, new Map(lines.map(([address, line]) => [address ?? '', line]))))

  it('takes out codes that stand inside of themselves, however many', () => {
    const deep = 7000
    expect(ingest([see?.address, `${'<1>'.repeat(deep)}See${'</1>'.repeat(deep)}`])).toBe(ingest([see?.address, '<1>See</1>']))
  })

  it('takes out inline codes that are broken, and keeps the words', () => {
    expect(ingest([see?.address, 'See <1>the resolution'], [two?.address, 'Two <7>x</7>'])).toContain('See the resolution')
    expect(ingest([see?.address, 'See <1>the resolution</1>'], [two?.address, 'Two'])).toContain('"text":"the resolution","format":1')
  })

  it('leaves out a field that has no target text', () => {
    expect(ingest()).toBe('{}')
    expect(ingest([see?.address, ''])).toBe('{}')
  })
})
