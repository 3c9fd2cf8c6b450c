/** Documents as they travel in XLIFF, any and certain ones. */
import fc from 'fast-check'

import type { XliffDocument, XliffUnit } from '../translation/xliff/xliff-document'

export const unitFor = (unit: Partial<XliffUnit>): XliffUnit => ({
  address: 'title',
  codes: [],
  context: null,
  fingerprint: '0123456789abcdef',
  isMachineMade: false,
  isRichText: false,
  label: 'Tytuł',
  madeFrom: null,
  maxLength: null,
  source: 'Miasta międzykulturowe',
  state: 'translated',
  target: '',
  ...unit,
})

export const documentFor = (...units: XliffUnit[]): XliffDocument => ({
  source: 'programmes',
  sourceId: '4f0c-1',
  sourceLocale: 'pl',
  locale: 'en',
  title: 'Miasta & <miasta>',
  fingerprint: 'fedcba9876543210',
  units,
})

export const BOLD = '["text",1,"",null,null]'
export const LINK = '["link",0,"",{"linkType":"custom","url":"https://example.org/?a=1&b=\\"2\\""},null]'
const CODES = [BOLD, '["text",2,"",null,null]', '["text",3,"",null,null]', '["inlineBlock",0,"",{},null]', LINK]

const words = fc.string({ unit: 'binary', maxLength: 12 })
const nasty = fc.constantFrom('<1>', '</1>', '&lt;1>', '&amp;amp;', ']]>', '<!-- -->', '\r\n', ' \t ', '\u0000', '\u{1f600}', '<pc id="1">', '&#0;', '\u0085')
const plain = fc.array(fc.oneof(words, nasty), { maxLength: 4 }).map((parts) => parts.join(''))
const escaped = plain.map((text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;'))

/** Codes inside codes, each number once. */
const coded = fc.array(fc.tuple(escaped, fc.boolean()), { minLength: 1, maxLength: CODES.length }).map((parts) =>
  parts.reduceRight((inner, [text, isAround], index) => (isAround ? `<${index + 1}>${text}${inner}</${index + 1}>` : `<${index + 1}>${text}</${index + 1}>${inner}`), ''),
)

const line = (isRichText: boolean) => (isRichText ? fc.tuple(escaped, coded).map((parts) => parts.join('')) : plain)

const unit = fc.boolean().chain((isRichText) =>
  fc.record<XliffUnit>({
    address: fc.constantFrom('title', 'body#0123456789', 'body#0123456789.2', 'milestones.6f1c_-a.title', 'żółw/ę'),
    codes: fc.constant(isRichText ? CODES : []),
    context: fc.option(plain),
    fingerprint: fc.constant('0123456789abcdef'),
    isMachineMade: fc.boolean(),
    isRichText: fc.constant(isRichText),
    label: plain,
    madeFrom: fc.option(line(isRichText)),
    maxLength: fc.option(fc.nat(500)),
    source: line(isRichText).filter((text) => text !== ''),
    state: fc.constantFrom('initial', 'translated', 'reviewed', 'final'),
    target: line(isRichText),
  }),
)

export const anyDocument = fc.uniqueArray(unit, { minLength: 1, maxLength: 4, selector: ({ address }) => address }).map((units) => documentFor(...units))

/** The whole file as bytes. */
export async function bytesOf(parts: AsyncIterable<string>): Promise<Uint8Array> {
  const written: string[] = []
  for await (const part of parts) written.push(part)
  return new TextEncoder().encode(written.join(''))
}
