/**
 * Reads the newest draft of one document as somebody without an account does, by a grant for that document
 * alone (src/access/preview-grant.ts): private fields are left out, and what it refers to is what is public.
 */
import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig, SelectType } from 'payload'

import { contextWithGrant } from '../../access/preview-grant'
import { anonymousIn } from '../changes/sources'
import type { Previewed, PreviewShape } from './preview-request'

type Data = Record<string, unknown>

export const PLAIN: PreviewShape = { depth: 0, fallbackLocale: undefined, populate: undefined, select: undefined }

/** Lists of what refers to a document, as far as they are asked for, by their paths. */
const joinPathsIn = ({ joins }: SanitizedCollectionConfig, select: SelectType | undefined): string[] => {
  const paths = Object.values(joins).flatMap((each) => (each ?? []).map(({ joinPath }) => joinPath))
  if (!select) return paths
  const isOfChosen = Object.values(select).some((chosen) => chosen !== false)
  return paths.filter((path) => {
    const chosen = select[path.split('.', 1)[0] as string]
    return isOfChosen ? Boolean(chosen) : chosen !== false
  })
}

const valueAt = (doc: Data, steps: readonly string[]): unknown => steps.reduce<unknown>((value, step) => (value as Data | undefined)?.[step], doc)

function putAt(doc: Data, [first = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) doc[first] = value
  else putAt((doc[first] ??= {}) as Data, rest, value)
}

const selecting = (paths: readonly string[]): SelectType => {
  const select: Data = {}
  for (const path of paths) putAt(select, path.split('.'), true)
  return select as SelectType
}

/** @returns null where not even a key with the draft scope may read it */
export async function readPreview(req: PayloadRequest, { locale, source, sourceId }: Previewed, { depth, fallbackLocale, populate, select }: PreviewShape): Promise<Data | null> {
  const grant = contextWithGrant({ source: source.slug, id: source.kind === 'global' ? null : sourceId })
  const options = () => ({ depth, disableErrors: true, fallbackLocale, locale, overrideAccess: false, populate, req: anonymousIn(req, { ...grant }) })
  if (source.kind === 'global') return (await req.payload.findGlobal({ ...options(), draft: true, select, slug: source.slug } as never)) as unknown as Data | null
  const document = { collection: source.slug as CollectionSlug, id: sourceId }
  const draft = (await req.payload.findByID({ ...options(), ...document, draft: true, joins: false, select } as never)) as unknown as Data | null
  const paths = draft ? joinPathsIn(source.config, select) : []
  if (!draft || paths.length === 0) return draft
  // Read with drafts, a list would leave out what is public and has a draft waiting over it.
  const lists = (await req.payload.findByID({ ...options(), ...document, draft: false, select: selecting(paths) } as never)) as unknown as Data | null
  for (const path of lists ? paths : []) putAt(draft, path.split('.'), valueAt(lists as Data, path.split('.')))
  return draft
}
