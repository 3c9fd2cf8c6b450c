/** A data set in each of its formats: a beginning, parts, an end. The parts are written one at a time. */
import { stringify } from 'csv-stringify/sync'

import type { Addresses, Cell, Dataset, LinkedNode } from './dataset'

export interface WrittenSet {
  dataset: Dataset
  addresses: Addresses
  batches: AsyncIterable<unknown[]>
}

export interface Format {
  mediaType: string
  /** What the header says beside the media type. */
  parameters: string
  /** Of the EU's file types. */
  fileType: string
  conformsTo: (dataset: Dataset) => string[]
  disposition: 'attachment' | 'inline'
  write: (set: WrittenSet, options: { hasBom: boolean }) => AsyncGenerator<string>
}

const BYTE_ORDER_MARK = '\uFEFF'

/** A list is one cell: `a|b`, and where a value holds `|` or `\` itself, `\|` and `\\`. */
const cellOf = (value: Cell | undefined): string | number | null | undefined =>
  Array.isArray(value) ? value.map((each) => String(each ?? '').replace(/[\\|]/g, '\\$&')).join('|') : value

/** RFC 4180. What a spreadsheet would take for a formula begins with an apostrophe; numbers stay numbers. */
const csvLines = (rows: unknown[][]): string => stringify(rows, { escape_formulas: true, record_delimiter: 'windows' })

async function* writeCsv({ addresses, batches, dataset }: WrittenSet, { hasBom }: { hasBom: boolean }): AsyncGenerator<string> {
  yield (hasBom ? BYTE_ORDER_MARK : '') + csvLines([[...dataset.columns]])
  for await (const docs of batches) {
    yield csvLines(
      docs.map((doc) => {
        const record = dataset.recordOf(doc, addresses)
        return dataset.columns.map((column) => cellOf(record[column]))
      }),
    )
  }
}

/** JSON without what is not known, and without empty lists. */
function known(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value.map(known) : undefined
  if (typeof value !== 'object') return value
  return value ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, known(each)])) : undefined
}

const one = (value: unknown): string => JSON.stringify(value)

async function* writeArray(batches: AsyncIterable<unknown[]>, write: (doc: unknown) => string): AsyncGenerator<string> {
  let comma = ''
  for await (const docs of batches) {
    yield comma + docs.map(write).join(',\n')
    comma = ',\n'
  }
}

async function* writeJson({ addresses, batches, dataset }: WrittenSet): AsyncGenerator<string> {
  yield '[\n'
  yield* writeArray(batches, (doc) => one(dataset.recordOf(doc, addresses)))
  yield '\n]\n'
}

const CONTEXT: LinkedNode = {
  adms: 'http://www.w3.org/ns/adms#',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

async function* writeLinked({ addresses, batches, dataset }: WrittenSet): AsyncGenerator<string> {
  yield `{"@context":${one(CONTEXT)},"@graph":[\n`
  yield* writeArray(batches, (doc) => one(known(dataset.nodeOf(doc, addresses))))
  yield '\n]}\n'
}

/** By the ending of the address. */
export const FORMATS: Record<string, Format> = {
  csv: {
    mediaType: 'text/csv',
    parameters: '; charset=utf-8; header=present',
    fileType: 'CSV',
    conformsTo: () => ['https://www.rfc-editor.org/rfc/rfc4180'],
    disposition: 'attachment',
    write: writeCsv,
  },
  json: {
    mediaType: 'application/json',
    parameters: '; charset=utf-8',
    fileType: 'JSON',
    conformsTo: () => ['https://www.rfc-editor.org/rfc/rfc8259'],
    disposition: 'inline',
    write: writeJson,
  },
  jsonld: {
    mediaType: 'application/ld+json',
    parameters: '',
    fileType: 'JSON_LD',
    conformsTo: ({ vocabularies }) => ['https://www.w3.org/TR/json-ld11/', ...vocabularies],
    disposition: 'inline',
    write: writeLinked,
  },
}
