/** What an inline code stands for, from the key that a segment gives. Pure. */
export type CodeKind = 'bold' | 'italic' | 'strikethrough' | 'underline' | 'monospace' | 'subscript' | 'superscript' | 'link' | 'element' | 'format'

export interface NamedCode {
  kinds: CodeKind[]
  /** Where a link leads; null where it is no link, or leads to a document of the CMS. */
  url: string | null
}

/** Lexical's bits of a text's format. */
const FORMATS: [bit: number, kind: CodeKind][] = [
  [1, 'bold'], [2, 'italic'], [4, 'strikethrough'], [8, 'underline'], [16, 'monospace'], [32, 'subscript'], [64, 'superscript'],
]

export function codeNamed(key: string): NamedCode {
  let parts: unknown
  try {
    parts = JSON.parse(key)
  } catch {
    parts = null
  }
  const [type, format, , fields, ownUrl] = Array.isArray(parts) ? parts : []
  if (type === 'link' || type === 'autolink') {
    const url = (fields as { url?: unknown } | null)?.url ?? ownUrl
    return { kinds: ['link'], url: typeof url === 'string' && url ? url : null }
  }
  if (type === 'inlineBlock') return { kinds: ['element'], url: null }
  const kinds = FORMATS.filter(([bit]) => typeof format === 'number' && (format & bit) !== 0).map(([, kind]) => kind)
  return { kinds: kinds.length > 0 ? kinds : ['format'], url: null }
}
