import { describe, expect, it } from '@jest/globals'

import type { GlossaryHit } from '../glossary/match-terms'
import { checkSegment, isHeldBack } from './check-segment'
import type { CheckedSegment, CheckName, Finding } from './finding'
import { sayFinding } from './say-finding'

const segment = (source: string, target: string, own: Partial<CheckedSegment> = {}): CheckedSegment => ({
  source, target, maxLength: null, terms: [], sourceLocale: 'pl', targetLocale: 'en', hasCodes: true, ...own,
})

const told = (findings: readonly Finding[]): string => findings.map(({ check, severity }) => `${severity} ${check}`).join(', ')
const checked = (source: string, target: string, own?: Partial<CheckedSegment>): string => told(checkSegment(segment(source, target, own)))

const hit = (words: string, text: string, forbidden: string[] = []): GlossaryHit => ({ start: 0, end: words.length, words, id: words, term: words, text, forbidden, note: '' })

describe('a segment', () => {
  it.each<[string, string, string, Partial<CheckedSegment>?]>([
    // Right as it is.
    ['Kraków jest w <1>programie</1>.', 'Kraków is in the <1>programme</1>.', ''],
    ['<1>a <2>b</2></1>', '<2>b</2> <1>a</1>', ''],
    ['a &lt; b &amp; c', 'x &lt; y &amp; z', ''],
    ['Kraków', 'Kraków', ''],
    ['ICC', 'ICC', ''],
    ['https://example.org', 'https://example.org', ''],
    ['150', '150', ''],
    ['', '', ''],
    // Empty, and nothing more than that.
    ['W 2016 <1>roku</1>', '', 'error empty'],
    ['Tekst', ' \n', 'error empty'],
    ['<1>Tekst</1>', '<1></1>', 'error empty'],
    // Inline codes.
    ['<1>a</1> b', 'a b c', 'error code-lost'],
    ['<1>a</1> b', '<1></1>a b c', 'error code-lost'],
    ['<1>a</1>', '<1>b</1> <1>c</1>', 'error code-doubled'],
    ['<1>a</1>', '<1>b</1> <2>c</2>', 'error code-unknown'],
    ['<1>a</1>', '<1>b', 'error code-unbalanced'],
    ['<1>a</1> <2>b</2>', '<1>x <2>y</1> z</2>', 'error code-unbalanced'],
    ['a', 'b<1>', 'error code-unknown'],
    // Where there are none, they are words like any other.
    ['<1>a</1>', 'b 1', '', { hasCodes: false }],
    // Length, counted without codes.
    ['Tytuł', '<1>12345</1>', '', { source: '<1>Rok 12345</1>', maxLength: 5 }],
    ['Tytuł', 'A long title', 'error too-long', { maxLength: 11 }],
    ['Tytuł', 'A long title', '', { maxLength: 12 }],
    // The same as the source.
    ['Otwarty Kraków', 'otwarty <1>kraków</1>', 'warning same-as-source', { source: '<1>Otwarty Kraków</1>' }],
    ['uchwała', 'uchwała', 'warning same-as-source'],
    ['Open Eyes Economy', 'Open Eyes Economy', '', { terms: [hit('Open Eyes Economy', 'Open Eyes Economy')] }],
    // Spaces, words, brackets, quotation marks, the end.
    ['a', ' b', 'warning edge-space'],
    [' a', ' b', ''],
    ['a ', 'b', 'warning edge-space'],
    ['a b', 'c  d', 'warning doubled-space'],
    ['to jest', 'this is is', 'warning doubled-word'],
    ['to jest', 'the <1>The</1> end', 'warning doubled-word', { source: 'to <1>jest</1>' }],
    ['to', 'he said that that had had', ''],
    ['to', 'is this', ''],
    ['a (b)', 'c (d', 'warning unbalanced-brackets'],
    ['a (b)', 'c d)', 'warning unbalanced-brackets'],
    ['a) raz', 'a) once', ''],
    ['1) raz (dwa)', '1) once (twice)', ''],
    ['„Otwarty”', '“Open', 'warning unbalanced-quotes'],
    ['„Otwarty”', '“Open”', ''],
    ['„Otwarty”', "Kraków's “Open”", ''],
    ['Zdanie.', 'A sentence', 'warning final-punctuation'],
    ['Pytanie?', 'A question.', 'warning final-punctuation'],
    ['Zdanie.', 'A “sentence.”', ''],
    ['w ubiegłym r.', 'last year', ''],
    ['Zdanie...', 'A sentence…', ''],
    // Terms.
    ['uchwała', 'a resolution', '', { terms: [hit('uchwała', 'resolution')] }],
    ['uchwały', 'the resolutions’ text', '', { terms: [hit('uchwała', 'resolution')] }],
    ['uchwała', 'a decision', 'warning term-not-used', { terms: [hit('uchwała', 'resolution')] }],
    ['uchwała', 'an act', 'error term-forbidden', { terms: [hit('uchwała', 'resolution', ['act'])] }],
    ['uchwała', 'a resolution is an act', 'warning term-forbidden', { terms: [hit('uchwała', 'resolution', ['act'])] }],
    ['Rada Miasta Krakowa', 'Kraków City Council', '', { terms: [hit('Rada Miasta Krakowa', 'Kraków City Council', ['City Council'])] }],
    ['uchwała i uchwała', 'both decisions', 'warning term-not-used', { terms: [hit('uchwała', 'resolution'), hit('uchwała', 'resolution')] }],
    // Errors come first.
    ['Rok 2016.', 'year  2017', 'error years, warning doubled-space, warning final-punctuation'],
  ])('%s → %s: %s', (source, target, expected, own = {}) => {
    expect(checked(source, target, own)).toBe(expected)
  })

  it('is held back by errors and by nothing else', () => {
    expect(isHeldBack(checkSegment(segment('Rok 2016', 'Year 2017')))).toBe(true)
    expect(isHeldBack(checkSegment(segment('Zdanie.', 'A  sentence')))).toBe(false)
  })

  it.each<[string, string, string[], Partial<CheckedSegment>?]>([
    ['<1>a</1>', '<1>b</1> <9>c</9>', ['<9>', '</9>']],
    ['to <1>jest</1>', 'the <1>the &amp; is  is</1>', ['  ', 'the <1>the', 'is  is']],
    ['uchwała <1>i</1>', 'an <1>act</1>', ['act'], { terms: [hit('uchwała', 'resolution', ['act'])] }],
  ])('%s → %s shows where', (source, target, expected, own = {}) => {
    const ranges = checkSegment(segment(source, target, own)).flatMap(({ ranges: found }) => found ?? [])
    expect(ranges.map(({ end, start }) => target.slice(start, end))).toEqual(expected)
  })
})

describe('what a finding says', () => {
  const FINDINGS: { [check in CheckName]: Extract<Finding, { check: check }>[] } = {
    empty: [{ check: 'empty', severity: 'error' }],
    'too-long': [{ check: 'too-long', severity: 'error', length: 12, maxLength: 10 }],
    'code-lost': [{ check: 'code-lost', severity: 'error', codes: [1, 2] }],
    'code-doubled': [{ check: 'code-doubled', severity: 'error', codes: [1] }],
    'code-unknown': [{ check: 'code-unknown', severity: 'error', codes: [1] }],
    'code-unbalanced': [{ check: 'code-unbalanced', severity: 'error', codes: [1] }],
    'same-as-source': [{ check: 'same-as-source', severity: 'warning' }],
    numbers: [
      { check: 'numbers', severity: 'error', missing: ['5'], extra: ['6'] },
      { check: 'numbers', severity: 'warning', missing: ['5'], extra: [] },
      { check: 'numbers', severity: 'warning', missing: [], extra: ['6'] },
    ],
    dates: [{ check: 'dates', severity: 'error', missing: ['14 maja'], extra: ['May 15'] }],
    years: [{ check: 'years', severity: 'error', missing: ['2016'], extra: ['2017'] }],
    'term-not-used': [{ check: 'term-not-used', severity: 'warning', words: 'uchwałą', text: 'resolution' }],
    'term-forbidden': [{ check: 'term-forbidden', severity: 'error', forbidden: 'act', text: 'resolution' }],
    'edge-space': [
      { check: 'edge-space', severity: 'warning', isLeading: true, isTrailing: false },
      { check: 'edge-space', severity: 'warning', isLeading: false, isTrailing: true },
      { check: 'edge-space', severity: 'warning', isLeading: true, isTrailing: true },
    ],
    'doubled-space': [{ check: 'doubled-space', severity: 'warning' }],
    'doubled-word': [{ check: 'doubled-word', severity: 'warning', word: 'the' }],
    'unbalanced-brackets': [{ check: 'unbalanced-brackets', severity: 'warning', sign: '(' }],
    'unbalanced-quotes': [{ check: 'unbalanced-quotes', severity: 'warning' }],
    'final-punctuation': [
      { check: 'final-punctuation', severity: 'warning', source: '.', target: '' },
      { check: 'final-punctuation', severity: 'warning', source: '', target: '!' },
    ],
  }

  it('is one sentence or two in each language, with the data in it', () => {
    const all: Finding[] = Object.values(FINDINGS).flat()
    const sentences = all.flatMap((finding) => [sayFinding(finding, 'pl'), sayFinding(finding, 'en')])
    expect(new Set(sentences).size).toBe(all.length * 2)
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
    expect(sentences.filter((sentence) => /undefined|NaN|\$|\{/.test(sentence))).toEqual([])
  })

  it.each([
    [FINDINGS.numbers[0], 'Różnią się liczby: w oryginale 5, w tłumaczeniu 6.', 'Different numbers: 5 in the source, 6 in the translation.'],
    [FINDINGS['code-lost'][0], 'Zgubiono znacznik formatowania lub odnośnika: <1>, <2>. Obejmij nim odpowiednie słowa.', 'A code of a format or a link is lost: <1>, <2>. Put it around the right words.'],
    [FINDINGS['final-punctuation'][0], 'Znak na końcu jest inny niż w oryginale: brak znaku zamiast „.”.', 'The mark at the end is not as in the source: no mark instead of “.”.'],
  ])('%#', (finding, polish, english) => {
    expect([sayFinding(finding as Finding, 'pl'), sayFinding(finding as Finding, 'en')]).toEqual([polish, english])
  })
})

/** Each took minutes, or for ever, while a pattern looked from every sign to the end of the text anew. */
describe('a text that is made to be slow', () => {
  const MANY = 50_000
  it.each<[string, string, string]>([
    ['signs of addresses', '@', 'warning final-punctuation'],
    ['one word', 'a', 'warning final-punctuation'],
    ['marks over letters', '\u0301', 'warning final-punctuation'],
    ['codes that are never closed', '<1>', 'error code-doubled, error code-unbalanced, warning doubled-word, warning final-punctuation'],
    ['closing brackets', ')', 'warning unbalanced-brackets, warning final-punctuation'],
    ['numbers', '1,', 'warning numbers, warning final-punctuation'],
  ])('%s', (_what, sign, expected) => {
    expect(checked(sign === '<1>' ? '<1>Zdanie</1>.' : 'Zdanie.', `x ${sign.repeat(MANY / sign.length)}x`)).toBe(expected)
  })
})
