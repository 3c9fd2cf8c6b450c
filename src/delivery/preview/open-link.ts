/** Whether a preview link works now, asked anew at each use: its signature, its row, and the rights of whoever made it. */
import type { CollectionSlug, PayloadRequest } from 'payload'

import { isStaff } from '../../access/roles'
import { CmsError } from '../../errors'
import { say } from '../../messages'
import type { PreviewLink, User } from '../../payload-types'
import { anonymousIn, sourceOf } from '../changes/sources'
import { localesOf, type Previewed } from './preview-request'
import { readToken } from './preview-token'

/** Past access rules: whoever holds the token is asked for it, not for rights. */
const findRow = <Row>(req: PayloadRequest, collection: string, id: unknown): Promise<Row | null> =>
  req.payload.db.findOne<Row & { id: string }>({ collection: collection as CollectionSlug, where: { id: { equals: id } } })

const idOf = (reference: unknown): unknown => (typeof reference === 'object' && reference !== null ? (reference as { id: unknown }).id : reference)

/** The newest draft as one of the office reads it; null where they may not, or it is gone. */
export async function readAsStaff(req: PayloadRequest, user: User, { locale, source, sourceId }: Previewed): Promise<Record<string, unknown> | null> {
  if (!isStaff({ ...user, collection: 'users' } as never)) return null
  const options = { depth: 0, disableErrors: true, draft: true, locale, overrideAccess: false, req: anonymousIn(req), user: { ...user, collection: 'users' } }
  if (source.kind === 'global') return (await req.payload.findGlobal({ ...options, slug: source.slug } as never)) as never
  return (await req.payload.findByID({ ...options, collection: source.slug, id: sourceId, joins: false } as never)) as never
}

export interface OpenedLink extends Previewed {
  id: string
  lastUsedAt: string | null
}

/** @throws CmsError preview-link-invalid, preview-link-expired, preview-link-revoked */
export async function openLink(req: PayloadRequest, token: string): Promise<OpenedLink> {
  const read = await readToken(req.payload.secret, token)
  if (read === 'invalid') throw new CmsError('preview-link-invalid', say(req, 'previewInvalid'))
  if (read === 'expired') throw new CmsError('preview-link-expired', say(req, 'previewExpired'))
  const dead = () => new CmsError('preview-link-revoked', say(req, 'previewRevoked'))
  const link = await findRow<PreviewLink>(req, 'preview-links', read.id)
  const source = link ? sourceOf(req.payload, link.source) : undefined
  if (!link || !source || link.revokedAt || !localesOf(req).includes(link.locale)) throw dead()
  if (new Date(link.expiresAt).getTime() <= Date.now()) throw new CmsError('preview-link-expired', say(req, 'previewExpired'))
  const maker = link.madeBy ? await findRow<User>(req, 'users', idOf(link.madeBy)) : null
  const previewed = { source, sourceId: link.sourceId, locale: link.locale }
  if (!maker || !(await readAsStaff(req, maker, previewed))) throw dead()
  return { ...previewed, id: String(link.id), lastUsedAt: link.lastUsedAt ?? null }
}

/** Told to the minute, so that a page that is reloaded need not write each time. */
const TOLD_EVERY_MS = 60_000

export async function noteUse(req: PayloadRequest, { id, lastUsedAt }: OpenedLink): Promise<void> {
  const now = new Date()
  if (lastUsedAt && now.getTime() - new Date(lastUsedAt).getTime() < TOLD_EVERY_MS) return
  try {
    await req.payload.db.updateOne({ collection: 'preview-links', data: { lastUsedAt: now.toISOString() }, id, returning: false })
  } catch (error) {
    // The preview is shown all the same; only its list says an earlier time.
    req.payload.logger.warn({ err: error, msg: 'When a preview link was used could not be noted' })
  }
}
