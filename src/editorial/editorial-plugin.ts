import type { CollectionConfig, Config } from 'payload'

import { refuseUnclearPublishing } from './refuse-unclear-publishing'

function hasDrafts({ versions }: CollectionConfig): boolean {
  return typeof versions === 'object' && Boolean(versions.drafts)
}

/** Guards publishing in every collection that has drafts, so that a new one can't forget it. */
export const editorialPlugin = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    hasDrafts(collection)
      ? {
          ...collection,
          hooks: {
            ...collection.hooks,
            beforeOperation: [refuseUnclearPublishing, ...(collection.hooks?.beforeOperation ?? [])],
          },
        }
      : collection,
  ),
})
