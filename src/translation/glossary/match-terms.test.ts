import { describe, expect, it } from '@jest/globals'

import type { TermForLocale } from './glossary-entry'
import { compileGlossary, matchTerms } from './match-terms'

const term = (polish: string, text: string, own: Partial<TermForLocale> = {}): TermForLocale => ({ id: polish, term: polish, forms: [], text, forbidden: [], note: '', ...own })

const glossary = compileGlossary([
  term('Rada Miasta Krakowa', 'Kraków City Council', { forbidden: ['Cracow City Council'], note: 'Organ gminy' }),
  term('rada', 'council'),
  term('uchwała', 'resolution'),
  term('Miasta Międzykulturowe', 'Intercultural Cities'),
  term('miasto międzykulturowe', 'intercultural city'),
  term('Program Miast Międzykulturowych', 'Intercultural Cities Programme'),
  term('Rada Europy', 'Council of Europe'),
  term('Otwarty Kraków', 'Open Kraków'),
  term('dobra praktyka', 'good practice'),
  term('sieć krajowa', 'national network'),
  term('Unia Metropolii Polskich', 'Union of Polish Metropolises'),
  term('człowiek', 'person', { forms: ['ludzie', 'ludzi', 'ludziom'] }),
  term('Polska', 'Poland'),
  term('ICC', 'ICC'),
])

const found = (line: string): string[] => matchTerms(glossary, line).map(({ term: name }) => name)

describe('terms in a line', () => {
  it.each([
    ['Uchwałą Rady Miasta Krakowa przyjęto program', 'uchwała, Rada Miasta Krakowa'],
    ['w programie Miasta Międzykulturowe', 'Miasta Międzykulturowe'],
    ['do Programu Miast Międzykulturowych Rady Europy', 'Program Miast Międzykulturowych, Rada Europy'],
    ['strategia miasta międzykulturowego', 'miasto międzykulturowe'],
    ['z Miastami Międzykulturowymi', 'Miasta Międzykulturowe'],
    ['przez Radę Miasta Krakowa, a potem przez radę', 'Rada Miasta Krakowa, rada'],
    ['Radzie Europy i radzie dzielnicy', 'Rada Europy, rada'],
    ['w „Otwartym Krakowie”', 'Otwarty Kraków'],
    ['dobrymi praktykami i dobrych praktyk', 'dobra praktyka, dobra praktyka'],
    ['w ramach sieci krajowych', 'sieć krajowa'],
    ['zaleciła Unia Metropolii Polskich', 'Unia Metropolii Polskich'],
    ['przez Unię Metropolii Polskich', 'Unia Metropolii Polskich'],
    ['dla ludzi', 'człowiek'],
    ['człowiekowi', 'człowiek'],
    ['Rada <1>Miasta</1> Krakowa', 'Rada Miasta Krakowa'],
    ['<1>Rady</1> <2>Europy</2>', 'Rada Europy'],
    ['w Polsce i po polsku', 'Polska'],
    ['Programie ICC', 'ICC'],
    // Nothing of these is meant.
    ['radar wykrył radio', ''],
    ['rada. Miasta Krakowa', 'rada'],
    ['język polski', ''],
    ['uchwalono i uchwali się', ''],
    ['icc', ''],
    ['&lt;rada', 'rada'],
    ['', ''],
  ])('%s → %s', (line, expected) => {
    expect(found(line).join(', ')).toBe(expected)
  })

  it('gives the place in the line with its codes, and what was agreed', () => {
    const line = 'W <1>Radzie <2>Miasta</2></1> Krakowa'
    const [hit] = matchTerms(glossary, line)
    expect(hit).toMatchObject({ words: 'Radzie Miasta Krakowa', text: 'Kraków City Council', forbidden: ['Cracow City Council'], note: 'Organ gminy' })
    expect(line.slice(hit?.start, hit?.end)).toBe('Radzie <2>Miasta</2></1> Krakowa')
  })

  it('finds the same among thousands of terms', () => {
    const many = Array.from({ length: 5000 }, (_, index) => term(`termin numer ${index}`, `term ${index}`))
    const large = compileGlossary([...many, term('Rada Europy', 'Council of Europe')])
    expect(matchTerms(large, 'Rady Europy dotyczy termin numer 4321').map(({ text }) => text)).toEqual(['Council of Europe', 'term 4321'])
  })
})
