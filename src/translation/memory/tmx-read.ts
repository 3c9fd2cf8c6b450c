/** Units of the memory from a TMX file, version 1.1 to 1.4, of whatever tool. Pure. */
import type { Document, Element } from '@xmldom/xmldom'

import { SOURCE_LOCALE } from '../../languages'
import { childElement, childElements } from '../xml'
import { escapeWords, faultOfPair, type LineFault, memoryLineOf, wordsOfLine } from './coded-line'
import type { NewUnit } from './store-units'
import { CONTEXT_PROP } from './tmx-write'

export type SkippedReason = 'no-source' | 'no-target' | LineFault

export interface SkippedUnit {
  /** Place in the file, from 1. */
  unit: number
  reason: SkippedReason
  /** The beginning of its Polish, or of what there is. */
  text: string
}

export interface TmxContent {
  units: NewUnit[]
  skipped: SkippedUnit[]
}

const KNOWN_VERSION = /^1\.[1-4]b?$/
const LONGEST_QUOTE = 80

/** Of a unit's texts, the one of this language; without a region before one with, as `en` before `en-GB`. */
function tuvOf(tu: Element, language: string): Element | undefined {
  const languageOf = (tuv: Element): string => (tuv.getAttribute('xml:lang') || tuv.getAttribute('lang') || '').toLowerCase().replace('_', '-')
  const tuvs = childElements(tu, 'tuv')
  return tuvs.find((tuv) => languageOf(tuv) === language) ?? tuvs.find((tuv) => languageOf(tuv).startsWith(`${language}-`))
}

/** A pair is told by `x`, the same in both languages; older versions have `i` alone. */
type NumberOfPair = (name: string) => number

/** The line of a text. Of the code in `bpt`, `ept`, `ph`, `it` and `ut` nothing is text; what stands in `hi` is. */
function lineOf(seg: Element, numberOfPair: NumberOfPair): string {
  const numbers = new Map<string, number>()
  const write = (parent: Element): string =>
    Array.from(parent.childNodes)
      .map((node): string => {
        if (node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE) return escapeWords(node.nodeValue ?? '')
        if (node.nodeType !== node.ELEMENT_NODE) return ''
        const element = node as Element
        const i = element.getAttribute('i') ?? ''
        switch (element.localName) {
          case 'bpt': {
            const number = numberOfPair(element.getAttribute('x') || i)
            numbers.set(i, number)
            return `<${number}>`
          }
          case 'ept':
            // An end without a beginning is of no pair.
            return `</${numbers.get(i) ?? 0}>`
          case 'hi':
            return write(element)
          case 'ph':
            return element.getAttribute('type') === 'lb' ? '\n' : ''
          default:
            return ''
        }
      })
      .join('')
  return memoryLineOf(write(seg))
}

/** The pairs of the Polish have numbers in the order in which they come, as the lines of a document have. */
function pairsInOrder(): { ofSource: NumberOfPair; ofTarget: NumberOfPair } {
  const numbers = new Map<string, number>()
  return {
    ofSource: (name) => {
      const number = numbers.get(name) ?? numbers.size + 1
      numbers.set(name, number)
      return number
    },
    // 0 is of no pair.
    ofTarget: (name) => numbers.get(name) ?? 0,
  }
}

const quoteOf = (line: string): string => {
  const words = wordsOfLine(line)
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words
}

function unitOf(tu: Element, locale: string): NewUnit | Omit<SkippedUnit, 'unit'> {
  const segs = [SOURCE_LOCALE, locale].map((language) => {
    const tuv = tuvOf(tu, language)
    return tuv && childElement(tuv, 'seg')
  })
  const [sourceSeg, targetSeg] = segs
  if (!sourceSeg) return { reason: 'no-source', text: quoteOf(targetSeg?.textContent ?? childElement(tu, 'tuv')?.textContent ?? '') }
  const { ofSource, ofTarget } = pairsInOrder()
  const source = lineOf(sourceSeg, ofSource)
  if (!targetSeg) return { reason: 'no-target', text: quoteOf(source) }
  const target = lineOf(targetSeg, ofTarget)
  const fault = faultOfPair(source, target)
  if (fault) return { reason: fault, text: quoteOf(source) }
  const context = childElements(tu, 'prop').find((prop) => prop.getAttribute('type') === CONTEXT_PROP)?.textContent ?? ''
  return { context: context.trim(), source, target }
}

/** @returns null where the document is no TMX of a version that is known */
export function readTmx(document: Document, locale: string): TmxContent | null {
  const root = document.documentElement
  const body = root?.localName === 'tmx' && KNOWN_VERSION.test(root.getAttribute('version') ?? '') ? childElement(root, 'body') : undefined
  if (!body) return null
  const content: TmxContent = { units: [], skipped: [] }
  childElements(body, 'tu').forEach((tu, index) => {
    const unit = unitOf(tu, locale)
    if ('reason' in unit) content.skipped.push({ unit: index + 1, ...unit })
    else content.units.push(unit)
  })
  return content
}
