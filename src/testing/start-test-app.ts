/** A whole server on a fresh database for tests: real HTTP on an ephemeral port of 127.0.0.1. */
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'

export const TEST_PASSWORD = 'a long enough password'
/** Made at the start: the first user of a database is always an admin, whatever a test asks for. */
export const FIRST_ADMIN = 'first-admin@example.org'

export interface TestApp {
  url: string
  payload: Payload
  stop: () => Promise<void>
}

/** A database of its own: a file in a temporary folder, or one on the MongoDB server under test. */
export function databaseUrl(folder: string): string {
  const mongo = process.env.TEST_MONGODB_URL
  if (!mongo) return `file:${path.join(folder, 'cms.db')}`
  const url = new URL(mongo)
  url.pathname = `/${path.basename(folder).replace(/[^a-zA-Z0-9]/g, '')}`
  return url.toString()
}

export async function dropMongoDatabase(payload: Payload): Promise<void> {
  const { connection } = payload.db as unknown as { connection?: { dropDatabase: () => Promise<unknown> } }
  await connection?.dropDatabase()
}

/** The whole server on the database of its settings, which are set before the config is imported: it reads them once. */
export async function openTestApp(settings: Record<string, string>): Promise<{ url: string; payload: Payload; close: () => Promise<void> }> {
  Object.assign(process.env, {
    HOST: '127.0.0.1',
    LOG_LEVEL: 'silent',
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
    PAYLOAD_SECRET: 'a-secret-for-tests-only-of-32-characters',
    PUBLIC_URL: 'http://127.0.0.1',
    RATE_LIMIT_LOGIN_PER_MINUTE: '100000',
    ...settings,
  })
  // One after the other: Jest loses its way in modules that several imports reach at once.
  const config = await (await import('../../payload.config')).default
  // A test runs the jobs that it is about; the minute that turns meanwhile runs none.
  config.jobs.autoRun = []
  const { getPayload } = await import('payload')
  const { migrateEmbedded } = await import('../database/migrate-embedded')
  const { createApp } = await import('../server/create-app')
  const { createHttpServer } = await import('../server/create-http-server')
  const { createLog } = await import('../server/log')
  const { env } = await import('../env')
  const payload = await getPayload({ config })
  await migrateEmbedded(payload)
  const settingsRead = env()
  const { close, listener } = createApp({ payload, settings: settingsRead, log: createLog(settingsRead.LOG_LEVEL) })
  const server = createHttpServer(listener)
  // A test may keep this process busy for longer than a connection is kept, and then use it: never cut one.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    payload,
    close: async () => {
      await new Promise((resolve) => server.close(resolve))
      close()
    },
  }
}

export async function createFirstTestAdmin(payload: Payload): Promise<void> {
  await payload.create({
    collection: 'users',
    data: { email: FIRST_ADMIN, name: 'First admin', password: TEST_PASSWORD, roles: ['admin'] },
    overrideAccess: true,
  })
}

export async function startTestApp(settings: Record<string, string> = {}): Promise<TestApp> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'cms-test-'))
  const { close, payload, url } = await openTestApp({ DATABASE_URL: databaseUrl(folder), UPLOADS_DIR: path.join(folder, 'uploads'), ...settings })
  const { closeDatabase } = await import('../database/close-database')
  await createFirstTestAdmin(payload)
  return {
    url,
    payload,
    stop: async () => {
      await close()
      if (process.env.TEST_MONGODB_URL) await dropMongoDatabase(payload)
      await closeDatabase(payload)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
