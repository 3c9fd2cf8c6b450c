import type { CollectionConfig, PayloadRequest } from 'payload'

import { publicContent } from '../src/access/policies'
import { contentVersions } from '../src/editorial/content-versions'
import { both } from '../src/fields/bilingual'
import { citationsField } from '../src/fields/citations'
import { validateCountryCode } from '../src/fields/codes'
import { sayAbout } from '../src/fields/field-messages'
import { titleField } from '../src/fields/text-fields'
import { MENU } from './menu-groups'

const CODE = both('Kod ISO 3166-1', 'ISO 3166-1 code')

export const Countries: CollectionConfig = {
  slug: 'countries',
  labels: { singular: both('Państwo', 'Country'), plural: both('Państwa', 'Countries') },
  access: publicContent,
  versions: contentVersions,
  trash: true,
  admin: {
    group: MENU.people,
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', '_status'],
    listSearchableFields: ['name', 'code'],
  },
  fields: [
    titleField({ name: 'name', label: both('Nazwa', 'Name') }),
    {
      name: 'code',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      maxLength: 2,
      label: CODE,
      hooks: { beforeDuplicate: [() => null] },
      validate: (value: unknown, { req }: { req: PayloadRequest }) => validateCountryCode(value, sayAbout(CODE, req)),
    },
    { name: 'cities', type: 'join', collection: 'member-cities', on: 'country', label: both('Miasta', 'Cities') },
    citationsField(),
  ],
}
