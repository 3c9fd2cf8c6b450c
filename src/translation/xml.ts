/**
 * Reading and writing the XML of translation tools (XLIFF, TMX, TBX). A file comes from outside: it is
 * refused by size before it is read, and where it declares entities of its own before it is parsed.
 */
import { type Document, DOMImplementation, DOMParser, type Element, type Node, XMLSerializer } from '@xmldom/xmldom'

/** Bytes of the largest file that is read. */
export const LARGEST_XML_BYTES = 20 * 2 ** 20

export type XmlFault = 'too-large' | 'wrong-encoding' | 'has-doctype' | 'not-well-formed'

/** A file that can't be read; `detail` says what and where, in the parser's words. */
export class XmlError extends Error {
  override readonly name = 'XmlError'
  constructor(
    readonly fault: XmlFault,
    readonly detail = '',
  ) {
    super(`${fault} ${detail}`.trim())
  }
}

/** Told by name: the class is loaded twice (server, Next's bundle). */
export const isXmlError = (error: unknown): error is XmlError => error instanceof Error && error.name === 'XmlError'

const DECLARED = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/

function decodedAs(encoding: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new XmlError('wrong-encoding', encoding)
  }
}

/** By byte order mark, else by declaration, else UTF-8. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodedAs('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodedAs('utf-16be', bytes)
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '')
  return decodedAs(DECLARED.exec(head)?.[1] ?? 'utf-8', bytes)
}

/** Tools name the DTD of TMX: that is passed over and never fetched. One that declares something is refused. */
function withoutDoctype(text: string): string {
  const begin = text.search(/<!DOCTYPE/i)
  if (begin < 0) return text
  const end = text.indexOf('>', begin) + 1
  const rest = text.slice(end)
  if (end === 0 || text.slice(begin, end).includes('[') || /<!DOCTYPE/i.test(rest)) throw new XmlError('has-doctype')
  return text.slice(0, begin) + rest
}

/**
 * The text of a file that may be parsed: not too large, of its encoding, without entities of its own.
 * @throws XmlError
 */
export function parseableText(bytes: Uint8Array): string {
  if (bytes.byteLength > LARGEST_XML_BYTES) throw new XmlError('too-large')
  return withoutDoctype(textOf(bytes))
}

/** Elements inside elements: who reads them calls itself for each. */
const DEEPEST = 200

function isTooDeep(root: Element): boolean {
  let level = [root]
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth += 1) level = level.flatMap((element) => childElements(element))
  return level.length > 0
}

/** @throws XmlError */
export function readXml(bytes: Uint8Array): Document {
  const text = parseableText(bytes)
  let fault = ''
  const parser = new DOMParser({
    locator: true,
    onError: (_level, message) => {
      fault ||= message
    },
  })
  try {
    const document = parser.parseFromString(text, 'text/xml')
    if (!fault && document.documentElement && isTooDeep(document.documentElement)) fault = `elements inside of more than ${DEEPEST} others`
    if (!fault && document.documentElement) return document
  } catch (error) {
    fault ||= (error as Error).message
  }
  throw new XmlError('not-well-formed', fault.split('\n')[0])
}

/** A new document with this root. */
export function newXml(namespace: string | null, rootName: string): { document: Document; root: Element } {
  const document = new DOMImplementation().createDocument(namespace, rootName)
  const root = document.documentElement
  if (!root) throw new Error(`No root ${rootName} was made`)
  return { document, root }
}

// What XML 1.0 can't carry, not even as a reference: most control characters and halves of surrogate pairs.
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

export const xmlText = (text: string): string => text.replace(NOT_IN_XML, '')

export const writeXml = (document: Document): string => `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`

/** The child elements of this local name, in any namespace; all of them where no name is given. */
export function childElements(parent: Element, localName?: string): Element[] {
  return Array.from(parent.childNodes).filter(
    (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE && (localName === undefined || node.localName === localName),
  )
}

export const childElement = (parent: Element, localName: string): Element | undefined => childElements(parent, localName)[0]
