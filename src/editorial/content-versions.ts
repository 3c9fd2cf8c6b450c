import type { CollectionConfig, GlobalConfig } from 'payload'

/** Drafts saved by themselves, a history, and publishing at a set time. */
const drafts = { autosave: { interval: 1500, showSaveDraftButton: true }, schedulePublish: true }

/** How many versions of one document are kept. */
const KEPT_VERSIONS = 100

export const contentVersions = {
  drafts,
  maxPerDoc: KEPT_VERSIONS,
} satisfies CollectionConfig['versions']

export const globalVersions = { drafts, max: KEPT_VERSIONS } satisfies GlobalConfig['versions']
