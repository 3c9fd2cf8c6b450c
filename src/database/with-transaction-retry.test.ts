import { describe, expect, test } from '@jest/globals'

import { isTransientTransactionError, withTransactionRetry } from './with-transaction-retry'

const labelled = Object.assign(new Error('met another one'), { errorLabels: ['TransientTransactionError'] })

describe('which errors ask for another try', () => {
  test.each([
    ['labelled by the driver', labelled, true],
    ['labelled, as the driver’s class says it', { hasErrorLabel: (label: string) => label === 'TransientTransactionError' }, true],
    ['a write conflict without its label', Object.assign(new Error(), { code: 112 }), true],
    ['wrapped in another error', new Error('Saving failed', { cause: labelled }), true],
    ['a duplicate key', Object.assign(new Error(), { code: 11000 }), false],
    ['any other', new Error('no'), false],
    ['nothing at all', undefined, false],
    ['a text', 'TransientTransactionError', false],
  ])('%s', (_, error, isTransient) => {
    expect(isTransientTransactionError(error)).toBe(isTransient)
  })
})

describe('withTransactionRetry', () => {
  const failing = (times: number, error: unknown) => {
    let calls = 0
    return { calls: () => calls, work: async () => ((calls += 1) > times ? 'done' : Promise.reject(error)) }
  }

  test('tries again until it holds', async () => {
    const { calls, work } = failing(3, labelled)
    await expect(withTransactionRetry(work)).resolves.toBe('done')
    expect(calls()).toBe(4)
  })

  test('gives up after eight tries with the last error', async () => {
    const { calls, work } = failing(100, labelled)
    await expect(withTransactionRetry(work)).rejects.toBe(labelled)
    expect(calls()).toBe(8)
  })

  test('does not repeat what fails for another reason', async () => {
    const { calls, work } = failing(1, new Error('no'))
    await expect(withTransactionRetry(work)).rejects.toThrow('no')
    expect(calls()).toBe(1)
  })
})
