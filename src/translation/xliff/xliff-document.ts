import { nmtokenOf, textOfNmtoken } from './nmtoken'

/** One document with the text of one target locale, as it travels in a file of translators. */
export const XLIFF_STATES = ['initial', 'translated', 'reviewed', 'final'] as const
export type XliffState = (typeof XLIFF_STATES)[number]

export const XLIFF_VERSIONS = ['2.0', '1.2'] as const
export type XliffVersion = (typeof XLIFF_VERSIONS)[number]

export interface XliffUnit {
  address: string
  /** The field as its form calls it, in the language of whoever exports. */
  label: string
  isRichText: boolean
  /** The Polish line, with inline codes where it is of a rich text. */
  source: string
  /** The key of each code by its number less one. */
  codes: readonly string[]
  /** The line of the target locale; empty where there is none. */
  target: string
  state: XliffState
  /** The Polish that the target was made from, where it is not the Polish of now. */
  madeFrom: string | null
  /** Written by a machine, and nobody has looked at it yet. */
  isMachineMade: boolean
  fingerprint: string
  /** Where such text stands in every document, and what block of a rich text it is. */
  context: string | null
  /** Characters that the target may have. */
  maxLength: number | null
}

export interface XliffDocument {
  /** Collection or global. */
  source: string
  sourceId: string
  sourceLocale: string
  locale: string
  title: string
  fingerprint: string
  units: readonly XliffUnit[]
}

type DocumentName = Pick<XliffDocument, 'source' | 'sourceId'>

const prefixOf = ({ source, sourceId }: DocumentName): string => `${source}.${sourceId}.`

/** Unique in a file of many documents too: not all tools keep `<file>`s apart. */
export const unitIdOf = (document: DocumentName, address: string): string => nmtokenOf(prefixOf(document) + address)

export function addressOfUnit(document: DocumentName, id: string): string {
  const text = textOfNmtoken(id)
  return text.startsWith(prefixOf(document)) ? text.slice(prefixOf(document).length) : text
}

const ORIGINAL = /^cms:([\w-]{1,64})\/([\w-]{1,128})\/([\w.-]{1,128})$/

/** Which document of which installation a `<file>` is about: what all tools keep. */
export const originalOf = (installation: string, { source, sourceId }: DocumentName): string =>
  `cms:${installation}/${source}/${sourceId}`

export function readOriginal(original: string): { installation: string; source: string; sourceId: string } | null {
  const [, installation, source, sourceId] = ORIGINAL.exec(original) ?? []
  return installation && source && sourceId ? { installation, source, sourceId } : null
}
