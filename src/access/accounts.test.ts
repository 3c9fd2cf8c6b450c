/** Accounts over HTTP: nobody finds out who has one, passwords are long, there is always one admin. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { unique } from '../testing/builders'
import { anonymous, type Caller, signInAs } from '../testing/sign-in-as'
import { FIRST_ADMIN, startTestApp, TEST_PASSWORD, type TestApp } from '../testing/start-test-app'
import { findPasswordFault } from './user-account-rules'

let app: TestApp
let admin: Caller
let nobody: Caller

beforeAll(async () => {
  app = await startTestApp()
  admin = await signInAs(app, 'admin')
  nobody = anonymous(app)
}, 120_000)

afterAll(async () => {
  await app.stop()
})

const login = (email: string, password: string) => nobody.request('POST', '/api/users/login', { email, password })
const newEmail = () => `${unique('person').replaceAll(' ', '-')}@example.org`

async function member(): Promise<{ id: string; email: string }> {
  const email = newEmail()
  const user = await app.payload.create({ collection: 'users', data: { email, name: 'Member', password: TEST_PASSWORD, roles: ['editor'] }, overrideAccess: true })
  return { id: String(user.id), email }
}

describe('logging in', () => {
  it('answers an unknown address, a wrong password and a locked account alike', async () => {
    const { email } = await member()
    const wrong = await login(email, 'a wrong password here')
    for (let attempt = 0; attempt < 5; attempt += 1) await login(email, 'a wrong password here')
    const locked = await login(email, TEST_PASSWORD)
    const unknown = await login(newEmail(), TEST_PASSWORD)
    for (const answer of [locked, unknown]) {
      expect([answer.status, answer.body]).toEqual([wrong.status, wrong.body])
    }
    expect(wrong.status).toBe(401)
  }, 30_000)

  it('answers the very attempt that locks like every other, over GraphQL too', async () => {
    const { email } = await member()
    const mutation = `mutation { loginUser(email: "${email}", password: "wrong wrong wrong") { token } }`
    const answers = []
    for (let attempt = 0; attempt < 7; attempt += 1) answers.push((await nobody.request('POST', '/api/graphql', { query: mutation })).body.errors[0].message)
    expect(new Set(answers).size).toBe(1)
  }, 30_000)

  it('compares a password’s worth of time for an unknown address', async () => {
    const { email } = await member()
    const time = async (address: string) => {
      const started = performance.now()
      await login(address, 'a wrong password here')
      return performance.now() - started
    }
    const known = await time(email)
    const unknown = await time(newEmail())
    // Without the comparison it would be some fifty times faster; machines are noisy.
    expect(unknown).toBeGreaterThan(known / 5)
  })

  it('tells nothing when a new password is asked for', async () => {
    const { email } = await member()
    const known = await nobody.request('POST', '/api/users/forgot-password', { email })
    const unknown = await nobody.request('POST', '/api/users/forgot-password', { email: newEmail() })
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body])
  })

  it('ends the session at log-out: the same token opens nothing afterwards', async () => {
    const editor = await signInAs(app, 'editor')
    expect((await editor.request('GET', '/api/users/me')).body.user?.email).toBe(editor.email)
    expect((await editor.request('POST', '/api/users/logout')).status).toBe(200)
    expect((await editor.request('GET', '/api/users/me')).body.user ?? null).toBeNull()
    expect((await editor.request('GET', '/api/programmes/versions')).status).toBe(403)
  })
})

describe('passwords', () => {
  it.each([
    ['short', 'eleven char', 'a@example.org', 'passwordLength'],
    ['over-long', 'x'.repeat(201), 'a@example.org', 'passwordLength'],
    ['the address itself', 'Someone@Example.org', 'someone@example.org', 'passwordIsEmail'],
    ['long enough', 'twelve chars', 'a@example.org', null],
    ['no text', 123456789012, 'a@example.org', 'passwordLength'],
  ])('%s', (_, password, email, fault) => {
    expect(findPasswordFault(password, email)).toBe(fault)
  })

  it('are refused by name when they are short: at creation, change and reset, in both languages', async () => {
    const { email, id } = await member()
    const token = await app.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    const tries = [
      () => admin.request('POST', '/api/users', { email: newEmail(), name: 'X', password: 'short', roles: ['editor'] }),
      () => admin.request('PATCH', `/api/users/${id}`, { password: 'short' }),
      () => nobody.request('POST', '/api/users/reset-password', { token, password: 'short' }),
    ]
    for (const attempt of tries) {
      const answer = await attempt()
      expect([answer.status, answer.body.errors[0].data?.errors?.[0]?.path]).toEqual([400, 'password'])
      expect(JSON.stringify(answer.body)).toMatch(/12/)
    }
    expect((await login(email, TEST_PASSWORD)).status).toBe(200)
  }, 30_000)
})

describe('roles', () => {
  it('are changed by admins only, oneself included', async () => {
    const editor = await signInAs(app, 'editor')
    const stored = async () => (await app.payload.findByID({ collection: 'users', id: editor.id ?? '', overrideAccess: true })).roles
    await editor.request('PATCH', `/api/users/${editor.id}`, { roles: ['admin'], targetLocales: ['en'], founder: 'x' })
    expect(await stored()).toEqual(['editor'])
    expect((await admin.request('PATCH', `/api/users/${editor.id}`, { roles: ['publisher'] })).status).toBe(200)
    expect(await stored()).toEqual(['publisher'])
  })

  it('of others can’t be seen or changed by an editor', async () => {
    const editor = await signInAs(app, 'editor')
    const { id } = await member()
    expect((await editor.request('PATCH', `/api/users/${id}`, { name: 'X' })).status).toBe(403)
    expect((await editor.request('DELETE', `/api/users/${id}`)).status).toBe(403)
    expect((await editor.request('GET', `/api/users/${id}`)).status).toBe(404)
    expect((await editor.request('GET', '/api/api-clients')).status).toBe(403)
  })

  it('never leave the office without an admin', async () => {
    const { docs } = await app.payload.find({ collection: 'users', overrideAccess: true, pagination: false, where: { roles: { in: ['admin'] } } })
    for (const { id } of docs.filter(({ email }) => email !== FIRST_ADMIN)) {
      await app.payload.update({ collection: 'users', id, data: { roles: ['editor'] }, overrideAccess: true })
    }
    const last = docs.find(({ email }) => email === FIRST_ADMIN)
    const lower = app.payload.update({ collection: 'users', id: last?.id ?? '', data: { roles: ['editor'] }, overrideAccess: true })
    await expect(lower).rejects.toMatchObject({ data: { errors: [{ path: 'roles' }] } })
    await expect(app.payload.delete({ collection: 'users', id: last?.id ?? '', overrideAccess: true })).rejects.toMatchObject({ data: { errors: [{ path: 'roles' }] } })
    for (const { id } of docs) await app.payload.update({ collection: 'users', id, data: { roles: ['admin'] }, overrideAccess: true })
  })
})

describe('the first-admin screen', () => {
  const register = () => nobody.request('POST', '/api/users/first-register', { email: newEmail(), name: 'First', password: TEST_PASSWORD, 'confirm-password': TEST_PASSWORD, roles: ['editor'] })

  it('is closed once there is somebody', async () => {
    const before = await app.payload.count({ collection: 'users', overrideAccess: true })
    expect((await register()).status).toBe(403)
    expect(await app.payload.count({ collection: 'users', overrideAccess: true })).toEqual(before)
  })

  it('makes one admin only, however many ask at once', async () => {
    await app.payload.db.deleteMany({ collection: 'users', where: {} })
    const answers = await Promise.all(Array.from({ length: 5 }, register))
    expect(answers.filter(({ status }) => status < 300)).toHaveLength(1)
    expect(answers.filter(({ status }) => status >= 500)).toHaveLength(0)
    const { docs } = await app.payload.find({ collection: 'users', overrideAccess: true, pagination: false })
    expect(docs.map(({ roles }) => roles)).toEqual([['admin']])
  }, 30_000)
})
