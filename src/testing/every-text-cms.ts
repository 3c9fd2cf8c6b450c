/**
 * A whole server over a small Payload in which text stands everywhere that text can stand, translated as
 * the product's own content is.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'

import { BoldFeature, HeadingFeature, lexicalEditor, LinkFeature, ParagraphFeature, UnorderedListFeature } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { pl } from '@payloadcms/translations/languages/pl'
import type { Block, CollectionConfig, Config, Field, GlobalConfig } from 'payload'

import { databaseUrl, dropMongoDatabase, FIRST_ADMIN, TEST_PASSWORD, type TestApp } from './start-test-app'

const text = (name: string): Field => ({ name, type: 'text', localized: true })
const long = (name: string): Field => ({ name, type: 'textarea', localized: true })
const rich = (name: string): Field => ({ name, type: 'richText', localized: true })

const quote: Block = { slug: 'quote', fields: [text('label'), rich('words'), { name: 'speakers', type: 'array', fields: [text('name')] }] }
/** `words` is a line here and a rich text in a quote. */
const figure: Block = { slug: 'figure', fields: [text('label'), text('words'), { type: 'row', fields: [long('caption')] }] }
const section: Block = { slug: 'section', fields: [text('label'), { name: 'inner', type: 'blocks', blocks: [quote, figure] }] }

/** Every container that Payload has, and containers in containers. */
export const everyText = (): Field[] => [
  { name: 'title', type: 'text', localized: true, required: true },
  { name: 'code', type: 'text' },
  { type: 'row', fields: [text('inRow')] },
  { type: 'collapsible', label: 'Collapsible', fields: [long('inCollapsible'), { type: 'row', fields: [text('inBoth')] }] },
  { type: 'group', label: 'Unnamed', fields: [text('inUnnamedGroup')] },
  { name: 'place', type: 'group', fields: [text('label'), { name: 'more', type: 'group', fields: [rich('body')] }] },
  {
    type: 'tabs',
    tabs: [
      { name: 'tab', fields: [text('label'), { name: 'lines', type: 'array', fields: [text('label')] }] },
      { label: 'Unnamed', fields: [text('inTab'), { type: 'collapsible', label: 'Deep', fields: [text('inTabDeep')] }] },
    ],
  },
  {
    name: 'rows',
    type: 'array',
    fields: [
      text('label'),
      { name: 'count', type: 'number' },
      { name: 'where', type: 'group', fields: [text('label')] },
      { type: 'row', fields: [rich('body')] },
      { name: 'inner', type: 'array', fields: [text('label'), { name: 'innermost', type: 'array', fields: [text('label')] }] },
    ],
  },
  { name: 'parts', type: 'blocks', blocks: [quote, figure, section] },
]

const open = () => true
const drafts = { autosave: true, schedulePublish: true } as const

type CmsParts = Record<'policies', typeof import('../access/policies')>

const pagesOf = ({ policies }: CmsParts): CollectionConfig => ({
  slug: 'pages',
  labels: { singular: 'Page', plural: 'Pages' },
  access: policies.publicContent,
  admin: { useAsTitle: 'title' },
  trash: true,
  versions: { drafts, maxPerDoc: 0 },
  fields: [
    ...everyText(),
    { name: 'related', type: 'relationship', relationTo: 'pages' as never, hasMany: true },
    { name: 'pointedAtBy', type: 'join', collection: 'pages' as never, on: 'related' },
  ],
})

const picturesOf = ({ policies }: CmsParts): CollectionConfig => ({
  slug: 'pictures',
  access: policies.publicContent,
  trash: true,
  versions: { drafts, maxPerDoc: 0 },
  upload: { staticDir: path.join(os.tmpdir(), 'never-written'), disableLocalStorage: true },
  fields: [{ name: 'alt', type: 'text', localized: true, required: true }],
})

const settingsOf = ({ policies }: CmsParts): GlobalConfig => ({
  slug: 'site-settings',
  access: { ...policies.publicGlobal, update: open },
  versions: { drafts, max: 0 },
  fields: [...everyText(), { name: 'reviewRequired', type: 'checkbox' }],
})

/** For a second instance on the same database, too. */
export async function everyTextConfig(): Promise<Partial<Config>> {
  // One after the other: Jest loses its way in modules that several imports reach at once.
  const policies = await import('../access/policies')
  const { Users } = await import('../../collections/Users')
  const { editorialPlugin } = await import('../editorial/editorial-plugin')
  const { translationPlugin } = await import('../translation/translation-plugin')
  const { wholeBulkOperations } = await import('../database/whole-bulk-operations')
  const { localization } = await import('../languages')
  return {
    localization,
    i18n: { fallbackLanguage: 'pl', supportedLanguages: { pl, en } },
    editor: lexicalEditor({ features: [ParagraphFeature(), HeadingFeature(), BoldFeature(), LinkFeature(), UnorderedListFeature()] }),
    admin: { user: 'users', importMap: { autoGenerate: false } },
    collections: [pagesOf({ policies }), picturesOf({ policies }), Users],
    globals: [settingsOf({ policies })],
    plugins: [editorialPlugin, translationPlugin, wholeBulkOperations],
    jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },
  }
}

/** Set before the settings are read: they are read once. */
export async function startEveryTextCms(): Promise<TestApp> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'every-text-'))
  const url = databaseUrl(folder)
  Object.assign(process.env, {
    DATABASE_URL: url,
    HOST: '127.0.0.1',
    LOG_LEVEL: 'silent',
    PAYLOAD_SECRET: 'a-secret-for-tests-only-of-32-characters',
    PUBLIC_URL: 'http://127.0.0.1',
    RATE_LIMIT_LOGIN_PER_MINUTE: '100000',
    UPLOADS_DIR: path.join(folder, 'uploads'),
  })
  const { startSmallCms } = await import('./start-small-cms')
  const { createApp } = await import('../server/create-app')
  const { createLog } = await import('../server/log')
  const { closeDatabase } = await import('../database/close-database')
  const { env } = await import('../env')
  const payload = await startSmallCms({ config: await everyTextConfig(), name: url, url })
  await payload.create({
    collection: 'users',
    data: { email: FIRST_ADMIN, name: 'First admin', password: TEST_PASSWORD, roles: ['admin'] },
    overrideAccess: true,
  })
  const settings = env()
  const { close, listener } = createApp({ payload, settings, log: createLog(settings.LOG_LEVEL) })
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    payload,
    stop: async () => {
      await new Promise((resolve) => server.close(resolve))
      close()
      if (process.env.TEST_MONGODB_URL) await dropMongoDatabase(payload)
      await closeDatabase(payload)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
