/** The seed's own English holds against the checks that translators are held to, its glossary too. */
import { expect, it } from '@jest/globals'

import { checkSegment } from '../src/translation/checks/check-segment'
import { compileGlossary, matchTerms } from '../src/translation/glossary/match-terms'
import { linesOf, type RichText } from '../src/translation/inline-codes'
import { Bilingual } from './record'
import { records } from './records'
import { glossary } from './records/glossary'

interface Pair {
  record: string
  source: string
  target: string
  hasCodes: boolean
}

function pairsIn(record: string, value: unknown): Pair[] {
  if (value instanceof Bilingual) {
    const { en, pl } = value as Bilingual<string | RichText>
    if (typeof pl === 'string') return [{ record, source: pl, target: en as string, hasCodes: false }]
    const english = linesOf(en as RichText)
    return linesOf(pl).map((source, index) => ({ record, source, target: english[index] ?? '', hasCodes: true }))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((inner) => pairsIn(record, inner))
}

interface SeededTerm {
  term: string
  translations: { text: string; forbidden?: string[] }[]
}

const pairs = records.flatMap(({ data, key }) => pairsIn(key, data))
const compiled = compileGlossary(
  glossary.map(({ data, key }) => {
    const { term, translations } = data as unknown as SeededTerm
    return { id: key, term, forms: [], text: translations[0]?.text ?? '', forbidden: translations[0]?.forbidden ?? [], note: '' }
  }),
)
const termsIn = (line: string) => matchTerms(compiled, line)

it('has no error and leaves no agreed term out', () => {
  expect(pairs.length).toBeGreaterThan(40)
  const findings = pairs.flatMap(({ hasCodes, record, source, target }) =>
    checkSegment({ source, target, hasCodes, maxLength: null, sourceLocale: 'pl', targetLocale: 'en', terms: termsIn(source) }).map((finding) => ({ record, source, target, ...finding })),
  )
  expect(findings.filter(({ check, severity }) => severity === 'error' || check === 'term-not-used')).toEqual([])
})

it('has every term of the glossary in one of its texts', () => {
  const used = new Set(pairs.flatMap(({ source }) => termsIn(source).map(({ id }) => id)))
  expect(glossary.map(({ key }) => key).filter((key) => !used.has(key))).toEqual([])
})
