/** What a file of translators would change in one document: worked out from both, nothing is written. Pure. */
import type { TaskSegment, TranslationTask } from '../read-translation-task'
import { segmentFingerprint } from './fingerprints'
import { codesUsedIn, contentOf, type Inline, lineOf, wordsOf } from './inline-content'
import type { ReadUnit } from './read-xliff'
import { addressOfUnit } from './xliff-document'

export interface PlannedChange {
  address: string
  label: string
  /** Target lines; equal where the file confirms a text that was out of date or made by a machine. */
  before: string
  after: string
}

/** The Polish has moved on since the export: the unit is not taken over. */
export interface Conflict {
  code: 'source-changed'
  address: string
  label: string
  /** The Polish in the file, its words alone, and the Polish line of now; null where it is gone. */
  sourceThen: string
  sourceNow: string | null
  /** What the file would have written: its words alone. */
  target: string
}

export const WARNINGS = ['duplicate-unit', 'inline-code-lost', 'inline-code-unknown', 'not-used', 'too-long', 'unknown-unit'] as const
export type WarningCode = (typeof WARNINGS)[number]

export interface PlanWarning {
  code: WarningCode
  /** As the file names the unit, where the document has none of that name. */
  address: string
  label: string | null
  /** Line of the file, from 1. */
  line: number
  /** Inline codes that were lost or are unknown. */
  codes?: string[]
  /** Characters that the text has, and may have. */
  length?: number
  maxLength?: number
}

export interface ImportPlan {
  changes: PlannedChange[]
  /** How many units say what is stored already. */
  unchanged: number
  conflicts: Conflict[]
  warnings: PlanWarning[]
}

const leafIn = (address: string): string => address.split('#')[0] ?? address

const withoutSpacing = (words: string): string => words.normalize('NFC').replace(/\s+/g, ' ').trim()

/** By what we wrote when we exported, else by words and codes; tools may tidy spaces. */
function isSourceOf(unit: ReadUnit, { codes, kind, source }: TaskSegment): boolean {
  if (unit.fingerprint === segmentFingerprint({ codes, text: source })) return true
  if (unit.fingerprint !== null && /^[0-9a-f]{16}$/.test(unit.fingerprint)) return false
  const current = contentOf(source, kind === 'richText')
  const codesOf = (content: readonly Inline[]): string => codesUsedIn(content).sort().join()
  return withoutSpacing(wordsOf(unit.source)) === withoutSpacing(wordsOf(current)) && codesOf(unit.source) === codesOf(current)
}

function hasNothingToSay({ source, state, target }: ReadUnit): boolean {
  const words = wordsOf(target ?? []).trim()
  // Tools fill an empty target with the source before anybody has worked on it.
  return words === '' || (state === 'initial' && words === wordsOf(source).trim())
}

/** @param document as it is now @param units what the file has of it */
export function planImport(document: Pick<TranslationTask, 'segments' | 'source' | 'sourceId'>, units: readonly ReadUnit[]): ImportPlan {
  const { segments } = document
  const plan: ImportPlan = { changes: [], unchanged: 0, conflicts: [], warnings: [] }
  const byAddress = new Map(segments.map((segment) => [segment.address, segment]))
  const byLeaf = new Map(segments.map((segment) => [segment.leaf, segment]))
  const seen = new Set<string>()

  const planUnit = (unit: ReadUnit): void => {
    const named = [addressOfUnit(document, unit.id), unit.name ?? ''].filter((name) => name !== '')
    const segment = named.map((name) => byAddress.get(name)).find((found) => found !== undefined)
    const address = segment?.address ?? named[0] ?? ''
    const warn = (code: WarningCode, details: Partial<PlanWarning> = {}): void =>
      void plan.warnings.push({ code, address, label: segment?.label ?? null, line: unit.line, ...details })

    if (seen.has(address)) return warn('duplicate-unit')
    seen.add(address)
    const leaf = byLeaf.get(leafIn(address))
    if (!segment && !leaf) return warn('unknown-unit')
    if (hasNothingToSay(unit)) return warn('not-used', { label: (segment ?? leaf)?.label ?? null })
    if (!segment || !isSourceOf(unit, segment)) {
      plan.conflicts.push({
        code: 'source-changed',
        address,
        label: (segment ?? leaf)?.label ?? '',
        sourceThen: wordsOf(unit.source),
        sourceNow: segment?.source ?? null,
        target: wordsOf(unit.target ?? []),
      })
      return
    }

    const { codes, isMachineMade, kind, label, maxLength, source, state, target } = segment
    const isRichText = kind === 'richText'
    const { line, unknownCodes } = lineOf(unit.target ?? [], { codeCount: codes.length, isRichText })
    if (unknownCodes.length > 0) warn('inline-code-unknown', { codes: unknownCodes })
    const kept = new Set(codesUsedIn(contentOf(line, isRichText)))
    const lost = codesUsedIn(contentOf(source, isRichText)).filter((code) => !kept.has(code))
    if (lost.length > 0) warn('inline-code-lost', { codes: lost })
    const length = wordsOf(contentOf(line, isRichText)).length
    if (maxLength !== null && length > maxLength) warn('too-long', { length, maxLength })

    const isConfirmed = unit.state !== 'initial' && (state === 'stale' || isMachineMade)
    if (line === target && !isConfirmed) plan.unchanged += 1
    else plan.changes.push({ address, label, before: target, after: line })
  }

  for (const unit of units) planUnit(unit)
  return plan
}
