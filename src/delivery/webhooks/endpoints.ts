import type { Endpoint, PayloadRequest } from 'payload'

import { isAdmin } from '../../access/roles'
import { describedAs } from '../../endpoint-description'
import { CmsError } from '../../errors'
import { say } from '../../messages'
import { withProblems } from '../../problem-response'
import { ping, resend } from './by-hand'
import { listSecretsDescription, pingDescription, removeSecretDescription, resendDescription, rotateSecretDescription } from './endpoint-descriptions'
import { addSecret, listSecrets, removeSecret } from './webhook-secrets'

/** Who asks, and for what that is there. */
async function found<Slug extends 'webhooks' | 'webhook-deliveries'>(req: PayloadRequest, collection: Slug) {
  if (!req.user) throw new CmsError('unauthenticated', req.t('error:unauthorized'))
  if (!isAdmin(req.user)) throw new CmsError('forbidden', say(req, 'webhooksForAdmins'))
  const id = String(req.routeParams?.id ?? '')
  const doc = await req.payload.findByID({ collection, depth: 0, disableErrors: true, id, overrideAccess: false, req })
  if (!doc) throw new CmsError('not-found', req.t('general:notFound'))
  return doc
}

/** Shown once: kept by no browser and no proxy. */
const KEPT_BY_NOBODY = { 'Cache-Control': 'no-store' }

export const webhookEndpoints: Endpoint[] = [
  {
    path: '/:id/ping',
    method: 'post',
    custom: describedAs(pingDescription),
    handler: withProblems(async (req) => {
      const { id } = await found(req, 'webhooks')
      return Response.json(await ping(req, String(id)))
    }),
  },
  {
    path: '/:id/rotate-secret',
    method: 'post',
    custom: describedAs(rotateSecretDescription),
    handler: withProblems(async (req) => {
      const { id } = await found(req, 'webhooks')
      return Response.json(await addSecret(req, String(id)), { status: 201, headers: KEPT_BY_NOBODY })
    }),
  },
  {
    path: '/:id/secrets',
    method: 'get',
    custom: describedAs(listSecretsDescription),
    handler: withProblems(async (req) => {
      const { id } = await found(req, 'webhooks')
      return Response.json({ secrets: await listSecrets(req.payload, String(id)) }, { headers: KEPT_BY_NOBODY })
    }),
  },
  {
    path: '/:id/secrets/:secret',
    method: 'delete',
    custom: describedAs(removeSecretDescription),
    handler: withProblems(async (req) => {
      const { id } = await found(req, 'webhooks')
      await removeSecret(req, String(id), String(req.routeParams?.secret ?? ''))
      return new Response(null, { status: 204 })
    }),
  },
]

export const deliveryEndpoints: Endpoint[] = [
  {
    path: '/:id/resend',
    method: 'post',
    custom: describedAs(resendDescription),
    handler: withProblems(async (req) => {
      const { id, webhook } = await found(req, 'webhook-deliveries')
      const { state } = await resend(req, { id: String(id), webhook: String(typeof webhook === 'object' ? webhook.id : webhook) })
      return Response.json({ id: String(id), state }, { status: 202 })
    }),
  },
]
