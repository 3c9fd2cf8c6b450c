/** Who may export and import files of translators, and what is refused with nothing changed. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { storedState } from '../../testing/builders'
import { anonymous, apiClient, type Caller, signInAs } from '../../testing/sign-in-as'
import { startTestApp, TEST_PASSWORD, type TestApp } from '../../testing/start-test-app'
import { asFile, exported, importInto, makeProgramme, PATH, translated } from '../../testing/xliff-over-http'

let app: TestApp
let translator: Caller
let editor: Caller

beforeAll(async () => {
  app = await startTestApp()
  translator = await signInAs(app, 'translator')
  editor = await signInAs(app, 'editor')
})

afterAll(async () => {
  await app.stop()
})

describe('who may', () => {
  const rows: [string, () => Promise<Caller>, number][] = [
    ['a translator of no locale of ours', async () => signInAs(app, 'translator', { targetLocales: [] }), 403],
    ['an editor', async () => editor, 403],
    ['nobody', async () => anonymous(app), 401],
    ['a key of published content', async () => apiClient(app, ['published']), 403],
    ['a key of drafts', async () => apiClient(app, ['drafts']), 403],
  ]

  it.each(rows)('%s | import | refused, nothing is changed', async (_who, signIn, expected) => {
    const id = await makeProgramme(app, 'cudze')
    const file = translated(await exported(translator, id))
    const before = await storedState(app, 'programmes', id)
    const who = await signIn()
    for (const query of ['', 'dryRun=true']) expect((await importInto(who, file, query)).status).toBe(expected)
    expect(await storedState(app, 'programmes', id)).toBe(before)
  })

  it.each([
    ['nobody', 401, async () => anonymous(app)],
    ['a key of published content', 403, async () => apiClient(app, ['published'])],
    ['a key of drafts', 403, async () => apiClient(app, ['drafts'])],
    ['an editor', 200, async () => editor],
    ['a translator of no locale of ours', 200, async () => signInAs(app, 'translator', { targetLocales: [] })],
  ] as [string, number, () => Promise<Caller>][])('%s | export | %i', async (_who, expected, signIn) => {
    const id = await makeProgramme(app, 'do czytania')
    const who = await signIn()
    for (const query of [`source=programmes&sourceId=${id}&locale=en`, 'locale=en&state=missing,stale']) {
      expect((await who.request('GET', `${PATH}?${query}`)).status).toBe(expected)
    }
  })

  it('a translator imports nothing but target text: the Polish and what is published stay byte by byte', async () => {
    const id = await makeProgramme(app, 'polski')
    const polish = async () => JSON.stringify([
      await app.payload.db.findOne({ collection: 'programmes', where: { id: { equals: id } } }),
      (await app.payload.db.findVersions({ collection: 'programmes', pagination: false, sort: 'createdAt', where: { parent: { equals: id } } })).docs,
    ])
    const file = translated(await exported(translator, id)).replace(/Opis polski<\/source>/, 'Nie ten opis</source>')
    const before = await polish()
    expect((await importInto(translator, file)).body.documents[0].isWritten).toBe(true)
    expect(await polish()).toBe(before)
  })
})

describe('refused whole, nothing is changed', () => {
  let id: string
  let file: string
  beforeAll(async () => {
    id = await makeProgramme(app, 'nietknięty')
    file = translated(await exported(translator, id))
  })

  it.each<[string, (file: string) => Blob, number, string]>([
    ['of another installation', (text) => asFile(text.replace(/original="cms:[\w-]+\//, 'original="cms:other/')), 409, 'xliff-other-installation'],
    ['of no installation', (text) => asFile(text.replace(/original="[^"]+"/, 'original="hello.docx"')), 409, 'xliff-other-installation'],
    ['into a language that is not ours', (text) => asFile(text.replace('trgLang="en"', 'trgLang="de"')), 400, 'unknown-locale'],
    ['into no language', (text) => asFile(text.replace(' trgLang="en"', '')), 400, 'xliff-wrong-languages'],
    ['out of another language', (text) => asFile(text.replace('srcLang="pl"', 'srcLang="en"')), 400, 'xliff-wrong-languages'],
    ['with an entity of another file', (text) => asFile(text.replace('<xliff', '<!DOCTYPE xliff [<!ENTITY x SYSTEM "file:///etc/passwd">]><xliff').replace('EN Opis', '&x;')), 400, 'xliff-unreadable'],
    ['with a bomb of entities', (text) => asFile(text.replace('<xliff', `<!DOCTYPE xliff [<!ENTITY a "${'b'.repeat(100)}"><!ENTITY c "${'&a;'.repeat(100)}">]><xliff`).replace('EN Opis', '&c;')), 400, 'xliff-unreadable'],
    ['of another encoding than it says', (text) => asFile(Buffer.from(text, 'utf16le')), 400, 'xliff-unreadable'],
    ['that breaks off', (text) => asFile(text.slice(0, -30)), 400, 'xliff-unreadable'],
    ['nested 100,000 deep', (text) => asFile(text.replace('EN Opis', '<pc id="9">'.repeat(100_000))), 400, 'xliff-unreadable'],
    ['of 21 MB', (text) => asFile(text + ' '.repeat(21 * 2 ** 20)), 413, 'body-too-large'],
    ['that is TMX', () => asFile('<tmx version="1.4"/>'), 400, 'xliff-unreadable'],
    ['of a version that nobody knows', (text) => asFile(text.replace('version="2.0"', 'version="9.0"')), 400, 'xliff-unreadable'],
    ['without a document', () => asFile('<xliff version="2.0" srcLang="pl" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>'), 400, 'xliff-unreadable'],
    ['that is empty', () => asFile(''), 400, 'xliff-unreadable'],
    ['as a form', (text) => asFile(text, 'text/plain'), 400, 'bad-request'],
  ])('a file %s', async (_what, spoil, status, code) => {
    const before = await storedState(app, 'programmes', id)
    const answer = await translator.request('POST', PATH, spoil(file))
    expect([answer.status, answer.body.code]).toEqual([status, code])
    expect(answer.body.detail).toMatch(/\w{3}/)
    expect(await storedState(app, 'programmes', id)).toBe(before)
  })

  it('a file that does not say how large it is', async () => {
    const { email } = await signInAs(app, 'translator')
    const login = await anonymous(app).request('POST', '/api/users/login', { email, password: TEST_PASSWORD })
    const ask = (megabytes: number, token: string) => {
      let sent = 0
      const body = new ReadableStream({
        pull: (controller) => {
          if ((sent += 1) > megabytes) controller.close()
          else controller.enqueue(new Uint8Array(2 ** 20).fill(32))
        },
      })
      return fetch(app.url + PATH, { method: 'POST', body, duplex: 'half', headers: { 'Content-Type': 'application/xml', Authorization: `JWT ${token}` } } as RequestInit)
    }
    const answer = await ask(25, login.body.token)
    expect([answer.status, await answer.json()]).toEqual([413, expect.objectContaining({ code: 'body-too-large' })])
    expect((await ask(25, 'none')).status).toBe(401)
  })

  it.each([
    ['no locale', 'source=programmes&sourceId=ID', 400, 'unknown-locale'],
    ['half of a document', 'source=programmes&locale=en', 400, 'bad-request'],
    ['a document that is not there', 'source=programmes&sourceId=00000000-0000-4000-8000-000000000000&locale=en', 404, 'source-not-found'],
    ['a collection without text', 'source=users&sourceId=ID&locale=en', 400, 'bad-request'],
    ['a version that nobody knows', 'source=programmes&sourceId=ID&locale=en&version=3', 400, 'bad-request'],
    ['a state that nobody knows', 'locale=en&state=old', 400, 'bad-request'],
    ['a filter that finds nothing', 'locale=en&state=in-review', 404, 'nothing-to-export'],
  ])('an export of %s', async (_what, query, status, code) => {
    const answer = await translator.request('GET', `${PATH}?${query.replace('ID', id)}`)
    expect([answer.status, answer.body.code]).toEqual([status, code])
  })
})
