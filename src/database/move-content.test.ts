import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'

import { everyFieldConfig } from '../testing/every-field-cms'
import { startSmallCms } from '../testing/start-small-cms'
import { closeDatabase } from './close-database'
import { moveContent } from './move-content'

interface Any {
  id: string
  [field: string]: any
}

let folder: string
let source: Payload
let ids: Record<'thing' | 'other' | 'person' | 'picture', string>

const fileUrl = (name: string) => `file:${path.join(folder, `${name}.db`)}`

function mongoUrl(name: string): string {
  const url = new URL(process.env.TEST_MONGODB_URL as string)
  url.pathname = `/move${process.pid}${name}`
  return url.toString()
}

const create = async (payload: Payload, collection: string, data: object, more: object = {}) =>
  (await payload.create({ collection: collection as never, data: data as never, ...more })) as unknown as Any
const read = async (payload: Payload, collection: string, more: object = {}) =>
  (await payload.find({ collection: collection as never, depth: 0, limit: 0, locale: 'all', showHiddenFields: true, sort: 'createdAt', ...more }))
    .docs as unknown as Any[]

const paragraph = (children: object[]) => ({
  root: { type: 'root', version: 1, direction: 'ltr', format: '', indent: 0, children: [{ type: 'paragraph', version: 1, format: '', indent: 0, direction: null, children }] },
})

async function fill(payload: Payload): Promise<typeof ids> {
  const person = await create(payload, 'people', { email: 'a@example.org', password: 'a long enough one', name: 'Anna', enableAPIKey: true, apiKey: 'the-api-key' })
  await payload.login({ collection: 'people' as never, data: { email: 'a@example.org', password: 'a long enough one' } as never })
  const picture = (await payload.db.create({ collection: 'pictures' as never, data: { alt: { pl: 'Rynek' }, filename: 'rynek.jpg', mimeType: 'image/jpeg' } })) as Any
  const other = await create(payload, 'things', { title: 'Inna', _status: 'published' })
  await create(payload, 'things', { title: 'Bez kodu', _status: 'published' })
  const any = { relationTo: 'people', value: person.id }
  const pointers = { one: other.id, many: [other.id], any, anyOfMany: [any, { relationTo: 'things', value: other.id }], picture: picture.id }
  const link = { type: 'link', version: 3, format: '', indent: 0, direction: null, children: [], fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'things', value: other.id } } }
  const upload = { type: 'upload', version: 3, format: '', relationTo: 'pictures', value: picture.id, fields: null, id: '65a000000000000000000001' }
  const thing = await create(payload, 'things', {
    ...pointers,
    title: 'Rzecz',
    code: 'one',
    body: paragraph([link, upload]),
    anything: { empty: [], none: null, of: other.id },
    count: 1e18,
    isOpen: false,
    begins: '2020-12-18T00:00:00.000Z',
    tags: ['x', 'y'],
    scores: [3, 1, 2],
    kinds: ['c', 'a'],
    place: { label: 'Tu', of: other.id },
    tab: { label: 'W zakładce' },
    inTab: 'też',
    rows: [{ label: 'pierwszy', ...pointers, inner: [{ label: 'w środku' }] }, { label: 'drugi' }],
    parts: [{ blockType: 'quote', label: 'cytat', of: person.id }],
    _status: 'published',
  })
  const { rows } = thing
  await payload.update({ collection: 'things' as never, id: thing.id, locale: 'en' as never, data: { title: 'Thing', rows: [{ id: rows[0].id, label: 'first' }, { id: rows[1].id, label: 'second' }] } as never })
  await payload.update({ collection: 'things' as never, id: thing.id, draft: true, autosave: true, data: { title: 'Szkic', one: thing.id } as never })
  await create(payload, 'texts', { source: 'things', sourceId: thing.id, leaves: { title: 'Thing', [`rows.${rows[0].id}.label`]: 'first' } })
  await payload.db.create({ collection: 'payload-preferences', data: { key: `collection-things-${thing.id}`, user: any, value: { open: [other.id] } } })
  await payload.updateGlobal({ slug: 'settings' as never, data: { name: 'Miasto', home: thing.id, links: [{ label: 'odnośnik' }], _status: 'published' } as never })
  await payload.updateGlobal({ slug: 'settings' as never, draft: true, data: { name: 'Szkic', home: other.id } as never })
  for (let i = 0; i < 450; i += 1) await payload.db.create({ collection: 'texts' as never, data: { sourceId: `${i}` } })
  return { thing: thing.id, other: other.id, person: person.id, picture: picture.id }
}

/** What must hold of a moved copy, whatever it is kept in. */
async function expectWhole(target: Payload): Promise<void> {
  const [other, , thing] = (await read(target, 'things')) as [Any, Any, Any]
  const [person] = (await read(target, 'people')) as [Any]
  const [picture] = (await read(target, 'pictures')) as [Any]
  const anyone = { relationTo: 'people', value: person.id }
  const pointers = { one: other.id, many: [other.id], any: anyone, anyOfMany: [anyone, { relationTo: 'things', value: other.id }], picture: picture.id }
  expect(thing).toMatchObject({ ...pointers, place: { of: other.id }, count: 1e18, kinds: ['c', 'a'], scores: [3, 1, 2], tags: ['x', 'y'], title: { pl: 'Rzecz', en: 'Thing' } })
  expect(thing.rows).toMatchObject([{ ...pointers, label: { pl: 'pierwszy', en: 'first' } }, { label: { pl: 'drugi', en: 'second' } }])
  expect(thing.parts).toMatchObject([{ blockType: 'quote', of: person.id }])
  expect(thing.anything).toEqual({ empty: [], none: null, of: other.id })
  const [link, upload] = thing.body.pl.root.children[0].children
  expect([link.fields.doc.value, upload.value]).toEqual([other.id, picture.id])

  const [text] = (await read(target, 'texts', { where: { source: { equals: 'things' } } })) as [Any]
  expect(text).toMatchObject({ sourceId: thing.id, leaves: { [`rows.${thing.rows[0].id}.label`]: 'first' } })
  const [preference] = (await read(target, 'payload-preferences')) as [Any]
  expect(preference).toMatchObject({ key: `collection-things-${thing.id}`, user: anyone, value: { open: [other.id] } })
  expect(await target.count({ collection: 'texts' as never })).toEqual({ totalDocs: 451 })

  const versions = (await target.findVersions({ collection: 'things' as never, depth: 0, limit: 0, sort: 'updatedAt', where: { parent: { equals: thing.id } } })).docs as unknown as Any[]
  expect(versions.map(({ autosave, latest, version }) => [Boolean(autosave), Boolean(latest), version.title, version.one])).toEqual([
    [false, false, 'Rzecz', other.id],
    [false, false, 'Rzecz', other.id],
    [true, true, 'Szkic', thing.id],
  ])
  const draft = (await target.findByID({ collection: 'things' as never, id: thing.id, draft: true, depth: 0 })) as unknown as Any
  expect(draft).toMatchObject({ title: 'Szkic', one: thing.id, rows: [{ label: 'pierwszy' }, { label: 'drugi' }] })
  const joined = (await target.findByID({ collection: 'things' as never, id: other.id, depth: 0 })) as unknown as Any
  expect(joined.pointedAtBy.docs).toEqual([thing.id])
  expect(await target.findGlobal({ slug: 'settings' as never, depth: 0 })).toMatchObject({ name: 'Miasto', home: thing.id, links: [{ label: 'odnośnik' }] })
  expect(await target.findGlobal({ slug: 'settings' as never, depth: 0, draft: true })).toMatchObject({ name: 'Szkic', home: other.id })
}

/** Password, key and the end of sessions. */
async function expectLogins(target: Payload): Promise<void> {
  const [person] = (await target.db.find<Any>({ collection: 'people' as never, where: {} })).docs
  expect(person?.sessions ?? []).toEqual([])
  const { user } = await target.login({ collection: 'people' as never, data: { email: 'a@example.org', password: 'a long enough one' } as never })
  expect(user).toMatchObject({ name: 'Anna' })
  const byKey = await target.auth({ headers: new Headers({ Authorization: 'people API-Key the-api-key' }) })
  expect(byKey.user).toMatchObject({ email: 'a@example.org' })
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'move-content-'))
  source = await startSmallCms({ name: `${folder} source`, url: fileUrl('source'), config: everyFieldConfig() })
  ids = await fill(source)
})

afterAll(async () => {
  await closeDatabase(source)
  await rm(folder, { recursive: true, force: true })
})

describe('into another SQLite file', () => {
  let target: Payload

  beforeAll(async () => {
    target = await startSmallCms({ name: `${folder} target`, url: fileUrl('target'), config: everyFieldConfig() })
  })

  afterAll(() => closeDatabase(target))

  test('a failure leaves nothing behind', async () => {
    const { createGlobal } = target.db
    target.db.createGlobal = () => Promise.reject(new Error('no such luck'))
    await expect(moveContent({ from: source, to: target })).rejects.toThrow('Nothing was moved: no such luck')
    target.db.createGlobal = createGlobal
    expect(await read(target, 'people')).toEqual([])
  })

  test('what is not the same afterwards is noticed, and not kept', async () => {
    const { create } = target.db
    target.db.create = (args) => create.call(target.db, String(args.collection) === 'things' ? { ...args, data: { ...args.data, count: 2 } } : args)
    await expect(moveContent({ from: source, to: target })).rejects.toThrow(/Nothing was moved: documents of things: 3 were written, 3 found/)
    target.db.create = create
    expect(await read(target, 'people')).toEqual([])
  })

  test('everything is there, under the same ids', async () => {
    const moved = await moveContent({ from: source, to: target })
    expect(moved).toMatchObject({ things: { documents: 3, versions: 5 }, texts: { documents: 451 }, settings: { documents: 1, versions: 2 } })
    expect(await read(target, 'things')).toEqual(await read(source, 'things'))
    expect((await read(target, 'things')).map(({ id }) => id)).toContain(ids.thing)
    await expectWhole(target)
    await expectLogins(target)
  })

  test('a target with content is refused, and stays as it is', async () => {
    const before = await read(target, 'things')
    await expect(moveContent({ from: source, to: target })).rejects.toThrow(/not empty/)
    expect(await read(target, 'things')).toEqual(before)
  })

  test('another PAYLOAD_SECRET is noticed before anything is written', async () => {
    const empty = await startSmallCms({ name: `${folder} empty`, url: fileUrl('empty'), config: everyFieldConfig() })
    const { secret } = source
    source.secret = 'another secret'
    await expect(moveContent({ from: source, to: empty })).rejects.toThrow(/PAYLOAD_SECRET is not the one/)
    source.secret = secret
    expect(await read(empty, 'people')).toEqual([])
    await closeDatabase(empty)
  })
})

const withMongo = process.env.TEST_MONGODB_URL ? describe : describe.skip
withMongo('into MongoDB and back', () => {
  let target: Payload
  let back: Payload

  beforeAll(async () => {
    target = await startSmallCms({ name: `${folder} mongo`, url: mongoUrl('target'), config: everyFieldConfig() })
    back = await startSmallCms({ name: `${folder} back`, url: fileUrl('back'), config: everyFieldConfig() })
  })

  afterAll(async () => {
    await (target.db as unknown as { connection: { dropDatabase: () => Promise<void> } }).connection.dropDatabase()
    await closeDatabase(target)
    await closeDatabase(back)
  })

  test('everything is there, under ids of MongoDB’s own kind', async () => {
    await moveContent({ from: source, to: target })
    const things = await read(target, 'things')
    expect(things.map(({ id }) => /^[0-9a-f]{24}$/.test(id))).toEqual([true, true, true])
    expect(JSON.stringify([...things, ...(await read(target, 'texts'))])).not.toContain(ids.other)
    await expectWhole(target)
    await expectLogins(target)
  })

  test('a relation to what is no more is refused by name, where the target would not keep it', async () => {
    const empty = await startSmallCms({ name: `${folder} strict`, url: fileUrl('strict'), config: everyFieldConfig() })
    const [thing] = (await read(target, 'things')) as [Any]
    const gone = '65a0000000000000000000aa'
    await target.db.updateOne({ collection: 'things' as never, id: thing.id, data: { one: gone } })
    await expect(moveContent({ from: target, to: empty })).rejects.toThrow(/Nothing was moved: Some documents point to others.*things → things/)
    expect(await read(empty, 'things')).toEqual([])
    await target.db.updateOne({ collection: 'things' as never, id: thing.id, data: { one: null } })
    await closeDatabase(empty)
  })

  test('and back again', async () => {
    await moveContent({ from: target, to: back })
    await expectWhole(back)
    await expectLogins(back)
  })
})
