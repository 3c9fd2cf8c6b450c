import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type RawTable = SQLiteAdapter['rawTables'][string]

/**
 * Every column that points to another table begins an index. Payload's own index for texts by language
 * begins with the language, so that reading one document scans the texts of all of them, and so does
 * deleting one. Call it before the schema is built.
 */
export function indexReferences(tables: Record<string, RawTable>): void {
  for (const table of Object.values(tables)) {
    for (const column of referencesOf(table)) {
      const indexes = Object.values(table.indexes ?? {})
      if (indexes.some(({ on }) => [on].flat()[0] === column)) continue
      const unique = indexes.find((index) => index.unique && index.on.includes(column))
      // The same uniqueness, in the order that serves both.
      if (unique) unique.on = [column, ...[unique.on].flat().filter((other) => other !== column)]
      else table.indexes = { ...table.indexes, [`_${column}Reference`]: { name: `${table.name}_${column}_reference_idx`, on: column } }
    }
  }
}

/** What is listed newest or last changed first: the published documents, and in the admin the newest version of each. */
const LISTS = [
  ['_status', 'createdAt'],
  ['_status', 'updatedAt'],
  ['latest', 'version_createdAt'],
  ['latest', 'version_updatedAt'],
] as const

/** Without these, each page of a list reads and sorts the whole collection. */
export function indexLists(tables: Record<string, RawTable>): void {
  for (const table of Object.values(tables)) {
    for (const [filter, date] of LISTS) {
      if (!table.columns[filter] || !table.columns[date]) continue
      const index = { name: `${table.name}_${filter}_${date}_idx`.toLowerCase(), on: [filter, date] }
      table.indexes = { ...table.indexes, [`_listBy_${date}`]: index }
    }
  }
}

function referencesOf(table: RawTable): string[] {
  const named = Object.values(table.foreignKeys ?? {}).flatMap(({ columns }) => (columns.length === 1 ? columns : []))
  const inline = Object.entries(table.columns).flatMap(([key, column]) => ('reference' in column && column.reference ? [key] : []))
  return [...new Set([...named, ...inline])]
}
