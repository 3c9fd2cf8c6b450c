/** Takes a record apart into what Payload stores in Polish and the English by address. Pure. */
import { createHash } from 'node:crypto'

import { Bilingual, Ref } from './record'

export interface SplitRecord {
  /** Polish data with stable row ids; references resolved. */
  source: { [field: string]: unknown }
  /** English by address, as translations keep it. */
  english: { [address: string]: unknown }
}

/** The same row gets the same id in every database: 24 hex digits, as Payload makes them. */
export function rowId(recordKey: string, path: string): string {
  return createHash('sha256').update(`${recordKey}#${path}`).digest('hex').slice(0, 24)
}

const isPlainObject = (value: unknown): value is { [key: string]: unknown } =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** A row of a list is an object; ids, polymorphic references and select values are not. */
const isRow = (value: unknown): value is { [key: string]: unknown } => isPlainObject(value) && !('relationTo' in value)

/** @param resolve the id of a record by its key */
export function splitLanguages(key: string, data: { [field: string]: unknown }, resolve: (key: string) => unknown): SplitRecord {
  const english: SplitRecord['english'] = {}
  const walk = (value: unknown, address: string, path: string): unknown => {
    if (value instanceof Bilingual) {
      english[address] = value.en
      return value.pl
    }
    if (value instanceof Ref) return resolve(value.key)
    if (Array.isArray(value)) {
      return value.map((item: unknown, index) => {
        const here = `${path}.${index}`
        if (!isRow(item)) return walk(item, address, here)
        const id = rowId(key, here)
        return { id, ...(walk(item, `${address}.${id}`, here) as object) }
      })
    }
    if (!isPlainObject(value)) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        walk(inner, address ? `${address}.${name}` : name, path ? `${path}.${name}` : name),
      ]),
    )
  }
  return { source: walk(data, '', '') as SplitRecord['source'], english }
}
