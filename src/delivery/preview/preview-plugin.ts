/** Preview links for every collection and global with drafts; a new one needs nothing. */
import type { CollectionConfig, Config, Endpoint } from 'payload'

import { globalOpenedByPreview, openedByPreview } from '../../access/preview-grant'
import { describedAs } from '../../endpoint-description'
import { CmsError } from '../../errors'
import { hasDrafts } from '../../has-drafts'
import { say } from '../../messages'
import { withProblems } from '../../problem-response'
import { assertStaff, makeLink, revokeLink, urlOfLink } from './make-link'
import { noteUse, openLink } from './open-link'
import { makeLinkDescription, previewDescription, revokeDescription } from './preview-descriptions'
import { linkAskedFor, shapeAskedFor } from './preview-request'
import { readPreview } from './read-preview'

/** Of one reader, for this moment: no cache, no search engine, and no other site that learns its address. */
const HEADERS = { 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'no-referrer', 'X-Cache': 'BYPASS', 'X-Robots-Tag': 'noindex, nofollow' }

const previewEndpoint: Endpoint = {
  path: '/preview',
  method: 'get',
  custom: describedAs(previewDescription),
  handler: withProblems(async (req) => {
    const { shape, token } = shapeAskedFor(req)
    const link = await openLink(req, token)
    const doc = await readPreview(req, link, shape)
    // A consent that ended since the link was made, for one.
    if (!doc) throw new CmsError('preview-link-revoked', say(req, 'previewRevoked'))
    await noteUse(req, link)
    return Response.json(doc, { headers: { ...HEADERS, 'Content-Language': link.locale } })
  }),
}

const linkEndpoints = (previewUrl: string | undefined): Endpoint[] => [
  {
    path: '/',
    method: 'post',
    custom: describedAs(makeLinkDescription),
    handler: withProblems(async (req) => {
      assertStaff(req)
      const made = await makeLink(req, await linkAskedFor(req))
      const { link, token } = made
      return Response.json({ doc: link, url: urlOfLink(req, made, previewUrl), token, expiresAt: link.expiresAt }, { status: 201, headers: { 'Cache-Control': 'private, no-store' } })
    }),
  },
  {
    path: '/:id/revoke',
    method: 'post',
    custom: describedAs(revokeDescription),
    handler: withProblems(async (req) => {
      assertStaff(req)
      return Response.json({ doc: await revokeLink(req, String(req.routeParams?.id)) })
    }),
  },
]

/** @param previewUrl the frontend's page for previews; left out: links lead to the API's own answer */
export const previewPlugin =
  ({ previewUrl }: { previewUrl: string | undefined }) =>
  (config: Config): Config => {
    const withLinks = (collection: CollectionConfig): CollectionConfig =>
      collection.slug === 'preview-links' ? { ...collection, endpoints: [...(collection.endpoints || []), ...linkEndpoints(previewUrl)] } : collection
    return {
      ...config,
      collections: (config.collections ?? []).map((each) => (hasDrafts(each) ? openedByPreview(each) : withLinks(each))),
      globals: (config.globals ?? []).map((each) => (hasDrafts(each) ? globalOpenedByPreview(each) : each)),
      endpoints: [...(config.endpoints ?? []), previewEndpoint],
    }
  }
