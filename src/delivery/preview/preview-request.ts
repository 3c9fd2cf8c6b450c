/** What is asked of the endpoints of previews, checked before anything is looked up. */
import { type PayloadRequest, sanitizePopulateParam, sanitizeSelectParam, type PopulateType, type SelectType } from 'payload'

import { type ErrorCode, refuseField } from '../../errors'
import { say, type MessageKey } from '../../messages'
import { GLOBAL_ID, type Source, sourceOf, sourcesOf } from '../changes/sources'

const MINUTE = 60
export const SHORTEST_LIFE = MINUTE
export const LONGEST_LIFE = 7 * 24 * 60 * MINUTE

/** What a link shows: one document or global, in one language. */
export interface Previewed {
  source: Source
  /** A global's is "global". */
  sourceId: string
  locale: string
}

function refuse(req: PayloadRequest, { code = 'bad-request', key, path, values = {} }: { code?: ErrorCode; key: MessageKey; path: string; values?: Record<string, string | number> }): never {
  refuseField(code, path, say(req, key, values))
}

export function localesOf({ payload }: PayloadRequest): readonly string[] {
  const { localization } = payload.config
  return localization ? localization.localeCodes : []
}

/** @throws CmsError bad-request, unknown-locale, each naming the field */
export async function linkAskedFor(req: PayloadRequest): Promise<Previewed & { expiresIn: number }> {
  const given: unknown = await req.json?.().catch(() => null)
  const { collection, expiresIn, global, id, locale } = (given ?? {}) as Record<string, unknown>
  const path = global === undefined ? 'collection' : 'global'
  const slug = global ?? collection
  const source = typeof slug === 'string' ? sourceOf(req.payload, slug) : undefined
  const isFitting = source !== undefined && (collection === undefined || global === undefined) && (source.kind === 'global') === (path === 'global')
  if (!isFitting) refuse(req, { key: 'previewSource', path, values: { known: sourcesOf(req.payload).map((each) => each.slug).join(', ') } })
  const isId = source.kind === 'global' ? id === undefined : typeof id === 'string' && id !== '' && id.length <= 100
  if (!isId) refuse(req, { key: 'previewSource', path: 'id', values: { known: sourcesOf(req.payload).map((each) => each.slug).join(', ') } })
  const locales = localesOf(req)
  if (typeof locale !== 'string' || !locales.includes(locale)) {
    refuse(req, { code: 'unknown-locale', key: 'unknownLocale', path: 'locale', values: { known: locales.join(', '), locale: typeof locale === 'string' ? locale : '' } })
  }
  if (typeof expiresIn !== 'number' || !Number.isInteger(expiresIn) || expiresIn < SHORTEST_LIFE || expiresIn > LONGEST_LIFE) {
    refuse(req, { key: 'previewLifetime', path: 'expiresIn', values: { max: LONGEST_LIFE, min: SHORTEST_LIFE } })
  }
  return { source, sourceId: source.kind === 'global' ? GLOBAL_ID : (id as string), locale, expiresIn }
}

/** How the draft is to be given: the parameters that change its shape, and none that could choose another. */
export interface PreviewShape {
  depth: number
  fallbackLocale: string | false | undefined
  select: SelectType | undefined
  populate: PopulateType | undefined
}

const PARAMETERS = ['token', 'depth', 'select', 'populate', 'fallback-locale']

/** What names the fallen-back fields also brings the text in work: it is never left out. */
function withFallbackNamed(select: SelectType | undefined): SelectType | undefined {
  if (select?._fallback !== false) return select
  const { _fallback: _leftOut, ...rest } = select
  return Object.keys(rest).length > 0 ? (rest as SelectType) : undefined
}

/** @throws CmsError bad-request for any other parameter, so that nobody thinks it did something */
export function shapeAskedFor(req: PayloadRequest): { shape: PreviewShape; token: string } {
  const query = new URL(req.url ?? '', 'http://host').searchParams
  for (const name of query.keys()) {
    if (!PARAMETERS.includes(name.split('[', 1)[0] as string)) refuse(req, { key: 'previewParameter', path: name, values: { known: PARAMETERS.join(', '), name } })
  }
  const { defaultDepth, maxDepth } = req.payload.config
  const depth = query.get('depth') ?? String(defaultDepth)
  if (!/^\d{1,3}$/.test(depth) || Number(depth) > maxDepth) refuse(req, { key: 'previewDepth', path: 'depth', values: { max: maxDepth } })
  const locales = localesOf(req)
  const fallback = query.get('fallback-locale')
  if (fallback !== null && fallback !== 'none' && !locales.includes(fallback)) refuse(req, { key: 'previewFallback', path: 'fallback-locale', values: { known: locales.join(', ') } })
  return {
    token: query.get('token') ?? '',
    shape: {
      depth: Number(depth),
      fallbackLocale: fallback === null ? undefined : fallback === 'none' ? false : fallback,
      // As Payload's own endpoints read them; what is no choice of fields is none.
      select: withFallbackNamed(sanitizeSelectParam(req.query.select)),
      populate: sanitizePopulateParam(req.query.populate),
    },
  }
}
