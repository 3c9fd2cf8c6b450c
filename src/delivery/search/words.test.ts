import { expect, it } from '@jest/globals'

import { fold, swaps, wordsAskedFor, wordsOf, wordsWithPlaces } from './words'

it.each([
  ['Kraków', 'krakow'],
  ['MIĘDZYKULTUROWYCH', 'miedzykulturowych'],
  ['Zażółć', 'zazolc'],
  ['gęślą', 'gesla'],
  ['Łódź', 'lodz'],
  ['Krako\u0301w', 'krakow'],
  ['Straße', 'strasse'],
  ['Київ', 'киів'],
  ['2008', '2008'],
])('%s is compared as %s', (word, folded) => {
  expect(fold(word)).toBe(folded)
  expect(fold(folded)).toBe(folded)
})

it.each([
  ['Rada Miasta – uchwała nr XLVII/2016.', ['rada', 'miasta', 'uchwala', 'nr', 'xlvii', '2016']],
  ['<b>„Otwarty” Kraków</b>', ['b', 'otwarty', 'krakow', 'b']],
  [' … !?', []],
])('%j has the words %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
})

it('a word knows where it stands in the text as it is written', () => {
  const text = 'W Łodzi i Krako\u0301wie'
  expect([...wordsWithPlaces(text)].map(({ end, start }) => text.slice(start, end))).toEqual(['W', 'Łodzi', 'i', 'Krako\u0301wie'])
})

it.each([
  ['uchwała w Krakowie', ['uchwala', 'krakowie']],
  ['Kraków kraków KRAKOW', ['krakow']],
  ['miasto 5', ['miasto', '5']],
  ['w', ['w']],
  ['?!', []],
])('%j asks for %j', (question, words) => {
  expect(wordsAskedFor(question)).toEqual(words)
})

it('neighbours can stand in the wrong order', () => {
  expect(swaps('rada')).toEqual(['arda', 'rdaa', 'raad'])
  expect(swaps('aab')).toEqual(['aba'])
})
