import { describe, expect, it } from '@jest/globals'

import { AnswerStore, type Computed } from './answer-store'
import { CachedAnswer } from './cached-answer'

const answer = (text: string, tags: string[], trueUntil = Infinity) =>
  new CachedAnswer({ bytes: Buffer.from(text), headers: [], tags: new Set(tags), trueUntil })
const textOf = (stored: CachedAnswer | undefined) => stored?.ready('identity')?.bytes.toString()
const store = (maxBytes = 100_000) => new AnswerStore<string>({ maxBytes })
const asked = (each: AnswerStore<string>, key: string, kept: CachedAnswer) => each.compute(key, async () => ({ answer: kept }))

/** A computation that ends when told to. */
function later(): { work: () => Promise<Computed<string>>; end: (result: Computed<string>) => void } {
  let end: (result: Computed<string>) => void = () => {}
  const result = new Promise<Computed<string>>((resolve) => (end = resolve))
  return { work: () => result, end: (value) => end(value) }
}

describe('a change', () => {
  it('drops answers by their tags', async () => {
    const answers = store()
    await asked(answers, 'a', answer('a', ['x', 'x:1']))
    await asked(answers, 'b', answer('b', ['x:2']))
    answers.drop(new Set(['x:1']))
    expect([textOf(answers.get('a')), textOf(answers.get('b'))]).toEqual([undefined, 'b'])
  })

  it.each([['x:1', undefined], ['x:2', 'old']])('of %s while an answer is worked out from x:1 leaves %s', async (tag, left) => {
    const answers = store()
    const { end, work } = later()
    const computed = answers.compute('a', work)
    answers.drop(new Set([tag]))
    end({ answer: answer('old', ['x:1']) })
    await computed
    expect(textOf(answers.get('a'))).toBe(left)
  })

  it('lets nobody who asks after it wait for what began before it', async () => {
    const answers = store()
    const before = later()
    const first = answers.compute('a', before.work)
    const joined = answers.compute('a', () => Promise.reject(new Error('not asked')))
    answers.drop(new Set(['x']))
    const fresh = await asked(answers, 'a', answer('new', ['x']))
    before.end({ answer: answer('old', ['x']) })
    await Promise.all([first, joined])
    expect(fresh.isFirst).toBe(true)
    expect(textOf(answers.get('a'))).toBe('new')
  })

  it('of which nothing is known drops all, and all that is in work', async () => {
    const answers = store()
    await asked(answers, 'a', answer('a', ['x']))
    const { end, work } = later()
    const computed = answers.compute('b', work)
    answers.clear()
    end({ answer: answer('b', ['y']) })
    await computed
    expect([answers.get('a'), answers.get('b'), answers.count]).toEqual([undefined, undefined, 0])
  })
})

describe('memory', () => {
  it('stays within its bytes: the least used go first', async () => {
    const answers = store(20_000)
    for (let index = 0; index < 50; index += 1) {
      await asked(answers, String(index), answer('x'.repeat(2000), ['x']))
      answers.get('0')
    }
    expect(answers.bytes).toBeLessThanOrEqual(20_000)
    expect(answers.get('0')).toBeDefined()
    expect(answers.get('1')).toBeUndefined()
    answers.drop(new Set(['x']))
    expect([answers.count, answers.bytes]).toEqual([0, 0])
  })

  it('counts each encoding that is added, and holds nothing that is larger than all of it', async () => {
    const answers = store(20_000)
    const kept = answer('x'.repeat(5000), ['x'])
    await asked(answers, 'a', kept)
    const before = answers.bytes
    const { bytes } = await kept.body('gzip')
    answers.recount('a', kept)
    expect(answers.bytes).toBe(before + bytes.length)
    await asked(answers, 'b', answer('x'.repeat(30_000), ['x']))
    expect([answers.get('b'), answers.get('a')]).toEqual([undefined, kept])
  })
})

it('an answer ends with what it depends on, and sooner where changes may go unheard', async () => {
  const answers = store()
  await asked(answers, 'past', answer('a', ['x'], Date.now() - 1))
  await asked(answers, 'future', answer('b', ['x'], Date.now() + 60_000))
  expect([answers.get('past'), textOf(answers.get('future'))]).toEqual([undefined, 'b'])
  answers.limitLife(0)
  expect(answers.get('future')).toBeUndefined()
})

it('a computation that fails is not kept, and the next one is asked', async () => {
  const answers = store()
  await expect(answers.compute('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect((await asked(answers, 'a', answer('a', []))).isFirst).toBe(true)
})
