import type { CollectionBeforeChangeHook, CollectionConfig, Config, Field } from 'payload'

import { refuseOddQueries } from '../access/refuse-odd-queries'
import { isStaff } from '../access/roles'
import { hasDrafts } from '../has-drafts'
import { refuseUnclearPublishing } from './refuse-unclear-publishing'

const sidebarNote = { position: 'sidebar', readOnly: true } as const

/** Kept by the system, shown to the office; when a document first became public is public itself. */
const historyFields: Field[] = [
  {
    name: 'firstPublishedAt',
    type: 'date',
    index: true,
    label: { pl: 'Pierwsza publikacja', en: 'First published' },
    admin: { ...sidebarNote, components: { Field: '/src/admin/FirstPublished#FirstPublished' } },
    hooks: { beforeDuplicate: [() => null] },
  },
  {
    name: 'lastEditedBy',
    type: 'relationship',
    relationTo: 'users',
    label: { pl: 'Ostatnia zmiana', en: 'Last edited by' },
    access: { read: ({ req }) => isStaff(req.user), update: () => false, create: () => false },
    admin: { hidden: true },
  },
]

const noteHistory: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => ({
  ...data,
  firstPublishedAt:
    originalDoc?.firstPublishedAt ?? (data._status === 'published' ? new Date().toISOString() : null),
  lastEditedBy: req.user?.collection === 'users' ? (req.user.id ?? null) : (originalDoc?.lastEditedBy ?? null),
})

const withOddQueriesRefused = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeOperation: [...(collection.hooks?.beforeOperation ?? []), refuseOddQueries] },
})

/** Guards publishing in every collection that has drafts, so that a new one can't forget it. */
export const editorialPlugin = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(withOddQueriesRefused).map((collection) =>
    hasDrafts(collection)
      ? {
          ...collection,
          fields: [...collection.fields, ...historyFields],
          hooks: {
            ...collection.hooks,
            // After the filters are checked: what a bulk update touches is asked with its filter.
            beforeOperation: [...(collection.hooks?.beforeOperation ?? []), refuseUnclearPublishing],
            beforeChange: [...(collection.hooks?.beforeChange ?? []), noteHistory],
          },
        }
      : collection,
  ),
})
