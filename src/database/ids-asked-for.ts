import type { Where } from 'payload'

export interface IdsAskedFor {
  /** Null where the question is not about certain documents. */
  ids: string[] | null
  /** What else must hold. */
  rest: Where
}

const isText = (value: unknown): value is string => typeof value === 'string'

/** `{ id: { equals: … } }` or `{ id: { in: […] } }` alone, of texts. */
function idsOf(where: Where): string[] | null {
  const names = Object.keys(where)
  const asked = names.length === 1 && names[0] === 'id' ? (where.id as { equals?: unknown; in?: unknown } | undefined) : undefined
  if (!asked || Object.keys(asked).length !== 1) return null
  if (isText(asked.equals)) return [asked.equals]
  return Array.isArray(asked.in) && asked.in.length > 0 && asked.in.every(isText) ? asked.in : null
}

/**
 * Parts a question for certain documents, as by populating a relation or reading one document, into their
 * ids and what else must hold, so that the latter is the same from one question to the next.
 */
export function idsAskedFor(where: Where = {}): IdsAskedFor {
  const ids = idsOf(where)
  if (ids) return { ids, rest: {} }
  const names = Object.keys(where)
  if (names.length !== 1 || !Array.isArray(where.and)) return { ids: null, rest: where }
  for (const [index, part] of where.and.entries()) {
    const found = idsAskedFor(part)
    if (found.ids) return { ids: found.ids, rest: { and: where.and.with(index, found.rest).filter((each) => Object.keys(each).length > 0) } }
  }
  return { ids: null, rest: where }
}
