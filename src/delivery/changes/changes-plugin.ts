/** Makes every collection and global with drafts tell the feed what becomes of it; a new one needs nothing. */
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, CollectionConfig, Config, GlobalAfterChangeHook, GlobalConfig, PayloadRequest } from 'payload'

import { hasDrafts } from '../../has-drafts'
import { ChangeFeed, ContentChanges, PublishedStates } from './change-collections'
import { changesEndpoint } from './changes-endpoint'
import { isUntouched, noteChanges } from './note-changes'
import { GLOBAL_ID, sourceOf } from './sources'

async function note({ doc, id, req, slug }: { req: PayloadRequest; slug: string; id: string; doc?: { _status?: string } }): Promise<void> {
  const source = sourceOf(req.payload, slug)
  if (!source) return
  if (doc?._status === 'draft' && (await isUntouched(req, source, id))) return
  await noteChanges({ ids: [id], req, source })
}

const noteSaved: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await note({ doc, id: String(doc.id), req, slug: collection.slug })
  return doc
}

const noteDeleted: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await note({ id: String(id), req, slug: collection.slug })
  return doc
}

const noteSavedGlobal: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await note({ doc, id: GLOBAL_ID, req, slug: global.slug })
  return doc
}

const followed = (collection: CollectionConfig): CollectionConfig =>
  hasDrafts(collection)
    ? {
        ...collection,
        hooks: {
          ...collection.hooks,
          afterChange: [...(collection.hooks?.afterChange ?? []), noteSaved],
          afterDelete: [...(collection.hooks?.afterDelete ?? []), noteDeleted],
        },
      }
    : collection

const followedGlobal = (global: GlobalConfig): GlobalConfig =>
  hasDrafts(global)
    ? { ...global, hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), noteSavedGlobal] } }
    : global

/** Listed last among plugins: its hooks then see what all others did. */
export const changesPlugin = (config: Config): Config => ({
  ...config,
  collections: [...(config.collections ?? []).map(followed), ContentChanges, PublishedStates, ChangeFeed],
  globals: (config.globals ?? []).map(followedGlobal),
  endpoints: [...(config.endpoints ?? []), changesEndpoint],
})
