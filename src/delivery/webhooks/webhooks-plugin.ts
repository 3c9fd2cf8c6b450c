/** Webhooks: an admin's list of addresses, each told of the changes of public content that it wants. */
import type { CollectionConfig, Config, GlobalConfig, Option, TaskConfig } from 'payload'

import { hasDrafts } from '../../has-drafts'
import { deliverWebhookTask } from './delivery-job'
import { deliveriesCollection } from './WebhookDeliveries'
import { WebhookProgress, WebhookSecrets } from './webhook-rows'
import { standardSettings } from './webhook-settings'
import { webhooksCollection } from './Webhooks'

type Label = Extract<Option, object>['label']

const labelOf = (source: CollectionConfig | GlobalConfig): Label =>
  (('labels' in source ? source.labels?.plural : (source as GlobalConfig).label) as Label | undefined) ?? source.slug

interface WebhooksSetup {
  allowPrivateNetworks: boolean
  /** Where the admin's menu has them. */
  menuGroup: Record<string, string>
}

/** Listed after the plugins that make collections: those with drafts are what can be followed. */
export const webhooksPlugin =
  ({ allowPrivateNetworks, menuGroup }: WebhooksSetup) =>
  (config: Config): Config => {
    const sources = [...(config.collections ?? []).filter(hasDrafts), ...(config.globals ?? []).filter(hasDrafts)].map((each) => ({ label: labelOf(each), value: each.slug }))
    return {
      ...config,
      collections: [...(config.collections ?? []), webhooksCollection({ menuGroup, sources }), deliveriesCollection(menuGroup), WebhookSecrets, WebhookProgress],
      custom: { ...config.custom, webhooks: standardSettings({ allowPrivateNetworks }) },
      jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), deliverWebhookTask as TaskConfig<never>] },
    }
  }
