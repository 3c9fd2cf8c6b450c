/** Every answer of the running API is what its own description says, on real content. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import sharp from 'sharp'

import { seed } from '../../../seed'
import { AnswerChecks, type DescribedOperation, operationsOf, withoutOfficeFields } from '../../testing/answer-checks'
import { createContent, programmeData, unique } from '../../testing/builders'
import { anonymous, apiClient, type Caller, signInAs } from '../../testing/sign-in-as'
import { startTestApp, TEST_PASSWORD, type TestApp } from '../../testing/start-test-app'

// Hundreds of answers in one test, on a machine that may have other work.
jest.setTimeout(120_000)

type Who = 'anonymous' | 'publishedKey' | 'draftKey' | 'editor' | 'publisher' | 'translator' | 'admin'

let app: TestApp
let document: any
const callers = {} as Record<Who, Caller>
let forOffice: AnswerChecks
let forPublic: AnswerChecks
let previewed: any
/** A document of each collection that has one, as its own answers give it. */
const idOf: Record<string, string> = {}

const isOfOffice = (who: Who): boolean => ['editor', 'publisher', 'translator', 'admin'].includes(who)

/** Asks, and holds the answer against the description as it is for that caller. */
async function ask(who: Who, operationId: string, path: string, body?: unknown): Promise<any> {
  const { method } = operationsOf(document).find(({ id }) => id === operationId) as DescribedOperation
  const answer = await callers[who].request(method.toUpperCase(), path, body)
  expect({ path, problems: (isOfOffice(who) ? forOffice : forPublic).problemsOf(operationId, answer) }).toEqual({ path, problems: [] })
  return answer
}

function formWith(file: Blob, name: string, fields: object): FormData {
  const form = new FormData()
  form.set('_payload', JSON.stringify(fields))
  form.set('file', file, name)
  return form
}

const pngFile = async (): Promise<Blob> => {
  const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#345' } }).png().toBuffer()
  return new Blob([new Uint8Array(bytes)], { type: 'image/png' })
}
/** The least that is told as a PDF. */
const pdfFile = (): Blob =>
  new Blob(['%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 R>>\n%%EOF\n'], { type: 'application/pdf' })

beforeAll(async () => {
  app = await startTestApp({ MACHINE_TRANSLATION: 'pseudo' })
  await seed(app.payload)
  callers.anonymous = anonymous(app)
  callers.publishedKey = await apiClient(app, ['published'])
  callers.draftKey = await apiClient(app, ['drafts'])
  callers.editor = await signInAs(app, 'editor')
  callers.publisher = await signInAs(app, 'publisher')
  callers.translator = await signInAs(app, 'translator')
  callers.admin = await signInAs(app, 'admin')
  document = (await callers.anonymous.request('GET', '/api/openapi.json?lang=en')).body
  forOffice = new AnswerChecks(document)
  forPublic = new AnswerChecks(withoutOfficeFields(document) as object)

  const made = async (path: string, form: FormData) => {
    const { body, status } = await callers.editor.request('POST', path, form)
    if (status !== 201) throw new Error(`${path}: ${JSON.stringify(body)}`)
    return body.doc
  }
  const photo = await made('/api/media', formWith(await pngFile(), 'most.png', { alt: 'Most', _status: 'published' }))
  const table = await made('/api/attachments', formWith(pdfFile(), 'miasta.pdf', { title: 'Miasta', _status: 'published' }))
  const area = await createContent(app, 'expertise-areas', { name: unique('Edukacja') })
  await createContent(app, 'experts', {
    name: unique('Osoba'),
    affiliation: 'Uniwersytet',
    bio: 'Biogram',
    photo: photo.id,
    languages: ['pl', 'en'],
    expertise: [area.id],
    publicContact: { email: 'osoba@example.org' },
    internalContact: 'telefon',
    consent: { legalBasis: 'zgoda', given: '2024-01-01', scope: ['affiliation', 'bio', 'photo', 'contact', 'languages'] },
  })
  const city = (await callers.anonymous.request('GET', '/api/member-cities?limit=1&depth=0')).body.docs[0]
  await createContent(app, 'good-practices', { title: unique('Praktyka'), city: city.id, dimensions: ['ethnic'], image: photo.id, tools: [table.id] })
  const draft = await createContent(app, 'programmes', programmeData('szkic'), { draft: true })
  previewed = (await callers.editor.request('POST', '/api/preview-links', { collection: 'programmes', id: draft.id, locale: 'pl', expiresIn: 3600 })).body
  for (const { id, path } of listOperations()) {
    const { docs } = await ask('editor', id, `${path}?limit=1&depth=0`).then(({ body }) => body)
    if (docs[0]) idOf[path] = docs[0].id
  }
}, 180_000)

afterAll(async () => {
  await app.stop()
})

const LANGUAGES = ['pl', 'en'] as const
const READERS: readonly Who[] = ['anonymous', 'publishedKey', 'draftKey', 'editor', 'translator']
/** The whole office may not read these. */
const FOR_ADMINS = ['/api/webhooks', '/api/webhook-deliveries']
/** Of collections: those that have documents by id. */
const listOperations = (): DescribedOperation[] =>
  operationsOf(document).filter(({ id, path }) => id.startsWith('list') && !id.endsWith('Versions') && document.paths[`${path}/{id}`] && !FOR_ADMINS.includes(path))
const isForEveryone = ({ operation }: DescribedOperation): boolean => operation.security.some((way: object) => Object.keys(way).length === 0)

describe.each(READERS)('reads as %s', (who) => {
  it.each(LANGUAGES)('lists, at every depth, in %s', async (locale) => {
    for (const list of listOperations()) {
      if (!isForEveryone(list) && !isOfOffice(who)) continue
      for (const query of ['depth=0&limit=0', 'depth=1', 'depth=2', 'pagination=false&depth=0', 'page=2&limit=1&sort=-createdAt&depth=0']) {
        const { status } = await ask(who, list.id, `${list.path}?locale=${locale}&${query}`)
        expect(status).toBe(200)
      }
    }
  })

  it.each(LANGUAGES)('one document of each, in %s', async (locale) => {
    for (const list of listOperations()) {
      const one = operationsOf(document).find(({ path }) => path === `${list.path}/{id}`) as DescribedOperation
      const { body } = await callers[who].request('GET', `${list.path}?limit=100&depth=0`)
      for (const { id } of body.docs ?? []) await ask(who, one.id, `${list.path}/${id}?locale=${locale}&depth=2`)
    }
  })

  it('counts and globals', async () => {
    for (const { id, method, path } of operationsOf(document)) {
      if (method !== 'get') continue
      if (id.startsWith('count')) await ask(who, id, path)
      if (/^\/api\/globals\/[\w-]+$/.test(path)) for (const locale of LANGUAGES) await ask(who, id, `${path}?locale=${locale}`)
    }
  })

  it('drafts, for those who may read them', async () => {
    const { body } = await ask(who, 'listProgrammes', '/api/programmes?draft=true&limit=0&depth=1')
    expect(body.docs.some(({ _status }: { _status: string }) => _status === 'draft')).toBe(isOfOffice(who) || who === 'draftKey')
  })

  it('versions, for the office alone', async () => {
    for (const { id, method, path } of operationsOf(document)) {
      if (method !== 'get' || !path.endsWith('/versions')) continue
      const { body, status } = await ask(who, id, `${path}?limit=3&depth=1`)
      expect(status).toBe(isOfOffice(who) ? 200 : 403)
      const [version] = body.docs ?? []
      const one = operationsOf(document).find((other) => other.method === 'get' && other.path === `${path}/{id}`) as DescribedOperation
      const id_ = version?.id ?? '00000000-0000-4000-8000-000000000000'
      await ask(who, one.id, `${path}/${id_}`)
    }
  })
})

it('a preview link, from being made to being revoked', async () => {
  const { token } = previewed
  expect((await ask('anonymous', 'getPreview', `/api/preview?token=${token}&depth=1`)).status).toBe(200)
  expect((await ask('anonymous', 'getPreview', '/api/preview?token=x')).status).toBe(401)
  const made = await ask('translator', 'createPreviewLink', '/api/preview-links', { collection: 'programmes', id: previewed.doc.sourceId, locale: 'en', expiresIn: 60 })
  expect(made.status).toBe(201)
  expect((await ask('editor', 'revokePreviewLink', `/api/preview-links/${made.body.doc.id}/revoke`)).status).toBe(403)
  expect((await ask('translator', 'revokePreviewLink', `/api/preview-links/${made.body.doc.id}/revoke`)).status).toBe(200)
  expect((await ask('anonymous', 'getPreview', `/api/preview?token=${made.body.token}`)).status).toBe(410)
})

describe('what no answer to the public has', () => {
  it('is known from the description', () => {
    const expert = document.components.schemas.Expert.properties
    const office = Object.keys(expert).filter((name) => expert[name]['x-office-only'])
    expect(office.sort()).toEqual(['consent', 'internalContact', 'lastEditedBy'])
    expect(Object.keys(document.components.schemas.User.properties)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/hash|salt|password|apiKey|resetPassword|founder/i)]),
    )
    expect(expert.affiliation.description).toContain('consent')
  })

  it('is found where it slips out', () => {
    const user = { id: '1', name: 'x', roles: [], updatedAt: new Date().toISOString(), createdAt: new Date().toISOString(), email: 'a@example.org', collection: 'users' }
    const area = { id: '1', name: 'x', updatedAt: user.updatedAt, createdAt: user.createdAt }
    expect(forPublic.errorsOfValue('ExpertiseArea', area)).toEqual([])
    expect(forPublic.errorsOfValue('ExpertiseArea', { ...area, lastEditedBy: '1' })).not.toEqual([])
    expect(forPublic.errorsOfValue('ExpertiseArea', { ...area, name: 1 })).not.toEqual([])
    expect(forPublic.errorsOfValue('ExpertiseArea', { ...area, extra: true })).not.toEqual([])
    expect(forPublic.errorsOfValue('ExpertiseArea', { ...area, name: undefined })).not.toEqual([])
    expect(forOffice.errorsOfValue('ExpertiseArea', { ...area, lastEditedBy: user })).toEqual([])
  })
})

describe('filters and choices that the description names are taken', () => {
  it('every field that it says can be filtered by', async () => {
    const { parameters, schemas } = document.components
    const values: Record<string, string> = { TextFilter: 'x', NumberFilter: '1', DateFilter: '2020-01-01', FlagFilter: 'true', ReferenceFilter: '00000000-0000-4000-8000-000000000000' }
    for (const list of listOperations().filter(isForEveryone)) {
      const where = list.operation.parameters.find(({ $ref }: any) => $ref?.endsWith('.where')).$ref.split('/').pop()
      const schema = schemas[parameters[where].schema.$ref.split('/').pop()]
      for (const [field, { $ref }] of Object.entries<any>(schema.properties)) {
        if (!$ref) continue
        const { status } = await ask('anonymous', list.id, `${list.path}?where[${field}][not_equals]=${values[$ref.split('/').pop()]}&limit=1&depth=0`)
        expect({ field, path: list.path, status }).toEqual({ field, path: list.path, status: 200 })
      }
    }
  })

  it('every order that it says can be asked for', async () => {
    for (const list of listOperations().filter(isForEveryone)) {
      const name = list.operation.parameters.find(({ $ref }: any) => $ref?.endsWith('.sort')).$ref.split('/').pop()
      for (const order of document.components.parameters[name].schema.items.enum) {
        const { status } = await ask('anonymous', list.id, `${list.path}?sort=${order}&limit=1&depth=0`)
        expect({ order, path: list.path, status }).toEqual({ order, path: list.path, status: 200 })
      }
    }
  })

  it('fields by select and populate, lists by joins', async () => {
    const { body } = await callers.anonymous.request('GET', '/api/member-cities?select[name]=true&select[country]=true&populate[countries][code]=true&depth=1')
    expect(Object.keys(body.docs[0]).sort()).toEqual(['country', 'id', 'name'])
    expect(body.docs[0].country).toMatchObject({ id: expect.any(String), code: expect.any(String) })
    expect(body.docs[0].country).not.toHaveProperty('name')
    const joined = await ask('anonymous', 'listCountries', '/api/countries?joins[cities][limit]=1&joins[cities][count]=true&where[code][equals]=PL&depth=0')
    expect(joined.body.docs[0].cities).toMatchObject({ docs: [expect.any(String)], totalDocs: expect.any(Number) })
  })
})

describe('answers that are asked to be incomplete', () => {
  it.each(['locale=en&fallback-locale=none', 'select[id]=true', 'draft=true'])('lack fields, and have none that is wrong: %s', async (query) => {
    for (const list of listOperations().filter(isForEveryone)) {
      const { body, status } = await callers.draftKey.request('GET', `${list.path}?${query}&limit=0&depth=0`)
      const saved = document.paths[list.path].post.responses[201].content['application/json'].schema.$ref.split('/').pop().replace('Answer', 'Saved')
      const known = Object.keys(document.components.schemas[saved].properties)
      for (const doc of body.docs) {
        expect({ path: list.path, errors: forPublic.errorsOfValue(saved, doc) }).toEqual({ path: list.path, errors: [] })
        expect(known).toEqual(expect.arrayContaining(Object.keys(doc)))
      }
      expect(status).toBe(200)
    }
  })
})

describe('writes of the office', () => {
  it('a document through its whole life', async () => {
    const created = await ask('editor', 'createProgramme', '/api/programmes?depth=1', { ...programmeData('nowy'), _status: 'published' })
    expect(created.status).toBe(201)
    const { id } = created.body.doc
    expect((await ask('editor', 'updateProgramme', `/api/programmes/${id}`, { title: unique('Zmieniony'), _status: 'published' })).status).toBe(200)
    expect((await ask('editor', 'updateProgramme', `/api/programmes/${id}?draft=true`, { title: '' })).status).toBe(200)
    const versions = await ask('editor', 'listProgrammeVersions', `/api/programmes/versions?where[parent][equals]=${id}&sort=updatedAt`)
    expect((await ask('editor', 'restoreProgrammeVersion', `/api/programmes/versions/${versions.body.docs[0].id}?draft=true`)).status).toBe(200)
    expect((await ask('editor', 'duplicateProgramme', `/api/programmes/${id}/duplicate`)).status).toBe(200)
    expect((await ask('editor', 'updateManyProgrammes', `/api/programmes?where[id][equals]=${id}`, { acronym: 'N', _status: 'published' })).status).toBe(200)
    expect((await ask('publisher', 'deleteProgramme', `/api/programmes/${id}`)).status).toBe(200)
    expect((await ask('publisher', 'deleteManyProgrammes', `/api/programmes?where[id][equals]=${id}`)).status).toBe(200)
  })

  it('a document of every other kind can be copied and its copy deleted', async () => {
    for (const { id, path } of operationsOf(document).filter(({ id: name }) => name.startsWith('duplicate'))) {
      const base = path.replace('/{id}/duplicate', '')
      if (/countries|media|attachments/.test(base)) continue
      const { body, status } = await ask('editor', id, path.replace('{id}', idOf[base] as string))
      expect({ path, status }).toEqual({ path, status: 200 })
      await ask('publisher', id.replace('duplicate', 'delete'), `${base}/${body.doc.id}`)
    }
  })

  it('files', async () => {
    const { body, status } = await ask('editor', 'createMedia', '/api/media', formWith(await pngFile(), 'rynek.png', { alt: 'Rynek', _status: 'published' }))
    expect(status).toBe(201)
    const file = `/api/media/file/${body.doc.filename}`
    expect((await ask('anonymous', 'downloadMediaFile', file)).status).toBe(200)
    const paper = (await callers.anonymous.request('GET', '/api/attachments?limit=1')).body.docs[0]
    expect((await ask('anonymous', 'downloadAttachmentFile', `/api/attachments/file/${paper.filename}`)).status).toBe(200)
    expect((await ask('editor', 'updateMedia', `/api/media/${body.doc.id}`, { caption: 'Rynek', _status: 'published' })).status).toBe(200)
    expect((await ask('anonymous', 'downloadMediaFile', '/api/media/file/none.png')).status).toBe(403)
  })

  it('globals', async () => {
    const { body, status } = await ask('publisher', 'updateAccessibilityStatement', '/api/globals/accessibility-statement', { conformance: 'partial', _status: 'published' })
    expect([status, body.result.conformance]).toEqual([200, 'partial'])
    await ask('publisher', 'updateSiteSettings', '/api/globals/site-settings', { _status: 'published' })
    const versions = await ask('publisher', 'listAccessibilityStatementVersions', '/api/globals/accessibility-statement/versions')
    await ask('publisher', 'getAccessibilityStatementVersion', `/api/globals/accessibility-statement/versions/${versions.body.docs[0].id}`)
    expect((await ask('publisher', 'restoreAccessibilityStatementVersion', `/api/globals/accessibility-statement/versions/${versions.body.docs[0].id}`)).status).toBe(200)
  })

  it('translations', async () => {
    const { id } = await createContent(app, 'programmes', programmeData('do tłumaczenia'))
    const at = `/api/translation/of/programmes/${id}/en`
    expect((await ask('translator', 'getTranslationTask', at)).body.translation).toBeNull()
    expect((await ask('translator', 'getMachineTranslation', '/api/translation/machine')).body.isOn).toBe(true)
    expect((await ask('translator', 'translateByMachine', `${at}/machine`, { addresses: ['title'] })).body.translated).toEqual(['title'])
    const saved = await ask('translator', 'saveTranslation', at, { values: { title: 'A programme' } })
    expect(saved.status).toBe(200)
    await ask('translator', 'getTranslationTask', at)
    expect((await ask('translator', 'notePresence', `${at}/presence`, {})).body.others).toEqual([])
    await ask('translator', 'notePresence', `${at}/presence`, { isLeaving: 'x' })
    await ask('anonymous', 'notePresence', `${at}/presence`, {})
    await ask('translator', 'saveTranslation', at, { values: { nonsense: 'x' } })
    await ask('translator', 'saveTranslation', at, { values: 'x' })
    await ask('translator', 'saveTranslation', at, { values: {}, basedOn: '2000-01-01T00:00:00.000Z' })
    await ask('anonymous', 'saveTranslation', at, { values: {} })
    expect((await ask('translator', 'publishTranslation', `/api/translations/${saved.body.doc.id}/publish`)).status).toBe(403)
    const [title] = (await ask('translator', 'getTranslationTask', at)).body.segments
    await ask('translator', 'saveTranslation', at, { segments: [{ address: title.address, target: 'Programme', was: 'A programme' }] })
    expect((await ask('translator', 'saveTranslation', at, { segments: [{ address: title.address, target: 'Mine', was: 'A programme' }] })).status).toBe(409)
    expect((await ask('translator', 'takeTranslation', `${at}/take`)).status).toBe(200)
    await ask('translator', 'getTranslationWorklist', '/api/translation/worklist?locale=en&assignee=me')
    await ask('translator', 'getTranslationWorklist', '/api/translation/worklist?state=lost')
    await ask('translator', 'getTranslationCoverage', '/api/translation/coverage')
    expect((await ask('translator', 'releaseTranslation', `${at}/release`)).status).toBe(200)
    expect((await ask('translator', 'markTranslationAsDone', `${at}/done`)).status).toBe(422)
    const { body: { segments: all } } = await ask('translator', 'getTranslationTask', at)
    await ask('translator', 'saveTranslation', at, { segments: all.map(({ address, source }: { address: string; source: string }) => ({ address, target: source.replace(/^\S+/, 'English') })) })
    expect((await ask('translator', 'markTranslationAsDone', `${at}/done`)).status).toBe(200)
    expect((await ask('translator', 'reopenTranslation', `${at}/reopen`)).status).toBe(200)
    const planned = await ask('publisher', 'scheduleTranslation', `${at}/schedule`, { at: new Date(Date.now() + 86_400_000).toISOString(), intent: 'publish' })
    expect((await ask('translator', 'getTranslationSchedules', `${at}/schedule`)).body.schedules).toHaveLength(1)
    expect((await ask('translator', 'scheduleTranslation', `${at}/schedule`, { at: '2999-01-01T00:00:00Z', intent: 'publish' })).status).toBe(403)
    expect((await ask('publisher', 'scheduleTranslation', `${at}/schedule`, { at: 'soon', intent: 'publish' })).status).toBe(400)
    expect((await ask('publisher', 'cancelTranslationSchedule', `${at}/schedule/${planned.body.schedule.id}`)).status).toBe(204)
    await ask('publisher', 'publishTranslation', `/api/translations/${saved.body.doc.id}/publish`)
    await ask('publisher', 'unpublishTranslation', `/api/translations/${saved.body.doc.id}/unpublish`)
  })

  it('the glossary', async () => {
    for (const who of ['translator', 'anonymous', 'draftKey'] as const) await ask(who, 'getGlossary', '/api/translation/glossary?locale=en')
    await ask('translator', 'getGlossary', '/api/translation/glossary?locale=xx')
    expect((await ask('editor', 'downloadGlossaryCsv', '/api/translation/glossary.csv')).status).toBe(200)
    expect((await ask('editor', 'downloadGlossaryTbx', '/api/translation/glossary.tbx')).status).toBe(200)
    const file = (text: string): FormData => formWith(new Blob([text]), 'terminy.csv', {})
    const dry = await ask('translator', 'importGlossary', '/api/translation/glossary/import?dryRun=true', file('term,en,x\nmost,bridge,x\n,y,\n'))
    expect([dry.status, dry.body.created, dry.body.problems.length]).toEqual([200, 1, 2])
    expect((await ask('translator', 'importGlossary', '/api/translation/glossary/import', file('term,en\nmost,bridge\n'))).status).toBe(200)
    for (const bad of ['term,en\n,y\n', '<html/>', 'x']) expect((await ask('translator', 'importGlossary', '/api/translation/glossary/import', file(bad))).status).toBeGreaterThanOrEqual(400)
    await ask('editor', 'importGlossary', '/api/translation/glossary/import', file('term,en\nmost,bridge\n'))
    await ask('translator', 'createGlossaryTerm', '/api/glossary-terms', { term: 'uchwała' })
  })

  it('the translation memory', async () => {
    expect((await ask('translator', 'getMemorySuggestions', '/api/translation/memory?locale=en&text=Rada')).status).toBe(200)
    await ask('translator', 'getMemorySuggestions', '/api/translation/memory?locale=xx&text=Rada')
    await ask('draftKey', 'getMemorySuggestions', '/api/translation/memory?locale=en&text=Rada')
    expect((await ask('editor', 'exportMemory', '/api/translation/memory.tmx?locale=en')).status).toBe(200)
    await ask('anonymous', 'exportMemory', '/api/translation/memory.tmx?locale=en')
    await ask('translator', 'importMemory', '/api/translation/memory/import?locale=en', '<tmx/>')
    const unit = { words: 'Rada', source: 'Rada', target: 'Council', locale: 'en', context: 'programmes:title', key: unique('key'), origin: 'import', usedCount: 1 }
    const { id } = await app.payload.create({ collection: 'memory-units', data: unit as never, overrideAccess: true })
    expect((await ask('editor', 'getMemoryUnit', `/api/memory-units/${id}?depth=0`)).status).toBe(200)
    expect((await ask('editor', 'getMemorySuggestions', '/api/translation/memory?locale=en&text=Rada')).body.suggestions).toHaveLength(1)
    await ask('editor', 'importMemory', '/api/translation/memory/import?locale=en', '<tmx/>')
  })

  it('files of translators', async () => {
    const { id } = await createContent(app, 'programmes', programmeData('na wymianę'))
    const at = '/api/translation/xliff'
    const file = (await ask('translator', 'exportXliff', `${at}?source=programmes&sourceId=${id}&locale=en`)).body
    for (const query of ['locale=en&state=missing&version=1.2', 'locale=xx', 'locale=en&source=programmes', 'locale=en&state=in-review']) {
      await ask('editor', 'exportXliff', `${at}?${query}`)
    }
    await ask('anonymous', 'exportXliff', `${at}?locale=en`)
    const asFile = (text: string) => new Blob([text], { type: 'application/xliff+xml' })
    const translated = file.replace(/(<source[^>]*>)(.*?)<\/source>/gs, '$&<target>$2 (en)</target>').replace(/(<unit [^]*?<\/unit>)/, '$1$1')
    for (const [who, query] of [['translator', '?dryRun=true'], ['translator', ''], ['translator', '?dryRun=x'], ['editor', ''], ['anonymous', '']] as const) {
      await ask(who, 'importXliff', at + query, asFile(translated))
    }
    for (const spoilt of [translated.replace('original="cms:', 'original="x:'), translated.slice(1), translated.replace('"pl"', '"de"'), translated.replaceAll(id, 'none'), translated.replace(/Opis/g, 'Inny')]) {
      await ask('translator', 'importXliff', at, asFile(spoilt))
    }
    await ask('translator', 'importXliff', at, { values: {} })
  })

  it('accounts', async () => {
    const { email } = callers.editor
    const login = await ask('anonymous', 'logIn', '/api/users/login', { email, password: TEST_PASSWORD })
    expect(login.status).toBe(200)
    expect((await ask('anonymous', 'logIn', '/api/users/login', { email, password: 'something else' })).status).toBe(401)
    for (const who of ['anonymous', 'editor', 'publishedKey'] as const) await ask(who, 'getMe', '/api/users/me')
    expect((await ask('editor', 'refreshToken', '/api/users/refresh-token')).status).toBe(200)
    await ask('anonymous', 'refreshToken', '/api/users/refresh-token')
    expect((await ask('anonymous', 'forgotPassword', '/api/users/forgot-password', { email })).status).toBe(200)
    const token = await app.payload.forgotPassword({ collection: 'users', data: { email: email as string }, disableEmail: true })
    expect((await ask('anonymous', 'resetPassword', '/api/users/reset-password', { token, password: 'another long password' })).status).toBe(200)
    await ask('anonymous', 'resetPassword', '/api/users/reset-password', { token: 'none', password: 'another long password' })
    expect((await ask('editor', 'unlockAccount', '/api/users/unlock', { email })).status).toBe(403)
    const leaving = await signInAs(app, 'editor')
    callers.editor = leaving
    expect((await ask('editor', 'logOut', '/api/users/logout')).status).toBe(200)
    await ask('anonymous', 'logOut', '/api/users/logout')
    callers.editor = await signInAs(app, 'editor')
  })
})

describe('what the server answers itself', () => {
  it('health, this document, GraphQL', async () => {
    await ask('anonymous', 'getHealth', '/healthz')
    await ask('anonymous', 'getReadiness', '/readyz')
    await ask('anonymous', 'getOpenApiDocument', '/api/openapi.json?lang=pl')
    await ask('anonymous', 'getOpenApiDocument', '/api/openapi.json?lang=de')
    await ask('anonymous', 'readDocs', '/api/docs')
    const query = '{ Programmes(limit: 1) { docs { title } } }'
    expect((await ask('anonymous', 'queryGraphql', '/api/graphql', { query })).status).toBe(200)
    await ask('anonymous', 'queryGraphqlByAddress', `/api/graphql?query=${encodeURIComponent(query)}`)
    await ask('anonymous', 'queryGraphqlByAddress', `/api/graphql?extensions=${encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } }))}`)
    await ask('anonymous', 'queryGraphql', '/api/graphql', { query: '{' })
    await ask('anonymous', 'queryGraphqlByAddress', '/api/graphql?query={')
  })
})

describe('search and open data', () => {
  it('finds, and refuses what it can’t look for', async () => {
    const { body, status } = await ask('anonymous', 'search', '/api/search?q=krakow&limit=3')
    expect([status, body.hits.length > 0]).toEqual([200, true])
    for (const bad of ['', '?q=x&locale=xx', '?q=x&collection=users', '?q=x&limit=99', '?q=x&page=0']) {
      expect((await ask('anonymous', 'search', `/api/search${bad}`)).status).toBe(400)
    }
  })

  it('gives the catalogue and the sets', async () => {
    await ask('anonymous', 'getOpenData', '/api/open-data')
    await ask('anonymous', 'getOpenDataCatalogue', '/api/open-data/catalog.jsonld')
    for (const file of ['programmes.json', 'resolutions.jsonld', 'member-cities.csv']) {
      expect((await ask('anonymous', 'downloadOpenDataSet', `/api/open-data/${file}?locale=en`)).status).toBe(200)
    }
    for (const bad of ['nothing.csv', 'programmes.xml', 'programmes.csv?locale=xx', 'programmes.csv?x=1']) {
      expect((await ask('anonymous', 'downloadOpenDataSet', `/api/open-data/${bad}`)).status).toBeGreaterThanOrEqual(400)
    }
  })
})

describe('webhooks', () => {
  it('by an admin, through their whole life', async () => {
    const asked = async (operationId: string, path: string, body?: unknown) => {
      const answer = await ask('admin', operationId, path, body)
      expect([operationId, answer.status < 300]).toEqual([operationId, true])
      return answer.body
    }
    const { doc } = await asked('createWebhook', '/api/webhooks', { name: 'Strona', url: 'https://localhost.example.org', events: ['published'], enabled: false })
    const at = `/api/webhooks/${doc.id}`
    await asked('rotateWebhookSecret', `${at}/rotate-secret`)
    await asked('rotateWebhookSecret', `${at}/rotate-secret`)
    expect((await ask('admin', 'rotateWebhookSecret', `${at}/rotate-secret`)).status).toBe(409)
    const { secrets } = await asked('listWebhookSecrets', `${at}/secrets`)
    await asked('removeWebhookSecret', `${at}/secrets/${secrets[1].id}`)
    expect((await ask('admin', 'removeWebhookSecret', `${at}/secrets/${secrets[0].id}`)).status).toBe(409)
    // Nothing on this machine is asked: its names lead nowhere, or inside.
    app.payload.config.custom.webhooks.findAddresses = (_: string, __: object, found: (error: null, addresses: object[]) => void) => found(null, [{ address: '127.0.0.1', family: 4 }])
    const { delivery, outcome } = await asked('pingWebhook', `${at}/ping`)
    expect(outcome).toBe('address-refused')
    for (const depth of [0, 2]) {
      await asked('listWebhooks', `/api/webhooks?depth=${depth}`)
      await asked('getWebhook', `${at}?depth=${depth}`)
      await asked('listWebhookDeliveries', `/api/webhook-deliveries?depth=${depth}`)
      await asked('getWebhookDelivery', `/api/webhook-deliveries/${delivery}?depth=${depth}`)
    }
    await asked('countWebhooks', '/api/webhooks/count')
    await asked('countWebhookDeliveries', '/api/webhook-deliveries/count')
    expect((await ask('admin', 'resendWebhookDelivery', `/api/webhook-deliveries/${delivery}/resend`)).status).toBe(409)
    await asked('updateWebhook', at, { enabled: true })
    await asked('resendWebhookDelivery', `/api/webhook-deliveries/${delivery}/resend`)
    for (const who of ['anonymous', 'draftKey', 'editor'] as const) {
      expect((await ask(who, 'listWebhooks', '/api/webhooks')).status).toBe(403)
      expect((await ask(who, 'listWebhookSecrets', `${at}/secrets`)).status).toBe(who === 'anonymous' ? 401 : 403)
    }
    await asked('deleteWebhook', at)
  })
})

describe('the feed of changes', () => {
  it('in pages', async () => {
    const first = await ask('anonymous', 'listChanges', '/api/changes?limit=1')
    expect([first.status, first.body.hasMore]).toEqual([200, true])
    await ask('editor', 'listChanges', `/api/changes?locale=en&collection=programmes&since=${first.body.cursor}`)
    for (const bad of ['since=none', 'locale=xx', 'limit=0', 'collection=users']) {
      expect((await ask('anonymous', 'listChanges', `/api/changes?${bad}`)).status).toBe(400)
    }
    await ask('anonymous', 'followChanges', '/api/changes/stream?since=none')
  })

  it('as a stream', async () => {
    const stop = new AbortController()
    const { headers, status } = await fetch(`${app.url}/api/changes/stream`, { signal: stop.signal })
    stop.abort()
    const described = document.paths['/api/changes/stream'].get.responses[200].content
    expect([status, headers.get('content-type')?.split(';')[0]]).toEqual([200, Object.keys(described)[0]])
  })
})

describe('errors', () => {
  it.each<[string, Who, string, string, unknown?]>([
    ['an unknown operator', 'anonymous', 'listProgrammes', '/api/programmes?where[title][nonsense]=1'],
    ['an unknown field', 'anonymous', 'listProgrammes', '/api/programmes?where[nonsense][equals]=1'],
    ['a filter by a private field', 'anonymous', 'listExperts', '/api/experts?where[internalContact][like]=x'],
    ['a document that is not there', 'anonymous', 'getProgramme', '/api/programmes/00000000-0000-4000-8000-000000000000'],
    ['an id of another shape', 'anonymous', 'getProgramme', '/api/programmes/1'],
    ['an address that is too long', 'anonymous', 'listProgrammes', `/api/programmes?where[title][like]=${'a'.repeat(9_000)}`],
    ['a write by nobody', 'anonymous', 'createProgramme', '/api/programmes', { title: 'x' }],
    ['a write by a key', 'draftKey', 'createProgramme', '/api/programmes', { title: 'x' }],
    ['a write by a translator', 'translator', 'createProgramme', '/api/programmes', { title: 'x' }],
    ['a write that lacks what it needs', 'editor', 'createProgramme', '/api/programmes', { _status: 'published' }],
    ['a write in English', 'editor', 'createProgramme', '/api/programmes?locale=en', { title: 'x' }],
    ['a body that is too large', 'editor', 'createProgramme', '/api/programmes', { title: 'x'.repeat(3_000_000) }],
    ['a file of a kind that is not taken', 'editor', 'createAttachment', '/api/attachments', { title: 'x' }],
    ['a file that is not there', 'anonymous', 'downloadAttachmentFile', '/api/attachments/file/none.csv'],
    ['a translation into no language', 'translator', 'getTranslationTask', '/api/translation/of/programmes/1/xx'],
    ['a translation of nothing', 'translator', 'getTranslationTask', '/api/translation/of/nothing/1/en'],
    ['a translation of no document', 'translator', 'getTranslationTask', '/api/translation/of/programmes/00000000-0000-4000-8000-000000000000/en'],
    ['a machine’s translation of no segment', 'translator', 'translateByMachine', '/api/translation/of/programmes/00000000-0000-4000-8000-000000000000/en/machine', { addresses: 'title' }],
    ['a machine’s translation by an editor', 'editor', 'translateByMachine', '/api/translation/of/site-settings/global/en/machine'],
    ['a change of what is not there', 'editor', 'updateProgramme', '/api/programmes/00000000-0000-4000-8000-000000000000', { title: 'x' }],
    ['a deletion by an editor', 'editor', 'deleteProgramme', '/api/programmes/00000000-0000-4000-8000-000000000000'],
  ])('%s', async (_, who, operationId, path, body = undefined) => {
    const { status } = await ask(who, operationId, path, body)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })
})

describe('the whole table', () => {
  it('every operation that reads was called, and every kind of write', () => {
    const succeeded = (id: string) =>
      [...(forOffice.checked.get(id) ?? []), ...(forPublic.checked.get(id) ?? [])].some((status) => status < 300)
    const uncalled = operationsOf(document)
      // A stream has no end that a check could wait for.
      .filter(({ method, operation }) => method === 'get' && !operation.responses[200]?.content?.['text/event-stream'])
      .map(({ id }) => id)
      .filter((id) => !succeeded(id))
    expect(uncalled).toEqual([])
  })
})
