/** A small Payload whose notes are told to webhooks on this machine. */
import type { CollectionConfig, Config, Payload } from 'payload'

import { addSecret } from '../delivery/webhooks/webhook-secrets'
import { webhooksPlugin } from '../delivery/webhooks/webhooks-plugin'
import { feedConfig } from './small-feed-cms'

/** Of whom admins are told. */
const users: CollectionConfig = { slug: 'users', auth: true, fields: [{ name: 'roles', type: 'select', hasMany: true, options: ['admin', 'editor'] }] }

export function webhooksConfig(): Partial<Config> {
  const { collections = [], plugins = [], ...config } = feedConfig()
  return { ...config, collections: [...collections, users], plugins: [webhooksPlugin({ allowPrivateNetworks: true, menuGroup: { pl: 'Zespół', en: 'Team' } }), ...plugins] }
}

/** A webhook that sends, and its secret. */
export async function makeWebhook(payload: Payload, data: Record<string, unknown>): Promise<{ id: string; secret: string }> {
  const { createLocalReq } = await import('payload')
  const { id } = await payload.create({ collection: 'webhooks', data: { name: 'A test’s', ...data } as never })
  const { secret } = await addSecret(await createLocalReq({}, payload), String(id))
  return { id: String(id), secret }
}
