import { expect, it } from '@jest/globals'

import { adaptedTarget, faultOfPair, memoryLineOf, plainTextOf } from './coded-line'

it.each([
  ['R&D', 'R&amp;D'],
  ['R&amp;D', 'R&amp;D'],
  ['a < b', 'a &lt; b'],
  ['<1>a</1> & b', '<1>a</1> &amp; b'],
  ['a\r\nb', 'a\nb'],
])('%j is kept as %j', (line, kept) => {
  expect(memoryLineOf(line)).toBe(kept)
  expect(memoryLineOf(kept)).toBe(kept)
})

it('gives a plain field plain text', () => {
  expect(plainTextOf('<1>R&amp;D</1> &lt; 3')).toBe('R&D < 3')
})

it.each<[string, string, string, string, boolean]>([
  ['the same codes stay', '<1>Council</1>', '<1>Rada</1>', '<1>Council</1>', false],
  ['a code that the text lacks goes, its words stay', '<1>City</1> <2>Council</2>', '<1>Rada</1> Miasta', '<1>City</1> Council', true],
  ['a code that the target lacks is told', 'Council', '<1>Rada</1>', 'Council', true],
  ['without codes there is nothing to tell', 'Council', 'Rada', 'Council', false],
  ['broken codes go all', '<1>City <2>Council</1></2>', '<1>Rada</1> <2>Miasta</2>', 'City Council', true],
])('%s', (_, target, source, adapted, codesDiffer) => {
  expect(adaptedTarget(target, source)).toEqual({ target: adapted, codesDiffer })
})

it.each([
  ['Rada', 'Council', null],
  ['<1>Rada</1>', 'Council', null],
  ['<1></1>', 'Council', 'empty'],
  ['Rada', '  ', 'empty'],
  ['Rada', 'x'.repeat(10_001), 'too-long'],
  ['Rada', '<1>Council</1>', 'codes-broken'],
  ['<1>Rada', 'Council', 'codes-broken'],
  ['<1>a <2>b</1></2>', 'a b', 'codes-broken'],
])('%.20s / %.20s: %s', (source, target, fault) => {
  expect(faultOfPair(source, target)).toBe(fault)
})
