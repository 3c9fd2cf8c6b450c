/** A language goes public, and offline, alone: over HTTP, with real log-ins. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { createContent, programmeData, richText, saveDraft, storedState } from '../testing/builders'
import { anonymous, apiClient, type Caller, signInAs } from '../testing/sign-in-as'
import { startTestApp, type TestApp } from '../testing/start-test-app'

let app: TestApp
let editor: Caller
let publisher: Caller
let reader: Caller
let translator: Caller

beforeAll(async () => {
  app = await startTestApp()
  editor = await signInAs(app, 'editor')
  publisher = await signInAs(app, 'publisher')
  translator = await signInAs(app, 'translator')
  reader = anonymous(app)
}, 120_000)

afterAll(async () => {
  await app.stop()
})

interface Programme {
  id: string
  row: string
}

async function publishedProgramme(mark = 'jawny'): Promise<Programme> {
  const doc = await createContent(app, 'programmes', programmeData(mark))
  return { id: doc.id, row: doc.milestones[0].id }
}

const english = ({ row }: Programme, mark = 'public'): Record<string, unknown> => ({
  title: `Programme ${mark}`,
  summary: `Summary ${mark}`,
  body: richText(`Body ${mark}`),
  [`milestones.${row}.title`]: `Beginning ${mark}`,
})

const of = (id: string, locale = 'en'): string => `/api/translation/of/programmes/${id}/${locale}`

async function translate(programme: Programme, values = english(programme)): Promise<string> {
  const answer = await translator.request('PUT', of(programme.id), { values })
  expect([answer.status, answer.body.detail]).toEqual([200, undefined])
  return answer.body.doc.id
}

async function publish(translationId: string): Promise<void> {
  const answer = await publisher.request('POST', `/api/translations/${translationId}/publish`)
  expect([answer.status, answer.body.detail]).toEqual([200, undefined])
}

const read = async (id: string, query: string, by: Caller = reader) =>
  (await by.request('GET', `/api/programmes/${id}?depth=0&${query}`)).body

const patch = async (id: string, query: string, data: Record<string, unknown>) => {
  const answer = await editor.request('PATCH', `/api/programmes/${id}${query}`, data)
  expect([answer.status, answer.status < 400 ? null : answer.body]).toEqual([200, null])
}

describe('publishing English', () => {
  it('shows the new English and nothing of a Polish draft that waits', async () => {
    const programme = await publishedProgramme()
    const translation = await translate(programme)
    await saveDraft(app, 'programmes', programme.id, {
      title: 'TAJNE', acronym: 'TAJNE', milestones: [{ id: programme.row, date: '1999', title: 'TAJNE' }, { date: '2001', title: 'TAJNE' }],
    })
    await publish(translation)

    const en = await read(programme.id, 'locale=en')
    expect(en.title).toBe('Programme public')
    expect(en.milestones.map((row: any) => [row.date, row.title])).toEqual([['2008', 'Beginning public']])
    for (const query of ['locale=en', 'locale=pl', 'locale=all', 'draft=true&locale=all']) {
      expect(JSON.stringify(await read(programme.id, query))).not.toContain('TAJNE')
    }
    const waiting = await read(programme.id, 'locale=pl&draft=true', editor)
    expect([waiting.title, waiting.acronym, waiting._status, waiting.milestones.length]).toEqual(['TAJNE', 'TAJNE', 'draft', 2])
  })

  it('leaves the waiting draft the newest version, and one version marked latest', async () => {
    const programme = await publishedProgramme()
    const translation = await translate(programme)
    await saveDraft(app, 'programmes', programme.id, { title: 'Szkic' })
    await publish(translation)
    const { docs } = await app.payload.db.findVersions<any>({
      collection: 'programmes', pagination: false, sort: '-updatedAt', where: { parent: { equals: programme.id } },
    })
    expect(docs.filter(({ latest }: any) => latest)).toHaveLength(1)
    expect([docs[0]?.latest, docs[0]?.version._status]).toEqual([true, 'draft'])
    await patch(programme.id, '', { _status: 'published' })
    expect((await read(programme.id, 'locale=pl')).title).toBe('Szkic')
    expect((await read(programme.id, 'locale=en')).title).toBe('Programme public')
  })

  it('is refused while the Polish is not public', async () => {
    const doc = await createContent(app, 'programmes', programmeData('szkic'), { draft: true })
    const translation = await translate({ id: doc.id, row: doc.milestones[0].id })
    const before = await storedState(app, 'programmes', doc.id)
    const answer = await publisher.request('POST', `/api/translations/${translation}/publish`)
    expect([answer.status, answer.body.code]).toEqual([409, 'source-not-published'])
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(await storedState(app, 'programmes', doc.id)).toBe(before)
  })

  it('names the required fields that are missing', async () => {
    const programme = await publishedProgramme()
    const translation = await translate(programme, { summary: 'Only this' })
    const answer = await publisher.request('POST', `/api/translations/${translation}/publish`)
    expect([answer.status, answer.body.code]).toEqual([422, 'translation-incomplete'])
    expect(answer.body.errors.map(({ path }: any) => path)).toContain('title')
  })

  it.each(['editor', 'translator', 'anonymous'] as const)('is refused for %s', async (who) => {
    const programme = await publishedProgramme()
    const translation = await translate(programme)
    const caller = { editor, translator, anonymous: reader }[who]
    const before = await storedState(app, 'programmes', programme.id)
    for (const intent of ['publish', 'unpublish']) {
      const answer = await caller.request('POST', `/api/translations/${translation}/${intent}`)
      expect(answer.status).toBe(who === 'anonymous' ? 401 : 403)
    }
    expect(await storedState(app, 'programmes', programme.id)).toBe(before)
  })
})

describe('publishing Polish', () => {
  it('never publishes English text in work', async () => {
    const programme = await publishedProgramme()
    await publish(await translate(programme))
    await translate(programme, { title: 'SECRET' })
    await patch(programme.id, '', { summary: 'Nowy opis', _status: 'published' })
    const all = await read(programme.id, 'locale=all')
    expect(all.summary.pl).toBe('Nowy opis')
    expect(all.title.en).toBe('Programme public')
    expect(JSON.stringify(all)).not.toContain('SECRET')
  })

  it('keeps English with its row when rows move, and drops it with the Polish text', async () => {
    const programme = await publishedProgramme()
    await publish(await translate(programme))
    await patch(programme.id, '', {
      _status: 'published',
      summary: 'Opis',
      milestones: [{ date: '2001', title: 'Nowy wiersz' }, { id: programme.row, date: '2008', title: 'Początek' }],
    })
    const en = await read(programme.id, 'locale=en&fallback-locale=none')
    expect(en.milestones.map(({ title }: any) => title ?? null)).toEqual([null, 'Beginning public'])
    await patch(programme.id, '', { _status: 'published', body: null })
    expect((await read(programme.id, 'locale=en&fallback-locale=none')).body ?? null).toBeNull()
  })
})

describe('taking English offline', () => {
  it('leaves the Polish, and no read shows the English', async () => {
    const programme = await publishedProgramme()
    const values = english(programme, 'WITHDRAWN')
    const translation = await translate(programme, values)
    await publish(translation)
    const answer = await publisher.request('POST', `/api/translations/${translation}/unpublish`)
    expect(answer.status).toBe(200)

    expect((await read(programme.id, 'locale=en')).title).toMatch(/^Program jawny/)
    expect((await read(programme.id, 'locale=en&fallback-locale=none')).title ?? null).toBeNull()
    const probes = [
      `/api/programmes/${programme.id}?locale=all`,
      '/api/programmes?locale=en&limit=0',
      '/api/programmes?locale=all&limit=0',
      '/api/programmes?locale=en&where[title][like]=WITHDRAWN',
      '/api/programmes?where[title.en][like]=WITHDRAWN',
      '/api/programmes?locale=en&where[milestones.title][like]=WITHDRAWN',
      '/api/programmes/count?locale=en&where[title][like]=WITHDRAWN',
      '/api/programmes/versions?locale=all',
      '/api/translations',
      `/api/translations/${translation}`,
      of(programme.id),
    ]
    for (const probe of probes) {
      const { body } = await reader.request('GET', probe)
      const told = JSON.stringify(body).replaceAll('title.en', '')
      expect([probe, /WITHDRAWN/.test(told), body.totalDocs ?? 0]).toEqual([probe, false, /like/.test(probe) ? 0 : expect.any(Number)])
    }
  })

  it('is not undone by restoring, publishing or duplicating', async () => {
    const programme = await publishedProgramme()
    const translation = await translate(programme, english(programme, 'WITHDRAWN'))
    await publish(translation)
    await patch(programme.id, '', { summary: 'Druga wersja', _status: 'published' })
    await publisher.request('POST', `/api/translations/${translation}/unpublish`)

    const { docs } = await app.payload.findVersions({ collection: 'programmes', overrideAccess: true, pagination: false, where: { parent: { equals: programme.id } } })
    for (const version of docs) {
      expect((await publisher.request('POST', `/api/programmes/versions/${version.id}`)).status).toBe(200)
      expect(JSON.stringify(await read(programme.id, 'locale=all'))).not.toContain('WITHDRAWN')
    }
    const copy = await editor.request('POST', `/api/programmes/${programme.id}/duplicate`)
    expect(copy.status).toBe(200)
    expect(JSON.stringify(await read(copy.body.doc.id, 'locale=all', editor))).not.toContain('WITHDRAWN')
  })
})

describe('taking Polish offline', () => {
  it('hides both languages, and publishing it again brings the English back', async () => {
    const programme = await publishedProgramme()
    await publish(await translate(programme))
    await patch(programme.id, '', { _status: 'draft' })
    expect((await reader.request('GET', `/api/programmes/${programme.id}?locale=en`)).status).toBe(404)
    await patch(programme.id, '', { _status: 'published' })
    expect((await read(programme.id, 'locale=en')).title).toBe('Programme public')
  })
})

describe('what a translator writes', () => {
  it.each<[string, (programme: Programme) => Record<string, unknown>, string, string]>([
    ['a field that is not there', () => ({ headline: 'x' }), 'translation-unknown-path', 'headline'],
    ['a shared field', () => ({ acronym: 'x' }), 'translation-unknown-path', 'acronym'],
    ['a row that is not there', () => ({ 'milestones.none.title': 'x' }), 'translation-unknown-path', 'milestones.none.title'],
    ['a number for text', () => ({ title: 3 }), 'translation-wrong-shape', 'title'],
    ['another structure', () => ({ body: richText('One', 'Two') }), 'translation-wrong-shape', 'body'],
    ['an object for rich text', () => ({ body: { html: '<script>' } }), 'translation-wrong-shape', 'body'],
  ])('%s is refused by name, and nothing is stored', async (_, values, code, field) => {
    const programme = await publishedProgramme()
    await translate(programme)
    const before = await storedState(app, 'programmes', programme.id)
    const answer = await translator.request('PUT', of(programme.id), { values: values(programme) })
    expect([answer.status, answer.body.code, answer.body.errors?.[0]?.path]).toEqual([400, code, field])
    expect(await storedState(app, 'programmes', programme.id)).toBe(before)
  })

  it('is told when somebody saved in between', async () => {
    const programme = await publishedProgramme()
    await translate(programme)
    const answer = await translator.request('PUT', of(programme.id), { values: { title: 'Mine' }, basedOn: '2020-01-01T00:00:00.000Z' })
    expect([answer.status, answer.body.code]).toEqual([409, 'translation-moved-on'])
  })

  it('touches the locales given to them only', async () => {
    const programme = await publishedProgramme()
    const other = await signInAs(app, 'translator', { targetLocales: [] })
    const answer = await other.request('PUT', of(programme.id), { values: english(programme) })
    expect(answer.status).toBe(403)
    const id = await translate(programme)
    const before = await storedState(app, 'programmes', programme.id)
    expect((await other.request('PATCH', `/api/translations/${id}`, { values: { title: 'x' } })).status).toBe(403)
    expect((await translator.request('PUT', of(programme.id, 'pl'), { values: { title: 'x' } })).status).toBe(400)
    expect((await translator.request('DELETE', `/api/translations/${id}`)).status).toBe(403)
    expect((await translator.request('PATCH', `/api/translations/${id}`, { published: { title: 'x' }, publishedAt: new Date().toISOString() })).status).toBe(403)
    expect((await reader.request('PUT', of(programme.id), { values: english(programme) })).status).toBe(401)
    expect((await (await apiClient(app, ['drafts'])).request('PUT', of(programme.id), { values: english(programme) })).status).toBe(403)
    const state = (text: string) => JSON.parse(text)[0]
    expect(state(await storedState(app, 'programmes', programme.id))).toEqual(state(before))
  })

  it('never becomes public by restoring, creating or writing many', async () => {
    const programme = await publishedProgramme()
    const id = await translate(programme, english(programme, 'FIRST'))
    await publish(id)
    await translate(programme, english(programme, 'SECOND'))
    await publish(id)
    await publisher.request('POST', `/api/translations/${id}/unpublish`)
    const shown = async () => {
      await patch(programme.id, '', { _status: 'published' })
      return JSON.stringify(await read(programme.id, 'locale=all'))
    }
    const { docs } = (await translator.request('GET', `/api/translations/versions?where[parent][equals]=${id}&limit=0`)).body
    expect(docs.length).toBeGreaterThan(3)
    for (const version of docs) {
      await translator.request('POST', `/api/translations/versions/${version.id}`)
      await translator.request('POST', '/api/graphql', { query: `mutation { restoreVersionTranslation(id: "${version.id}") { id } }` })
      expect(await shown()).not.toMatch(/FIRST|SECOND/)
    }
    await translator.request('PATCH', `/api/translations?where[id][equals]=${id}`, { published: { title: 'FIRST' }, source: 'resolutions', locale: 'pl' })
    const other = await publishedProgramme()
    await translator.request('POST', '/api/translations', {
      source: 'programmes', sourceId: other.id, locale: 'en', values: {}, published: { title: 'FIRST' }, publishedAt: new Date().toISOString(),
    })
    await patch(other.id, '', { _status: 'published' })
    expect((await shown()) + JSON.stringify(await read(other.id, 'locale=all'))).not.toMatch(/FIRST|SECOND/)
    const stored = await app.payload.findByID({ collection: 'translations', id, overrideAccess: true })
    expect([stored.source, stored.locale, stored.published ?? null]).toEqual(['programmes', 'en', null])
  })

  it('is one translation for each document and locale', async () => {
    const programme = await publishedProgramme()
    const answers = await Promise.all(['First', 'Second'].map((title) => translator.request('PUT', of(programme.id), { values: { title } })))
    expect(answers.some(({ status }) => status === 200)).toBe(true)
    const { totalDocs } = await app.payload.count({ collection: 'translations', overrideAccess: true, where: { sourceId: { equals: programme.id } } })
    expect(totalDocs).toBe(1)
  })

  it.each(['translator', 'publisher', 'editor'] as const)('has no other way in, for %s', async (who) => {
    const programme = await publishedProgramme()
    const id = await translate(programme)
    const before = await storedState(app, 'programmes', programme.id)
    const caller = { translator, publisher, editor }[who]
    const segments = [{ address: 'title', source: 'x', target: 'x' }]
    expect((await caller.request('POST', '/api/translations', { source: 'programmes', sourceId: programme.id, locale: 'en', segments })).status).toBe(403)
    expect((await caller.request('PATCH', `/api/translations/${id}`, { segments })).status).toBe(403)
    expect((await caller.request('PATCH', `/api/translations?where[id][equals]=${id}`, { segments })).status).toBe(403)
    expect(await storedState(app, 'programmes', programme.id)).toBe(before)
  })
})

it('goes when its document is deleted for good', async () => {
  const programme = await publishedProgramme()
  await publish(await translate(programme))
  expect((await publisher.request('DELETE', `/api/programmes/${programme.id}`)).status).toBe(200)
  const { totalDocs } = await app.payload.count({ collection: 'translations', overrideAccess: true, where: { sourceId: { equals: programme.id } } })
  expect(totalDocs).toBe(0)
})

it('works for a global', async () => {
  await app.payload.updateGlobal({ slug: 'site-settings', data: { siteName: 'Miasta', _status: 'published' } as never, locale: 'pl', overrideAccess: true })
  const saved = await translator.request('PUT', '/api/translation/of/site-settings/global/en', { values: { siteName: 'Cities' } })
  expect([saved.status, saved.body.detail]).toEqual([200, undefined])
  await app.payload.updateGlobal({ slug: 'site-settings', data: { siteName: 'TAJNE' } as never, draft: true, locale: 'pl', overrideAccess: true })
  await publish(saved.body.doc.id)
  const { body } = await reader.request('GET', '/api/globals/site-settings?locale=all')
  expect(body.siteName).toEqual({ pl: 'Miasta', en: 'Cities' })
})
