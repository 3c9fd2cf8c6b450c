/** What an inline code is, for the tools that show it: from its key, as `codeKey` of inline-codes.ts writes it. */

/** Lexical's bits of a text's format. */
const FORMATS = [
  { bit: 1, name: 'bold', tag: 'b' },
  { bit: 2, name: 'italic', tag: 'i' },
  { bit: 4, name: 'strikethrough', tag: 's' },
  { bit: 8, name: 'underlined', tag: 'u' },
  { bit: 16, name: 'code', tag: 'code' },
  { bit: 32, name: 'subscript', tag: 'sub' },
  { bit: 64, name: 'superscript', tag: 'sup' },
  { bit: 128, name: 'highlight', tag: 'mark' },
] as const

export interface CodeDescription {
  kind: 'fmt' | 'link' | 'other'
  /** Of a single format, as XLIFF 1.2 and 2 call it. */
  name: string | null
  /** As a person would write the two edges. */
  start: string
  end: string
}

const XLF_SUB_TYPES: Record<string, string> = { bold: 'xlf:b', italic: 'xlf:i', underlined: 'xlf:u' }

export const subTypeOf = ({ name }: CodeDescription): string | null => (name ? (XLF_SUB_TYPES[name] ?? `cms:${name}`) : null)

interface CodeKey {
  type: string
  bits: number
  url: string
}

function readKey(key: string): CodeKey | null {
  try {
    const [type, bits, , fields, url] = JSON.parse(key) as [string, unknown, unknown, { url?: unknown } | null, unknown]
    const address = fields?.url ?? url
    return { type, bits: typeof bits === 'number' ? bits : 0, url: typeof address === 'string' ? address : '' }
  } catch {
    return null
  }
}

export function describeCode(key: string): CodeDescription {
  const { bits = 0, type = '', url = '' } = readKey(key) ?? {}
  if (type === 'text') {
    const formats = FORMATS.filter(({ bit }) => (bits & bit) !== 0)
    const start = formats.map(({ tag }) => `<${tag}>`).join('')
    const end = formats.map(({ tag }) => `</${tag}>`).reverse().join('')
    return { kind: 'fmt', name: formats.length === 1 ? (formats[0]?.name ?? null) : null, start: start || '<span>', end: end || '</span>' }
  }
  if (type === 'link' || type === 'autolink') return { kind: 'link', name: null, start: url ? `<a href="${url}">` : '<a>', end: '</a>' }
  return { kind: 'other', name: null, start: '<…>', end: '</…>' }
}
