import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import type { TypeWithID } from 'payload'

export type StoredDocument = Record<string, unknown> & TypeWithID

/** What Payload's SQL adapters have for reading and do not export. */
export interface PayloadReadParts {
  /** What a relational query of drizzle is told: columns, tables of arrays, blocks and texts, subqueries of joins. */
  buildFindManyArgs: (about: Record<string, unknown>) => Record<string, unknown>
  /** From a row, with the rows that belong to it, to a document. */
  transform: (about: Record<string, unknown>) => StoredDocument
}

/** Null where they are not to be had: in a bundle, or after an update of Payload that moved them. */
export async function payloadReadParts(): Promise<null | PayloadReadParts> {
  try {
    const folder = path.dirname(createRequire(import.meta.url).resolve('@payloadcms/drizzle'))
    const load = async (file: string) => import(/* webpackIgnore: true */ /* turbopackIgnore: true */ pathToFileURL(path.join(folder, file)).href) as Promise<PayloadReadParts>
    const [{ buildFindManyArgs }, { transform }] = await Promise.all([load('find/buildFindManyArgs.js'), load('transform/read/index.js')])
    return { buildFindManyArgs, transform }
  } catch {
    return null
  }
}
