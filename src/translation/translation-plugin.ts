/**
 * Makes every collection and global that has localized leaves translatable: their target-locale
 * values become projections, writes in another locale are refused, and each document gets a tab in
 * which it is translated. A new collection needs nothing but `localized: true` on its text.
 */
import type { CollectionConfig, Config, EditViewConfig, GlobalConfig, TaskConfig } from 'payload'

import { refuseTargetLocaleWrites, refuseTargetLocaleWritesToGlobal } from '../access/source-locale-writes-only'
import { glossaryEndpoints } from './glossary/glossary-endpoints'
import { type LeafField, mapLeafFields } from './leaves'
import {
  cutFallenBack,
  cutFallenBackInGlobal,
  FALLBACK_FIELD,
  fallbackField,
} from './name-fallen-back'
import { loadProjectionOfDocument, loadProjectionOfGlobal, projectOntoLeaf } from './project-on-save'
import { memoryEndpoints } from './memory/endpoints'
import { MemoryUnits } from './memory/MemoryUnits'
import { Presence } from './presence/Presence'
import { presenceEndpoints } from './presence/presence-endpoints'
import { projectOntoRestoredGlobal } from './project-onto-stored'
import { publishTranslationTask } from './schedule/publish-translation-task'
import { scheduleEndpoints } from './schedule/schedule-endpoints'
import { cancelSchedulesOfDocument } from './schedule/schedule-translation'
import { Translations } from './Translations'
import { deleteTranslationsOfDocument } from './translations-hooks'
import { refreshAfterChange, refreshAfterDelete, refreshGlobalAfterChange, releaseWorkOfDeletedUser } from './worklist/worklist-hooks'
import { Worklist } from './worklist/Worklist'
import { worklistEndpoints } from './worklist/worklist-endpoints'
import { xliffEndpoints } from './xliff/xliff-endpoints'
import { loadTranslationForPreview, loadTranslationOfGlobalForPreview } from './show-work-in-preview'
import { translationEndpoints } from './endpoints'

const projected = (field: LeafField): LeafField =>
  ({
    ...field,
    hooks: { ...field.hooks, beforeChange: [...(field.hooks?.beforeChange ?? []), projectOntoLeaf] },
  }) as LeafField

const translationTab: EditViewConfig = {
  Component: '/src/admin/TranslationView#TranslationView',
  path: '/translation',
  tab: { href: '/translation', label: ({ t }) => t('cms:translation' as never), order: 150 },
}

/** The collection's or global's own views, and the tab. */
function withTranslationTab<Views extends { edit?: object }>(own: Views | undefined): Views {
  return { ...own, edit: { ...own?.edit, translation: translationTab } } as unknown as Views
}

function translatableCollection(collection: CollectionConfig): CollectionConfig {
  const { count, fields } = mapLeafFields(collection.fields, projected, collection.slug)
  if (count === 0) return collection
  const { admin, hooks } = collection
  return {
    ...collection,
    fields: [fallbackField, ...fields],
    // In an answer of chosen fields too.
    forceSelect: { ...collection.forceSelect, [FALLBACK_FIELD]: true },
    custom: { ...collection.custom, isTranslatable: true },
    hooks: {
      ...hooks,
      beforeOperation: [refuseTargetLocaleWrites, loadTranslationForPreview, ...(hooks?.beforeOperation ?? [])],
      beforeValidate: [...(hooks?.beforeValidate ?? []), loadProjectionOfDocument],
      afterRead: [...(hooks?.afterRead ?? []), cutFallenBack],
      afterChange: [...(hooks?.afterChange ?? []), refreshAfterChange],
      afterDelete: [...(hooks?.afterDelete ?? []), deleteTranslationsOfDocument, cancelSchedulesOfDocument, refreshAfterDelete],
    },
    admin: {
      ...admin,
      disableCopyToLocale: true,
      components: { ...admin?.components, views: withTranslationTab(admin?.components?.views) },
    },
  }
}

function translatableGlobal(global: GlobalConfig): GlobalConfig {
  const { count, fields } = mapLeafFields(global.fields, projected, global.slug)
  if (count === 0) return global
  const { admin, hooks } = global
  return {
    ...global,
    fields: [fallbackField, ...fields],
    forceSelect: { ...global.forceSelect, [FALLBACK_FIELD]: true },
    custom: { ...global.custom, isTranslatable: true },
    hooks: {
      ...hooks,
      beforeOperation: [refuseTargetLocaleWritesToGlobal, loadTranslationOfGlobalForPreview, ...(hooks?.beforeOperation ?? [])],
      beforeValidate: [...(hooks?.beforeValidate ?? []), loadProjectionOfGlobal],
      afterRead: [...(hooks?.afterRead ?? []), cutFallenBackInGlobal],
      // Before those who follow changes.
      afterChange: [projectOntoRestoredGlobal, ...(hooks?.afterChange ?? []), refreshGlobalAfterChange],
    },
    admin: { ...admin, components: { ...admin?.components, views: withTranslationTab(admin?.components?.views) } },
  }
}

const withWorkReleased = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, afterDelete: [...(collection.hooks?.afterDelete ?? []), releaseWorkOfDeletedUser] },
})

/** Listed last among plugins, so that it sees the fields which others add. */
export const translationPlugin = (config: Config): Config => ({
  ...config,
  collections: [...(config.collections ?? []).map(translatableCollection).map((each) => (each.slug === config.admin?.user ? withWorkReleased(each) : each)), Translations, Worklist, MemoryUnits, Presence],
  globals: (config.globals ?? []).map(translatableGlobal),
  endpoints: [...(config.endpoints ?? []), ...translationEndpoints, ...scheduleEndpoints, ...worklistEndpoints, ...glossaryEndpoints, ...memoryEndpoints, ...xliffEndpoints, ...presenceEndpoints],
  jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), publishTranslationTask as TaskConfig<never>] },
})
