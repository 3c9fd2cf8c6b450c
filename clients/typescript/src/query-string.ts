/** Query strings as the API reads them: `where[title][like]=…`, lists of `sort` by commas, lists of conditions by number. */

function pairsOf(name: string, value: unknown): [name: string, value: string][] {
  if (value === undefined) return []
  if (Array.isArray(value)) {
    const isPlain = value.every((item) => typeof item !== 'object' || item === null)
    return isPlain ? [[name, value.map(String).join(',')]] : value.flatMap((item, index) => pairsOf(`${name}[${index}]`, item))
  }
  if (value instanceof Date) return [[name, value.toISOString()]]
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, inner]) => pairsOf(`${name}[${key}]`, inner))
  return [[name, String(value)]]
}

export function queryString(query: { readonly [name: string]: unknown }): string {
  return Object.entries(query)
    .flatMap(([name, value]) => pairsOf(name, value))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&')
}
