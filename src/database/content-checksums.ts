import { createHash } from 'node:crypto'

/**
 * One database says nothing where another says null or an empty list; the order of keys differs too. What
 * is left is what a document means.
 */
function meaningOf(value: unknown): unknown {
  if (value === null || value === undefined) return undefined
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length > 0 ? value.map((each) => meaningOf(each) ?? null) : undefined
  if (typeof value !== 'object') return value
  const entries = Object.entries(value)
    .map(([key, each]) => [key, meaningOf(each)] as const)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

export const checksumOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(meaningOf(value)) ?? '').digest('base64')

/** The first of `expected` that `found` lacks, or the other way round; null where both hold the same, as often. */
export function firstDifference(expected: string[], found: string[]): { missing?: string; unexpected?: string } | null {
  const left = new Map<string, number>()
  for (const each of expected) left.set(each, (left.get(each) ?? 0) + 1)
  for (const each of found) left.set(each, (left.get(each) ?? 0) - 1)
  for (const [each, count] of left) {
    if (count > 0) return { missing: each }
    if (count < 0) return { unexpected: each }
  }
  return null
}
