/** The servers that are measured, each a process of its own on a database of one run. */
import { type ChildProcess, spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'

import { freePort, type RunningServer, startServer } from '../src/testing/server-under-test'
import { type BenchDatabase, type BenchPlace, databaseIn } from './database'
import type { Body } from './reads'

const NODE = ['--conditions=production', '--no-warnings']
/** Lets go of what nobody holds any more, when it is told to (SIGUSR2). */
const TIDY = ['--expose-gc', '--import', "data:text/javascript,process.on('SIGUSR2', () => globalThis.gc())"]
/** Good once the API answers. */
const PROBE = '/api/programmes?limit=1'
export const ADMIN = { email: 'admin@example.org', password: 'a password for benchmarks' }

export interface BenchServers {
  database: BenchDatabase
  settings: Record<string, string>
  /** This server, as `npm start` runs it, once what it does in the background at its start is over. */
  ours: (own?: Record<string, string>, more?: { isTidied?: boolean }) => Promise<RunningServer>
  /** The same build and configuration by `next start`, its database read as Payload does it. */
  next: () => Promise<RunningServer>
  /** One buffer to whoever asks. */
  bare: (body: Body) => Promise<RunningServer>
  /** Adds made-up member cities to a database that a server has prepared and let go. */
  generateCities: (count: number) => Promise<void>
}

/** @param name of the database: each has one of its own */
export function serversOn(place: BenchPlace, name: string): BenchServers {
  const { folder } = place
  const database = databaseIn(place, name)
  const settings = {
    PATH: process.env.PATH ?? '',
    NODE_ENV: 'production',
    ADMIN_EMAIL: ADMIN.email,
    ADMIN_PASSWORD: ADMIN.password,
    DATABASE_URL: database.url,
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
    PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
    PAYLOAD_SECRET: 'a-secret-for-benchmarks-of-32-characters',
    UPLOADS_DIR: path.join(folder, 'uploads'),
  }
  const start = async (args: (port: number) => string[], own: Record<string, string> = {}): Promise<RunningServer> => {
    const port = await freePort()
    return startServer(process.execPath, [...NODE, ...args(port)], { env: { ...settings, ...own, PORT: String(port) }, port, probe: PROBE })
  }
  return {
    database,
    settings,
    ours: async (own, { isTidied = false } = {}) => {
      const server = await start(() => [...(isTidied ? TIDY : []), 'build/server.js'], own)
      for (const path of ['/api/changes?limit=1', '/api/search?q=park']) while ((await fetch(server.url + path)).status === 503);
      await server.untilIdle()
      return server
    },
    next: () => start((port) => ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)], { FAST_READS: 'false' }),
    bare: async ({ bytes, encoding }) => {
      const file = path.join(folder, 'body.json')
      await writeFile(file, bytes)
      const port = await freePort()
      return startServer(process.execPath, ['bench/bare-server.mjs'], { env: { PATH: settings.PATH, BODY_FILE: file, BODY_ENCODING: encoding, PORT: String(port) }, port, probe: '/' })
    },
    generateCities: async (count) => {
      const args = ['src/launcher/run-typescript.mjs', 'seed/generate.ts', '--cities', String(count)]
      const child: ChildProcess = spawn(process.execPath, args, { env: { ...settings, NODE_ENV: 'production' }, stdio: ['ignore', 'ignore', 'inherit'] })
      const code = await new Promise((resolve) => child.once('exit', resolve))
      if (code !== 0) throw new Error(`The generator ended with ${String(code)}`)
    },
  }
}
