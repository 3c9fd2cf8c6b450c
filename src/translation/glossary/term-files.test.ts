/** Files of terms: what is written reads back the same, and what others write is understood. */
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { csvOf, readCsv } from './csv'
import type { GlossaryEntry } from './glossary-entry'
import { type ImportedFile, isFileError } from './imported-terms'
import { planImport } from './plan-import'
import { readTbx, tbxOf } from './tbx'

const LOCALES = ['en', 'uk']
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const csv = (text: string): ImportedFile => readCsv(bytesOf(text), LOCALES)
const tbx = (text: string): ImportedFile => readTbx(bytesOf(text), { locales: LOCALES, sourceLocale: 'pl' })

const entries: GlossaryEntry[] = [
  {
    id: '1',
    term: 'człowiek',
    forms: ['ludzie', 'a|b', 'c\\d'],
    note: 'Pierwszy wiersz\ndrugi, z „cudzysłowem” i "prostym"; oraz <znakiem> & innym',
    translations: [{ locale: 'en', text: 'person', forbidden: ['human', '=HYPERLINK("x")'], note: '+48' }, { locale: 'uk', text: 'людина', forbidden: [], note: '' }],
  },
  { id: '2', term: '=SUM(A1)', forms: [], note: '@home', translations: [] },
  { id: '3', term: 'uchwała', forms: [], note: '', translations: [{ locale: 'en', text: '-ion', forbidden: [], note: '' }] },
]

const outcomes = (stored: GlossaryEntry[], file: ImportedFile) => planImport(stored, file).terms.map(({ changes, outcome }) => [outcome, changes])
const FORMATS = { CSV: (all: GlossaryEntry[]) => csv(csvOf(all, LOCALES)), TBX: (all: GlossaryEntry[]) => tbx(tbxOf(all, { sourceLocale: 'pl', title: 'x' })) }

describe.each(Object.entries(FORMATS))('%s', (_, throughFile) => {
  it('reads back what it wrote: nothing changes', () => {
    const file = throughFile(entries)
    expect(file.problems).toEqual([])
    expect(outcomes(entries, file)).toEqual(entries.map(() => ['unchanged', []]))
  })

  it('makes the same terms anew where there are none', () => {
    const made = planImport([], throughFile(entries)).terms.map(({ entry }, index) => ({ id: String(index + 1), ...entry }))
    expect(made).toEqual(entries)
  })

  it('holds for any words', () => {
    const words = fc.stringMatching(/^[a-zżółć=+@|\\;,"<&][a-zżółć |\\;,"'<&>=-]{0,12}[a-zżółć"|\\]$/)
    const term = fc.record({
      term: words,
      forms: fc.uniqueArray(words, { maxLength: 3 }),
      note: words,
      translations: fc.tuple(words, fc.uniqueArray(words, { maxLength: 2 })).map(([text, forbidden]) => [{ locale: 'en', text, forbidden, note: '' }]),
    })
    fc.assert(
      fc.property(fc.uniqueArray(term, { selector: ({ term: name }) => name.replace(/\s+/g, ' '), minLength: 1, maxLength: 4 }), (made) => {
        const tidy = planImport([], { terms: made.map((each, row) => ({ ...each, row, translations: { en: each.translations[0] as object } })), problems: [] })
        const all = tidy.terms.map(({ entry }, index) => ({ id: String(index), ...entry }))
        expect(outcomes(all, throughFile(all))).toEqual(all.map(() => ['unchanged', []]))
      }),
    )
  })
})

describe('CSV of others', () => {
  it.each([
    ['semicolons, as Excel in Polish writes them', 'term;en\nuchwała;resolution\n'],
    ['tabs', 'term\ten\nuchwała\tresolution\n'],
    ['a byte order mark, Windows lines, another case of the heading', '\uFEFFTerm,EN\r\nuchwała,resolution\r\n'],
    ['columns in another order, empty lines', 'en,term\n\nresolution,uchwała\n\n'],
  ])('with %s', (_, text) => {
    expect(csv(text).terms).toEqual([{ row: 2, term: 'uchwała', translations: { en: { text: 'resolution' } } }])
  })

  it('in UTF-16', () => {
    const text = '\uFEFFterm\ten\nuchwała\tresolution\n'
    expect(readCsv(new Uint8Array(Buffer.from(text, 'utf16le')), LOCALES).terms[0]?.term).toBe('uchwała')
  })

  it('writes no formula that a spreadsheet would run', () => {
    const cells = csvOf(entries, LOCALES).split(/[\r\n,]+/)
    expect(cells.filter((cell) => /^"?[=+@-]/.test(cell))).toEqual([])
  })

  it('tells of a column that it does not know, and passes it over', () => {
    expect(csv('term,en,de\nuchwała,resolution,Beschluss\n').problems).toMatchObject([{ row: 1, severity: 'warning', code: 'unknown-column', column: 'de' }])
  })

  it.each([
    ['no column term', bytesOf('pl,en\na,b\n'), 'no-term-column'],
    ['another encoding', new Uint8Array([0x74, 0x65, 0x72, 0x6d, 0x0a, 0xb3]), 'wrong-encoding'],
    ['a quotation mark that stays open', bytesOf('term,en\n"a,b\n'), 'not-a-table'],
    ['nothing in it', bytesOf(''), 'empty'],
  ])('with %s is refused', (_, bytes, fault) => {
    expect(() => readCsv(bytes, LOCALES)).toThrow(expect.objectContaining({ name: 'FileError', fault }) as unknown as Error)
  })
})

describe('TBX of others', () => {
  const EXPECTED = { row: 1, term: 'uchwała', note: 'Akt rady', translations: { en: { text: 'resolution', forbidden: ['act'] } } }

  it.each([
    [
      'ISO 30042:2008, with the DTD that tools name',
      `<?xml version='1.0'?><!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd"><martif type="TBX-Basic" xml:lang="pl"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></martifHeader>
      <text><body><termEntry id="a"><note>Akt rady</note><langSet xml:lang="pl-PL"><tig><term>uchwała</term></tig></langSet>
      <langSet xml:lang="en-GB"><tig><term>resolution</term></tig><ntig><termGrp><term>act</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig></langSet></termEntry></body></text></martif>`,
    ],
    [
      'ISO 30042:2019, style DCT',
      `<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body><conceptEntry><note>Akt rady</note>
      <langSec xml:lang="en"><termSec><term>act</term><min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec><termSec><term>resolution</term><basic:termType>fullForm</basic:termType></termSec></langSec>
      <langSec xml:lang="pl"><termSec><term>uchwała</term></termSec></langSec></conceptEntry></body></text></tbx>`,
    ],
  ])('%s', (_, text) => {
    expect(tbx(text)).toEqual({ terms: [EXPECTED], problems: [] })
  })

  const entry = (sections: string): string => `<tbx><text><body><conceptEntry>${sections}</conceptEntry></body></text></tbx>`
  const lang = (locale: string, ...terms: string[]): string => `<langSec xml:lang="${locale}">${terms.map((term) => `<termSec><term>${term}</term></termSec>`).join('')}</langSec>`

  it('tells of languages and second translations that it passes over', () => {
    const { problems, terms } = tbx(entry(lang('pl', 'uchwała') + lang('de', 'Beschluss') + lang('en', 'resolution', 'decision')))
    expect(problems).toMatchObject([{ severity: 'warning', code: 'unknown-language', column: 'de' }, { severity: 'warning', code: 'more-translations', column: 'en' }])
    expect(terms[0]?.translations).toEqual({ en: { text: 'resolution', forbidden: [] } })
  })

  it.each([
    ['entities of its own', '<!DOCTYPE tbx [<!ENTITY a "x">]><tbx>&a;</tbx>', 'has-doctype'],
    ['an entity from outside', '<!DOCTYPE tbx [<!ENTITY a SYSTEM "file:///etc/passwd">]><tbx>&a;</tbx>', 'has-doctype'],
    ['an end too early', '<tbx><text>', 'not-well-formed'],
    ['another root', '<xliff/>', 'not-tbx'],
    ['no entry', '<tbx><text><body/></text></tbx>', 'empty'],
  ])('with %s is refused', (_, text, fault) => {
    try {
      tbx(text)
      throw new Error('It was taken')
    } catch (error) {
      expect([isFileError(error), (error as { fault?: string }).fault]).toEqual([true, fault])
    }
  })
})

describe('what an import would do', () => {
  const stored = entries
  const plan = (text: string) => planImport(stored, csv(text))

  it.each([
    ['a new term', 'term,en\nrada,council\n', [['created', ['en']]]],
    ['the same term in another case', 'term,en\nUCHWAŁA,-ion\n', [['unchanged', []]]],
    ['another translation', 'term,en\nuchwała,resolution\n', [['changed', ['en']]]],
    ['a translation more', 'term,uk\nuchwała,резолюція\n', [['changed', ['uk']]]],
    ['a translation taken away, with what belonged to it', 'term,en\nczłowiek,\n', [['changed', ['en', 'en_forbidden', 'en_note']]]],
    ['forms and the note', 'term,forms,note\nczłowiek,ludzie,\n', [['changed', ['forms', 'note']]]],
    ['what must not be said', 'term,en,en_forbidden\nuchwała,-ion,act|bill\n', [['changed', ['en_forbidden']]]],
  ])('%s', (_, text, expected) => {
    const { problems, terms } = plan(text)
    expect(problems).toEqual([])
    expect(terms.map(({ changes, outcome }) => [outcome, changes])).toEqual(expected)
  })

  it('keeps what the file says nothing of', () => {
    const [changed] = plan('term,en\nczłowiek,human being\n').terms
    expect(changed?.entry).toEqual({ ...stored[0], id: undefined, translations: [{ ...stored[0]?.translations[0], text: 'human being' }, stored[0]?.translations[1]] })
  })

  it.each([
    ['no term', 'term,en\n,x\n', 2, 'term-missing', 'term'],
    ['a term twice', 'term,en\nrada,council\n Rada ,board\n', 3, 'term-doubled', 'term'],
    ['forbidden without what is agreed', 'term,en,en_forbidden\nrada,,board\n', 2, 'text-missing', 'en'],
    ['forbidden and agreed at once', 'term,en,en_forbidden\nrada,council,Council\n', 2, 'forbidden-is-agreed', 'en_forbidden'],
    ['a text that is too long', `term,en\nrada,${'x'.repeat(201)}\n`, 2, 'too-long', 'en'],
    ['a note that is too long', `term,note\nrada,${'x'.repeat(1001)}\n`, 2, 'too-long', 'note'],
  ])('an error: %s', (_, text, row, code, column) => {
    expect(plan(text).problems).toMatchObject([{ row, severity: 'error', code, column }])
  })
})
