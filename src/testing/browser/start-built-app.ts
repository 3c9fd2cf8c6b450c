/** The built server as `npm start` runs it, on an empty database, for tests in a browser. */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { freePort, type RunningServer, startServer } from '../server-under-test'

export const ADMIN = { email: 'admin@example.org', password: 'a long enough password' }

export interface BuiltApp extends RunningServer {
  /** Sends JSON as the first admin. */
  asAdmin: (method: string, path: string, body?: unknown) => Promise<any>
  /** Sends JSON as somebody with the same password. */
  as: (email: string, method: string, path: string, body?: unknown) => Promise<any>
}

/**
 * @param withAdmin without, the server waits for its first admin
 * @param settings more of the environment
 * @throws Error where `npm run build` has not run
 */
export async function startBuiltApp({ settings = {}, withAdmin = true }: { settings?: Record<string, string>; withAdmin?: boolean } = {}): Promise<BuiltApp> {
  if (!existsSync('build/server.js')) throw new Error('Nothing is built yet: run “npm run build” first')
  const folder = await mkdtemp(path.join(os.tmpdir(), 'cms-browser-'))
  const port = await freePort()
  const server = await startServer(process.execPath, ['--conditions=production', '--no-warnings', 'build/server.js'], {
    env: {
      PATH: process.env.PATH ?? '',
      NODE_ENV: 'production',
      ...(withAdmin ? { ADMIN_EMAIL: ADMIN.email, ADMIN_PASSWORD: ADMIN.password } : {}),
      DATABASE_URL: process.env.TEST_MONGODB_URL
        ? process.env.TEST_MONGODB_URL.replace(/\/[^/?]*\?/, `/${path.basename(folder).replace(/[^a-zA-Z0-9]/g, '')}?`)
        : `file:${path.join(folder, 'cms.db')}`,
      HOST: '127.0.0.1',
      LOG_LEVEL: 'error',
      PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
      PAYLOAD_SECRET: 'a-secret-for-tests-only-of-32-characters',
      PORT: String(port),
      RATE_LIMIT_LOGIN_PER_MINUTE: '1000',
      UPLOADS_DIR: path.join(folder, 'uploads'),
      ...settings,
    },
    port,
    probe: withAdmin ? '/admin/login' : '/admin/create-first-user',
  })
  const as: BuiltApp['as'] = async (email, method, route, body) => {
    const login = await fetch(`${server.url}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email, password: ADMIN.password }),
    })
    const { token } = (await login.json()) as { token: string }
    const answer = await fetch(server.url + route, {
      method,
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${route} answered ${answer.status}: ${await answer.text()}`)
    return answer.json()
  }
  return {
    ...server,
    as,
    asAdmin: (...request) => as(ADMIN.email, ...request),
    stop: async () => {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
