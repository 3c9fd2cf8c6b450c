import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import type { Payload } from 'payload'

import { everyHour } from './every-hour'

const HOUR_MS = 3_600_000
const logged = jest.fn()
const payload = { logger: { error: logged } } as unknown as Payload

beforeEach(() => {
  jest.useFakeTimers()
  logged.mockClear()
})
afterEach(() => {
  jest.useRealTimers()
})

test('at once and every hour, whatever went wrong before, until it is stopped', async () => {
  const task = jest.fn(async () => Promise.resolve())
  task.mockRejectedValueOnce(new Error('the disk is full'))
  const running = everyHour(payload, task, 'Something was not done')
  await jest.advanceTimersByTimeAsync(0)
  expect([task.mock.calls.length, logged.mock.calls]).toEqual([1, [[{ err: new Error('the disk is full'), msg: 'Something was not done' }]]])
  await jest.advanceTimersByTimeAsync(2 * HOUR_MS)
  expect([task.mock.calls.length, logged.mock.calls.length]).toEqual([3, 1])
  await running.stop()
  await jest.advanceTimersByTimeAsync(2 * HOUR_MS)
  expect(task).toHaveBeenCalledTimes(3)
})

test('one time after the other, and stopping waits for what is under way', async () => {
  const order: string[] = []
  const running = everyHour(
    payload,
    async () => {
      order.push('begins')
      await new Promise((resolve) => setTimeout(resolve, HOUR_MS * 1.5))
      order.push('ends')
    },
    '',
  )
  await jest.advanceTimersByTimeAsync(HOUR_MS * 1.6)
  expect(order).toEqual(['begins', 'ends', 'begins'])
  const stopped = running.stop().then(() => order.push('stopped'))
  await jest.advanceTimersByTimeAsync(HOUR_MS * 2)
  await stopped
  expect(order).toEqual(['begins', 'ends', 'begins', 'ends', 'stopped'])
})
