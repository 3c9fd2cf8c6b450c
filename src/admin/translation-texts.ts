/** Between a translation task and the lines that a person types. Pure. */
import { InlineCodeError, isRichText, linesOf, withLines } from '../translation/inline-codes'
import type { TaskField, TranslationTask } from '../translation/read-translation-task'

/** What is typed, by address: one line for a text, one for each block of a rich text. */
export type TypedLines = Record<string, string[]>

export function sourceLines({ source }: TaskField): string[] {
  return isRichText(source) ? linesOf(source) : [typeof source === 'string' ? source : '']
}

function targetLines(field: TaskField): string[] {
  const count = sourceLines(field).length
  const lines = isRichText(field.target) ? linesOf(field.target) : typeof field.target === 'string' ? [field.target] : []
  return Array.from({ length: count }, (_, index) => lines[index] ?? '')
}

export const typedFrom = ({ fields }: TranslationTask): TypedLines =>
  Object.fromEntries(fields.map((field) => [field.address, targetLines(field)]))

export interface LineFault {
  address: string
  line: number
}

/** The values to store, or where an inline code is wrong. An untouched rich text stays empty. */
export function valuesOf({ fields }: TranslationTask, typed: TypedLines): { values: Record<string, unknown>; faults: LineFault[] } {
  const values: Record<string, unknown> = {}
  const faults: LineFault[] = []
  for (const field of fields) {
    const lines = typed[field.address] ?? []
    if (!isRichText(field.source)) {
      values[field.address] = lines[0] ?? ''
      continue
    }
    try {
      values[field.address] = lines.some((line) => line.trim()) ? withLines(field.source, lines) : null
    } catch (error) {
      if (!(error instanceof InlineCodeError)) throw error
      faults.push({ address: field.address, line: error.line })
    }
  }
  return { values, faults }
}

/** The numbers of the inline codes in a line, as a person sees them. */
export const codesIn = (line: string): string[] => [...new Set([...line.matchAll(/<(\d+)>/g)].map(([, code]) => `<${code}>…</${code}>`))]
