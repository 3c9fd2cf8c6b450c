/**
 * A small Payload for the database's tests: each note writes an outbox row in the same operation, waits
 * a little and then fails where its title says so.
 */
import type { Config } from 'payload'

import { wholeBulkOperations } from '../database/whole-bulk-operations'

// The real collections' names are the only ones that Payload's types know.
const notes = 'notes' as never
const outbox = 'outbox' as never

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Long enough that a second process comes while it runs. */
export const FIRST_MIGRATION_MS = 1500

export const FAILS = 'fails'
/** Its hook fails while another branch of it still writes. */
export const FAILS_IN_ONE_BRANCH = 'fails in one branch'
/** Its hook makes another note that fails, and does as if nothing had happened. */
export const SWALLOWS = 'swallows'

export const notesConfig = (): Partial<Config> => ({
  plugins: [wholeBulkOperations],
  localization: { defaultLocale: 'pl', fallback: true, locales: ['pl', 'en'] },
  collections: [
    {
      slug: 'notes',
      access: { create: () => true },
      versions: { drafts: true, maxPerDoc: 100 },
      fields: [
        { name: 'title', type: 'text', localized: true },
        { name: 'count', type: 'number' },
        { name: 'rows', type: 'array', fields: [{ name: 'label', type: 'text', localized: true }] },
        { name: 'related', type: 'relationship', relationTo: notes, hasMany: true },
      ],
      hooks: {
        afterChange: [
          async ({ doc, req }) => {
            const { note, count } = { note: String(doc.id), count: doc.count }
            await req.payload.create({ collection: outbox, data: { note, count } as never, req })
            await pause(2)
            if (doc.title === SWALLOWS) {
              await req.payload.create({ collection: notes, data: { title: FAILS } as never, req }).catch(() => {})
            }
            if (doc.title === FAILS_IN_ONE_BRANCH) {
              const late = async () => {
                await pause(30)
                await req.payload.create({ collection: outbox, data: { note, count: -1 } as never, req })
              }
              await Promise.all([Promise.reject(new Error('This branch fails on purpose')), late()])
            }
            if (doc.title === FAILS) throw new Error('This hook fails on purpose')
          },
        ],
      },
    },
    {
      slug: 'outbox',
      fields: [
        { name: 'note', type: 'text', index: true },
        { name: 'count', type: 'number' },
      ],
    },
  ],
})
