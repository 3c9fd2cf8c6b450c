import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload'

import { GLOBAL_ID } from '../project-on-save'
import { sourceNamed } from '../sources'
import { refreshWorklist } from './refresh-worklist'

export const refreshAfterChange: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await refreshWorklist(req, sourceNamed(req, collection.slug), String(doc.id))
  return doc
}

export const refreshAfterDelete: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await refreshWorklist(req, sourceNamed(req, collection.slug), String(id))
  return doc
}

export const refreshGlobalAfterChange: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  await refreshWorklist(req, sourceNamed(req, global.slug), GLOBAL_ID)
  return doc
}
