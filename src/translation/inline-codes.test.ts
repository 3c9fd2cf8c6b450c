import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { hasShapeOf, InlineCodeError, type LexicalNode, linesOf, type RichText, withLines } from './inline-codes'

const text = (words: string, format = 0): LexicalNode => ({
  type: 'text', version: 1, text: words, format, style: '', mode: 'normal', detail: 0,
})
const link = (url: string, ...children: LexicalNode[]): LexicalNode => ({
  type: 'link', version: 3, fields: { linkType: 'custom', url, newTab: false }, children,
})
const block = (type: string, ...children: LexicalNode[]): LexicalNode => ({ type, version: 1, children })
const state = (...children: LexicalNode[]): RichText => ({ root: block('root', ...children) })

const source = state(
  block('heading', text('Program')),
  block('paragraph', text('Trwa od '), text('2008', 1), text(' roku, zob. '), link('https://example.org', text('stronę')), text('.')),
  block('list', block('listitem', text('Raz')), block('listitem', text('Dwa'))),
)

describe('linesOf', () => {
  it('gives a line per block, formats and links as numbered codes', () => {
    expect(linesOf(source)).toEqual(['Program', 'Trwa od <1>2008</1> roku, zob. <2>stronę</2>.', 'Raz', 'Dwa'])
  })
})

describe('withLines', () => {
  it('changes words and keeps structure, even where codes change places', () => {
    const target = withLines(source, ['Programme', 'See <2>the page</2>: since <1>2008</1>.', 'One', 'Two'])
    expect(linesOf(target)).toEqual(['Programme', 'See <2>the page</2>: since <1>2008</1>.', 'One', 'Two'].map((line, index) =>
      // Read on its own, the target counts its codes in its own order.
      index === 1 ? 'See <1>the page</1>: since <2>2008</2>.' : line,
    ))
    expect(hasShapeOf(source, target)).toBe(true)
    expect(JSON.stringify(target)).toContain('https://example.org')
  })

  it.each([
    ['an unknown code', '<7>x</7>', 7],
    ['an unclosed code', '<1>x', 1],
    ['a code closed by another', '<1>x</2>', 2],
    ['a closing without an opening', 'x</1>', 1],
  ])('refuses %s', (_, line, code) => {
    const act = () => withLines(source, ['Programme', line, '', ''])
    expect(act).toThrow(InlineCodeError)
    expect(act).toThrow(expect.objectContaining({ code, line: 1 }))
  })

  const words = fc.string({ minLength: 1, maxLength: 12 }).filter((value) => !/[\n\t]/.test(value))
  const inline = fc.oneof(
    fc.tuple(words, fc.constantFrom(0, 1, 2, 3)).map(([value, format]) => text(value, format)),
    fc.tuple(words, fc.webUrl()).map(([value, url]) => link(url, text(value))),
    fc.constant<LexicalNode>({ type: 'linebreak', version: 1 }),
  )
  // Lexical joins neighbours of one format; unjoined plain neighbours would read back as one.
  const inlines = fc.array(inline, { minLength: 1, maxLength: 6 }).map((nodes) =>
    nodes.filter((node, index) => {
      const before = nodes[index - 1]
      return !(node.type === 'text' && !node.format && before?.type === 'text' && !before.format)
    }),
  )
  const paragraph = inlines.map((nodes) => block('paragraph', ...nodes))
  const list = fc.array(inlines, { minLength: 1, maxLength: 3 }).map((rows) =>
    block('list', ...rows.map((nodes) => block('listitem', ...nodes))),
  )
  const document = fc.array(fc.oneof(paragraph, list), { maxLength: 5 }).map((blocks) => state(...blocks))

  it('is the identity on the lines of the source itself', () => {
    fc.assert(fc.property(document, (generated) => {
      expect(withLines(generated, linesOf(generated))).toEqual(generated)
    }), { numRuns: 300 })
  })
})

describe('hasShapeOf', () => {
  it.each<[string, RichText]>([
    ['a block taken out', state(...(source.root.children ?? []).slice(1))],
    ['a block added', state(...(source.root.children ?? []), block('paragraph', text('More')))],
    ['a heading turned into a paragraph', state(block('paragraph', text('Programme')), ...(source.root.children ?? []).slice(1))],
    ['another address behind the link', JSON.parse(JSON.stringify(source).replace('example.org', 'example.com'))],
    ['a script address in a new link', state(block('heading', link('javascript:alert(1)', text('x'))), ...(source.root.children ?? []).slice(1))],
  ])('sees %s', (_, target) => {
    expect(hasShapeOf(source, target)).toBe(false)
  })
})
