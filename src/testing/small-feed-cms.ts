/** A small Payload whose notes are followed by the change feed. */
import type { Config } from 'payload'

import { changesPlugin } from '../delivery/changes/changes-plugin'

export const feedConfig = (): Partial<Config> => ({
  plugins: [changesPlugin],
  localization: { defaultLocale: 'pl', fallback: true, locales: ['pl', 'en'] },
  collections: [
    {
      slug: 'notes',
      access: { read: () => ({ _status: { equals: 'published' } }) },
      versions: { drafts: true, maxPerDoc: 5 },
      fields: [{ name: 'title', type: 'text', localized: true }],
    },
  ],
})
