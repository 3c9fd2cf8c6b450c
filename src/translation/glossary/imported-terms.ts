/** What a file of terms says, whatever its format. What it does not say of a term is undefined, and stays as it is. */
import type { TermTranslation } from './glossary-entry'

/** Terms that one file may have. */
export const MOST_TERMS = 10_000

export interface ImportedTerm {
  /** As a person counts: the row of a table (its heading is 1), the entry of a TBX file. */
  row: number
  term: string
  forms?: string[]
  note?: string
  /** By locale. An empty `text` takes the translation away. */
  translations: { [locale: string]: Partial<Omit<TermTranslation, 'locale'>> }
}

export type ProblemCode =
  | 'term-missing'
  | 'term-doubled'
  | 'text-missing'
  | 'too-long'
  | 'forbidden-is-agreed'
  | 'unknown-column'
  | 'unknown-language'
  | 'more-translations'

/** An error keeps the whole file out; a warning tells of something that is passed over. */
export interface ImportProblem {
  row: number
  severity: 'error' | 'warning'
  code: ProblemCode
  /** `term`, `note`, `en`, `en_forbidden` …: the part of the row; null: the row itself. */
  column: string | null
  /** What its message names. */
  values: Record<string, string | number>
}

export interface ImportedFile {
  terms: ImportedTerm[]
  problems: ImportProblem[]
}

export type FileFault = 'empty' | 'too-large' | 'wrong-encoding' | 'not-a-table' | 'no-term-column' | 'has-doctype' | 'not-well-formed' | 'not-tbx' | 'too-many'

/** A file that can't be read at all. */
export class FileError extends Error {
  override readonly name = 'FileError'
  constructor(
    readonly fault: FileFault,
    readonly detail = '',
  ) {
    super(`${fault} ${detail}`.trim())
  }
}

/** Told by name: the class is loaded twice (server, Next's bundle). */
export const isFileError = (error: unknown): error is FileError => error instanceof Error && error.name === 'FileError'
