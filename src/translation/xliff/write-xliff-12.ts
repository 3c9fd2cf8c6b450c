/** XLIFF 1.2, for tools that don't read 2: http://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html */
import type { Element } from '@xmldom/xmldom'

import { describeCode } from './describe-code'
import { type Child, elementBuilder, writeElement } from './element-builder'
import { contentOf, type Inline } from './inline-content'
import { originalOf, unitIdOf, type XliffDocument, type XliffState, type XliffUnit } from './xliff-document'

export const XLIFF_12 = 'urn:oasis:names:tc:xliff:document:1.2'

const { element } = elementBuilder({ '': XLIFF_12 })

const STATES: Record<XliffState, string> = { initial: 'needs-translation', translated: 'translated', reviewed: 'signed-off', final: 'final' }

const typeOf = (key: string): string => {
  const { kind, name } = describeCode(key)
  if (kind === 'link') return 'link'
  return name === 'bold' || name === 'italic' || name === 'underlined' ? name : `x-${name ?? kind}`
}

/** Characters that XML can't carry are lost here: 1.2 has no name for them. */
function contentAsNodes(content: readonly Inline[], codes: readonly string[]): Child[] {
  const root: Child[] = []
  const open: { code: string; nodes: Child[] }[] = []
  const here = (): Child[] => open.at(-1)?.nodes ?? root
  for (const inline of content) {
    if (typeof inline === 'string') {
      here().push(inline)
    } else if (inline.edge === 'open') {
      open.push({ code: inline.code, nodes: [] })
    } else {
      const closed = open.pop()
      if (closed) here().push(element('g', { id: closed.code, ctype: typeOf(codes[Number(closed.code) - 1] ?? '') }, closed.nodes))
    }
  }
  return root
}

const note = (from: string, text: string | null): Child => (text ? element('note', { from }, [text]) : null)

function unitOf(document: XliffDocument, unit: XliffUnit): Element {
  const { address, codes, context, fingerprint, isMachineMade, isRichText, label, madeFrom, maxLength, source, state, target } = unit
  return element(
    'trans-unit',
    {
      id: unitIdOf(document, address),
      resname: address,
      approved: state === 'final' && target !== '' ? 'yes' : null,
      maxwidth: maxLength,
      'size-unit': maxLength === null ? null : 'char',
      extradata: fingerprint,
      'xml:space': 'preserve',
    },
    [
      element('source', {}, contentAsNodes(contentOf(source, isRichText), codes)),
      target === '' ? null : element('target', { state: STATES[state], 'state-qualifier': isMachineMade ? 'mt-suggestion' : null }, contentAsNodes(contentOf(target, isRichText), codes)),
      note('field', label),
      note('context', context),
      note('length', maxLength === null ? null : `≤ ${maxLength}`),
      note('previous-source', madeFrom),
    ],
  )
}

export const xliff12 = {
  begin: (_languages: Pick<XliffDocument, 'locale' | 'sourceLocale'>): string => `<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="${XLIFF_12}" version="1.2">\n`,

  /** @param document with one unit at least */
  file: (document: XliffDocument, installation: string): string => {
    const { fingerprint, locale, sourceId, sourceLocale, title, units } = document
    const attributes = {
      original: originalOf(installation, document),
      'source-language': sourceLocale,
      'target-language': locale,
      datatype: 'plaintext',
      'product-version': fingerprint,
      'xml:space': 'preserve',
    }
    const file = element('file', attributes, [
      element('header', {}, [note('title', title || sourceId)]),
      element('body', {}, units.map((unit) => unitOf(document, unit))),
    ])
    return `${writeElement(file)}\n`
  },

  end: '</xliff>\n',
}
