/** Every word of the admin that is ours exists in Polish and in English, and no field shows its technical name. */
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Field } from 'payload'

import { startTestApp, type TestApp } from '../src/testing/start-test-app'

let app: TestApp

beforeAll(async () => {
  app = await startTestApp()
}, 120_000)

afterAll(async () => {
  await app.stop()
})

type Node = { [property: string]: any }

/** Payload's own words are functions of a translator, ours are one text for each language. */
function isInBothLanguages(words: unknown): boolean {
  if (typeof words === 'function') return true
  const { en, pl } = (words ?? {}) as { en?: unknown; pl?: unknown }
  return [en, pl].every((text) => typeof text === 'string' && text.trim() !== '')
}

/** Kinds of field that show something without being told what to call it. */
const NAMELESS = new Set(['row', 'ui', 'tabs'])
/** Payload's own, of every upload and of every key; the admin shows them in its own way. */
const PAYLOADS = new Set(['hasAPIKey', 'url', 'thumbnailURL', 'filename', 'mimeType', 'filesize', 'width', 'height', 'focalX', 'focalY', 'sizes'])

function faultsOf(fields: Field[], owner: string): string[] {
  return (fields as Node[]).flatMap((field): string[] => {
    const here = `${owner}.${field.name ?? field.type}`
    if (field.admin?.hidden || field.admin?.disabled || field.hidden || field.name === 'id' || PAYLOADS.has(field.name)) return []
    const words: [string, unknown][] = NAMELESS.has(field.type) ? [] : [['label', field.label]]
    if (field.admin?.description !== undefined) words.push(['description', field.admin.description])
    if (field.labels) words.push(['singular', field.labels.singular], ['plural', field.labels.plural])
    for (const tab of field.tabs ?? []) words.push([`tab ${JSON.stringify(tab.label)}`, tab.label])
    for (const option of field.options ?? []) words.push([`option ${option.value ?? option}`, option.label])
    return [
      ...words.filter(([, text]) => !isInBothLanguages(text)).map(([what]) => `${here}: ${what}`),
      ...faultsOf(field.fields ?? [], here),
      ...(field.tabs ?? []).flatMap((tab: Node) => faultsOf(tab.fields, here)),
    ]
  })
}

it('in every collection and global, with its group, rows, tabs, options and help', () => {
  const { collections, globals } = app.payload.config
  const shown = collections.filter(({ admin, slug }) => !slug.startsWith('payload-') && admin.hidden !== true)
  expect(shown.length).toBeGreaterThan(14)
  const faults = [
    ...shown.flatMap(({ admin, fields, labels, slug }) => [
      // False: not in the menu.
      ...[labels.singular, labels.plural, ...(admin.group === false ? [] : [admin.group])].filter((words) => !isInBothLanguages(words)).map(() => slug),
      ...(admin.description === undefined || isInBothLanguages(admin.description) ? [] : [`${slug}: description`]),
      ...faultsOf(fields, slug),
    ]),
    ...globals.flatMap(({ admin, fields, label, slug }) => [
      ...[label, admin.group].filter((words) => !isInBothLanguages(words)).map(() => slug),
      ...faultsOf(fields, slug),
    ]),
  ]
  expect(faults).toEqual([])
})

it('finds a field that was left to its technical name', () => {
  const left: Field[] = [{ type: 'group', name: 'a', label: { pl: 'A', en: 'A' }, fields: [{ type: 'text', name: 'minimumPopulation', label: 'Minimum Population' }] }]
  expect(faultsOf(left, 'x')).toEqual(['x.a.minimumPopulation: label'])
})

/** Lists, and whether their rows are called by what they say. */
function rowsOf(fields: Field[], owner: string): { owner: string; telling: number }[] {
  return (fields as Node[]).flatMap((field) => {
    const here = `${owner}.${field.name ?? field.type}`
    return [
      ...(field.type === 'array' ? [{ owner: here, telling: field.admin?.components?.RowLabel?.clientProps.telling.length ?? 0 }] : []),
      ...rowsOf(field.fields ?? [], here),
      ...(field.tabs ?? []).flatMap((tab: Node) => rowsOf(tab.fields, here)),
    ]
  })
}

it('rows are called by what they say', () => {
  const rows = app.payload.config.collections.filter(({ versions }) => versions?.drafts).flatMap(({ fields, slug }) => rowsOf(fields, slug))
  expect(rows.length).toBeGreaterThan(8)
  for (const { owner, telling } of rows) expect([owner, telling > 0]).toEqual([owner, true])
})

it('every collection of the public is listed by a title and is found by more than its id', () => {
  const content = app.payload.config.collections.filter(({ versions }) => versions?.drafts)
  for (const { admin, slug } of content) {
    expect([slug, admin.useAsTitle]).toEqual([slug, expect.stringMatching(/^(title|name|filename)$/)])
    expect(admin.listSearchableFields?.length ?? 0).toBeGreaterThan(0)
    expect(admin.defaultColumns).toContain('_status')
  }
})

/** What no reader is given: people, keys, translations in work, and what the system writes for itself. */
const OF_THE_OFFICE = ['users', 'api-clients', 'preview-links', 'translations', 'worklist', 'glossary-terms', 'memory-units', 'translation-presence', 'seed-ledger', 'content-changes', 'published-states', 'change-feed', 'webhooks', 'webhook-deliveries', 'webhook-secrets', 'webhook-progress']

it('all that the public sees has drafts saved by themselves, versions, a schedule, a trash and locks', () => {
  const { collections, globals } = app.payload.config
  const ours = collections.filter(({ slug }) => !slug.startsWith('payload-') && !OF_THE_OFFICE.includes(slug))
  expect(ours.length).toBe(12)
  for (const { lockDocuments, slug, trash, versions } of ours) {
    const { autosave, schedulePublish } = versions?.drafts as Node
    expect([slug, Boolean(autosave), Boolean(schedulePublish), trash, lockDocuments !== false]).toEqual([slug, true, true, true, true])
  }
  for (const { lockDocuments, slug, versions } of globals) {
    const { autosave, schedulePublish } = versions?.drafts as Node
    expect([slug, Boolean(autosave), Boolean(schedulePublish), lockDocuments !== false]).toEqual([slug, true, true, true])
  }
})
