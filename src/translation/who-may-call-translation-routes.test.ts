/**
 * Every route of translation, for everybody: who is refused has changed nothing, and who is not has left the Polish
 * as it was, the draft that waits too. A route without a row fails.
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { createContent, programmeData, saveDraft, storedState } from '../testing/builders'
import { anonymous, apiClient, type Caller, signInAs } from '../testing/sign-in-as'
import { startTestApp, type TestApp } from '../testing/start-test-app'
import { asFile, exported, taskOf, translated } from '../testing/xliff-over-http'

const WHO = ['nobody', 'a key', 'a key of drafts', 'a translator of no language', 'an editor', 'a translator', 'a publisher'] as const
type Who = (typeof WHO)[number]

let app: TestApp
let callers: Record<Who, Caller>

beforeAll(async () => {
  app = await startTestApp({ MACHINE_TRANSLATION: 'pseudo' })
  callers = {
    nobody: anonymous(app),
    'a key': await apiClient(app, ['published']),
    'a key of drafts': await apiClient(app, ['published', 'drafts']),
    'a translator of no language': await signInAs(app, 'translator', { targetLocales: [] }),
    'an editor': await signInAs(app, 'editor'),
    'a translator': await signInAs(app, 'translator'),
    'a publisher': await signInAs(app, 'publisher'),
  }
})

afterAll(async () => {
  await app.stop()
})

/** A programme that is public in both languages, with a draft of other Polish and other English that waits. */
interface Piece {
  id: string
  at: string
  translation: string
}

async function makePiece(): Promise<Piece> {
  const publisher = callers['a publisher']
  const { id } = await createContent(app, 'programmes', programmeData('pierwotny'))
  const at = `/api/translation/of/programmes/${id}/en`
  const inEnglish = async (mark: string) => {
    const { segments } = await taskOf(publisher, id)
    const lines = segments.map(({ address, source }: { address: string; source: string }) => ({ address, target: `${mark} ${source}` }))
    return (await publisher.request('PUT', at, { segments: lines })).body.doc.id as string
  }
  const translation = await inEnglish('Public')
  const { status } = await publisher.request('POST', `/api/translations/${translation}/publish`)
  if (status !== 200) throw new Error(`The piece was not published: ${status}`)
  await inEnglish('Waiting')
  await saveDraft(app, 'programmes', id, { summary: 'Opis, który czeka' })
  return { id, at, translation }
}

const TMX = '<tmx version="1.4"><header/><body><tu><tuv xml:lang="pl"><seg>Rada Miasta</seg></tuv><tuv xml:lang="en"><seg>City Council</seg></tuv></tu></body></tmx>'
const inTenMinutes = (): string => new Date(Date.now() + 600_000).toISOString()
const schedule = async ({ at }: Piece): Promise<string> =>
  (await callers['a publisher'].request('POST', `${at}/schedule`, { at: inTenMinutes(), intent: 'publish' })).body.schedule.id

type Asked = readonly [path: string, body?: unknown]

interface Row {
  /** The status for those who may. */
  status: number
  for: 'office' | 'translators' | 'publishers'
  /** Address and body. */
  ask: (piece: Piece) => Promise<Asked> | Asked
}

const KEY = '/translation/of/:source/:sourceId/:locale'
const ROWS: Record<string, Row> = {
  [`get ${KEY}`]: { status: 200, for: 'office', ask: ({ at }) => [at] },
  [`put ${KEY}`]: { status: 200, for: 'translators', ask: ({ at }) => [at, { segments: [{ address: 'title', target: 'New' }] }] },
  [`post ${KEY}/done`]: { status: 200, for: 'translators', ask: ({ at }) => [`${at}/done`] },
  [`post ${KEY}/reopen`]: { status: 200, for: 'translators', ask: ({ at }) => [`${at}/reopen`] },
  [`post ${KEY}/take`]: { status: 200, for: 'translators', ask: ({ at }) => [`${at}/take`] },
  [`post ${KEY}/release`]: { status: 200, for: 'translators', ask: ({ at }) => [`${at}/release`] },
  [`post ${KEY}/machine`]: { status: 200, for: 'translators', ask: ({ at }) => [`${at}/machine`, {}] },
  [`post ${KEY}/presence`]: { status: 200, for: 'office', ask: ({ at }) => [`${at}/presence`, {}] },
  [`get ${KEY}/schedule`]: { status: 200, for: 'office', ask: ({ at }) => [`${at}/schedule`] },
  [`post ${KEY}/schedule`]: { status: 201, for: 'publishers', ask: ({ at }) => [`${at}/schedule`, { at: inTenMinutes(), intent: 'unpublish' }] },
  [`delete ${KEY}/schedule/:id`]: { status: 204, for: 'publishers', ask: async (piece) => [`${piece.at}/schedule/${await schedule(piece)}`] },
  'get /translation/machine': { status: 200, for: 'office', ask: () => ['/api/translation/machine'] },
  'get /translation/worklist': { status: 200, for: 'office', ask: () => ['/api/translation/worklist?drafts=true'] },
  'get /translation/coverage': { status: 200, for: 'office', ask: () => ['/api/translation/coverage'] },
  'get /translation/glossary': { status: 200, for: 'office', ask: () => ['/api/translation/glossary'] },
  'get /translation/glossary.csv': { status: 200, for: 'office', ask: () => ['/api/translation/glossary.csv'] },
  'get /translation/glossary.tbx': { status: 200, for: 'office', ask: () => ['/api/translation/glossary.tbx'] },
  'post /translation/glossary/import': { status: 200, for: 'translators', ask: () => ['/api/translation/glossary/import', asFile('term,en\nRada Miasta,City Council\n', 'text/csv')] },
  'get /translation/memory': { status: 200, for: 'office', ask: () => ['/api/translation/memory?locale=en&text=Opis'] },
  'get /translation/memory.tmx': { status: 200, for: 'office', ask: () => ['/api/translation/memory.tmx?locale=en'] },
  'post /translation/memory/import': { status: 200, for: 'translators', ask: () => ['/api/translation/memory/import?locale=en', asFile(TMX, 'application/xml')] },
  'get /translation/xliff': { status: 200, for: 'office', ask: ({ id }) => [`/api/translation/xliff?source=programmes&sourceId=${id}&locale=en`] },
  'post /translation/xliff': { status: 200, for: 'translators', ask: async ({ id }) => ['/api/translation/xliff', asFile(translated(await exported(callers['a publisher'], id)))] },
  'post /translations/:id/publish': { status: 200, for: 'publishers', ask: ({ translation }) => [`/api/translations/${translation}/publish`] },
  'post /translations/:id/unpublish': { status: 200, for: 'publishers', ask: ({ translation }) => [`/api/translations/${translation}/unpublish`] },
}

const MAY: Record<Row['for'], readonly Who[]> = {
  office: ['a translator of no language', 'an editor', 'a translator', 'a publisher'],
  translators: ['a translator', 'a publisher'],
  publishers: ['a publisher'],
}

/** The Polish of a document and of its versions, to the letter; not when it was last written, which English changes too. */
const polishOf = (state: string): string => {
  const [doc, versions] = JSON.parse(state, (key, value) => (key === 'updatedAt' ? undefined : (value?.pl ?? value)))
  return JSON.stringify([doc, versions])
}

/** All that nobody may write but by these routes. */
async function inside(): Promise<string> {
  const all = await Promise.all(
    (['translations', 'worklist', 'memory-units', 'glossary-terms', 'translation-presence', 'payload-jobs'] as const).map((collection) =>
      app.payload.db.find({ collection, pagination: false, sort: 'id' }),
    ),
  )
  return JSON.stringify(all.map(({ docs }) => docs))
}

const routes = () => [
  ...app.payload.config.endpoints.filter(({ path }) => path.startsWith('/translation')).map(({ method, path }) => `${method} ${path}`),
  ...(app.payload.collections.translations.config.endpoints || []).filter(({ path }) => path.includes('publish')).map(({ method, path }) => `${method} /translations${path}`),
]

it('no route is without a row', () => {
  expect(Object.keys(ROWS).sort()).toEqual(routes().sort())
})

describe.each(Object.entries(ROWS))('%s', (route, { ask, for: forWhom, status }) => {
  const method = route.split(' ')[0]?.toUpperCase() ?? ''

  it('refuses everybody else, and nothing is changed', async () => {
    const piece = await makePiece()
    const asked = await ask(piece)
    const [before, internal] = [await storedState(app, 'programmes', piece.id), await inside()]
    for (const who of WHO.filter((each) => !MAY[forWhom].includes(each))) {
      const answer = await callers[who].request(method, ...asked)
      expect([who, answer.status]).toEqual([who, who === 'nobody' ? 401 : 403])
      expect(answer.headers.get('content-type')).toMatch(/problem\+json/)
      expect(await storedState(app, 'programmes', piece.id)).toBe(before)
      expect(await inside()).toBe(internal)
    }
  })

  it('lets the others, and the Polish stays to the letter', async () => {
    // What only reads needs no piece of its own.
    const shared = forWhom === 'office' ? await makePiece() : null
    for (const who of MAY[forWhom]) {
      const piece = shared ?? (await makePiece())
      const asked = await ask(piece)
      const before = await storedState(app, 'programmes', piece.id)
      expect(polishOf(before)).toMatch(/Opis pierwotny.*Opis, który czeka/)
      const answer = await callers[who].request(method, ...asked)
      expect([who, answer.status, answer.status >= 400 ? answer.body : '']).toEqual([who, status, ''])
      expect(polishOf(await storedState(app, 'programmes', piece.id))).toBe(polishOf(before))
    }
  })
})

const job = (id: string) => ({ taskSlug: 'publishTranslation', queue: 'default', input: { source: 'programmes', sourceId: id, locale: 'en', intent: 'unpublish', at: inTenMinutes(), scheduledBy: callers['a publisher'].id } })
const row = (id: string) => ({ source: 'programmes', sourceId: id, locale: 'en', title: 'x', state: 'published', words: 1, wordsToDo: 0, percent: 100, staleSegments: 0, since: inTenMinutes(), isSourcePublic: true })
const firstOf = async (collection: 'worklist' | 'memory-units' | 'translation-presence' | 'payload-jobs'): Promise<string> =>
  (await app.payload.db.find<{ id: string }>({ collection, limit: 1, pagination: false })).docs[0]?.id ?? ''
const versionOf = async (translation: string): Promise<string> =>
  String((await app.payload.db.findVersions({ collection: 'translations', limit: 1, pagination: false, where: { parent: { equals: translation } } })).docs[0]?.id)
const mutation = (text: string) => ['POST', '/api/graphql', { query: `mutation { ${text} }` }] as const

type Try = (piece: Piece) => Promise<readonly [method: string, path: string, body?: unknown]>
const AROUND: Record<string, Try> = {
  'a translation made by hand': async ({ id }) => ['POST', '/api/translations', { source: 'programmes', sourceId: id, locale: 'en', published: { title: 'x' } }],
  'a translation changed by hand': async ({ translation }) => ['PATCH', `/api/translations/${translation}`, { published: { title: 'x' }, segments: [] }],
  'many of them at once': async ({ id }) => ['PATCH', `/api/translations?where[sourceId][equals]=${id}`, { published: { title: 'x' } }],
  'one doubled': async ({ translation }) => ['POST', `/api/translations/${translation}/duplicate`, {}],
  'an old version of one': async ({ translation }) => ['POST', `/api/translations/versions/${await versionOf(translation)}`],
  'one that is public taken away': async ({ translation }) => ['DELETE', `/api/translations/${translation}`],
  'one over GraphQL': async ({ translation }) => mutation(`updateTranslation(id: "${translation}", data: { hasUnpublishedText: false }) { id }`),
  'an old version over GraphQL': async ({ translation }) => mutation(`restoreVersionTranslation(id: "${await versionOf(translation)}") { id }`),
  'a worklist row made': async ({ id }) => ['POST', '/api/worklist', row(id)],
  'a worklist row changed': async ({ id }) => ['PATCH', `/api/worklist/${await firstOf('worklist')}`, row(id)],
  'a worklist row taken away': async () => ['DELETE', `/api/worklist/${await firstOf('worklist')}`],
  'a memory unit made': async () => ['POST', '/api/memory-units', { words: 'a', source: 'a', target: 'b', locale: 'en', key: 'k', origin: 'import', usedCount: 1 }],
  'a memory unit changed': async () => ['PATCH', `/api/memory-units/${await firstOf('memory-units')}`, { target: 'x' }],
  'a memory unit doubled': async () => ['POST', `/api/memory-units/${await firstOf('memory-units')}/duplicate`, {}],
  'somebody else’s presence': async ({ id }) => ['POST', '/api/translation-presence', { key: 'k', place: `programmes/${id}/en`, person: 'x', seenAt: inTenMinutes() }],
  'a job made by hand': async ({ id }) => ['POST', '/api/payload-jobs', job(id)],
  'a job over GraphQL': async () => mutation('createPayloadJob(data: { taskSlug: publishTranslation }) { id }'),
  'a job changed': async (piece) => ['PATCH', `/api/payload-jobs/${await schedule(piece)}`, job(piece.id)],
  'a job taken away': async (piece) => ['DELETE', `/api/payload-jobs/${await schedule(piece)}`],
  'jobs run before their time': async (piece) => ['GET', `/api/payload-jobs/run?allQueues=true&for=${await schedule(piece)}`],
  'the installation named anew': async () => ['POST', '/api/payload-kv', { key: 'xliff-installation', data: { id: 'x' } }],
}

it.each(Object.entries(AROUND))('around the routes: %s is refused, and nothing is changed', async (_what, attempt) => {
  const piece = await makePiece()
  const [method, path, body] = await attempt(piece)
  const [before, internal] = [await storedState(app, 'programmes', piece.id), await inside()]
  for (const who of ['a key of drafts', 'an editor', 'a translator', 'a publisher'] as const) {
    const answer = await callers[who].request(method, path, body)
    const isRefused = path === '/api/graphql' ? (answer.body.errors?.length ?? 0) > 0 : answer.status >= 400 && answer.status < 500
    expect([who, isRefused]).toEqual([who, true])
    expect(await storedState(app, 'programmes', piece.id)).toBe(before)
    expect(await inside()).toBe(internal)
  }
})
