import { createHash } from 'node:crypto'

/** How documents are named on the embedded database; MongoDB takes 24 hexadecimal digits instead. */
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const OBJECT_ID = /^[0-9a-f]{24}$/

/** The same id each time, so that a move that was given up and begun again names everything alike. */
export const objectIdFor = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 24)

/**
 * Which new id each document gets. Ids that MongoDB takes stay. Throws where an id is of another kind,
 * or where two documents would get the same.
 */
export function newIdsFor(ids: Iterable<string>): Map<string, string> {
  const renamed = new Map<string, string>()
  const taken = new Set<string>()
  for (const id of ids) {
    const isUuid = id.match(UUID)?.[0] === id
    if (!isUuid && !OBJECT_ID.test(id)) throw new Error(`The id ${id} is of a kind that cannot be moved`)
    const target = isUuid ? objectIdFor(id) : id
    if (taken.has(target)) throw new Error(`Two documents would get the id ${target}`)
    taken.add(target)
    if (isUuid) renamed.set(id, target)
  }
  return renamed
}

/**
 * A copy of `value` in which every mention of a renamed document has its new id: relations of any
 * shape, links inside of rich text, ids kept as text, ids within keys. Ids of rows and all other text
 * stay, because only ids of documents that exist are known.
 */
export function withNewIds<Value>(value: Value, renamed: ReadonlyMap<string, string>): Value {
  if (renamed.size === 0) return structuredClone(value)
  const inText = (text: string) => text.replace(UUID, (id) => renamed.get(id) ?? id)
  const walk = (each: unknown): unknown => {
    if (typeof each === 'string') return each.length < 36 ? each : inText(each)
    if (Array.isArray(each)) return each.map(walk)
    if (each === null || typeof each !== 'object' || each instanceof Date) return each
    return Object.fromEntries(Object.entries(each).map(([key, inner]) => [inText(key), walk(inner)]))
  }
  return walk(value) as Value
}
