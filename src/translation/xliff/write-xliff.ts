/** A file of translators, part by part, so that a thousand documents never are in memory at once. */
import type { XliffDocument, XliffVersion } from './xliff-document'
import { xliff12 } from './write-xliff-12'
import { xliff20 } from './write-xliff-20'

const WRITERS = { '2.0': xliff20, '1.2': xliff12 } as const

interface WriteXliff {
  version: XliffVersion
  installation: string
  sourceLocale: string
  locale: string
}

/**
 * The parts of the file, in order. Documents without units are passed over; where none has any,
 * nothing is written at all, as XLIFF knows no empty file.
 */
export async function* writeXliff(
  documents: AsyncIterable<XliffDocument> | Iterable<XliffDocument>,
  { installation, locale, sourceLocale, version }: WriteXliff,
): AsyncGenerator<string> {
  const writer = WRITERS[version]
  let isBegun = false
  for await (const document of documents) {
    if (document.units.length === 0) continue
    if (!isBegun) yield writer.begin({ locale, sourceLocale })
    isBegun = true
    yield writer.file(document, installation)
  }
  if (isBegun) yield writer.end
}
