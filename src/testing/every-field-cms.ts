/** A small Payload with every way in which one document can point to another, for moving content. */
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import type { Config, Field } from 'payload'

// The real collections' names are the only ones that Payload's types know.
const people = 'people' as never
const pictures = 'pictures' as never
const things = 'things' as never

const label = (): Field => ({ name: 'label', type: 'text', localized: true })
const pointers = (): Field[] => [
  { name: 'one', type: 'relationship', relationTo: things },
  { name: 'many', type: 'relationship', relationTo: things, hasMany: true },
  { name: 'any', type: 'relationship', relationTo: [things, people] },
  { name: 'anyOfMany', type: 'relationship', relationTo: [things, people], hasMany: true },
  { name: 'picture', type: 'upload', relationTo: pictures },
]

export const everyFieldConfig = (): Partial<Config> => ({
  localization: { defaultLocale: 'pl', fallback: true, locales: ['pl', 'en'] },
  editor: lexicalEditor(),
  admin: { user: people, importMap: { autoGenerate: false } },
  collections: [
    { slug: 'people', auth: { useAPIKey: true }, fields: [{ name: 'name', type: 'text' }] },
    { slug: 'pictures', upload: { staticDir: '/tmp/never-written' }, fields: [{ name: 'alt', type: 'text', localized: true }] },
    {
      slug: 'things',
      versions: { drafts: { autosave: true }, maxPerDoc: 0 },
      fields: [
        { name: 'title', type: 'text', localized: true },
        { name: 'code', type: 'text', unique: true },
        { name: 'body', type: 'richText', localized: true },
        { name: 'anything', type: 'json' },
        { name: 'count', type: 'number' },
        { name: 'isOpen', type: 'checkbox' },
        { name: 'begins', type: 'date' },
        { name: 'tags', type: 'text', hasMany: true },
        { name: 'scores', type: 'number', hasMany: true },
        { name: 'kinds', type: 'select', hasMany: true, options: ['a', 'b', 'c'] },
        { name: 'place', type: 'group', fields: [label(), { name: 'of', type: 'relationship', relationTo: things }] },
        { type: 'tabs', tabs: [{ name: 'tab', fields: [label()] }, { label: 'Unnamed', fields: [{ name: 'inTab', type: 'text' }] }] },
        { name: 'rows', type: 'array', fields: [label(), ...pointers(), { name: 'inner', type: 'array', fields: [label()] }] },
        { name: 'parts', type: 'blocks', blocks: [{ slug: 'quote', fields: [label(), { name: 'of', type: 'relationship', relationTo: people }] }] },
        ...pointers(),
        { name: 'pointedAtBy', type: 'join', collection: things, on: 'one' },
      ],
    },
    {
      slug: 'texts',
      fields: [
        { name: 'source', type: 'text' },
        { name: 'sourceId', type: 'text' },
        { name: 'leaves', type: 'json' },
      ],
    },
  ],
  globals: [{ slug: 'settings', versions: { drafts: true }, fields: [{ name: 'name', type: 'text', localized: true }, { name: 'home', type: 'relationship', relationTo: things }, { name: 'links', type: 'array', fields: [label()] }] }],
})
