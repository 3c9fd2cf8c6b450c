/** What the endpoints of translation read from a request. */
import type { PayloadRequest } from 'payload'

import { CmsError } from '../errors'
import { say } from '../messages'
import type { TranslationKey } from './translation-of'

export function routeParam(req: PayloadRequest, name: string): string {
  const value = req.routeParams?.[name]
  return typeof value === 'string' ? value : ''
}

export const keyOf = (req: PayloadRequest): TranslationKey => ({
  source: routeParam(req, 'source'),
  sourceId: routeParam(req, 'sourceId'),
  locale: routeParam(req, 'locale'),
})

/** @throws CmsError unauthenticated */
export function assertSignedIn(req: PayloadRequest): void {
  if (!req.user) throw new CmsError('unauthenticated', req.t('error:unauthorized'))
}

/** Lists and objects inside each other that a body may have: a rich text with lists in lists needs some tens. */
const DEEPEST = 200

/** Level by level: what goes down by calling itself is what such a body is made to break. */
function isTooDeep(body: unknown): boolean {
  let level: unknown[] = [body]
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []))
    if (level.length === 0) return false
  }
  return true
}

/**
 * The JSON body; empty where there is none that can be read.
 * @throws CmsError bad-request where it is nested deeper than any text is
 */
export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  const body: unknown = await req.json?.().catch(() => null)
  if (isTooDeep(body)) throw new CmsError('bad-request', say(req, 'bodyTooDeep', { max: DEEPEST }))
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Record<string, unknown>) : {}
}
