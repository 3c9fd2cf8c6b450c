/** One record of each collection and global as an example for the API's description, in one language. */
import { Bilingual, type Record, Ref, targetOf } from './record'
import { records } from './records'

export interface DocumentExamples {
  [slug: string]: { [field: string]: unknown }
}

/** The city's own records say more than the first that comes. */
const preferred = ({ key }: Record): boolean => /krakow/.test(key)

function inLanguage(value: unknown, language: 'pl' | 'en', idOf: (key: string) => string): unknown {
  if (value instanceof Bilingual) return value[language]
  if (value instanceof Ref) return idOf(value.key)
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, language, idOf))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inLanguage(inner, language, idOf)]))
}

/** The first block of a text is enough to show its shape. */
function shortened(value: unknown): unknown {
  const root = (value as { root?: { children?: unknown[] } } | null)?.root
  return root?.children ? { root: { ...root, children: root.children.slice(0, 1) } } : value
}

export function documentExamples(language: 'pl' | 'en', idOf: (key: string) => string): DocumentExamples {
  const examples: DocumentExamples = {}
  for (const record of [...records].sort((a, b) => Number(preferred(b)) - Number(preferred(a)))) {
    const { slug } = targetOf(record)
    if (slug in examples) continue
    const data = inLanguage(record.data, language, idOf) as { [field: string]: unknown }
    examples[slug] = Object.fromEntries(Object.entries(data).map(([name, value]) => [name, shortened(value)]))
  }
  return examples
}
