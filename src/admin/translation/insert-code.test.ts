import { describe, expect, it } from '@jest/globals'

import { insertCode, insertWords } from './insert-code'

/** “a [b] c”: the brackets are the selection, a bar is a caret. */
function selected(text: string) {
  if (text.includes('|')) return { value: text.replace('|', ''), start: text.indexOf('|'), end: text.indexOf('|') }
  return { value: text.replace(/[[\]]/g, ''), start: text.indexOf('['), end: text.indexOf(']') - 1 }
}
const written = ({ end, start, value }: { value: string; start: number; end: number }) =>
  start === end ? `${value.slice(0, start)}|${value.slice(start)}` : `${value.slice(0, start)}[${value.slice(start, end)}]${value.slice(end)}`

describe('an inline code', () => {
  it.each([
    ['goes around the selection', 'runs [all year] here', 'runs <1>[all year]</1> here'],
    ['leaves spaces outside', 'runs [all year ]here', 'runs <1>[all year]</1> here'],
    ['waits for words at a caret', 'runs |', 'runs <1>|</1>'],
    ['moves from where it stood before', '<1>runs</1> [all year]', 'runs <1>[all year]</1>'],
    ['moves when a part of it stood in the selection', 'runs [<1>all</1> year]', 'runs <1>[all year]</1>'],
    ['keeps others', '<2>runs</2> [all year]', '<2>runs</2> <1>[all year]</1>'],
  ])('%s', (_, before, after) => {
    expect(written(insertCode(selected(before), 1))).toBe(after)
  })

  it('of two digits is another than its first digit', () => {
    expect(written(insertCode(selected('<12>a</12> [b]'), 1))).toBe('<12>a</12> <1>[b]</1>')
  })
})

it('words take the place of the selection', () => {
  expect(written(insertWords(selected('the [x] of'), 'City Council'))).toBe('the City Council| of')
})
