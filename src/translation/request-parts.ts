/** What the endpoints of translation read from a request. */
import type { PayloadRequest } from 'payload'

import { CmsError } from '../errors'
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

/** The JSON body; empty where there is none that can be read. */
export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  const body: unknown = await req.json?.().catch(() => null)
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Record<string, unknown>) : {}
}
