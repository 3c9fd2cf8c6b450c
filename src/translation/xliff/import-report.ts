/** What an import says of itself, in the importer's language. */
import type { PayloadRequest } from 'payload'

import { say } from '../../messages'
import type { Problem } from '../../problem-response'
import type { Conflict, ImportPlan, PlannedChange, PlanWarning } from './plan-import'

type Speaker = Pick<PayloadRequest, 'i18n'>

export type ReportedWarning = Pick<PlanWarning, 'address' | 'code' | 'label' | 'line'> & { message: string }
export type ReportedConflict = Conflict & { message: string }

export interface ReportedDocument {
  source: string
  sourceId: string
  locale: string
  title: string
  changes: PlannedChange[]
  /** Units that say what is stored already. */
  unchanged: number
  conflicts: ReportedConflict[]
  warnings: ReportedWarning[]
  /** Its changes are stored, all of them; false in a dry run. */
  isWritten: boolean
  /** Why nothing of it was stored, though it was to be. */
  problem: { code: Problem['code']; detail: string } | null
}

/** A document of the file that is not here (any more), or that the importer can't see. */
export interface UnknownDocument {
  code: 'unknown-document'
  source: string
  sourceId: string
  message: string
}

export interface ImportReport {
  isDryRun: boolean
  documents: ReportedDocument[]
  unknownDocuments: UnknownDocument[]
  totals: { documents: number; changes: number; unchanged: number; conflicts: number; warnings: number; written: number }
}

function messageOf(req: Speaker, { address, code, codes = [], label, length = 0, maxLength = 0 }: PlanWarning): string {
  const what = label ?? address
  switch (code) {
    case 'duplicate-unit':
      return say(req, 'xliffDuplicateUnit', { label: what })
    case 'inline-code-lost':
      return say(req, 'xliffCodeLost', { label: what, codes: codes.map((each) => `<${each}>`).join(', ') })
    case 'inline-code-unknown':
      return say(req, 'xliffCodeUnknown', { label: what, codes: codes.map((each) => `<${each}>`).join(', ') })
    case 'not-used':
      return say(req, 'xliffNotUsed', { label: what })
    case 'too-long':
      return say(req, 'xliffTooLong', { label: what, length, max: maxLength })
    case 'unknown-unit':
      return say(req, 'xliffUnknownUnit', { address })
  }
}

/** The plan as a person reads it, before anything is stored. */
export function reportOf(
  req: Speaker,
  { changes, conflicts, unchanged, warnings }: ImportPlan,
  document: Pick<ReportedDocument, 'locale' | 'source' | 'sourceId' | 'title'>,
): ReportedDocument {
  return {
    ...document,
    changes,
    unchanged,
    conflicts: conflicts.map((conflict) => ({
      ...conflict,
      message: say(req, conflict.sourceNow === null ? 'xliffSourceGone' : 'xliffSourceChanged', { label: conflict.label }),
    })),
    warnings: warnings.map((warning) => ({
      code: warning.code,
      address: warning.address,
      label: warning.label,
      line: warning.line,
      message: messageOf(req, warning),
    })),
    isWritten: false,
    problem: null,
  }
}

export function totalsOf(documents: readonly ReportedDocument[], unknown: number): ImportReport['totals'] {
  const sum = (count: (document: ReportedDocument) => number): number => documents.reduce((total, document) => total + count(document), 0)
  return {
    documents: documents.length,
    changes: sum(({ changes }) => changes.length),
    unchanged: sum(({ unchanged }) => unchanged),
    conflicts: sum(({ conflicts }) => conflicts.length),
    warnings: unknown + sum(({ warnings }) => warnings.length),
    written: sum(({ isWritten }) => (isWritten ? 1 : 0)),
  }
}
