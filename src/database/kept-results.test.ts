import { describe, expect, it } from '@jest/globals'

import { KeptResults } from './kept-results'

/** A database with one number in it, whose answers come a little later: each shows what was there when it was asked for. */
function slowDatabase() {
  const database = {
    stored: 0,
    reads: 0,
    read: async () => {
      database.reads += 1
      const seen = { stored: database.stored }
      await new Promise(setImmediate)
      return seen
    },
  }
  return database
}

describe('what was read', () => {
  it('is kept for one version, and not for longer than it may live', async () => {
    const database = slowDatabase()
    const kept = new KeptResults({ longestLifeMs: 50 })
    const read = (version: string) => kept.get({ question: 'q', version }, database.read)
    expect(await read('a')).toEqual({ stored: 0 })
    database.stored = 1
    expect(await read('a')).toEqual({ stored: 0 })
    expect(await read('b')).toEqual({ stored: 1 })
    database.stored = 2
    await new Promise((resolve) => setTimeout(resolve, 80))
    expect(await read('b')).toEqual({ stored: 2 })
  })

  it('is read once for all who ask meanwhile, each of whom may change it', async () => {
    const database = slowDatabase()
    const kept = new KeptResults()
    const read = async () => {
      const given = await kept.get({ question: 'q', version: 'a' }, database.read)
      given.stored += 1
      return given.stored
    }
    expect(await Promise.all([read(), read(), read()])).toEqual([1, 1, 1])
    expect(await read()).toBe(1)
    expect(database.reads).toBe(1)
  })

  it('is not waited for by who knows of a commit since, and does not stand for what was after it', async () => {
    const database = slowDatabase()
    const kept = new KeptResults()
    const read = (version: string) => kept.get({ question: 'q', version }, database.read)
    const before = read('a')
    database.stored = 1
    const after = read('b')
    expect([await before, await after, await read('b')]).toEqual([{ stored: 0 }, { stored: 1 }, { stored: 1 }])
    expect(database.reads).toBe(2)
  })

  it('and failed is told to those who waited, and read again for others', async () => {
    const database = slowDatabase()
    const kept = new KeptResults()
    let isBroken = true
    const read = () => kept.get({ question: 'q', version: 'a' }, async () => (isBroken ? Promise.reject(new Error('broken')) : database.read()))
    const results = await Promise.allSettled([read(), read()])
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    isBroken = false
    expect(await read()).toEqual({ stored: 0 })
  })
})
