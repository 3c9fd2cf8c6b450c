import { beforeEach, expect, it } from '@jest/globals'

import { WordIndex } from './word-index'
import { wordsAskedFor } from './words'

let index: WordIndex
const put = (id: string, title: string, text = '', collection = 'cities') => index.put({ collection, id, slug: '', text, title })
const ask = (question: string, collections: string[] | null = null) =>
  index.find(wordsAskedFor(question), { collections: collections && new Set(collections), from: 0, to: 50 }).found.map(({ id }) => id)

beforeEach(() => {
  index = new WordIndex()
})

it.each([
  ['krakow', 'Kraków'],
  ['KRAKÓW', 'Kraków'],
  ['krak', 'Kraków'],
  ['krakw', 'Kraków'],
  ['krakuw', 'Kraków'],
  ['karkow', 'Kraków'],
  ['krakoww', 'Kraków'],
  ['miedzykulturowych', 'Program Miast Międzykulturowych'],
  ['program miast', 'Program Miast Międzykulturowych'],
  ['lodz', 'Łódź'],
])('%j finds %j', (question, title) => {
  put('1', title)
  expect(ask(question)).toEqual(['1'])
})

it.each([
  ['krwko', 'Kraków'], // two typos
  ['rda', 'Rada'], // too short for one
  ['2015', 'Uchwała z 2016'],
  ['kraków łódź', 'Kraków'], // not every word
])('%j does not find %j', (question, title) => {
  put('1', title)
  expect(ask(question)).toEqual([])
})

it.each([
  ['rynek 19 szkola', ['1']],
  ['19 szkola rynek', ['1']],
  ['szkoal rynk 19', ['1', '4']],
])('every word must be there, in whatever order they are asked: %s', (question, ids) => {
  put('1', 'Miasto 19', 'rynek i szkoła')
  put('2', 'Miasto 19', 'rynek')
  put('3', 'Miasto 20', 'rynek i szkoła')
  put('4', 'Szkoła 19', 'rynki')
  expect(ask(question).sort()).toEqual(ids)
})

it('titles come first, however often the text says it and however common it is in titles', () => {
  for (let number = 0; number < 30; number += 1) put(`title ${number}`, `Miasto ${number}`)
  put('text', 'Uchwała', 'miasto miasto miasto miasto')
  put('typo in title', 'Miastko')
  expect(ask('miasto').slice(-2)).toEqual(['text', 'typo in title'])
})

it('is asked for some collections only', () => {
  put('1', 'Kraków', '', 'cities')
  put('2', 'Kraków', '', 'experts')
  put('3', 'Kraków', '', 'programmes')
  expect(ask('krakow', ['experts', 'cities']).sort()).toEqual(['1', '2'])
})

it('knows what changed and what went, also for a question that was asked before', () => {
  put('1', 'Kraków')
  expect(ask('krakow')).toEqual(['1'])
  put('1', 'Łódź')
  expect([ask('krakow'), ask('lodz')]).toEqual([[], ['1']])
  index.remove('cities', '1')
  expect([ask('lodz'), index.idsOf('cities')]).toEqual([[], []])
})

it('gives any page, and the whole number', () => {
  for (let number = 100; number < 400; number += 1) put(String(number), 'Miasto')
  const page = (from: number) => index.find(['miasto'], { collections: null, from, to: from + 10 })
  const all = [page(0), page(150), page(290), page(300)]
  expect(all.map(({ found, total }) => [found.length, total])).toEqual([[10, 300], [10, 300], [10, 300], [0, 300]])
  expect(new Set(all.flatMap(({ found }) => found.map(({ id }) => id))).size).toBe(30)
})
