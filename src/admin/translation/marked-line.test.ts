import { describe, expect, it } from '@jest/globals'

import { markLine, type Piece } from './marked-line'

const SIGN = { same: '', added: '+', removed: '-' } as const
const shown = (pieces: Piece<{ start: number; end: number }>[]): string[] =>
  pieces.map((piece) => (piece.kind === 'words' ? `${SIGN[piece.change]}${piece.hit ? '*' : ''}${piece.text}` : `${piece.kind === 'opening' ? '[' : ']'}${piece.code}`))
const mark = (line: string, madeFrom: string | null, hits: { start: number; end: number }[] = [], hasCodes = true) => shown(markLine({ line, madeFrom, hits, hasCodes }))

describe('what changed since the translation', () => {
  it.each<[string, string, string, string[]]>([
    ['one word', 'Zapisy do września.', 'Zapisy do października.', ['Zapisy do ', '-września', '+października', '.']],
    ['words beside each other read as one change', 'od rana do nocy', 'od świtu po zmierzch', ['od ', '-rana do nocy', '+świtu po zmierzch']],
    ['Polish letters are part of words', 'żółw', 'żółty', ['-żółw', '+żółty']],
    ['words at the end', 'Zapisy.', 'Zapisy. Wstęp wolny.', ['Zapisy.', '+ Wstęp wolny.']],
    ['a code that was added changes no words', 'cały rok', '<1>cały</1> rok', ['[1', 'cały', ']1', ' rok']],
    ['words inside a code', '<1>cały rok</1>.', '<1>pół roku</1>.', ['[1', '-cały rok', '+pół roku', ']1', '.']],
    ['signs are shown as they are', 'A &amp; B', 'A &amp; C &lt; D', ['A & ', '-B', '+C < D']],
    ['nothing', 'To samo.', 'To samo.', ['To samo.']],
  ])('%s', (_, before, now, expected) => {
    const pieces = mark(now, before)
    // Where a removal stands beside a code is of no matter.
    const order = (list: string[]) => list.filter((piece) => !/^[[\]]/.test(piece))
    expect(order(pieces)).toEqual(order(expected))
    expect(pieces.filter((piece) => /^[[\]]/.test(piece))).toEqual(expected.filter((piece) => /^[[\]]/.test(piece)))
  })

  it('without an earlier text nothing is marked', () => {
    expect(mark('<1>Nowe</1> zdanie', null)).toEqual(['[1', 'Nowe', ']1', ' zdanie'])
  })

  it('a plain text has no codes and no escapes', () => {
    expect(mark('5 <1> 6 &amp;', null, [], false)).toEqual(['5 <1> 6 &amp;'])
  })
})

describe('terms of the glossary', () => {
  const line = 'Uchwała <1>Rady Miasta</1> Krakowa.'
  const hits = [{ start: line.indexOf('Rady'), end: line.indexOf('.') }]

  it('are marked through codes', () => {
    expect(mark(line, null, hits)).toEqual(['Uchwała ', '[1', '*Rady Miasta', ']1', '* Krakowa', '.'])
  })

  it('are marked in words that changed', () => {
    expect(mark('Rada Miasta', 'Zarząd Miasta', [{ start: 0, end: 11 }])).toEqual(['-Zarząd', '+*Rada', '* Miasta'])
  })
})
