/** XLIFF 2.0: http://docs.oasis-open.org/xliff/xliff-core/v2.0/xliff-core-v2.0.html */
import type { Element } from '@xmldom/xmldom'

import { describeCode, subTypeOf } from './describe-code'
import { type Child, elementBuilder, writeElement } from './element-builder'
import { contentOf, type Inline } from './inline-content'
import { nmtokenOf } from './nmtoken'
import { originalOf, unitIdOf, type XliffDocument, type XliffUnit } from './xliff-document'

export const XLIFF_20 = 'urn:oasis:names:tc:xliff:document:2.0'
const METADATA = 'urn:oasis:names:tc:xliff:metadata:2.0'
const SIZE_RESTRICTION = 'urn:oasis:names:tc:xliff:sizerestriction:2.0'

/** `subState` of a segment whose Polish has changed since it was translated, or that only a machine has translated. */
const subStateOf = ({ isMachineMade, madeFrom, target }: XliffUnit): string | null =>
  target === '' ? null : madeFrom !== null ? 'cms:stale' : isMachineMade ? 'cms:machine-made' : null

const { element } = elementBuilder({ '': XLIFF_20, mda: METADATA, slr: SIZE_RESTRICTION })

// What XML can't carry, XLIFF 2 names by its number.
const CONTROL = /([\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff])/
const hexOf = (sign: string): string => (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')

// Inherited from the unit too; some tools look at the text's own element alone.
const PRESERVE = { 'xml:space': 'preserve' }

const wordsAsNodes = (words: string): Child[] =>
  words.split(CONTROL).map((part, index) => (index % 2 === 1 ? element('cp', { hex: hexOf(part) }) : part || null))

/** Content as nodes; a code that stands twice is a copy of the first, as ids are used once. */
function contentAsNodes(content: readonly Inline[], codes: readonly string[]): Child[] {
  const opened = new Map<string, number>()
  for (const inline of content) {
    if (typeof inline !== 'string' && inline.edge === 'open') opened.set(inline.code, (opened.get(inline.code) ?? 0) + 1)
  }
  const seen = new Map<string, number>()
  const root: Child[] = []
  const open: { attributes: Record<string, string | null>; nodes: Child[] }[] = []
  const here = (): Child[] => open.at(-1)?.nodes ?? root
  for (const inline of content) {
    if (typeof inline === 'string') {
      here().push(...wordsAsNodes(inline))
    } else if (inline.edge === 'open') {
      const count = (seen.get(inline.code) ?? 0) + 1
      seen.set(inline.code, count)
      const code = describeCode(codes[Number(inline.code) - 1] ?? '')
      open.push({
        nodes: [],
        attributes: {
          id: count === 1 ? inline.code : `${inline.code}.${count}`,
          copyOf: count === 1 ? null : inline.code,
          canCopy: (opened.get(inline.code) ?? 0) > 1 ? null : 'no',
          canDelete: 'no',
          type: code.kind,
          subType: subTypeOf(code),
          dispStart: code.start,
          dispEnd: code.end,
        },
      })
    } else {
      const closed = open.pop()
      if (closed) here().push(element('pc', closed.attributes, closed.nodes))
    }
  }
  return root
}

const metadata = (values: Readonly<Record<string, string>>): Element =>
  element('mda:metadata', {}, [
    element('mda:metaGroup', { category: 'cms' }, Object.entries(values).map(([type, value]) => element('mda:meta', { type }, [value]))),
  ])

const note = (category: string, text: string | null): Child => (text ? element('note', { category }, [text]) : null)

function notesOf({ address, context, label, madeFrom, maxLength }: XliffUnit): Element {
  return element('notes', {}, [
    note('field', label || address),
    note('context', context),
    note('length', maxLength === null ? null : `≤ ${maxLength}`),
    madeFrom === null ? null : element('note', { category: 'previous-source', appliesTo: 'source' }, [madeFrom || ' ']),
  ])
}

function unitOf(document: XliffDocument, unit: XliffUnit): Element {
  const { address, codes, fingerprint, isRichText, maxLength, source, state, target } = unit
  const hasTarget = target !== ''
  return element('unit', { id: unitIdOf(document, address), name: address, 'xml:space': 'preserve', 'slr:sizeRestriction': maxLength }, [
    metadata({ fingerprint }),
    notesOf(unit),
    element('segment', { state: hasTarget ? state : 'initial', subState: subStateOf(unit) }, [
      element('source', PRESERVE, contentAsNodes(contentOf(source, isRichText), codes)),
      hasTarget ? element('target', PRESERVE, contentAsNodes(contentOf(target, isRichText), codes)) : null,
    ]),
  ])
}

export const xliff20 = {
  begin: ({ locale, sourceLocale }: Pick<XliffDocument, 'locale' | 'sourceLocale'>): string =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="${XLIFF_20}" version="2.0" srcLang="${sourceLocale}" trgLang="${locale}">\n`,

  /** @param document with one unit at least */
  file: (document: XliffDocument, installation: string): string => {
    const { fingerprint, source, sourceId, title, units } = document
    const isLimited = units.some(({ maxLength }) => maxLength !== null)
    const attributes = {
      id: nmtokenOf(`${source}.${sourceId}`),
      original: originalOf(installation, document),
      canResegment: 'no',
      // Declared once rather than on every element of theirs.
      'xmlns:mda': METADATA,
      'xmlns:slr': isLimited ? SIZE_RESTRICTION : null,
    }
    const file = element('file', attributes, [
      metadata({ fingerprint, source, 'source-id': sourceId }),
      isLimited ? element('slr:profiles', { generalProfile: 'xliff:codepoints' }) : null,
      element('notes', {}, [note('title', title || sourceId)]),
      ...units.map((unit) => unitOf(document, unit)),
    ])
    return `${writeElement(file)}\n`
  },

  end: '</xliff>\n',
}
