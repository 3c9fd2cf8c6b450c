import type { Payload } from 'payload'

import { expect, it } from '@jest/globals'

import { createFirstAdmin } from './first-admin'

const settings = { ADMIN_EMAIL: 'admin@example.org', ADMIN_PASSWORD: 'a long enough password' }

/** @param found what the database says of users, asked once and again */
function payloadThatRefuses(found: (object | null)[]): Payload {
  const answers = [...found]
  return {
    create: () => Promise.reject(new Error('The following field is invalid: email')),
    db: { findOne: async () => answers.shift() ?? null },
  } as unknown as Payload
}

it('leaves the first admin to another server that was quicker', async () => {
  expect(await createFirstAdmin(payloadThatRefuses([null, { id: '1' }]), settings)).toBe(false)
})

it('says why, where nobody made one', async () => {
  await expect(createFirstAdmin(payloadThatRefuses([null, null]), settings)).rejects.toThrow('email')
})
