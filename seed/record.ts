/** How a fact is written down: both languages side by side, references by key, sources always given. */
import type { CollectionSlug, GlobalSlug } from 'payload'

/** One text in both languages. */
export class Bilingual<Text = unknown> {
  constructor(
    readonly pl: Text,
    readonly en: Text,
  ) {}
}

/** A reference to another record by its key. */
export class Ref {
  constructor(readonly key: string) {}
}

export const text = (pl: string, en: string): Bilingual<string> => new Bilingual(pl, en)
export const ref = (key: string): Ref => new Ref(key)

interface Node {
  [property: string]: unknown
}

const words = (value: string): Node => ({ type: 'text', version: 1, text: value, format: 0, style: '', mode: 'normal', detail: 0 })
const block = (type: string, children: Node[], own: Node = {}): Node => ({ type, version: 1, direction: 'ltr', format: '', indent: 0, ...own, children })
const paragraph = (value: string): Node => block('paragraph', [words(value)], { textFormat: 0, textStyle: '' })
const heading = (value: string): Node => block('heading', [words(value)], { tag: 'h2' })

/** Lines of a rich text; those that begin with "## " are headings. */
function richText(lines: readonly string[]): Node {
  return { root: block('root', lines.map((line) => (line.startsWith('## ') ? heading(line.slice(3)) : paragraph(line)))) }
}

/** Paragraphs and headings in pairs: what is the same block in both languages stands together. */
export function body(...pairs: [pl: string, en: string][]): Bilingual<Node> {
  return new Bilingual(richText(pairs.map(([pl]) => pl)), richText(pairs.map(([, en]) => en)))
}

export interface Citation {
  document: Ref
  locator: string
}

export interface Record {
  /** `collection/name`, or `globals/name`. Stable: it tells whether the record was written before. */
  key: string
  data: { [field: string]: unknown }
  /** References to records that come later; written when all are there. */
  afterwards?: { [field: string]: unknown }
}

export type RecordTarget = { kind: 'collection'; slug: CollectionSlug } | { kind: 'global'; slug: GlobalSlug }

export function targetOf({ key }: Pick<Record, 'key'>): RecordTarget {
  const [first = '', second = ''] = key.split('/')
  return first === 'globals'
    ? { kind: 'global', slug: second as GlobalSlug }
    : { kind: 'collection', slug: first as CollectionSlug }
}

export const SOURCE = ref('source-documents/krakow-in-icc')
/** Cites one paragraph of the source document, as the page counts them; 0 is its title. */
export const citeOne = (number: number): { document: Ref; locator: string } => ({
  document: SOURCE,
  locator: number === 0 ? 'tytuł' : `akapit ${number}`,
})

/** Cites paragraphs of the source document, as the page counts them; 0 is its title. */
export const cite = (...paragraphs: number[]): { document: Ref; locator: string }[] =>
  paragraphs.map(citeOne)
