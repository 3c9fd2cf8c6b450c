import type { CollectionConfig } from 'payload'

import { isStaff } from '../../access/roles'
import { TARGET_LOCALES } from '../../languages'
import { TRANSLATION_STATES } from '../staleness'

/**
 * How far each document is in each target locale: one row for both, made and kept by refresh-worklist.ts in the
 * transaction of whatever changed it, so that lists and counts need no look into documents.
 */
export const Worklist: CollectionConfig = {
  slug: 'worklist',
  labels: {
    singular: { pl: 'Pozycja do tłumaczenia', en: 'Worklist item' },
    plural: { pl: 'Lista tłumaczeń', en: 'Worklist' },
  },
  typescript: { interface: 'WorklistItem' },
  // Worked out from content: the office reads, and takes or releases by endpoints of its own.
  access: { create: () => false, read: ({ req }) => isStaff(req.user), update: () => false, delete: () => false },
  admin: { hidden: true },
  // Ids may change when content moves to another database: the rows are made anew there.
  custom: { staysBehind: true },
  graphQL: false,
  lockDocuments: false,
  indexes: [
    { fields: ['source', 'sourceId', 'locale'], unique: true },
    { fields: ['locale', 'isSourcePublic', 'state', 'since'] },
    { fields: ['assignee', 'locale'] },
  ],
  fields: [
    { name: 'source', type: 'text', required: true },
    { name: 'sourceId', type: 'text', required: true },
    { name: 'locale', type: 'select', required: true, options: TARGET_LOCALES.map(({ code, label }) => ({ label, value: code })) },
    /** The document's Polish name. */
    { name: 'title', type: 'text' },
    { name: 'state', type: 'select', required: true, options: [...TRANSLATION_STATES] },
    /** Words of the Polish, and of these what is left to do. */
    { name: 'words', type: 'number', required: true },
    { name: 'wordsToDo', type: 'number', required: true },
    { name: 'percent', type: 'number', required: true },
    { name: 'staleSegments', type: 'number', required: true },
    /** When it came into this state. */
    { name: 'since', type: 'date', required: true, index: true },
    /** Only what is public in Polish can be public in another language. */
    { name: 'isSourcePublic', type: 'checkbox', required: true },
    { name: 'assignee', type: 'relationship', relationTo: 'users', index: true },
    { name: 'takenAt', type: 'date' },
  ],
}
