/** Makes preview links, and revokes them, with the rights of one of the office. */
import type { PayloadRequest, Where } from 'payload'

import { isAdmin, isStaff } from '../../access/roles'
import { withTransaction } from '../../database/with-transaction'
import { CmsError } from '../../errors'
import { say } from '../../messages'
import type { PreviewLink, User } from '../../payload-types'
import { anonymousIn, GLOBAL_ID } from '../changes/sources'
import { forgetExpiredLinks } from './forget-expired-links'
import { readAsStaff } from './open-link'
import type { Previewed } from './preview-request'
import { signToken } from './preview-token'
import { PLAIN, readPreview } from './read-preview'

/** Of one document: nobody keeps an eye on more. */
export const MOST_LINKS = 50

/** @throws CmsError unauthenticated, forbidden */
export function assertStaff(req: PayloadRequest): asserts req is PayloadRequest & { user: User } {
  if (!req.user) throw new CmsError('unauthenticated', req.t('error:unauthorized'))
  if (!isStaff(req.user)) throw new CmsError('forbidden', say(req, 'forStaffOnly'))
}

/** A request that a nested operation may change as it likes. */
const innerRequest = (req: PayloadRequest): PayloadRequest => ({ ...anonymousIn(req), user: req.user }) as unknown as PayloadRequest

function titleOf({ source, sourceId }: Previewed, doc: Record<string, unknown>): string {
  const title = source.kind === 'collection' ? doc[source.config.admin.useAsTitle ?? 'id'] : source.slug
  return typeof title === 'string' && title !== '' ? title : sourceId
}

export interface MadeLink {
  link: PreviewLink
  token: string
}

/** @throws CmsError source-not-found, preview-not-possible, preview-links-too-many */
export async function makeLink(req: PayloadRequest & { user: User }, { expiresIn, ...previewed }: Previewed & { expiresIn: number }): Promise<MadeLink> {
  const { locale, source, sourceId } = previewed
  const doc = await readAsStaff(req, req.user, previewed)
  if (!doc) throw new CmsError('source-not-found', say(req, 'sourceNotFound', { id: sourceId, source: source.slug }))
  // A link that could never show anything is told at once, not by a dead page.
  if (!(await readPreview(req, previewed, PLAIN))) throw new CmsError('preview-not-possible', say(req, 'previewNotPossible'))

  const expiresAt = new Date(Date.now() + expiresIn * 1000)
  const link = await withTransaction(req, async () => {
    await forgetExpiredLinks(req.payload, req)
    const ofDocument: Where = { and: [{ source: { equals: source.slug } }, { sourceId: { equals: sourceId } }, { revokedAt: { exists: false } }] }
    const { totalDocs } = await req.payload.db.count({ collection: 'preview-links', req, where: ofDocument })
    if (totalDocs >= MOST_LINKS) throw new CmsError('preview-links-too-many', say(req, 'previewLinksTooMany', { max: MOST_LINKS }))
    return (await req.payload.create({
      collection: 'preview-links',
      data: { title: titleOf(previewed, doc), source: source.slug, sourceId, locale, madeBy: req.user.id, expiresAt: expiresAt.toISOString() },
      depth: 0,
      // Safe: nobody writes this collection by itself, and what the row says was checked above with the caller's rights.
      overrideAccess: true,
      req: innerRequest(req),
    })) as PreviewLink
  })
  return { link, token: await signToken(req.payload.secret, { expiresAt, id: String(link.id) }) }
}

/** Where a link leads: the frontend's page, told what it shows, or the API's own answer. */
export function urlOfLink(req: PayloadRequest, { link, token }: MadeLink, previewUrl: string | undefined): string {
  const { routes, serverURL } = req.payload.config
  if (!previewUrl) return `${serverURL}${routes.api}/preview?token=${token}`
  const url = new URL(previewUrl)
  url.searchParams.set('token', token)
  if (link.sourceId === GLOBAL_ID) url.searchParams.set('global', link.source)
  else {
    url.searchParams.set('collection', link.source)
    url.searchParams.set('id', link.sourceId)
  }
  url.searchParams.set('locale', link.locale)
  return url.href
}

/** Revoking twice is no fault: it stays revoked since the first time. */
export async function revokeLink(req: PayloadRequest & { user: User }, id: string): Promise<PreviewLink> {
  const link = (await req.payload.findByID({ collection: 'preview-links', depth: 0, disableErrors: true, id, overrideAccess: false, req: innerRequest(req) })) as PreviewLink | null
  if (!link) throw new CmsError('not-found', say(req, 'previewLinkNotFound'))
  if (!isAdmin(req.user as never) && link.madeBy !== req.user.id) throw new CmsError('forbidden', say(req, 'previewLinkOfAnother'))
  if (link.revokedAt) return link
  return (await req.payload.update({
    collection: 'preview-links',
    id,
    data: { revokedAt: new Date().toISOString() },
    depth: 0,
    // Safe: asked above that it is the caller's own, or that an admin asks.
    overrideAccess: true,
    req: innerRequest(req),
  })) as PreviewLink
}
