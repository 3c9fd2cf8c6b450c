/**
 * Parses XML as a stream of events: no tree is built, nothing calls itself, and other requests are
 * answered between one slice and the next, however large the file is.
 */
import { setImmediate } from 'node:timers/promises'

import { SaxesParser } from 'saxes'

import { XliffError } from './xliff-error'

const SLICE = 64 * 1024
/** Elements inside elements: groups, and codes inside codes. */
const DEEPEST = 200

export interface XmlEvents {
  open: (element: { namespace: string; name: string; attribute: (name: string) => string | null; line: number }) => void
  close: () => void
  text: (text: string) => void
}

/** @throws XliffError not-well-formed, too-deep; and what the events throw */
export async function parseInSlices(text: string, events: XmlEvents): Promise<void> {
  const parser = new SaxesParser({ xmlns: true })
  let depth = 0
  parser.on('error', (error) => {
    throw new XliffError('not-well-formed', error.message)
  })
  parser.on('opentag', ({ attributes, local, uri }) => {
    depth += 1
    if (depth > DEEPEST) throw new XliffError('too-deep', String(parser.line))
    // Attributes of other namespaces have names of their own: `xml:lang`, `slr:…`.
    events.open({ namespace: uri, name: local, line: parser.line, attribute: (name) => (Object.hasOwn(attributes, name) ? (attributes[name]?.value ?? null) : null) })
  })
  parser.on('closetag', () => {
    depth -= 1
    events.close()
  })
  parser.on('text', events.text)
  parser.on('cdata', events.text)
  for (let at = 0; at < text.length; at += SLICE) {
    parser.write(text.slice(at, at + SLICE))
    await setImmediate()
  }
  parser.close()
}
