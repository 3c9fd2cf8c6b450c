/** A file that can't be read as XLIFF at all. */
import { isXmlError, type XmlFault } from '../xml'

export type XliffFault = XmlFault | 'too-deep' | 'too-many-units' | 'not-xliff' | 'unsupported-version'

/** `detail` says what and where, in the parser's words. */
export class XliffError extends Error {
  override readonly name = 'XliffError'
  constructor(
    readonly fault: XliffFault,
    readonly detail = '',
  ) {
    super(`${fault} ${detail}`.trim())
  }
}

/** Told by name: the class is loaded twice (server, Next's bundle). */
export const isXliffError = (error: unknown): error is XliffError => error instanceof Error && error.name === 'XliffError'

export const asXliffError = (error: unknown): unknown => (isXmlError(error) ? new XliffError(error.fault, error.detail) : error)
