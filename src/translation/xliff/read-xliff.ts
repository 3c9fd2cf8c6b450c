/**
 * Reads the files of translators: XLIFF 2.x and 1.x, also as tools write them that stretch the standard.
 * What it can't use (matches, skeletons, other namespaces) is passed over.
 */
import { parseableText } from '../xml'
import type { Inline } from './inline-content'
import { parseInSlices } from './parse-in-slices'
import { createReader12 } from './read-xliff-12'
import { createReader20 } from './read-xliff-20'
import { asXliffError, XliffError } from './xliff-error'
import type { XliffState } from './xliff-document'

export interface ReadUnit {
  id: string
  /** `name` (2.x) or `resname` (1.2). */
  name: string | null
  source: Inline[]
  /** Null where the unit, or a part of it, has none. */
  target: Inline[] | null
  state: XliffState
  /** What we wrote of the source when we exported it; null in files of others and after tools that drop it. */
  fingerprint: string | null
  /** Line of the file, from 1. */
  line: number
}

export interface ReadFile {
  original: string
  sourceLanguage: string
  /** Null where the file doesn't say. */
  targetLanguage: string | null
  units: ReadUnit[]
}

/** An element as a reader of one version sees it. */
export interface OpenedElement {
  name: string
  /** Whether it is of XLIFF itself. */
  isCore: boolean
  /** The names of the elements around it, outermost first. */
  path: readonly string[]
  attribute: (name: string) => string | null
  line: number
}

/** Puts files together from what the parser tells. */
export interface XliffReader {
  files: ReadFile[]
  /** What closes is told in the opposite order. */
  open: (element: OpenedElement) => (() => void) | null
  text: (text: string) => void
}

/** More than any file within the limit of bytes that is about something. */
export const MOST_UNITS = 100_000

const CORE = 'urn:oasis:names:tc:xliff:document:'

function readerFor({ attribute, name, namespace }: { attribute: (name: string) => string | null; name: string; namespace: string }): XliffReader {
  if (name !== 'xliff' || (namespace !== '' && !namespace.startsWith(CORE))) throw new XliffError('not-xliff', name)
  const version = attribute('version') ?? ''
  if (/^2\.\d+$/.test(version)) return createReader20(attribute)
  if (/^1\.\d+$/.test(version)) return createReader12()
  throw new XliffError('unsupported-version', version)
}

/** @throws XliffError */
export async function readXliff(bytes: Uint8Array): Promise<ReadFile[]> {
  let reader: XliffReader | null = null
  const path: string[] = []
  const closings: ((() => void) | null)[] = []
  let units = 0
  try {
    await parseInSlices(parseableText(bytes), {
      open: ({ attribute, line, name, namespace }) => {
        if (name === 'unit' || name === 'trans-unit') units += 1
        if (units > MOST_UNITS) throw new XliffError('too-many-units')
        if (reader) closings.push(reader.open({ attribute, isCore: namespace === '' || namespace.startsWith(CORE), line, name, path }))
        else {
          reader = readerFor({ attribute, name, namespace })
          closings.push(null)
        }
        path.push(name)
      },
      close: () => {
        path.pop()
        closings.pop()?.()
      },
      text: (text) => reader?.text(text),
    })
  } catch (error) {
    throw asXliffError(error)
  }
  return (reader as XliffReader | null)?.files ?? []
}
