import type { CollectionConfig } from 'payload'

import { apiClientsAccess } from '../src/access/policies'
import { both, options } from '../src/fields/bilingual'
import { MENU } from './menu-groups'

export const ApiClients: CollectionConfig = {
  slug: 'api-clients',
  labels: { singular: both('Klient API', 'API client'), plural: both('Klienci API', 'API clients') },
  access: apiClientsAccess,
  auth: { disableLocalStrategy: true, useAPIKey: true },
  admin: {
    group: MENU.office,
    useAsTitle: 'name',
    defaultColumns: ['name', 'scopes', 'enableAPIKey', 'updatedAt'],
    description: both(
      'Aplikacje, które czytają treść kluczem. To, co opublikowane, można czytać bez klucza.',
      'Applications that read content by a key. What is published can be read without one.',
    ),
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 200, label: both('Nazwa', 'Name') },
    {
      name: 'scopes',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['published'],
      label: both('Zakres', 'Scopes'),
      options: options(['published', 'treść opublikowana', 'published content'], ['drafts', 'także wersje robocze', 'drafts as well']),
    },
    { name: 'contact', type: 'text', maxLength: 300, label: both('Kto odpowiada', 'Who is responsible') },
  ],
}
