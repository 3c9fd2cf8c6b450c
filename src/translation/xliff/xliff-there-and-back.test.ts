/** Files of translators, out and in again over HTTP. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { createContent, programmeData, richText, storedState } from '../../testing/builders'
import { anonymous, type Caller, signInAs } from '../../testing/sign-in-as'
import { startTestApp, type TestApp } from '../../testing/start-test-app'
import { exported, fileElement, importInto, makeProgramme, PATH, taskOf, translated, XLIFF } from '../../testing/xliff-over-http'

let app: TestApp
let translator: Caller
let publisher: Caller
let editor: Caller

beforeAll(async () => {
  app = await startTestApp()
  translator = await signInAs(app, 'translator')
  publisher = await signInAs(app, 'publisher')
  editor = await signInAs(app, 'editor')
})

afterAll(async () => {
  await app.stop()
})

describe('there and back', () => {
  it.each(['2.0', '1.2'])('a document in XLIFF %s: first a dry run, then drafts', async (version) => {
    const id = await makeProgramme(app, 'podróż')
    const file = translated(await exported(translator, id, `&version=${version}`))
    const before = await storedState(app, 'programmes', id)
    const dry = await importInto(translator, file, 'dryRun=true')
    expect([dry.status, dry.body.totals]).toEqual([200, { documents: 1, changes: 4, unchanged: 0, conflicts: 0, warnings: 0, written: 0 }])
    expect(dry.body.documents[0].changes).toContainEqual({ address: 'summary', label: 'Streszczenie', before: '', after: 'EN Opis podróż' })
    expect(await storedState(app, 'programmes', id)).toBe(before)

    const { body, status } = await importInto(translator, file)
    expect([status, body.documents[0].isWritten, body.totals.written]).toEqual([200, true, 1])
    expect((await taskOf(translator, id)).segments.map(({ state, target }: any) => [state, target])).toEqual(
      (await taskOf(translator, id)).segments.map(({ source }: any) => ['translated', `EN ${source}`]),
    )
    expect((await importInto(translator, file)).body.totals).toMatchObject({ changes: 0, unchanged: 4, written: 0 })
    const read = await anonymous(app).request('GET', `/api/programmes/${id}?locale=en`)
    expect(read.body.summary).toBe('Opis podróż')
  })

  it('inline codes and links of a rich text', async () => {
    const body = richText('a & b < c')
    body.root.children[0].children.push(
      { type: 'text', version: 1, text: 'grube', format: 1, style: '', mode: 'normal', detail: 0 },
      { type: 'link', version: 3, direction: 'ltr', format: '', indent: 0, fields: { linkType: 'custom', newTab: false, url: 'https://example.org/?a=1&b=2' }, children: [{ type: 'text', version: 1, text: 'odnośnik', format: 0, style: '', mode: 'normal', detail: 0 }] },
    )
    const { id } = await createContent(app, 'programmes', { ...programmeData('znaczniki'), body })
    const file = await exported(translator, id)
    expect(file).toContain('<pc id="1" canCopy="no" canDelete="no" type="fmt" subType="xlf:b"')
    expect(file).toContain('dispStart="&lt;a href=&quot;https://example.org/?a=1&amp;b=2&quot;&gt;"')
    const swapped = file.replace(/<source xml:space="preserve">(a &amp; .*?)<\/source>/s, (all, inner: string) => {
      const [words = '', first = '', second = ''] = /^(.*?)(<pc .*?<\/pc>)(<pc .*<\/pc>)$/s.exec(inner)?.slice(1) ?? []
      return `${all}<target>${second.replace('odnośnik', 'a link')}${words}${first.replace('grube', 'bold')}</target>`
    })
    const { body: report } = await importInto(translator, swapped)
    expect(report.documents[0].changes).toMatchObject([{ before: '', after: '<2>a link</2>a &amp; b &lt; c<1>bold</1>' }])
    const lost = swapped.replace(/(<target>.*)<pc id="1"[^>]*>bold<\/pc>/s, '$1bold<ph id="77"/>')
    const again = await importInto(translator, lost, 'dryRun=true')
    expect(again.body.documents[0].warnings.filter(({ code }: any) => code !== 'not-used').map(({ code, message }: any) => [code, message])).toEqual([
      ['inline-code-unknown', expect.stringContaining('<77>')],
      ['inline-code-lost', expect.stringContaining('<1>')],
    ])
    expect(again.body.documents[0].changes).toMatchObject([{ after: '<2>a link</2>a &amp; b &lt; cbold' }])
  })

  it('what an editor changed: stale in the worklist, out in the export of what is stale, done after the import', async () => {
    const id = await makeProgramme(app, 'przemiana')
    await importInto(translator, translated(await exported(translator, id)))
    await publisher.request('POST', `/api/translation/of/programmes/${id}/en/done`)
    const translation = (await taskOf(translator, id)).translation.id
    expect((await publisher.request('POST', `/api/translations/${translation}/publish`)).status).toBe(200)
    await editor.request('PATCH', `/api/programmes/${id}`, { summary: 'Opis przemiana po zmianie', _status: 'published' })

    const row = async () => (await translator.request('GET', '/api/translation/worklist?locale=en&limit=500')).body.rows.find(({ sourceId }: any) => sourceId === id)
    expect(await row()).toMatchObject({ state: 'stale', staleSegments: 1 })
    const { body: stale, headers } = await translator.request('GET', `${PATH}?locale=en&state=stale`)
    expect([headers.get('content-type'), headers.get('content-disposition')]).toEqual([XLIFF, 'attachment; filename="translations-stale-pl-en.xlf"'])
    expect(stale.match(/<unit /g)).toHaveLength(1)
    expect(stale).toContain('<segment state="initial" subState="cms:stale"><source xml:space="preserve">Opis przemiana po zmianie</source><target xml:space="preserve">EN Opis przemiana</target>')
    expect(stale).toContain('<note category="previous-source" appliesTo="source">Opis przemiana</note>')

    const { body } = await importInto(translator, translated(stale, 'NEW'))
    expect(body.documents[0].changes).toEqual([{ address: 'summary', label: 'Streszczenie', before: 'EN Opis przemiana', after: 'NEW Opis przemiana po zmianie' }])
    expect(await row()).toMatchObject({ staleSegments: 0, state: 'in-progress' })
    expect((await publisher.request('POST', `/api/translations/${translation}/publish`)).status).toBe(200)
    expect((await anonymous(app).request('GET', `/api/programmes/${id}?locale=en`)).body.summary).toBe('NEW Opis przemiana po zmianie')
    expect((await anonymous(app).request('GET', `/api/programmes/${id}?locale=pl`)).body.summary).toBe('Opis przemiana po zmianie')
  })

  it('a text that is stale is confirmed by a state alone', async () => {
    const id = await makeProgramme(app, 'bez zmian')
    await importInto(translator, translated(await exported(translator, id)))
    await editor.request('PATCH', `/api/programmes/${id}`, { summary: 'Opis bez większych zmian', _status: 'published' })
    const file = await exported(translator, id)
    expect((await importInto(translator, file)).body.totals).toMatchObject({ changes: 0, unchanged: 4 })
    const confirmed = file.replace('<segment state="initial" subState="cms:stale">', '<segment state="reviewed">')
    expect((await importInto(translator, confirmed)).body.documents[0].changes).toMatchObject([{ address: 'summary', before: 'EN Opis bez zmian', after: 'EN Opis bez zmian' }])
    expect(await taskOf(translator, id)).toMatchObject({ staleSegments: 0 })
  })
})

describe('what can’t be taken over', () => {
  it('is named: the Polish moved on, a paragraph that is gone, a document and a unit that nobody knows', async () => {
    const id = await makeProgramme(app, 'ruch')
    const gone = await makeProgramme(app, 'znika')
    const file = translated(await exported(translator, id))
    const other = translated(await exported(translator, gone))
    await publisher.request('DELETE', `/api/programmes/${gone}`)
    await app.payload.delete({ collection: 'programmes', id: gone, trash: true, overrideAccess: true }).catch(() => undefined)
    await editor.request('PATCH', `/api/programmes/${id}`, { summary: 'Zupełnie inny opis', body: richText('Inna treść'), _status: 'published' })
    const both = file.replace('</xliff>', `${fileElement(other)}</xliff>`).replace('name="title"', 'name="titel"').replace(/id="[\w.-]+\.title" name="titel"/, 'id="titel" name="titel"')
    const { body, status } = await importInto(translator, both)
    expect(status).toBe(200)
    const [document] = body.documents
    expect(document.conflicts.map(({ code, sourceNow, sourceThen }: any) => [code, sourceThen, sourceNow])).toEqual([
      ['source-changed', 'Opis ruch', 'Zupełnie inny opis'],
      ['source-changed', 'Treść ruch', null],
    ])
    expect(document.warnings).toMatchObject([{ code: 'unknown-unit', address: 'titel', line: expect.any(Number) }])
    expect(body.unknownDocuments).toMatchObject([{ code: 'unknown-document', sourceId: gone }])
    expect(document.changes).toHaveLength(1)
    expect((await taskOf(translator, id)).segments.filter(({ target }: any) => target !== '')).toHaveLength(1)
  })

  it('a draft that was saved since the dry run is in the next report', async () => {
    const id = await makeProgramme(app, 'równocześnie')
    const file = translated(await exported(translator, id))
    await translator.request('PUT', `/api/translation/of/programmes/${id}/en`, { segments: [{ address: 'summary', target: 'Typed by hand' }] })
    const { body } = await importInto(translator, file, 'dryRun=true')
    expect(body.documents[0].changes).toContainEqual({ address: 'summary', label: 'Streszczenie', before: 'Typed by hand', after: 'EN Opis równocześnie' })
  })

  it('one document whose text can’t be stored keeps everything; the others are stored', async () => {
    const [first, second] = [await makeProgramme(app, 'zły'), await makeProgramme(app, 'dobry')]
    const bad = translated(await exported(translator, first)).replace('EN Opis zły', 'x'.repeat(60_000))
    const good = fileElement(translated(await exported(translator, second)))
    const before = await storedState(app, 'programmes', first)
    const { body } = await importInto(translator, bad.replace('</xliff>', `${good}</xliff>`))
    expect(body.documents.map(({ isWritten, problem }: any) => [isWritten, problem?.code ?? null])).toEqual([
      [false, 'translation-wrong-shape'],
      [true, null],
    ])
    expect(await storedState(app, 'programmes', first)).toBe(before)
  })
})
