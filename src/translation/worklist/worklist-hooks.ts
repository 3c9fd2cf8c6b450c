import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload'

import { GLOBAL_ID, takeLoadedTranslations } from '../project-on-save'
import { sourceNamed } from '../sources'
import { refreshAfterDraft, refreshWorklist } from './refresh-worklist'

export const refreshAfterChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const sourceId = String(doc.id)
  const translations = takeLoadedTranslations(req, collection.slug, sourceId)
  const refresh = doc._status === 'draft' ? refreshAfterDraft : refreshWorklist
  await refresh(req, { source: sourceNamed(req, collection.slug), sourceId, ...(translations ? { translations } : {}) })
  return doc
}

export const refreshAfterDelete: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await refreshWorklist(req, { source: sourceNamed(req, collection.slug), sourceId: String(id) })
  return doc
}

export const refreshGlobalAfterChange: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  const translations = takeLoadedTranslations(req, global.slug, GLOBAL_ID)
  await refreshWorklist(req, { source: sourceNamed(req, global.slug), sourceId: GLOBAL_ID, ...(translations ? { translations } : {}) })
  return doc
}

/** What a person had taken is free again when their account goes; MongoDB would keep pointing to it. */
export const releaseWorkOfDeletedUser: CollectionAfterDeleteHook = async ({ doc, id, req }) => {
  await req.payload.db.updateMany({
    collection: 'worklist',
    data: { assignee: null, takenAt: null },
    req,
    returning: false,
    where: { assignee: { equals: id } },
  })
  return doc
}
