/** What an import would do to the glossary, before it does anything. Pure. */
import { type GlossaryEntry, LONGEST_NOTE, LONGEST_TERM, termKey, type TermTranslation } from './glossary-entry'
import type { ImportedFile, ImportedTerm, ImportProblem } from './imported-terms'

export interface PlannedTerm {
  row: number
  term: string
  outcome: 'created' | 'changed' | 'unchanged'
  /** What differs from the stored term: `forms`, `note`, `en`, `en_forbidden`, `en_note`; of a new term all that it has. */
  changes: string[]
  /** The stored term; null where it is new. */
  id: string | null
  /** The term as it will be. */
  entry: Omit<GlossaryEntry, 'id'>
}

export interface ImportPlan {
  terms: PlannedTerm[]
  problems: ImportProblem[]
}

const tidied = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ')
const tidiedList = (texts: readonly string[]): string[] => [...new Set(texts.map(tidied).filter(Boolean))]

function translationAfter(known: TermTranslation | undefined, says: Partial<TermTranslation>, locale: string): TermTranslation {
  // Without its text a translation goes, and what belonged to it.
  const stored = says.text !== undefined && tidied(says.text) === '' ? undefined : known
  return {
    locale,
    text: tidied(says.text ?? stored?.text ?? ''),
    forbidden: tidiedList(says.forbidden ?? stored?.forbidden ?? []),
    note: (says.note ?? stored?.note ?? '').trim(),
  }
}

const isNothing = ({ forbidden, note, text }: TermTranslation): boolean => text === '' && forbidden.length === 0 && note === ''

/** The stored term with what the file says of it; languages that the file does not name stay. */
function entryAfter(stored: GlossaryEntry | undefined, imported: ImportedTerm): PlannedTerm['entry'] {
  const named = Object.entries(imported.translations).map(([locale, says]) => translationAfter(stored?.translations.find((each) => each.locale === locale), says, locale))
  const kept = (stored?.translations ?? []).filter(({ locale }) => !(locale in imported.translations))
  const order = (locale: string): number => stored?.translations.findIndex((each) => each.locale === locale) ?? -1
  return {
    // Of two ways to write its case the stored one stays.
    term: stored?.term ?? tidied(imported.term),
    forms: tidiedList(imported.forms ?? stored?.forms ?? []),
    note: (imported.note ?? stored?.note ?? '').trim(),
    translations: [...kept, ...named.filter((each) => !isNothing(each))].sort((a, b) => order(a.locale) - order(b.locale)),
  }
}

const NOTHING: PlannedTerm['entry'] = { term: '', forms: [], note: '', translations: [] }
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

function changesBetween(before: PlannedTerm['entry'], after: PlannedTerm['entry']): string[] {
  const locales = [...new Set([...before.translations, ...after.translations].map(({ locale }) => locale))]
  const of = ({ translations }: PlannedTerm['entry'], locale: string) => translations.find((each) => each.locale === locale)
  return [
    ...(isSame(before.forms, after.forms) ? [] : ['forms']),
    ...(before.note === after.note ? [] : ['note']),
    ...locales.flatMap((locale) => {
      const [old, now] = [of(before, locale), of(after, locale)]
      return [
        ...((old?.text ?? '') === (now?.text ?? '') ? [] : [locale]),
        ...(isSame(old?.forbidden ?? [], now?.forbidden ?? []) ? [] : [`${locale}_forbidden`]),
        ...((old?.note ?? '') === (now?.note ?? '') ? [] : [`${locale}_note`]),
      ]
    }),
  ]
}

function faultsOf(row: number, { forms, note, term, translations }: PlannedTerm['entry']): ImportProblem[] {
  const error = (code: ImportProblem['code'], column: string, values: ImportProblem['values'] = {}): ImportProblem => ({ row, severity: 'error', code, column, values })
  const tooLong = (column: string, texts: readonly string[], highest: number): ImportProblem[] => (texts.some(({ length }) => length > highest) ? [error('too-long', column, { column, highest })] : [])
  return [
    ...tooLong('term', [term], LONGEST_TERM),
    ...tooLong('forms', forms, LONGEST_TERM),
    ...tooLong('note', [note], LONGEST_NOTE),
    ...translations.flatMap(({ forbidden, locale, note: own, text }) => [
      ...(text === '' ? [error('text-missing', locale, { locale })] : []),
      ...(forbidden.some((each) => termKey(each) === termKey(text)) ? [error('forbidden-is-agreed', `${locale}_forbidden`, { text })] : []),
      ...tooLong(locale, [text], LONGEST_TERM),
      ...tooLong(`${locale}_forbidden`, forbidden, LONGEST_TERM),
      ...tooLong(`${locale}_note`, [own], LONGEST_NOTE),
    ]),
  ]
}

export function planImport(stored: readonly GlossaryEntry[], { problems, terms }: ImportedFile): ImportPlan {
  const byKey = new Map(stored.map((entry) => [termKey(entry.term), entry]))
  const rows = new Map<string, number>()
  const plan: ImportPlan = { terms: [], problems: [...problems] }
  for (const imported of terms) {
    const { row } = imported
    const key = termKey(imported.term)
    const first = rows.get(key)
    if (key === '') {
      plan.problems.push({ row, severity: 'error', code: 'term-missing', column: 'term', values: {} })
      continue
    }
    if (first !== undefined) {
      plan.problems.push({ row, severity: 'error', code: 'term-doubled', column: 'term', values: { term: imported.term, first } })
      continue
    }
    rows.set(key, row)
    const known = byKey.get(key)
    const entry = entryAfter(known, imported)
    const changes = changesBetween(known ?? NOTHING, entry)
    plan.problems.push(...faultsOf(row, entry))
    plan.terms.push({ row, term: entry.term, outcome: known ? (changes.length > 0 ? 'changed' : 'unchanged') : 'created', changes, id: known?.id ?? null, entry })
  }
  plan.problems.sort((a, b) => a.row - b.row)
  return plan
}
