import type { ArrayField } from 'payload'

import type { Bilingual } from './bilingual'

/** Calls a row by what stands in these fields of it; by its number while they are empty. */
export const rowLabel = (name: Bilingual, ...from: string[]): NonNullable<ArrayField['admin']> => ({
  components: { RowLabel: { path: '/src/admin/RowLabel#RowLabel', clientProps: { from, name } } },
})
