import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'

import type { TaskSegment, TranslationTask } from '../../translation/read-translation-task'
import { type Answer, PAUSE, type SaveState, startAutosave } from './autosave'
import { type Desk, deskOf, type SentSegment, typeInto } from './desk'

const segment = (address: string, target = ''): TaskSegment => ({
  address, leaf: address, label: address, row: null, context: '', kind: 'text', block: null, isRequired: false, maxLength: null,
  source: `PL ${address}`, codes: [], target, state: target ? 'translated' : 'missing', madeFrom: null, isMachineMade: false,
})
const taskOf = (...segments: TaskSegment[]) => ({ segments }) as unknown as TranslationTask

beforeEach(() => void jest.useFakeTimers())
afterEach(() => void jest.useRealTimers())

/** A server that stores, unless it is told to answer otherwise. */
function deskAt(...segments: TaskSegment[]) {
  let desk: Desk = deskOf(taskOf(...segments))
  const stored = new Map(segments.map(({ address, target }) => [address, target]))
  const puts: SentSegment[][] = []
  const states: SaveState['kind'][] = []
  const answers: (Answer | Promise<Answer>)[] = []
  const autosave = startAutosave({
    desk: { get: () => desk, set: (next) => (desk = next) },
    now: () => 0,
    onState: ({ kind }) => states.push(kind),
    put: async (sent) => {
      puts.push(sent)
      const answer = (await answers.shift()) ?? { kind: 'stored' }
      if (answer.kind === 'stored') for (const { address, target } of sent) stored.set(address, target)
      return answer
    },
    read: () => Promise.resolve(taskOf(...[...stored].map(([address, target]) => segment(address, target)))),
  })
  const type = (address: string, typed: string): void => {
    desk = typeInto(desk, address, typed)
    autosave.touch()
  }
  return { answers, autosave, boxes: () => [...desk.segments.values()], puts, states, stored, type }
}

const addresses = (sent: SentSegment[] | undefined) => sent?.map(({ address }) => address)
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds)

describe('autosave', () => {
  it('stores after a pause, not at each key, and only what was changed', async () => {
    const { puts, type } = deskAt(segment('a'), segment('b'))
    type('a', 'o')
    await pass(PAUSE - 100)
    type('a', 'on')
    await pass(PAUSE - 100)
    expect(puts).toEqual([])
    await pass(100)
    expect(puts).toEqual([[{ address: 'a', target: 'on', was: '' }]])
  })

  it('sends one request at a time, and never puts its answer over what was typed meanwhile', async () => {
    const { answers, boxes, puts, stored, type } = deskAt(segment('a'))
    let answer: (given: Answer) => void = () => {}
    answers.push(new Promise<Answer>((resolve) => (answer = resolve)))
    type('a', 'one')
    await pass(PAUSE)
    type('a', 'one two')
    await pass(10 * PAUSE)
    expect(puts).toHaveLength(1)
    answer({ kind: 'stored' })
    await pass(0)
    expect(boxes()[0]?.typed).toBe('one two')
    await pass(PAUSE)
    expect([puts.length, stored.get('a'), boxes()[0]?.target]).toEqual([2, 'one two', 'one two'])
  })

  it.each(['away', 'signed-out'] as const)('tries again and again while it is %s, with growing gaps, and says so', async (kind) => {
    const { answers, puts, states, stored, type } = deskAt(segment('a'))
    answers.push({ kind }, { kind }, { kind })
    type('a', 'kept')
    await pass(PAUSE)
    expect([puts.length, states.at(-1)]).toEqual([1, kind])
    await pass(1900)
    expect(puts).toHaveLength(1)
    await pass(100)
    expect(puts).toHaveLength(2)
    await pass(3900)
    expect(puts).toHaveLength(2)
    await pass(8100)
    expect([puts.length, stored.get('a'), states.at(-1)]).toEqual([4, 'kept', 'saved'])
  })

  it('sends the others where one is refused, and not that one again', async () => {
    const { answers, autosave, boxes, puts, type } = deskAt(segment('a'), segment('b'))
    answers.push({ kind: 'refused', faults: new Map([['a', 'No.']]), detail: 'No.' })
    type('a', 'bad')
    type('b', 'good')
    expect(await autosave.saveNow()).toBe(false)
    expect(puts.map(addresses)).toEqual([['a', 'b'], ['b']])
    expect(boxes().map(({ fault, typed }) => [fault, typed])).toEqual([['No.', 'bad'], [null, 'good']])
    await pass(60_000)
    expect(puts).toHaveLength(2)
  })

  it('tries what is refused as a whole no faster than what does not get through', async () => {
    const { answers, puts, states, type } = deskAt(segment('a'))
    answers.push(...Array.from({ length: 9 }, (): Answer => ({ kind: 'refused', faults: new Map(), detail: 'The document is gone.' })))
    type('a', 'words')
    await pass(PAUSE + 20_000)
    expect([puts.length, states.at(-1)]).toEqual([4, 'refused'])
  })

  it('where somebody else was faster it shows both, loses neither, and stores the rest', async () => {
    const { answers, autosave, boxes, puts, stored, type } = deskAt(segment('a', 'old'), segment('b'))
    answers.push({ kind: 'moved-on' })
    type('a', 'mine')
    type('b', 'B')
    stored.set('a', 'theirs')
    expect(await autosave.saveNow()).toBe(false)
    expect(puts.map(addresses)).toEqual([['a', 'b'], ['b']])
    expect(boxes()[0]).toMatchObject({ typed: 'mine', theirs: 'theirs' })
    expect([...stored.values()]).toEqual(['theirs', 'B'])
  })

  it('saving now waits for what is under way, and stores what came since', async () => {
    const { answers, autosave, stored, type } = deskAt(segment('a'))
    answers.push(new Promise<Answer>((resolve) => setTimeout(() => resolve({ kind: 'stored' }), 500)))
    type('a', 'one')
    await pass(PAUSE)
    type('a', 'two')
    const isSaved = autosave.saveNow()
    await pass(500)
    expect([await isSaved, stored.get('a')]).toEqual([true, 'two'])
  })

  it('nothing to store is nothing to send', async () => {
    const { autosave, puts } = deskAt(segment('a', 'A'))
    expect([await autosave.saveNow(), puts]).toEqual([true, []])
  })
})
