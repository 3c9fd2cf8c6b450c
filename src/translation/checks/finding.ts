/** What a check is given and what it finds. Types alone: the editor in the browser uses the same checks. */
import type { GlossaryHit } from '../glossary/match-terms'

export interface CheckedSegment {
  /** Source and target as lines; with inline codes and escaped signs where `hasCodes`. */
  source: string
  target: string
  /** Characters that the target may have, inline codes not counted; null: no limit. */
  maxLength: number | null
  /** The glossary's terms in the source. */
  terms: readonly GlossaryHit[]
  sourceLocale: string
  targetLocale: string
  /** Lines of rich texts have inline codes, and `&amp;` and `&lt;` for signs; others have neither. */
  hasCodes: boolean
}

/** Of the target line, inline codes counted; `end` is the first character after it. */
export interface Range {
  start: number
  end: number
}

/** An error holds back "done", a warning doesn't. */
export type Severity = 'error' | 'warning'

/** The data of each check that its message needs. */
interface Details {
  empty: object
  'too-long': { length: number; maxLength: number }
  /** Numbers of inline codes. */
  'code-lost': { codes: number[] }
  'code-doubled': { codes: number[] }
  'code-unknown': { codes: number[] }
  'code-unbalanced': { codes: number[] }
  'same-as-source': object
  /** As written in the source, and as written in the target. */
  numbers: { missing: string[]; extra: string[] }
  dates: { missing: string[]; extra: string[] }
  years: { missing: string[]; extra: string[] }
  'term-not-used': { words: string; text: string }
  'term-forbidden': { forbidden: string; text: string }
  'edge-space': { isLeading: boolean; isTrailing: boolean }
  'doubled-space': object
  'doubled-word': { word: string }
  'unbalanced-brackets': { sign: string }
  'unbalanced-quotes': object
  'final-punctuation': { source: string; target: string }
}

export type CheckName = keyof Details

export type Finding = { [check in CheckName]: { check: check; severity: Severity; ranges?: Range[] } & Details[check] }[CheckName]
