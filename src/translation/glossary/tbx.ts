/**
 * The glossary as TBX-Basic (ISO 30042:2019, style DCA): a concept for each term, inflected forms as variants
 * and forbidden alternatives as deprecated terms. Reads style DCT and the older martif files of ISO 30042:2008
 * too. Files without a style of their own are told apart by the names of their elements alone.
 */
import type { Document, Element } from '@xmldom/xmldom'

import { childElement, childElements, isXmlError, newXml, readXml, writeXml, xmlText } from '../xml'
import type { GlossaryEntry } from './glossary-entry'
import { FileError, type ImportedFile, type ImportedTerm, type ImportProblem } from './imported-terms'

const TBX = 'urn:iso:std:iso:30042:ed-2'
const XML = 'http://www.w3.org/XML/1998/namespace'
const FORBIDDEN = 'deprecatedTerm-admn-sts'
const AGREED = 'preferredTerm-admn-sts'

interface Writing {
  document: Document
}

function add({ document }: Writing, parent: Element, name: string, { attributes = {}, text }: { attributes?: { [name: string]: string }; text?: string } = {}): Element {
  const element = document.createElementNS(TBX, name)
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute.startsWith('xml:')) element.setAttributeNS(XML, attribute, value)
    else element.setAttribute(attribute, value)
  }
  if (text !== undefined) element.appendChild(document.createTextNode(xmlText(text)))
  parent.appendChild(element)
  return element
}

function addTerm(writing: Writing, parent: Element, text: string, note: { type: string; value: string }): void {
  const section = add(writing, parent, 'termSec')
  add(writing, section, 'term', { text })
  add(writing, section, 'termNote', { attributes: { type: note.type }, text: note.value })
}

const STATUS = 'administrativeStatus'

function addConcept(writing: Writing, body: Element, entry: GlossaryEntry, { number, sourceLocale }: { number: number; sourceLocale: string }): void {
  const concept = add(writing, body, 'conceptEntry', { attributes: { id: `c${number}` } })
  if (entry.note) add(writing, concept, 'note', { text: entry.note })
  const polish = add(writing, concept, 'langSec', { attributes: { 'xml:lang': sourceLocale } })
  addTerm(writing, polish, entry.term, { type: STATUS, value: AGREED })
  for (const form of entry.forms) addTerm(writing, polish, form, { type: 'termType', value: 'variant' })
  for (const { forbidden, locale, note, text } of entry.translations) {
    const section = add(writing, concept, 'langSec', { attributes: { 'xml:lang': locale } })
    if (note) add(writing, section, 'note', { text: note })
    addTerm(writing, section, text, { type: STATUS, value: AGREED })
    for (const alternative of forbidden) addTerm(writing, section, alternative, { type: STATUS, value: FORBIDDEN })
  }
}

export function tbxOf(entries: readonly GlossaryEntry[], { sourceLocale, title }: { sourceLocale: string; title: string }): string {
  const { document, root } = newXml(TBX, 'tbx')
  const writing = { document }
  root.setAttribute('type', 'TBX-Basic')
  root.setAttribute('style', 'dca')
  root.setAttributeNS(XML, 'xml:lang', sourceLocale)
  const file = add(writing, add(writing, root, 'tbxHeader'), 'fileDesc')
  add(writing, add(writing, file, 'sourceDesc'), 'p', { text: title })
  const body = add(writing, add(writing, root, 'text'), 'body')
  for (const [index, entry] of entries.entries()) addConcept(writing, body, entry, { number: index + 1, sourceLocale })
  return writeXml(document)
}

const textOf = (element: Element | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
/** Notes keep their lines. */
const notesOf = (element: Element): string => childElements(element, 'note').map((note) => (note.textContent ?? '').trim()).filter(Boolean).join('\n')

/** `pl-PL` is `pl`. */
const localeOf = (section: Element): string => (section.getAttributeNS(XML, 'lang') ?? section.getAttribute('xml:lang') ?? section.getAttribute('lang') ?? '').split(/[-_]/)[0]?.toLowerCase() ?? ''

interface ReadTerm {
  text: string
  isForbidden: boolean
  isVariant: boolean
}

/** Of `termSec`, `tig`, and `ntig` with its `termGrp`. Data categories are `<termNote type="…">`, or in style DCT elements of that name. */
function termOf(section: Element): ReadTerm {
  const group = childElement(section, 'termGrp') ?? section
  const says = (category: string): string => {
    const notes = [section, group].flatMap((parent) => [...childElements(parent), ...childElements(parent, 'termNoteGrp').flatMap((each) => childElements(each))])
    return textOf(notes.find((note) => note.localName === category || (note.localName === 'termNote' && note.getAttribute('type') === category)))
  }
  const status = `${says(STATUS)} ${says('normativeAuthorization')}`
  return { text: textOf(childElement(group, 'term')), isForbidden: /deprecated|superseded|forbidden|obsolete/i.test(status), isVariant: /variant/i.test(says('termType')) }
}

const termsOf = (section: Element): ReadTerm[] =>
  childElements(section)
    .filter(({ localName }) => localName === 'termSec' || localName === 'tig' || localName === 'ntig')
    .map(termOf)
    .filter(({ text }) => text !== '')

interface Reading {
  locales: readonly string[]
  sourceLocale: string
  problems: ImportProblem[]
}

function importedTerm(concept: Element, row: number, { locales, problems, sourceLocale }: Reading): ImportedTerm {
  const warn = (code: ImportProblem['code'], column: string, values: ImportProblem['values']): void => void problems.push({ row, severity: 'warning', code, column, values })
  const sections = childElements(concept).filter(({ localName }) => localName === 'langSec' || localName === 'langSet')
  const polish = sections.filter((section) => localeOf(section) === sourceLocale).flatMap(termsOf).filter(({ isForbidden }) => !isForbidden)
  const main = polish.find(({ isVariant }) => !isVariant) ?? polish[0]
  const forms = polish.filter((term) => term !== main).map(({ text }) => text)
  const note = notesOf(concept)
  const translations: ImportedTerm['translations'] = {}
  for (const section of sections) {
    const locale = localeOf(section)
    if (locale === sourceLocale) continue
    if (!locales.includes(locale)) {
      warn('unknown-language', locale, { locale, known: locales.join(', ') })
      continue
    }
    const terms = termsOf(section)
    const [agreed, ...others] = terms.filter(({ isForbidden }) => !isForbidden)
    for (const { text } of others) warn('more-translations', locale, { locale, text, taken: agreed?.text ?? '' })
    const forbidden = terms.filter(({ isForbidden }) => isForbidden).map(({ text }) => text)
    const own = notesOf(section)
    translations[locale] = { text: agreed?.text ?? '', forbidden, ...(own ? { note: own } : {}) }
  }
  return { row, term: main?.text ?? '', ...(forms.length > 0 ? { forms } : {}), ...(note ? { note } : {}), translations }
}

/** @throws FileError */
export function readTbx(bytes: Uint8Array, { locales, sourceLocale }: { locales: readonly string[]; sourceLocale: string }): ImportedFile {
  let root: Element | null
  try {
    root = readXml(bytes).documentElement
  } catch (error) {
    if (isXmlError(error)) throw new FileError(error.fault, error.detail)
    throw error
  }
  if (!root || (root.localName !== 'tbx' && root.localName !== 'martif')) throw new FileError('not-tbx', root?.localName ?? '')
  const text = childElement(root, 'text')
  const body = text ? childElement(text, 'body') : undefined
  const concepts = body ? childElements(body).filter(({ localName }) => localName === 'conceptEntry' || localName === 'termEntry') : []
  if (concepts.length === 0) throw new FileError('empty')
  const problems: ImportProblem[] = []
  const terms = concepts.map((concept, index) => importedTerm(concept, index + 1, { locales, problems, sourceLocale }))
  return { terms, problems }
}
