import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { hasLetters, lineOfAnswer, lineOfWords, markUp, wordsOfLine } from './line-markup'
import type { TermFinder } from './machine-translator'

const agreed = (source: string, target: string): TermFinder => (words) => {
  const start = words.indexOf(source)
  return start < 0 ? [] : [{ start, end: start + source.length, target }]
}

describe('a line marked up', () => {
  it.each<[string, string, string, TermFinder | undefined]>(([
    ['words', 'Zażółć gęślą', 'Zażółć gęślą'],
    ['signs of XML as words', 'R&amp;D &lt;b> "x"', 'R&amp;D &lt;b&gt; "x"'],
    ['an entity as words', '&amp;lt;', '&amp;lt;'],
    ['codes', 'a <1>b <2>c</2></1> d', 'a <x id="1">b <x id="2">c</x></x> d'],
    ['line breaks and tabs', 'a\nb\tc', 'a<br/>b<tab/>c'],
    ['what XML can’t carry', 'a\u0001b', 'ab'],
    ['codes that don’t pair up', 'a <1>b', 'a b'],
    ['an agreed term', 'Uchwała Rady Miasta Krakowa', 'Uchwała <t translate="no">Kraków City Council</t>', agreed('Rady Miasta Krakowa', 'Kraków City Council')],
    ['one at the beginning', 'Rada uchwala', '<t translate="no">Council</t> uchwala', agreed('Rada', 'council')],
    ['one inside a code', 'w <1>Radzie</1>', 'w <x id="1"><t translate="no">council</t></x>', agreed('Radzie', 'council')],
    ['one across a code is none', 'Rada <1>Miasta</1>', 'Rada <x id="1">Miasta</x>', agreed('Rada Miasta', 'city council')],
    ['signs of XML before and in one', 'A&amp;B Rada', 'A&amp;B <t translate="no">R&amp;D</t>', agreed('Rada', 'R&D')],
    ['hits that overlap or lie outside', 'abc', '<t translate="no">X</t>c', () => [{ start: 0, end: 2, target: 'X' }, { start: 1, end: 3, target: 'Y' }, { start: 2, end: 9, target: 'Z' }]],
  ] satisfies [string, string, string, TermFinder?][]).map(([name, line, marked, glossary]) => [name, line, marked, glossary]))('%s', (_, line, marked, glossary) => {
    expect(markUp(line, glossary)).toBe(marked)
  })
})

describe('an answer as a line', () => {
  it.each<[string, string, string, string]>([
    ['words', 'tekst', 'text', 'text'],
    ['codes kept', 'a <1>b</1>', '<x id="1">B</x> A', '<1>B</1> A'],
    ['codes moved and nested', '<1>a</1> <2>b</2>', '<x id="2">B <x id="1">A</x></x>', '<2>B <1>A</1></2>'],
    ['attributes in another manner', 'a <1>b</1>', 'A <X id=\'1\'>B</X >', 'A <1>B</1>'],
    ['a code emptied', 'a <1>b</1>', 'A <x id="1"/>', 'A <1></1>'],
    ['a code lost', 'a <1>b</1> <2>c</2>', 'A <x id="1">B</x> C', 'A B C'],
    ['a code doubled', 'a <1>b</1>', '<x id="1">A</x> <x id="1">B</x>', 'A B'],
    ['a code unclosed', 'a <1>b</1>', 'A <x id="1">B', 'A B'],
    ['a code closed too often', 'a <1>b</1>', 'A <x id="1">B</x></x>', 'A B'],
    ['another’s code', 'a', 'A <x id="7">B</x>', 'A B'],
    ['codes across each other', '<1>a</1> <2>b</2>', '<x id="1">A <x id="2">B</x> C</x></x>', 'A B C'],
    ['entities', 'R&amp;D', 'R&amp;D &lt;b&gt; &quot;x&quot; &#39;y&#x27; &nbsp;z', 'R&amp;D &lt;b> "x" \'y\' \u00a0z'],
    ['bare signs', 'a', 'A & B < C', 'A &amp; B &lt; C'],
    ['tags that nobody sent', 'a', 'A <b>B</b> <1>', 'A &lt;b>B&lt;/b> &lt;1>'],
    ['line breaks and tabs', 'a\nb\tc', 'A <br/> B<tab></tab>C', 'A\nB\tC'],
    ['terms', 'Rada', '<t translate="no">Council</t>', 'Council'],
    ['white space at the ends', ' a ', 'A', ' A '],
    ['a character that is none', 'a', 'A &#0; &#xd800; &#9999999;', 'A \ufffd \ufffd \ufffd'],
  ])('%s', (_, source, answer, line) => {
    expect(lineOfAnswer(answer, source)).toBe(line)
  })

  it('an entity meant as words stays, whether or not the engine undoes entities', () => {
    const source = lineOfWords('znak &lt; w HTML')
    expect(wordsOfLine(lineOfAnswer('sign &amp;lt; in HTML', source))).toBe('sign &lt; in HTML')
    expect(wordsOfLine(lineOfAnswer('sign &lt; in HTML', source, { undoesEntities: true }))).toBe('sign &lt; in HTML')
    expect(wordsOfLine(lineOfAnswer('R&D', lineOfWords('B+R'), { undoesEntities: true }))).toBe('R&D')
  })

  const words = fc.string({ unit: fc.constantFrom('a', 'ż', '&', '<', '>', ';', 'lt', '1', '/', ' ', '\n', '\t', '"', 'x'), maxLength: 12 })

  it('comes back as it was from an engine that changes nothing', () => {
    const line = fc.tuple(words, words, words, words).map(([a, b, c, d]) => `${lineOfWords(a)}<1>${lineOfWords(b)}<2>${lineOfWords(c)}</2></1>${lineOfWords(d)}`)
    fc.assert(
      fc.property(line, (source) => {
        const back = lineOfAnswer(markUp(source), source)
        expect(back.replace(/[ \n\t]/g, '')).toBe(source.replace(/[ \n\t]/g, ''))
      }),
    )
  })

  it('never has a code that the source lacks, whatever is answered', () => {
    const answer = fc.array(fc.constantFrom('<x id="1">', '<x id="2">', '</x>', '<1>', '</1>', 'a', '&lt;', '1', '>', '<t>', '<br/>')).map((parts) => parts.join(''))
    fc.assert(
      fc.property(answer, (text) => {
        const line = lineOfAnswer(text, 'a <1>b</1>')
        expect(['', '<1>,</1>']).toContain((line.match(/<\/?\d+>/g) ?? []).join(','))
      }),
    )
  })
})

it.each([['2008', false], ['–', false], ['<1>30 000</1>', false], ['&amp;', false], ['x 1', true], ['ł', true], ['<1>a</1>', true]])('%s has letters: %s', (line, has) => {
  expect(hasLetters(line)).toBe(has)
})
