/** Whatever is done to content, and by whatever way in, its English is what is published and nothing else. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Field } from 'payload'

import { richText, unique } from '../testing/builders'
import { startEveryTextCms } from '../testing/every-text-cms'
import { anonymous, type Caller, signInAs } from '../testing/sign-in-as'
import type { TestApp } from '../testing/start-test-app'
import { byGraphql, byLocalApi, byRest, type WayToWrite, type Written } from '../testing/ways-to-write'
import { leavesOf } from './leaves'

type Data = Record<string, any>

let app: TestApp
let publisher: Caller
let translator: Caller
let reader: Caller
let ways: Record<'REST' | 'the Local API' | 'GraphQL', WayToWrite>
const WAYS = ['REST', 'the Local API', 'GraphQL'] as const

const WRITTEN = { collection: 'pages', global: 'site-settings', graphql: { one: 'Page', global: 'SiteSetting' } }

beforeAll(async () => {
  app = await startEveryTextCms()
  publisher = await signInAs(app, 'publisher')
  translator = await signInAs(app, 'translator')
  reader = anonymous(app)
  ways = { REST: byRest(publisher, WRITTEN), 'the Local API': byLocalApi(app.payload, WRITTEN), GraphQL: byGraphql(publisher, WRITTEN) }
}, 120_000)

afterAll(async () => {
  await app.stop()
})

const polish = (mark: string): Data => ({
  title: unique(`Tytuł ${mark}`),
  inRow: `W wierszu ${mark}`,
  inCollapsible: `Zwijane ${mark}`,
  inBoth: `W obu ${mark}`,
  inUnnamedGroup: `Grupa ${mark}`,
  place: { label: `Miejsce ${mark}`, more: { body: richText(`Treść ${mark}`) } },
  tab: { label: `Karta ${mark}`, lines: [{ label: `Linia ${mark}` }] },
  inTab: `W karcie ${mark}`,
  inTabDeep: `Głęboko ${mark}`,
  rows: [1, 2].map((number) => ({
    label: `Wiersz ${number} ${mark}`,
    count: number,
    where: { label: `Gdzie ${number} ${mark}` },
    body: richText(`Wiersz ${number} ${mark}`),
    inner: [{ label: `Wewnątrz ${number} ${mark}`, innermost: [{ label: `Najgłębiej ${number} ${mark}` }] }],
  })),
  parts: [
    { blockType: 'quote', label: `Cytat ${mark}`, words: richText(`Słowa ${mark}`), speakers: [{ name: `Osoba ${mark}` }] },
    { blockType: 'figure', label: `Rycina ${mark}`, words: `Słowa ${mark}`, caption: `Podpis ${mark}` },
    { blockType: 'section', label: `Rozdział ${mark}`, inner: [{ blockType: 'figure', label: `W rozdziale ${mark}`, words: 'Słowa', caption: 'Podpis' }] },
  ],
})
/** A kind of text that no walk finds would show here. */
const LEAVES_OF_POLISH = 31

const fieldsOfPages = (): Field[] => app.payload.collections['pages' as never]['config']['fields']
const englishOf = ({ address, field }: { address: string; field: Field }, mark: string): unknown =>
  field.type === 'richText' ? richText(`EN ${mark} ${address}`) : `EN ${mark} ${address}`

/** Text of every leaf by address; null where there is none. */
const textByAddress = (doc: Data): Record<string, string | null> =>
  Object.fromEntries(
    leavesOf(fieldsOfPages(), doc).map(({ address, container, field }) => {
      const value = container[field.name] as any
      return [address, typeof value === 'object' && value !== null ? value.root.children[0].children[0].text : (value ?? null)]
    }),
  )

const read = async (path: string, query: string, caller: Caller = reader): Promise<Data> => {
  const { body, status } = await caller.request('GET', `/api/${path}?depth=0&${query}`)
  if (status !== 200) throw new Error(`${path} answered ${status}`)
  return body
}

/** The one place that knows the address of translations. */
async function translate(source: string, id: string, values: Data): Promise<string> {
  const { body, status } = await translator.request('PUT', `/api/translation/of/${source}/${id}/en`, { values })
  expect([status, body.detail]).toEqual([200, undefined])
  return body.doc.id
}

async function transition(translation: string, intent: 'publish' | 'unpublish'): Promise<void> {
  const { body, status } = await publisher.request('POST', `/api/translations/${translation}/${intent}`)
  expect([status, body.detail]).toEqual([200, undefined])
}

interface Translated {
  id: string
  path: string
  source: string
  translation: string
}

async function publishEnglish(source: string, id: string, path: string): Promise<Translated> {
  const doc = await read(path, 'locale=pl')
  const leaves = leavesOf(fieldsOfPages(), doc)
  expect(leaves.length).toBe(LEAVES_OF_POLISH)
  const translation = await translate(source, id, Object.fromEntries(leaves.map((leaf) => [leaf.address, englishOf(leaf, 'public')])))
  await transition(translation, 'publish')
  return { id, path, source, translation }
}

const done = ({ code, doc }: Written): Data => {
  expect(code).toBeNull()
  return doc
}

async function publishedPage(way: WayToWrite): Promise<Translated> {
  const { id } = done(await way.create({ ...polish('jawny'), _status: 'published' }))
  return publishEnglish('pages', id, `pages/${id}`)
}

async function publishedGlobal(way: WayToWrite): Promise<Translated> {
  done(await way.updateGlobal({ ...polish('jawny'), _status: 'published' }))
  return publishEnglish('site-settings', 'global', 'globals/site-settings')
}

const nothing = (): boolean => false

/** The English of a document is that which is public, leaf by leaf; `none` has none. */
async function expectEnglish({ path }: Pick<Translated, 'path'>, none: (address: string, doc: Data) => boolean = nothing): Promise<void> {
  for (const draft of ['false', 'true']) {
    const caller = draft === 'true' ? publisher : reader
    const shown = await read(path, `locale=en&fallback-locale=none&draft=${draft}`, caller)
    const written = textByAddress(await read(path, `locale=pl&draft=${draft}`, caller))
    const expected = Object.fromEntries(
      Object.entries(written).map(([address, text]) => [address, text === null || none(address, shown) ? null : `EN public ${address}`]),
    )
    expect({ draft, ...textByAddress(shown) }).toEqual({ draft, ...expected })
  }
}

/** Polish rows as they are stored, to be sent again in another order. */
const rowsOf = async ({ path }: Translated): Promise<Data> => read(path, 'locale=pl')

const versionsOf = async (page: Translated): Promise<Data[]> =>
  page.source === 'pages'
    ? (await app.payload.findVersions({ collection: 'pages' as never, locale: 'all', pagination: false, sort: 'createdAt', where: { parent: { equals: page.id } } })).docs
    : (await app.payload.findGlobalVersions({ slug: 'site-settings', locale: 'all', pagination: false, sort: 'createdAt' })).docs

const everythingOf = async (page: Translated): Promise<string> => JSON.stringify([await read(page.path, 'locale=all&draft=true', publisher), (await versionsOf(page)).length])

describe.each(WAYS)('by %s', (name) => {
  let way: WayToWrite
  beforeAll(() => {
    way = ways[name]
  })

  const acts: [string, (page: Translated) => Promise<void>, ((address: string, doc: Data) => boolean)?][] = [
    ['nothing done', async () => {}],
    ['a draft saved', async ({ id }) => void done(await way.update(id, polish('TAJNE'), { draft: true })), (address, doc) => doc._status === 'draft' && /^(rows|parts|tab\.lines)\./.test(address)],
    ['shared fields published', async ({ id }) => void done(await way.update(id, { code: 'nowy', _status: 'published' }))],
    ['one text published', async ({ id }) => void done(await way.update(id, { inTab: 'Nowy tekst', _status: 'published' }))],
    [
      'rows moved, in lists and blocks',
      async (page) => {
        const { parts, rows } = await rowsOf(page)
        done(await way.update(page.id, { rows: rows.reverse(), parts: [parts[2], parts[0], parts[1]], _status: 'published' }))
      },
    ],
    [
      'a row put before the others',
      async (page) => {
        const { rows } = await rowsOf(page)
        done(await way.update(page.id, { rows: [{ label: 'Nowy' }, ...rows], _status: 'published' }))
      },
      (address, doc) => address.startsWith(`rows.${doc.rows[0].id}.`),
    ],
    [
      'rows taken out, published, and put back',
      async (page) => {
        const { parts, rows } = await rowsOf(page)
        done(await way.update(page.id, { rows: [rows[1]], parts: [], _status: 'published' }))
        done(await way.update(page.id, { rows, parts, _status: 'published' }))
      },
    ],
    [
      'rows written anew, under ids of their own',
      async (page) => {
        const fresh = polish('jawny')
        done(await way.update(page.id, { rows: fresh.rows, parts: fresh.parts, _status: 'published' }))
      },
      (address) => /^(rows|parts)\./.test(address),
    ],
    [
      'taken offline and published again',
      async ({ id }) => {
        done(await way.update(id, { _status: 'draft' }))
        done(await way.update(id, { _status: 'published' }))
      },
    ],
    [
      'put in the trash and taken out of it',
      async ({ id }) => {
        done(await way.update(id, { deletedAt: new Date().toISOString() }))
        done(await way.update(id, { deletedAt: null }, { trash: true }))
      },
    ],
    ['another version restored', async (page) => void done(await way.restoreVersion((await versionsOf(page))[0]?.id))],
    [
      'another version restored as a draft, and published',
      async (page) => {
        done(await way.restoreVersion((await versionsOf(page))[0]?.id, { draft: true }))
        done(await way.update(page.id, { _status: 'published' }))
      },
    ],
  ]

  it.each(acts.map(([what, act, none = nothing]) => [what, act, none] as const))('%s: the English stays with its text', async (_, act, none) => {
    const page = await publishedPage(way)
    await act(page)
    await expectEnglish(page, none)
  })

  it('is saved by itself without touching the English', async () => {
    if (name === 'the Local API') return
    const page = await publishedPage(way)
    done(await way.update(page.id, { inTab: 'TAJNE', code: 'TAJNE' }, { draft: true, autosave: true }))
    done(await way.update(page.id, { inTab: 'TAJNE też' }, { draft: true, autosave: true }))
    await expectEnglish(page)
  })

  it('keeps English off a block that became one of another kind', async () => {
    const page = await publishedPage(way)
    const { parts } = await rowsOf(page)
    const [quote, figure, section] = parts
    done(
      await way.update(page.id, {
        _status: 'published',
        parts: [
          { blockType: 'figure', id: quote.id, label: 'Rycina', words: 'Słowa', caption: 'Podpis' },
          { blockType: 'quote', id: figure.id, label: 'Cytat', words: richText('Słowa') },
          section,
        ],
      }),
    )
    const shown = await read(page.path, 'locale=en&fallback-locale=none')
    // A rich text in the place of a line, or the other way round, would break whoever shows it.
    expect(shown.parts.map(({ words }: Data) => words ?? null)).toEqual([null, null, null])
    expect((await read(page.path, 'locale=en')).parts.map(({ words }: Data) => typeof words)).toEqual(['string', 'object', 'undefined'])
  })

  it('makes a copy that is not translated', async () => {
    const page = await publishedPage(way)
    const { id } = done(await way.duplicate(page.id))
    const copy = await read(`pages/${id}`, 'locale=en&fallback-locale=none&draft=true', publisher)
    expect(Object.values(textByAddress(copy)).filter((text) => text !== null)).toEqual([])
    expect(Object.keys(textByAddress(copy))).toHaveLength(LEAVES_OF_POLISH)
  })

  it('takes the translation along when it deletes for good', async () => {
    const page = await publishedPage(way)
    done(await way.remove(page.id))
    const { totalDocs } = await app.payload.count({ collection: 'translations', where: { sourceId: { equals: page.id } } })
    expect(totalDocs).toBe(0)
  })

  it('brings English that was taken offline back by nothing', async () => {
    const page = await publishedPage(way)
    done(await way.update(page.id, { code: 'druga', _status: 'published' }))
    await transition(page.translation, 'unpublish')
    const versions = await versionsOf(page)
    expect(JSON.stringify(versions)).toContain('EN public')
    for (const { id } of versions) {
      done(await way.restoreVersion(id, { draft: true }))
      done(await way.restoreVersion(id))
      done(await way.update(page.id, { _status: 'published' }))
      await expectEnglish(page, () => true)
    }
  })

  describe('the settings', () => {
    it.each<[string, (page: Translated) => Promise<void>]>([
      ['nothing done', async () => {}],
      ['published', async () => void done(await way.updateGlobal({ code: 'nowy', _status: 'published' }))],
      ['a draft saved', async () => void done(await way.updateGlobal({ code: 'nowy', inTab: 'TAJNE' }, { draft: true }))],
      [
        'rows moved',
        async (page) => {
          const { parts, rows } = await rowsOf(page)
          done(await way.updateGlobal({ rows: rows.reverse(), parts: parts.reverse(), _status: 'published' }))
        },
      ],
      ['a version restored', async (page) => void done(await way.restoreGlobalVersion((await versionsOf(page)).at(-1)?.id))],
      [
        'a version restored as a draft, and published',
        async (page) => {
          done(await way.restoreGlobalVersion((await versionsOf(page)).at(-1)?.id, { draft: true }))
          done(await way.updateGlobal({ _status: 'published' }))
        },
      ],
    ])('%s: the English stays with its text', async (_, act) => {
      const settings = await publishedGlobal(way)
      await act(settings)
      await expectEnglish(settings)
    })

    it('brings English that was taken offline back by no version', async () => {
      const settings = await publishedGlobal(way)
      await transition(settings.translation, 'unpublish')
      const versions = (await versionsOf(settings)).filter(({ version }) => JSON.stringify(version).includes('EN public')).slice(-2)
      expect(versions.length).toBeGreaterThan(0)
      for (const { id } of versions) {
        for (const draft of [false, true]) {
          done(await way.restoreGlobalVersion(id, { draft }))
          const shown = await read(settings.path, 'locale=all', publisher)
          expect(JSON.stringify(shown)).not.toContain('EN public')
          expect(JSON.stringify(await read(settings.path, 'locale=all&draft=true', publisher))).not.toContain('EN public')
        }
      }
    })
  })

  const inEnglish: [string, (page: Translated, options: Data) => Promise<Written>][] = [
    ['create', (_page, options) => way.create({ ...polish('x'), _status: 'published' }, options)],
    ['update', ({ id }, options) => way.update(id, { title: 'SECRET', _status: 'published' }, options)],
    ['update a draft', ({ id }, options) => way.update(id, { title: 'SECRET' }, { ...options, draft: true })],
    ['duplicate', ({ id }, options) => way.duplicate(id, options)],
    ['restore a version', async (page, options) => way.restoreVersion((await versionsOf(page))[0]?.id, options)],
    ['update the settings', (_page, options) => way.updateGlobal({ title: 'SECRET' }, options)],
    ['restore the settings', async (_page, options) => way.restoreGlobalVersion((await app.payload.findGlobalVersions({ slug: 'site-settings' })).docs[0]?.id as string, options)],
  ]
  describe('in English', () => {
    let page: Translated
    let settings: Translated
    beforeAll(async () => {
      page = await publishedPage(way)
      settings = await publishedGlobal(way)
    })
    // GraphQL duplicates and restores without a locale, and nothing but an update publishes a locale.
    const rows = inEnglish.flatMap(([what, act]) =>
      [{ locale: 'en' }, ...(name === 'GraphQL' ? [] : [{ locale: 'all' }, ...(/^update/.test(what) ? [{ publishSpecificLocale: 'en' }] : [])])]
        .filter(() => !(name === 'GraphQL' && /^(restore|duplicate)/.test(what)))
        .map((options) => [what, options, act] as const),
    )
    it.each(rows)('refuses to %s with %j, and nothing is stored', async (_, options, act) => {
      const before = [await everythingOf(page), await everythingOf(settings), (await app.payload.count({ collection: 'pages' as never })).totalDocs]
      const { code } = await act(page, options)
      expect(code).toBe('locale-not-writable')
      expect([await everythingOf(page), await everythingOf(settings), (await app.payload.count({ collection: 'pages' as never })).totalDocs]).toEqual(before)
    })
  })
})
