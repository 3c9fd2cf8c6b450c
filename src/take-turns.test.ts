import { expect, test } from '@jest/globals'

import { othersFirst } from './take-turns'

const CALLERS = 20

/** As what is worked out without a pause. */
function holdTheThread(ms: number): void {
  const until = performance.now() + ms
  while (performance.now() < until);
}

test('callers who come at once are served in their order, and everybody else between them', async () => {
  let rounds = 0
  let counting = setImmediate(function round() {
    rounds += 1
    counting = setImmediate(round)
  })
  const served: number[] = []
  const roundsOf: number[] = []
  const serve = async (caller: number): Promise<void> => {
    const others = othersFirst()
    if (others) await others
    holdTheThread(3)
    served.push(caller)
    roundsOf.push(rounds)
  }
  await Promise.all(Array.from({ length: CALLERS }, (_, caller) => serve(caller)))
  clearImmediate(counting)
  expect(served).toEqual(served.toSorted((a, b) => a - b))
  // Two of 3 ms in each turn of 5: never more than a few before others are.
  for (const round of new Set(roundsOf)) expect(roundsOf.filter((each) => each === round).length).toBeLessThanOrEqual(4)
})

test('nobody waits where nobody has had the thread for long', async () => {
  await new Promise(setImmediate)
  expect([othersFirst(), othersFirst()]).toEqual([null, null])
})
