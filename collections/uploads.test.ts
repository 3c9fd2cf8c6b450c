/** What becomes of files that are not what they say, over HTTP, as an editor. */
import { createHash } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'

import { type Caller, signInAs } from '../src/testing/sign-in-as'
import { startTestApp, type TestApp } from '../src/testing/start-test-app'

let app: TestApp
let editor: Caller

beforeAll(async () => {
  app = await startTestApp()
  editor = await signInAs(app, 'editor')
}, 120_000)

afterAll(async () => {
  await app.stop()
})

const SCRIPT = '<script>alert(1)</script>'
const red = () => sharp({ create: { width: 50, height: 40, channels: 3, background: 'red' } })
const png = await red().png().toBuffer()
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\nxref\n0 1\ntrailer<<>>\nstartxref\n9\n%%EOF')
const zip = (part: string, first = '') => Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(26), Buffer.from(`${first}${part}`)])

async function upload(collection: 'attachments' | 'media', name: string, type: string, bytes: Buffer | string) {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: 'Opis', title: 'Plik', _status: 'published' }))
  form.set('file', new Blob([new Uint8Array(Buffer.from(bytes))], { type }), name)
  return editor.request('POST', `/api/${collection}`, form)
}

const stored = async () => JSON.stringify(await Promise.all((['attachments', 'media'] as const).map((collection) => app.payload.db.count({ collection }))))

describe('refused, in the editor’s language, with nothing stored', () => {
  it.each<['attachments' | 'media', string, string, Buffer | string]>([
    ['media', 'rysunek.png', 'image/png', `<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`],
    ['media', 'rysunek.svg', 'image/svg+xml', `<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`],
    ['media', 'strona.png', 'image/png', `<!doctype html>${SCRIPT}`],
    ['media', 'pusty.png', 'image/png', ''],
    ['media', 'plik.pdf', 'application/pdf', pdf],
    ['attachments', 'strona.pdf', 'application/pdf', `<!doctype html>${SCRIPT}`],
    ['attachments', 'strona.csv', 'text/csv', `\n <html>${SCRIPT}`],
    ['attachments', 'strona.html', 'text/csv', 'a;b'],
    ['attachments', 'archiwum.docx', 'application/zip', zip('program.exe')],
    ['attachments', 'program.pdf', 'application/pdf', 'MZ…'],
  ])('%s: %s that says it is %s', async (collection, name, type, bytes) => {
    const before = await stored()
    const { body, status } = await upload(collection, name, type, bytes)
    const [fault] = body.errors[0].data.errors
    expect([status, fault.path, fault.message]).toEqual([400, 'file', expect.stringContaining(`Plik: „${name}” nie jest plikiem, który można tu dodać. Dozwolone: `)])
    expect(await stored()).toBe(before)
  })

  it('a small file that unpacks to gigabytes', async () => {
    const before = await stored()
    const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: 'black' } }).png().toBuffer()
    const { body, status } = await upload('media', 'bomba.png', 'image/png', bomb)
    expect([bomb.length < 1e6, status, body.errors[0].data.errors[0].message]).toEqual([true, 400, expect.stringContaining('9000 × 9000 pikseli')])
    expect(await stored()).toBe(before)
  })
})

describe('named and served as what it is', () => {
  it.each<['attachments' | 'media', string, string, Buffer, string, string]>([
    ['media', 'Żółw na Plantach.PNG', 'image/png', png, 'zolw-na-plantach.png', 'image/png'],
    ['media', 'obraz.html', 'text/html', png, 'obraz.png', 'image/png'],
    ['media', '../../wyzej.png', 'image/png', png, 'wyzej.png', 'image/png'],
    ['media', '.htaccess', 'image/png', png, 'plik.png', 'image/png'],
    ['media', 'zdjecie.jpg', 'image/jpeg', png, 'zdjecie.png', 'image/png'],
    ['attachments', 'Uchwała.html', 'text/html', pdf, 'uchwala.pdf', 'application/pdf'],
    ['attachments', 'dane.csv', 'application/vnd.ms-excel', Buffer.from('miasto;rok\nKraków;2020'), 'dane.csv', 'text/csv'],
  ])('%s: %s', async (collection, name, type, bytes, storedName, mimeType) => {
    const { body } = await upload(collection, name, type, bytes)
    expect([body.doc?.filename, body.doc?.mimeType]).toEqual([storedName, mimeType])
    const served = await fetch(`${app.url}/api/${collection}/file/${storedName}`)
    expect([served.status, served.headers.get('content-type'), served.headers.get('x-content-type-options')]).toEqual([200, mimeType, 'nosniff'])
  })

  it('without the place where a picture was taken, and without what hides behind it', async () => {
    const photo = await red().jpeg().withExif({ IFD0: { Copyright: 'x' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 3/1 0/1' } }).toBuffer()
    expect((await sharp(photo).metadata()).exif).toBeDefined()
    const { body } = await upload('media', 'spacer.jpg', 'image/jpeg', Buffer.concat([photo, Buffer.from(SCRIPT)]))
    const names = [body.doc.filename, ...Object.values(body.doc.sizes).flatMap(({ filename }: any) => (filename ? [filename] : []))]
    for (const name of names) {
      const bytes = Buffer.from(await (await fetch(`${app.url}/api/media/file/${name}`)).arrayBuffer())
      expect([(await sharp(bytes).metadata()).exif, bytes.includes(SCRIPT)]).toEqual([undefined, false])
    }
  })

  it('a document is kept to the byte', async () => {
    const { body } = await upload('attachments', 'calosc.pdf', 'application/pdf', pdf)
    const served = Buffer.from(await (await fetch(`${app.url}/api/attachments/file/${body.doc.filename}`)).arrayBuffer())
    const sum = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
    expect(sum(served)).toBe(sum(pdf))
  })
})
