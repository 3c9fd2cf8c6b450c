/** What the running app says about webhooks, kept in the configuration on the server. */
import dns from 'node:dns'

import type { Payload } from 'payload'

import type { FindAddresses } from './guarded-lookup'

export interface WebhookSettings {
  /** For trying things out: http, and targets inside the own network. */
  allowPrivateNetworks: boolean
  /** How long a target may take, in milliseconds. */
  limitMs: number
  findAddresses: FindAddresses
}

const LIMIT_MS = 10_000

export const standardSettings = ({ allowPrivateNetworks }: Pick<WebhookSettings, 'allowPrivateNetworks'>): WebhookSettings => ({
  allowPrivateNetworks,
  limitMs: LIMIT_MS,
  findAddresses: dns.lookup as FindAddresses,
})

export const settingsOf = ({ config }: Pick<Payload, 'config'>): WebhookSettings => config.custom.webhooks as WebhookSettings
