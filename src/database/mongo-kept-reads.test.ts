/** On MongoDB: whatever is asked, once or again, by whichever process something was stored, what is there now is what is given. */
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import fc from 'fast-check'
import mongoose from 'mongoose'
import type { Find, PayloadRequest } from 'payload'

// What Payload's adapter reads with, before anything is put around it; not exported.
import { count } from '../../node_modules/@payloadcms/db-mongodb/dist/count'
import { find } from '../../node_modules/@payloadcms/db-mongodb/dist/find'
import { findOne } from '../../node_modules/@payloadcms/db-mongodb/dist/findOne'
import { anyQuestion, type AskedContent, copyOf, createAskedContent } from '../testing/any-question'
import { createContent, saveDraft, unique } from '../testing/builders'
import { type Child, runChild } from '../testing/run-child'
import { type Caller, signInAs } from '../testing/sign-in-as'
import { startTestApp, TEST_PASSWORD, type TestApp } from '../testing/start-test-app'
import { COMMITS_COLLECTION, TIDIED_EVERY } from './mongo-commits'
import { inOneMoment } from './one-moment'
import { withScopeOfItsOwn } from './transaction-scope'

type FindArgs = Parameters<Find>[0]

type Read = (this: unknown, args: object) => Promise<unknown>
const STOCK = { count, find, findOne }

/** An id may be none of MongoDB's. */
const outcomeOf = (work: Promise<unknown>): Promise<unknown> => work.catch((error: Error) => error.message)

;(process.env.TEST_MONGODB_URL ? describe : describe.skip)('reads of MongoDB', () => {
  let app: TestApp
  let db: MongooseAdapter
  let content: AskedContent
  let publisher: Caller

  beforeAll(async () => {
    app = await startTestApp({ CACHE_MB: '0' })
    db = app.payload.db as unknown as MongooseAdapter
    content = await createAskedContent(app)
    publisher = await signInAs(app, 'publisher')
  })

  afterAll(async () => {
    await app.stop()
  })

  const markers = () => db.connection.collection(COMMITS_COLLECTION)
  const stored = () => db.connection.collection('programmes')
  const _id = (index: number) => new mongoose.Types.ObjectId(content.programmes[index])
  /** In a transaction nothing is kept, and nothing taken that was. */
  const inTransaction = <Result>(work: (req: PayloadRequest) => Promise<Result>): Promise<Result> =>
    withScopeOfItsOwn(async () => {
      const transactionID = (await db.beginTransaction()) as string
      try {
        return await work({ transactionID } as PayloadRequest)
      } finally {
        await db.rollbackTransaction(transactionID)
      }
    })

  it('find what the stock adapter finds, the first time, again, and kept', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuestion(content), async (args) => {
        const { collection, draftsEnabled, joins, locale, select, where } = args
        for (const [name, asked] of [['find', args], ['findOne', { collection, draftsEnabled, joins, locale, select, where }], ['count', { collection, locale, where }]] as const) {
          const stock = await outcomeOf((STOCK[name] as Read).call(db, copyOf(asked)))
          for (let turn = 0; turn < 3; turn += 1) expect([name, await outcomeOf((db[name] as Read)(copyOf(asked)))]).toEqual([name, stock])
        }
      }),
      { numRuns: 60 },
    )
  })

  describe('what was kept', () => {
    const asked = { collection: 'programmes', limit: 10, locale: 'pl', pagination: true, sort: 'slug', where: { _status: { equals: 'published' } } }
    const find = (req?: PayloadRequest) => db.find({ ...copyOf(asked), ...(req ? { req } : {}) } as unknown as FindArgs)
    const acronyms = async (req?: PayloadRequest) => (await find(req)).docs.map((each) => (each as unknown as { acronym: string }).acronym)

    it('is given again, without the database, and is not changed by whoever changes what they were given', async () => {
      for (let turn = 0; turn < 2; turn += 1) await acronyms()
      await stored().updateOne({ _id: _id(0) }, { $set: { acronym: 'PAST' } })
      const given = await find()
      Object.assign(given.docs[0] as object, { acronym: 'CHANGED' })
      expect(await acronyms()).not.toContain('PAST')
      expect(await acronyms()).not.toContain('CHANGED')
      await createContent(app, 'countries', { code: 'CZ', name: unique('Czechy') })
      expect(await acronyms()).toContain('PAST')
    })

    it('is forgotten with each commit, even by a write without a transaction', async () => {
      for (let turn = 0; turn < 3; turn += 1) {
        await acronyms()
        await app.payload.update({ collection: 'programmes', id: content.programmes[0] as string, data: { acronym: `A${turn}` } })
        expect(await acronyms()).toContain(`A${turn}`)
        await db.updateOne({ collection: 'programmes', id: content.programmes[1] as string, data: { acronym: `B${turn}` } } as never)
        expect(await acronyms()).toContain(`B${turn}`)
      }
    })

    it('is not given to a transaction, nor taken from one, and one that is rolled back leaves nothing', async () => {
      await acronyms()
      const outside = await acronyms()
      const before = await markers().countDocuments()
      await inTransaction(async (req) => {
        await db.updateOne({ collection: 'programmes', id: content.programmes[2] as string, data: { acronym: 'INSIDE' }, req } as never)
        expect(await acronyms(req)).toContain('INSIDE')
        expect(await acronyms()).toEqual(outside)
      })
      expect(await acronyms()).toEqual(outside)
      expect(await markers().countDocuments()).toBeLessThanOrEqual(before)
    })

    it('is what can be known to be true: what leaves no marker is read each time', async () => {
      const settings = { collection: 'users', limit: 10, where: { email: { exists: true } } }
      const names = async () => (await db.find(copyOf(settings) as unknown as FindArgs)).docs.map((each) => (each as unknown as { name: string }).name)
      for (let turn = 0; turn < 3; turn += 1) {
        await names()
        await db.connection.collection('users').updateOne({}, { $set: { name: `Name ${turn}` } })
        expect(await names()).toContain(`Name ${turn}`)
      }
    })

    it('holds no lists of drafts, which leave no marker either', async () => {
      const programme = content.programmes[0] as string
      const cities = async () => {
        const found = await db.findOne({ collection: 'programmes', draftsEnabled: true, joins: { memberCities: { limit: 100 } }, where: { id: { equals: programme } } } as never)
        return (found as unknown as { memberCities: { docs: string[] } }).memberCities.docs
      }
      const [city] = await cities()
      for (let turn = 0; turn < 2; turn += 1) expect(await cities()).toContain(city)
      await saveDraft(app, 'member-cities', city as string, { memberships: [] })
      expect(await cities()).not.toContain(city)
    })

    it('is known to be true for one answer, until this process stores something', async () => {
      await acronyms()
      for (let turn = 0; turn < 3; turn += 1) {
        await inOneMoment(async () => {
          await acronyms()
          await db.updateOne({ collection: 'programmes', id: content.programmes[5] as string, data: { acronym: `R${turn}` } } as never)
          expect(await acronyms()).toContain(`R${turn}`)
        })
      }
    })

    it('is not given to a mutation that changed it', async () => {
      const mutation = (acronym: string) => `mutation { updateProgramme(id: "${content.programmes[3]}", data: { acronym: "${acronym}" }) { id memberCities { docs { memberships { programme { id acronym } } } } } }`
      for (const acronym of ['G1', 'G2', 'G3']) {
        const { body } = await publisher.request('POST', '/api/graphql', { query: mutation(acronym) })
        expect(body.errors).toBeUndefined()
        const shown = JSON.stringify(body.data)
        expect(shown).toContain(`"acronym":"${acronym}"`)
      }
    })
  })

  describe('a write', () => {
    const question = { collection: 'programmes', limit: 10, where: { slug: { exists: true } } }
    const find = async () => JSON.stringify((await db.find(copyOf(question) as unknown as FindArgs)).docs)
    const write = (acronym: string, more: object = {}) => db.updateOne({ collection: 'programmes', id: content.programmes[4] as string, data: { acronym }, ...more } as never)
    const isSeen = async (acronym: string) => expect(await find()).toContain(`"acronym":"${acronym}"`)
    const failOnce = (target: object, method: string, error: Error) => jest.spyOn(target as Record<string, () => Promise<unknown>>, method).mockRejectedValueOnce(error)

    beforeEach(async () => {
      for (let turn = 0; turn < 2; turn += 1) await find()
    })

    it('leaves few markers, however many there are', async () => {
      for (let count = 0; count < 2.5 * TIDIED_EVERY; count += 1) await write(`M${count}`)
      const end = Date.now() + 5000
      // In the background; and those that came meanwhile stay.
      while ((await markers().countDocuments()) > TIDIED_EVERY + 1 && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10))
      expect(await markers().countDocuments()).toBeLessThanOrEqual(TIDIED_EVERY + 1)
    })

    it('in the name of a transaction that is over is seen, too', async () => {
      const transactionID = (await db.beginTransaction()) as string
      await db.commitTransaction(transactionID)
      await write('OVER', { req: { transactionID } })
      await isSeen('OVER')
    })

    it('of a request without a transaction leaves it none, whatever the request is made of', async () => {
      const req: { transactionID?: string } = new Proxy({}, { set: (target, name, value) => Reflect.set(target, name, value) })
      for (const acronym of ['P1', 'P2']) {
        await write(acronym, { req })
        await isSeen(acronym)
        expect(req.transactionID).toBeUndefined()
      }
    })

    it('whose marker can’t be stored is not stored, and the next one of its transaction has its own', async () => {
      const transactionID = (await db.beginTransaction()) as string
      const req = { transactionID }
      const collection = db.connection.db?.collection(COMMITS_COLLECTION) as object
      const failing = failOnce(Object.getPrototypeOf(collection) as object, 'insertOne', new Error('no room'))
      await expect(write('LOST', { id: content.programmes[3], req })).rejects.toThrow('no room')
      failing.mockRestore()
      await write('KEPT', { req })
      await db.commitTransaction(transactionID)
      await isSeen('KEPT')
      expect(await find()).not.toContain('"acronym":"LOST"')
    })

    it('is tried again as it was given', async () => {
      const city = () => db.findOne({ collection: 'member-cities', where: { id: { equals: content.cities[1] } } }) as Promise<unknown> as Promise<{ latitude: number }>
      const { latitude } = await city()
      const conflict = failOnce(db, 'commitTransaction', Object.assign(new Error('conflict'), { code: 112 }))
      await db.updateOne({ collection: 'member-cities', id: content.cities[1] as string, data: { latitude: { $inc: 1 } } } as never)
      conflict.mockRestore()
      expect((await city()).latitude).toBe(latitude + 1)
    })

    it('of its own inside of somebody’s transaction is seen at once', async () => {
      await inOneMoment(() =>
        inTransaction(async () => {
          await find()
          await write('OWN')
          expect(await find()).toContain('"acronym":"OWN"')
        }),
      )
    })

    it('is seen where nobody can tell what is committed, or others than the primary are asked', async () => {
      await stored().updateOne({ _id: _id(4) }, { $set: { acronym: 'UNTOLD' } })
      const failing = failOnce(db.connection.db as object, 'command', new Error('not now'))
      await isSeen('UNTOLD')
      failing.mockRestore()
      await stored().updateOne({ _id: _id(4) }, { $set: { acronym: 'ELSEWHERE' } })
      const { options } = db.connection.getClient()
      const preference = jest.replaceProperty(options, 'readPreference', { mode: 'nearest' } as never)
      await isSeen('ELSEWHERE')
      preference.restore()
      expect(await find()).not.toContain('ELSEWHERE')
    })

    it('is looked for once for all reads of one answer, for a moment', async () => {
      const looks = jest.spyOn(db.connection.db as unknown as Record<string, () => Promise<unknown>>, 'command')
      await inOneMoment(async () => {
        for (let turn = 0; turn < 3; turn += 1) await find()
        expect(looks).toHaveBeenCalledTimes(1)
        await new Promise((resolve) => setTimeout(resolve, 120))
        await find()
        expect(looks).toHaveBeenCalledTimes(2)
      })
      looks.mockClear()
      const address = `${app.url}/api/member-cities/${content.cities[2]}?depth=1`
      for (let turn = 0; turn < 3; turn += 1) await (await fetch(address)).text()
      expect(looks).toHaveBeenCalledTimes(3 - 1)
      looks.mockRestore()
    })
  })

  describe('with another process on the database', () => {
    const PUBLISHES = TIDIED_EVERY + 10
    let folder: string
    let other: Child
    let url: string
    let token: string

    beforeAll(async () => {
      folder = await mkdtemp(path.join(os.tmpdir(), 'cms-other-'))
      // It keeps nothing itself, and tells those who do.
      other = runChild('serve-one-of-several.ts', [JSON.stringify({ CACHE_MB: '0', FAST_READS: 'false', DATABASE_URL: process.env.DATABASE_URL, UPLOADS_DIR: folder })])
      url = (await other.line('listening ')).slice('listening '.length)
      const login = await fetch(`${url}/api/users/login`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email: publisher.email, password: TEST_PASSWORD }),
      })
      token = ((await login.json()) as { token: string }).token
    })

    afterAll(async () => {
      other.process.kill('SIGTERM')
      await other.ended
      await rm(folder, { recursive: true, force: true })
    })

    const publish = async (name: string): Promise<void> => {
      const answer = await fetch(`${url}/api/member-cities/${content.cities[0]}?depth=0`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
        body: JSON.stringify({ name, _status: 'published' }),
      })
      if (!answer.ok) throw new Error(`Publishing answered ${answer.status}: ${await answer.text()}`)
    }

    it('show everybody who asks after its answer what it stored, however many ask all the time', async () => {
      let published = -1
      let isOver = false
      let readsAfter = 0
      const old: string[] = []
      const reader = async (address: string): Promise<void> => {
        while (!isOver) {
          const least = published
          const text = await (await fetch(app.url + address)).text()
          const seen = Number(/Zmiana nr (\d+)\./.exec(text)?.[1] ?? -1)
          if (least >= 0) readsAfter += 1
          if (seen < least) old.push(`${address}: ${seen} after ${least}`)
        }
      }
      const addresses = [`/api/member-cities/${content.cities[0]}`, '/api/member-cities?depth=1&limit=10', `/api/member-cities?where[name][like]=Zmiana&depth=0`]
      const readers = [...addresses, ...addresses].map(reader)
      for (let round = 0; round < PUBLISHES; round += 1) {
        await publish(`Zmiana nr ${round}.`)
        published = round
        await new Promise((resolve) => setTimeout(resolve, round % 3 === 0 ? 30 : 0))
      }
      isOver = true
      await Promise.all(readers)
      expect(old).toEqual([])
      expect(readsAfter).toBeGreaterThan(PUBLISHES)
    })
  })
})
