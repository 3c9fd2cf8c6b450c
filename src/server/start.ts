/** Reads the settings, brings everything up, listens, and goes down in good order. */
import type { Server } from 'node:http'

import type { Payload } from 'payload'

import { closeDatabase } from '../database/close-database'
import { migrateEmbedded } from '../database/migrate-embedded'
import { startStatistics } from '../database/table-statistics'
import { startChangeFeed } from '../delivery/changes/start-change-feed'
import { startForgettingLinks } from '../delivery/preview/forget-expired-links'
import { prepareSearch } from '../delivery/search/running-searches'
import { startWebhooks } from '../delivery/webhooks/start-webhooks'
import { env, type Env } from '../env'
import { startWorklist } from '../translation/worklist/prepare-worklist'
import { createApp, type AppParts } from './create-app'
import { createHttpServer } from './create-http-server'
import { createFirstAdmin, hasUsers } from './first-admin'
import { createLog, type Log } from './log'
import { whyNoStart } from './why-no-start'

const DRAIN_MS = 10_000
/** After this the process ends, whatever still holds it. */
const LONGEST_STOP_MS = 20_000
const isDevelopment = process.argv.includes('--dev')

type AdminHandler = ReturnType<NonNullable<AppParts['admin']>>

async function openPayload(): Promise<Payload> {
  const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('../../payload.config')])
  const payload = await getPayload({ config, cron: true })
  return payload
}

async function prepareAdmin(settings: Env): Promise<AdminHandler> {
  const { default: next } = await import('next')
  const app = next({ dev: isDevelopment, hostname: settings.HOST, port: settings.PORT })
  await app.prepare()
  return app.getRequestHandler()
}

async function listen(server: Server, { HOST, PORT }: Env): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(PORT, HOST, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function welcome(settings: Env, hasAdmin: boolean): string {
  const lines = [
    '',
    `  Admin / Panel       ${settings.PUBLIC_URL}/admin`,
    `  API                 ${settings.PUBLIC_URL}/api/programmes?locale=en`,
    `  GraphQL             ${settings.PUBLIC_URL}/api/graphql`,
    `  API docs / Opis     ${settings.PUBLIC_URL}/api/docs`,
  ]
  if (!hasAdmin) {
    lines.push(
      '',
      '  Nie ma jeszcze administratora: otwórz panel i załóż pierwsze konto (albo podaj ADMIN_EMAIL i ADMIN_PASSWORD).',
      '  There is no admin yet: open the admin and make the first account (or give ADMIN_EMAIL and ADMIN_PASSWORD).',
    )
  }
  return [...lines, '', ''].join('\n')
}

/** A terminal's Ctrl+C reaches this process twice, from the terminal and from npm start: one wish, not two. */
const SAME_WISH_MS = 1000

interface Stopping {
  onStopping: () => Promise<void>
  /** Once the last request is answered. */
  onStopped: () => void
}

/** Lets requests in flight finish, then closes the database. Asked once more, it ends at once. */
function stopOnSignals(server: Server, payload: Payload, log: Log, { onStopped, onStopping }: Stopping): void {
  let stoppingSince: number | null = null
  const stop = async (signal: string): Promise<void> => {
    if (stoppingSince !== null) {
      if (Date.now() - stoppingSince > SAME_WISH_MS) process.exit(1)
      return
    }
    stoppingSince = Date.now()
    const stopped = onStopping()
    log.info({ signal }, 'Stopping: requests in flight may finish')
    setTimeout(() => {
      log.error('Stopping took too long: ending with work undone')
      process.exit(1)
    }, LONGEST_STOP_MS).unref()
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeIdleConnections()
    const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
    await Promise.all([closed, stopped])
    clearTimeout(late)
    onStopped()
    await closeDatabase(payload)
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(signal))
}

async function start(settings: Env): Promise<void> {
  const log = createLog(settings.LOG_LEVEL)
  surviveStrayRejections(log)
  const payload = await openPayload()
  await migrateEmbedded(payload)
  await createFirstAdmin(payload, settings)
  if (settings.SEED_ON_START) {
    const { seedIfEmpty } = await import('../../seed')
    await seedIfEmpty(payload)
  }
  let admin: AdminHandler = null
  let isStopping = false
  const { close, listener } = createApp({ admin: () => admin, isDevelopment, isStopping: () => isStopping, log, payload, settings })
  const server = createHttpServer(listener)
  await listen(server, settings)
  const background = [
    startStatistics(payload),
    startChangeFeed(payload, { keptDays: settings.CHANGES_KEPT_DAYS }),
    startWebhooks(payload),
    startForgettingLinks(payload),
    startWorklist(payload),
  ]
  stopOnSignals(server, payload, log, {
    onStopped: close,
    onStopping: async () => {
      isStopping = true
      await Promise.all(background.map(({ stop }) => stop()))
    },
  })
  process.stdout.write(welcome(settings, await hasUsers(payload)))
  admin = await prepareAdmin(settings)
  log.info({ url: settings.PUBLIC_URL }, 'Ready')
  await prepareSearch(payload)
}

/** A promise that nobody awaited failed, somewhere in a dependency: a fault to mend, and no reason to leave every other caller without an answer. */
function surviveStrayRejections(log: Log): void {
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'A promise failed and nobody awaited it'))
}

let settings: Env | null = null
try {
  settings = env()
  await start(settings)
} catch (error) {
  process.stderr.write(`\n${whyNoStart(error, settings)}\n\n`)
  if (settings?.LOG_LEVEL === 'debug' || settings?.LOG_LEVEL === 'trace') process.stderr.write(`${(error as Error).stack}\n`)
  process.exit(1)
}
