import { setImmediate as nextRound } from 'node:timers/promises'

import { afterEach, expect, jest, test } from '@jest/globals'

import { othersFirst, type Who } from './take-turns'

/** As what is worked out without a pause, whatever the clock says. */
const holdTheThread = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)

/** One who never lets go: 1 ms after the other. */
function work({ steps, who = 'underway' }: { steps: number; who?: Who }): { done: () => number; ended: Promise<void> } {
  let done = 0
  const ended = (async () => {
    for (; done < steps; done += 1) {
      const others = othersFirst(who)
      if (others) await others
      holdTheThread(1)
    }
  })()
  return { done: () => done, ended }
}

afterEach(async () => {
  jest.useRealTimers()
  for (let round = 0; round < 3; round += 1) await nextRound()
})

test('callers who come at once are served in their order, and everybody else between them', async () => {
  let rounds = 0
  let counting = setImmediate(function round() {
    rounds += 1
    counting = setImmediate(round)
  })
  const served: number[] = []
  const roundsOf: number[] = []
  const serve = async (caller: number): Promise<void> => {
    const others = othersFirst('newcomer')
    if (others) await others
    holdTheThread(3)
    served.push(caller)
    roundsOf.push(rounds)
  }
  await Promise.all(Array.from({ length: 20 }, (_, caller) => serve(caller)))
  clearImmediate(counting)
  expect(served).toEqual(served.toSorted((a, b) => a - b))
  // Two of 3 ms in the first turn of 5, then one a round.
  for (const round of new Set(roundsOf)) expect(roundsOf.filter((each) => each === round).length).toBeLessThanOrEqual(3)
})

test('those who work without an end share the thread, and a newcomer has a turn among them', async () => {
  const callers = Array.from({ length: 4 }, () => work({ steps: 100 }))
  for (let round = 0; round < 6; round += 1) await nextRound()
  await work({ steps: 1, who: 'newcomer' }).ended
  expect(callers.map(({ done }) => done() < 100)).toEqual([true, true, true, true])
  await Promise.race(callers.map(({ ended }) => ended))
  for (const { done } of callers) expect(done()).toBeGreaterThan(50)
  await Promise.all(callers.map(({ ended }) => ended))
})

test('whoever holds what others wait for has a turn in each round, however many wait', async () => {
  const callers = Array.from({ length: 30 }, () => work({ steps: 100 }))
  const holder = work({ steps: 50, who: 'holder' })
  await holder.ended
  const others = callers.reduce((sum, { done }) => sum + done(), 0)
  expect([others > 10, others < 200]).toEqual([true, true])
  await Promise.all(callers.map(({ ended }) => ended))
})

test('a test that sets the clock takes no turn away', async () => {
  jest.useFakeTimers()
  const first = work({ steps: 20 })
  jest.useRealTimers()
  await Promise.all([first.ended, work({ steps: 20 }).ended])
})

test('nobody waits where nobody has had the thread for long', async () => {
  expect([othersFirst('newcomer'), othersFirst('underway'), othersFirst('holder')]).toEqual([null, null, null])
})
