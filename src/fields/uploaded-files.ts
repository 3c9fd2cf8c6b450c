/**
 * What a file is goes by its bytes, whatever its name and its sender say: both are written anew from it,
 * so that no page or program is ever served under the name of a picture or a document.
 */
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import sharp from 'sharp'

import { mayWriteSource } from '../access/roles'
import { both, languageOf } from './bilingual'
import { sayAbout } from './field-messages'
import { slugOf } from './slug'

export interface FileKind {
  name: string
  extension: string
  mimeType: string
  /** @param extension of the name it came with */
  is: (bytes: Buffer, extension: string) => boolean
}

const begins = (bytes: Buffer, text: string, at = 0): boolean => bytes.toString('latin1', at, at + text.length) === text
/** Names of the parts of a ZIP stand in it as they are. */
const isZipWith = (bytes: Buffer, part: string): boolean => begins(bytes, 'PK\x03\x04') && bytes.includes(part)

export const PICTURES: readonly FileKind[] = [
  { name: 'JPEG', extension: 'jpg', mimeType: 'image/jpeg', is: (bytes) => begins(bytes, '\xff\xd8\xff') },
  { name: 'PNG', extension: 'png', mimeType: 'image/png', is: (bytes) => begins(bytes, '\x89PNG\r\n\x1a\n') },
  { name: 'WebP', extension: 'webp', mimeType: 'image/webp', is: (bytes) => begins(bytes, 'RIFF') && begins(bytes, 'WEBP', 8) },
  { name: 'AVIF', extension: 'avif', mimeType: 'image/avif', is: (bytes) => begins(bytes, 'ftypavif', 4) },
]

const ODT = 'application/vnd.oasis.opendocument.text'
const OFFICE = 'application/vnd.openxmlformats-officedocument'

export const DOCUMENTS: readonly FileKind[] = [
  { name: 'PDF', extension: 'pdf', mimeType: 'application/pdf', is: (bytes) => begins(bytes, '%PDF-') && bytes.includes('%%EOF', -1024) },
  { name: 'ODT', extension: 'odt', mimeType: ODT, is: (bytes) => begins(bytes, `mimetype${ODT}`, 30) && begins(bytes, 'PK\x03\x04') },
  { name: 'DOCX', extension: 'docx', mimeType: `${OFFICE}.wordprocessingml.document`, is: (bytes) => isZipWith(bytes, 'word/document.xml') },
  { name: 'XLSX', extension: 'xlsx', mimeType: `${OFFICE}.spreadsheetml.sheet`, is: (bytes) => isZipWith(bytes, 'xl/workbook.xml') },
  {
    name: 'CSV',
    extension: 'csv',
    mimeType: 'text/csv',
    is: (bytes, extension) => extension === 'csv' && bytes.length > 0 && !bytes.includes(0) && !/^[\s\ufeff]*</.test(bytes.toString('utf8', 0, 1000)),
  },
]

/** More would take gigabytes to unpack, however small the file is. */
export const MOST_PIXELS = 60_000_000

const LABEL = both('Plik', 'File')

function refuse(req: PayloadRequest, collection: string, message: string): never {
  throw new ValidationError({ collection, errors: [{ label: LABEL[languageOf(req)], message, path: 'file' }], req }, req.t)
}

async function refuseHugePicture(req: PayloadRequest, collection: string, bytes: Buffer): Promise<void> {
  // What can't be measured can't be unpacked either, and is refused further on.
  const { height = 0, pages = 1, width = 0 } = await sharp(bytes).metadata().catch(() => ({}) as { height?: number; pages?: number; width?: number })
  if (width * height * pages <= MOST_PIXELS) return
  refuse(req, collection, sayAbout(LABEL, req)('pictureTooLarge', { width, height, max: MOST_PIXELS / 1e6 }))
}

/** Refuses what is none of these kinds, and names a file in plain letters: `Żółw.PNG` becomes `zolw.png`. */
export const takeOnly =
  (kinds: readonly FileKind[]): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, req }) => {
    const isWrite = operation === 'create' || operation === 'update'
    const mayWrite = mayWriteSource(req.user) || (args as { overrideAccess?: boolean }).overrideAccess === true
    if (!req.file || !isWrite || !mayWrite) return args
    const { data: bytes, name } = req.file
    const [, base = '', extension = ''] = /^(.*?)(?:\.([^.]*))?$/s.exec(name.replace(/^.*[\\/]/s, '')) ?? []
    const kind = kinds.find(({ is }) => is(bytes, extension.toLowerCase()))
    if (!kind) return refuse(req, collection.slug, sayAbout(LABEL, req)('fileKind', { name, kinds: kinds.map((each) => each.name).join(', ') }))
    if (kinds === PICTURES) await refuseHugePicture(req, collection.slug, bytes)
    req.file = { ...req.file, mimetype: kind.mimeType, name: `${slugOf(base) || 'plik'}.${kind.extension}` }
    return args
  }
