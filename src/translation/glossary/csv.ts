/**
 * The glossary as a table: `term`, `forms`, `note`, and for each language `en`, `en_forbidden`, `en_note`. A
 * list is one cell, as in the open data: `a|b`, and `\|` for a `|` of its own.
 */
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'

import type { GlossaryEntry } from './glossary-entry'
import { FileError, type ImportedFile, type ImportedTerm, type ImportProblem } from './imported-terms'

const BYTE_ORDER_MARK = '\uFEFF'

const writtenList = (items: readonly string[]): string => items.map((item) => item.replace(/[\\|]/g, '\\$&')).join('|')
const readList = (cell: string): string[] => (cell.match(/(?:\\.|[^|\\])+/gs) ?? []).map((item) => item.replace(/\\(.)/gs, '$1').trim()).filter(Boolean)

const columnsOf = (locales: readonly string[]): string[] => ['term', 'forms', 'note', ...locales.flatMap((locale) => [locale, `${locale}_forbidden`, `${locale}_note`])]

/** RFC 4180 with a byte order mark, which Excel needs; what it would take for a formula begins with an apostrophe. */
export function csvOf(entries: readonly GlossaryEntry[], locales: readonly string[]): string {
  const rows = entries.map(({ forms, note, term, translations }) => [
    term,
    writtenList(forms),
    note,
    ...locales.flatMap((locale) => {
      const own = translations.find((each) => each.locale === locale)
      return [own?.text ?? '', writtenList(own?.forbidden ?? []), own?.note ?? '']
    }),
  ])
  return BYTE_ORDER_MARK + stringify([columnsOf(locales), ...rows], { escape_formulas: true, record_delimiter: 'windows' })
}

function decoded(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new FileError('wrong-encoding', encoding)
  }
}

/** Spreadsheets in Polish write `;`; the heading tells. */
function delimiterOf(text: string): string {
  const [heading = ''] = text.split(/\r?\n/, 1)
  const count = (sign: string): number => heading.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

/** The apostrophe before what looks like a formula is no part of the text. */
const unescaped = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/, '').trim()

function rowsOf(text: string): { cells: string[]; line: number }[] {
  try {
    const rows = parse(text, { bom: true, delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: true, info: true }) as unknown as { record: string[]; info: { lines: number } }[]
    return rows.map(({ info, record }) => ({ cells: record.map(unescaped), line: info.lines }))
  } catch (error) {
    throw new FileError('not-a-table', (error as Error).message)
  }
}

/** @throws FileError */
export function readCsv(bytes: Uint8Array, locales: readonly string[]): ImportedFile {
  const [heading, ...rows] = rowsOf(decoded(bytes))
  if (!heading) throw new FileError('empty')
  const names = heading.cells.map((name) => name.toLowerCase().replace(/[\s-]+/g, '_'))
  if (!names.includes('term')) throw new FileError('no-term-column', columnsOf(locales).join(', '))
  const known = new Set(columnsOf(locales))
  const problems: ImportProblem[] = names
    .filter((name) => name && !known.has(name))
    .map((name) => ({ row: 1, severity: 'warning', code: 'unknown-column', column: name, values: { column: name, known: [...known].join(', ') } }))
  const terms = rows
    .map(({ cells }, index): ImportedTerm & { isBlank: boolean } => {
      const cell = (name: string): string | undefined => (names.includes(name) ? (cells[names.indexOf(name)] ?? '') : undefined)
      const list = (name: string): string[] | undefined => (names.includes(name) ? readList(cell(name) ?? '') : undefined)
      const said = <Value>(name: string, value: Value | undefined): { [key: string]: Value } => (value === undefined ? {} : { [name]: value })
      const translations = Object.fromEntries(
        locales
          .map((locale) => [locale, { ...said('text', cell(locale)), ...said('forbidden', list(`${locale}_forbidden`)), ...said('note', cell(`${locale}_note`)) }] as const)
          .filter(([, says]) => Object.keys(says).length > 0),
      )
      return {
        row: index + 2,
        term: cell('term') ?? '',
        ...said('forms', list('forms')),
        ...said('note', cell('note')),
        translations,
        isBlank: cells.every((each) => each === ''),
      }
    })
    .filter(({ isBlank }) => !isBlank)
    .map(({ isBlank: _, ...term }) => term)
  return { terms, problems }
}
