/** A typed client for the API. See README.md for recipes. */
import createFetchClient, { type Client } from 'openapi-fetch'

import type { components, paths } from './api'
import { type KeepOptions, keptAnswers } from './kept-answers'
import { queryString } from './query-string'

export type { components, operations, paths } from './api'
export { keptAnswers } from './kept-answers'
export { queryString } from './query-string'

/** A document of a kind, by its name in the API’s description: `Schemas['MemberCity']`. */
export type Schemas = components['schemas']
export type Locale = components['parameters']['locale']
export type ApiClient = Client<paths>

export interface ClientOptions {
  /** Where the server is: https://cms.example.org */
  baseUrl: string
  /** Language of content in every request that names none. */
  locale?: Locale
  /** `'none'` leaves text without a translation empty; otherwise it comes in Polish. */
  fallbackLocale?: components['parameters']['fallbackLocale']
  /** Key of an API client, made in the admin. */
  apiKey?: string
  /** How answers are kept by their ETag; false: they are not. */
  keep?: KeepOptions | false
  fetch?: (request: Request) => Promise<Response>
}

/** Adds the client's language to addresses that carry content and name no language. */
function withLanguage(url: string, { fallbackLocale, locale }: Pick<ClientOptions, 'locale' | 'fallbackLocale'>): string {
  const address = new URL(url)
  if (locale && !address.searchParams.has('locale')) address.searchParams.set('locale', locale)
  if (fallbackLocale && !address.searchParams.has('fallback-locale')) address.searchParams.set('fallback-locale', fallbackLocale)
  return address.toString()
}

export function createClient({ apiKey, baseUrl, fallbackLocale, fetch, keep, locale }: ClientOptions): ApiClient {
  const client = createFetchClient<paths>({
    baseUrl,
    querySerializer: (query) => queryString(query as { [name: string]: unknown }),
    headers: {
      ...(apiKey ? { Authorization: `api-clients API-Key ${apiKey}` } : {}),
      // Messages of errors come in the language of content.
      ...(locale ? { 'Accept-Language': locale } : {}),
    },
    ...(fetch ? { fetch } : {}),
  })
  client.use({
    onRequest: ({ request }) => {
      if (request.method !== 'GET' || !/\/api\//.test(request.url)) return undefined
      const url = withLanguage(request.url, { fallbackLocale, locale })
      return url === request.url ? undefined : new Request(url, request)
    },
  })
  if (keep !== false) client.use(keptAnswers(keep))
  return client
}

/** The document where `depth` reached it, and null where there is only its id. */
export const populated = <Document extends object>(reference: string | Document | null | undefined): Document | null =>
  typeof reference === 'object' ? reference : null
