/** Answers kept in memory by their ETag: asked for again they cost the server a 304 and no body. */
import type { Middleware } from 'openapi-fetch'

interface Kept {
  etag: string
  body: ArrayBuffer
  headers: [name: string, value: string][]
}

export interface KeepOptions {
  /** How many answers are kept at most; the one that was not asked for longest goes first. */
  most?: number
}

/** The same address answers differently by language of the request and by who asks. */
const keyOf = (request: Request): string =>
  [request.url, request.headers.get('accept-language') ?? '', request.headers.get('authorization') ?? ''].join('\n')

export function keptAnswers({ most = 200 }: KeepOptions = {}): Middleware {
  const kept = new Map<string, Kept>()
  return {
    onRequest({ request }) {
      const known = request.method === 'GET' ? kept.get(keyOf(request)) : undefined
      if (!known || request.headers.has('if-none-match')) return undefined
      const headers = new Headers(request.headers)
      headers.set('If-None-Match', known.etag)
      // Without it, fetch says no-cache by itself, and some servers then send the whole answer.
      headers.set('Cache-Control', 'max-age=0')
      return new Request(request, { headers })
    },
    async onResponse({ request, response }) {
      if (request.method !== 'GET') return undefined
      const key = keyOf(request)
      const known = kept.get(key)
      if (response.status === 304 && known) {
        kept.delete(key)
        kept.set(key, known)
        const headers = new Headers(known.headers)
        response.headers.forEach((value, name) => headers.set(name, value))
        return new Response(known.body.slice(0), { status: 200, headers })
      }
      const etag = response.headers.get('etag')
      if (response.status !== 200 || !etag || /no-store/.test(response.headers.get('cache-control') ?? '')) return undefined
      kept.delete(key)
      kept.set(key, { etag, body: await response.clone().arrayBuffer(), headers: [...response.headers] })
      const oldest = kept.keys().next()
      if (kept.size > most && !oldest.done) kept.delete(oldest.value)
      return undefined
    },
  }
}
