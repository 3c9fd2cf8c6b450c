/** The memory as TMX 1.4b, a unit at a time: however many there are, memory holds one batch. */
import { type Document, DOMImplementation, type Element, XMLSerializer } from '@xmldom/xmldom'

import { SOURCE_LOCALE } from '../../languages'
import { xmlText } from '../xml'
import { unescapeWords } from './coded-line'

export const TMX_MEDIA_TYPE = 'application/x-tmx+xml'
export const CONTEXT_PROP = 'x-context'
const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'

export interface TmxUnit {
  /** Lines with inline codes. */
  source: string
  target: string
  context: string
  usedCount?: number
  /** ISO 8601. */
  createdAt: string
  updatedAt: string
}

/** 2026-11-25T03:04:17.123Z as 20261125T030417Z. */
const tmxDate = (date: string): string => new Date(date).toISOString().replace(/[-:]|\.\d+/g, '')

const TAG = /^<(\/?)(\d+)>$/

/** Each code is a pair: `x` is its number, by which the two languages meet, and `i` is its own in this text. */
function segOf(document: Document, line: string): Element {
  const seg = document.createElement('seg')
  const open: number[] = []
  let pairs = 0
  for (const part of line.split(/(<\/?\d+>)/)) {
    const [, slash, code = ''] = TAG.exec(part) ?? []
    if (slash === undefined) {
      if (part) seg.appendChild(document.createTextNode(xmlText(unescapeWords(part))))
      continue
    }
    const tag = document.createElement(slash ? 'ept' : 'bpt')
    if (!slash) open.push((pairs += 1))
    tag.setAttribute('i', String(slash ? open.pop() : pairs))
    if (!slash) tag.setAttribute('x', code)
    tag.appendChild(document.createTextNode(part))
    seg.appendChild(tag)
  }
  return seg
}

function tuvOf(document: Document, { language, line }: { language: string; line: string }): Element {
  const tuv = document.createElement('tuv')
  tuv.setAttributeNS(XML_NAMESPACE, 'xml:lang', language)
  tuv.appendChild(segOf(document, line))
  return tuv
}

function tuOf(document: Document, locale: string, { context, createdAt, source, target, updatedAt, usedCount }: TmxUnit): Element {
  const tu = document.createElement('tu')
  tu.setAttribute('creationdate', tmxDate(createdAt))
  tu.setAttribute('changedate', tmxDate(updatedAt))
  if (usedCount) tu.setAttribute('usagecount', String(usedCount))
  if (context) {
    const prop = document.createElement('prop')
    prop.setAttribute('type', CONTEXT_PROP)
    prop.appendChild(document.createTextNode(xmlText(context)))
    tu.appendChild(prop)
  }
  tu.appendChild(tuvOf(document, { language: SOURCE_LOCALE, line: source }))
  tu.appendChild(tuvOf(document, { language: locale, line: target }))
  return tu
}

/** Nobody is named in it: who wrote a unit stays in the office. */
function headerOf(document: Document): Element {
  const header = document.createElement('header')
  const attributes = {
    creationtool: 'intercultural-cities-cms',
    creationtoolversion: '1',
    segtype: 'block',
    'o-tmf': 'intercultural-cities-cms',
    adminlang: 'en',
    srclang: SOURCE_LOCALE,
    datatype: 'xml',
  }
  for (const [name, value] of Object.entries(attributes)) header.setAttribute(name, value)
  return header
}

/** A file in parts; `batches` are asked for one after the other. */
export async function* tmxOf(locale: string, batches: AsyncIterable<readonly TmxUnit[]>): AsyncGenerator<string> {
  const document = new DOMImplementation().createDocument(null, 'tmx')
  const serializer = new XMLSerializer()
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n${serializer.serializeToString(headerOf(document))}\n<body>\n`
  for await (const units of batches) {
    yield units.map((unit) => `${serializer.serializeToString(tuOf(document, locale, unit))}\n`).join('')
  }
  yield '</body>\n</tmx>\n'
}
