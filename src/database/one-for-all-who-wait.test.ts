import { describe, expect, it, jest } from '@jest/globals'
import fc from 'fast-check'

import { oneForAllWhoWait } from './one-for-all-who-wait'

/** A database with one number in it, whose answers come when they are let go: each shows what was there when it was asked for. */
function slowDatabase() {
  const pending: (() => void)[] = []
  const database = {
    stored: 0,
    reads: 0,
    read: () => {
      database.reads += 1
      const seen = database.stored
      return new Promise<number>((resolve) => pending.push(() => resolve(seen)))
    },
    answerNext: () => pending.shift()?.(),
    /** Answers until these are there. */
    answerUntil: async <Answers>(answers: Promise<Answers>): Promise<Answers> => {
      let isOver = false
      const over = () => void (isOver = true)
      answers.then(over, over)
      while (!isOver) {
        database.answerNext()
        await new Promise(setImmediate)
      }
      return answers
    },
  }
  return database
}

describe('what many ask for at the same time', () => {
  it('is found out once for all who ask while it is on its way', async () => {
    const database = slowDatabase()
    const ask = oneForAllWhoWait(database.read)
    expect(await database.answerUntil(Promise.all([1, 2, 3, 4, 5].map(ask)))).toEqual([0, 0, 0, 0, 0])
    expect(database.reads).toBe(2)
    await database.answerUntil(ask())
    expect(database.reads).toBe(3)
  })

  it('is not what was on its way before they asked', async () => {
    const database = slowDatabase()
    const ask = oneForAllWhoWait(database.read)
    const before = ask()
    database.stored = 1
    const after = ask()
    expect(await database.answerUntil(Promise.all([before, after]))).toEqual([0, 1])
  })

  it('fails for those who shared what failed, and for no others', async () => {
    const read = jest.fn<() => Promise<string>>()
    read.mockRejectedValueOnce(new Error('first')).mockRejectedValueOnce(new Error('second')).mockResolvedValue('good')
    const ask = oneForAllWhoWait(read)
    const results = await Promise.allSettled([1, 2, 3].map(ask))
    expect(results.map((each) => (each.status === 'rejected' ? (each.reason as Error).message : each.value))).toEqual(['first', 'second', 'second'])
    expect(await ask()).toBe('good')
  })

  it('does not wait for one that hangs', async () => {
    const read = jest.fn<() => Promise<string>>()
    read.mockReturnValueOnce(new Promise(() => {})).mockResolvedValue('good')
    const ask = oneForAllWhoWait(read)
    void ask()
    expect(await Promise.all([ask(), ask()])).toEqual(['good', 'good'])
  })

  it('shows all that was stored before it was asked for, in whatever order things happen', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('ask', 'store', 'answer', 'rest'), { maxLength: 60 }), async (steps) => {
        const database = slowDatabase()
        const ask = oneForAllWhoWait(database.read)
        const checks: Promise<void>[] = []
        for (const step of steps) {
          if (step === 'store') database.stored += 1
          if (step === 'answer') database.answerNext()
          if (step === 'rest') await new Promise(setImmediate)
          const least = database.stored
          if (step === 'ask') checks.push(ask().then((value) => expect(value).toBeGreaterThanOrEqual(least)))
        }
        await database.answerUntil(Promise.all(checks))
      }),
    )
  })
})
