/** The letter with a link to a new password, by a mail server that takes it, and by one that is not there. */
import { createServer, type Server, type Socket } from 'node:net'

import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { freePort } from '../testing/server-under-test'
import { FIRST_ADMIN, startTestApp, type TestApp } from '../testing/start-test-app'

let app: TestApp
let mailServer: Server
let port: number
const letters: string[] = []

/** As much of SMTP (RFC 5321) as a letter without attachments needs. */
function takeLetters(socket: Socket): void {
  let letter: string | null = null
  socket.write('220 test\r\n')
  socket.on('error', () => {})
  socket.on('data', (data) => {
    if (letter !== null) {
      letter += data.toString()
      if (!letter.endsWith('\r\n.\r\n')) return
      letters.push(letter)
      letter = null
      socket.write('250 taken\r\n')
      return
    }
    for (const line of data.toString().split('\r\n').filter(Boolean)) {
      if (/^DATA/i.test(line)) {
        letter = ''
        socket.write('354 go on\r\n')
      } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n')
      else socket.write('250 ok\r\n')
    }
  })
}

beforeAll(async () => {
  port = await freePort()
  app = await startTestApp({ SMTP_URL: `smtp://127.0.0.1:${port}`, EMAIL_FROM: 'cms@example.org' })
})

afterAll(async () => {
  await new Promise((resolve) => mailServer.close(resolve))
  await app.stop()
})

const ask = async (email: string, language: string): Promise<number> => {
  const headers = { 'Content-Type': 'application/json', 'Accept-Language': language }
  return (await fetch(`${app.url}/api/users/forgot-password`, { method: 'POST', headers, body: JSON.stringify({ email }) })).status
}

/** Quoted-printable (RFC 2045). */
const decoded = (text: string): string =>
  Buffer.from(text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))), 'latin1').toString('utf8')

it('a mail server that is not there is no reason to fail, or to tell who has an account', async () => {
  expect([await ask(FIRST_ADMIN, 'pl'), await ask('nobody@example.org', 'pl')]).toEqual([200, 200])
  mailServer = createServer(takeLetters)
  await new Promise<void>((resolve) => mailServer.listen(port, '127.0.0.1', resolve))
})

it.each([
  ['pl', 'Ktoś poprosił o nowe hasło'],
  ['en', 'Somebody asked for a new password'],
])('in %s it says what it is for, and leads to this server whatever host was asked', async (language, words) => {
  letters.length = 0
  // Nobody gets two letters within a minute; this is another day.
  await app.payload.db.updateOne({ collection: 'users', data: { resetPasswordRequestedAt: null }, where: { email: { equals: FIRST_ADMIN } } })
  expect([await ask('nobody@example.org', language), await ask(FIRST_ADMIN, language)]).toEqual([200, 200])
  while (letters.length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
  const [letter = ''] = letters.map(decoded)
  expect(letters.length).toBe(1)
  expect(letter).toContain(words)
  expect(letter).toMatch(/^To: first-admin@example\.org\r?$/m)
  const token = /href="http:\/\/127\.0\.0\.1\/admin\/reset\/([\w-]+)"/.exec(letter)?.[1]
  expect(token).toBeDefined()
  const body = JSON.stringify({ token, password: 'a quite new password' })
  expect((await fetch(`${app.url}/api/users/reset-password`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })).status).toBe(200)
})
