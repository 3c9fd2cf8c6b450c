/** Which requests can share one answer, and under which name. Pure. */

/** What is asked of the cache: the same for all requests that get the same answer. */
export interface CacheKey {
  /** Path and query in one order, without what is the default anyway. */
  key: string
  /** For Content-Language: one, several where all are asked for, or none where a query can ask for each part in another. */
  language: string
  isGraphql: boolean
}

export interface CacheableContent {
  /** Such as `/api`. */
  apiRoute: string
  graphqlRoute: string
  collections: ReadonlySet<string>
  globals: ReadonlySet<string>
  locales: readonly string[]
  defaultLocale: string
}

/** Parameters that change nothing when they say this. `depth` and `limit` are Payload's own defaults. */
const DEFAULTS: Record<string, string> = { depth: '2', draft: 'false', limit: '10', page: '1', pagination: 'true', trash: 'false' }
/** Parameters that ask for what is not public: never answered from here. */
const PRIVATE = ['draft', 'trash', 'showHiddenFields', 'overrideAccess']

/** `/programmes`, `/programmes/ID`, `/programmes/count`, `/globals/site-settings`; nothing deeper. */
function isContentPath(path: string, content: CacheableContent): boolean {
  const [first = '', second, ...rest] = path.split('/').slice(1)
  if (rest.length > 0) return false
  if (first === 'globals') return second !== undefined && content.globals.has(second)
  if (!content.collections.has(first)) return false
  return second === undefined || (second !== '' && second !== 'versions' && second !== 'access')
}

function ordered(query: URLSearchParams, defaultLocale: string): string {
  const pairs = [...query].filter(([name, value]) => DEFAULTS[name] !== value && !(name === 'locale' && value === defaultLocale))
  // Equal names keep their order: it can matter.
  pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return new URLSearchParams(pairs).toString()
}

/** @returns null where the address is no read of public content. */
export function cacheKeyOf(url: string, content: CacheableContent): CacheKey | null {
  const [path = '', search = ''] = splitOnce(url, '?')
  if (!path.startsWith(`${content.apiRoute}/`)) return null
  const query = new URLSearchParams(search)
  for (const name of PRIVATE) {
    if (query.has(name) && query.get(name) !== 'false') return null
  }
  const route = path.slice(content.apiRoute.length).replace(/\/+$/, '')
  const isGraphql = route === content.graphqlRoute
  if (isGraphql ? !query.has('query') : !isContentPath(route, content)) return null
  const locale = query.get('locale') ?? content.defaultLocale
  // An unknown locale is answered as Payload answers it, and not kept.
  const language = locale === 'all' || locale === '*' ? content.locales.join(', ') : locale
  if (!isGraphql && locale !== 'all' && locale !== '*' && !content.locales.includes(locale)) return null
  return { key: `${route}?${ordered(query, content.defaultLocale)}`, language: isGraphql ? '' : language, isGraphql }
}

function splitOnce(text: string, at: string): string[] {
  const index = text.indexOf(at)
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)]
}
