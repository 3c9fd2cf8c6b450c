/**
 * npm run bench -- translation: see translation.ts.
 * npm run bench [-- --seconds 8 --write]: how fast the API reads, how fast it starts, what it weighs.
 * One run on one machine, each way in turn and with the same content; ratios are what counts.
 * --write puts the figures into docs/benchmarks.md.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

import autocannon from 'autocannon'

import { freePort, type RunningServer, startServer } from '../src/testing/server-under-test'

const { positionals: [subject = 'delivery'], values: options } = parseArgs({
  allowPositionals: true,
  options: { documents: { type: 'string', default: '20000' }, seconds: { type: 'string', default: '8' }, write: { type: 'boolean', default: false } },
})
const SECONDS = Number(options.seconds)
const CONNECTIONS = 32
const LIST = '/api/programmes?locale=en&depth=1&limit=10'

interface Row {
  way: string
  read: string
  perSecond: number
  p50: number
  p99: number
  errors: number
}

async function measure(way: string, read: string, url: string, headers: Record<string, string> = {}): Promise<Row> {
  await autocannon({ url, headers, connections: CONNECTIONS, duration: 2 })
  const result = await autocannon({ url, headers, connections: CONNECTIONS, duration: SECONDS })
  return {
    way,
    read,
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    errors: result.errors + result['4xx'] + result['5xx'],
  }
}

const folder = await mkdtemp(path.join(os.tmpdir(), 'cms-bench-'))
const settings = {
  PATH: process.env.PATH ?? '',
  NODE_ENV: 'production',
  DATABASE_URL: `file:${path.join(folder, 'cms.db')}`,
  HOST: '127.0.0.1',
  LOG_LEVEL: 'error',
  PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
  PAYLOAD_SECRET: 'a-secret-for-benchmarks-of-32-characters',
  UPLOADS_DIR: path.join(folder, 'uploads'),
}
const NODE = ['--conditions=production', '--no-warnings']

async function startOurs(own: Record<string, string> = {}): Promise<RunningServer> {
  const port = await freePort()
  const env = { ...settings, ...own, PORT: String(port) }
  return startServer(process.execPath, [...NODE, 'build/server.js'], { env, port, probe: LIST })
}

async function startPlainNext(): Promise<RunningServer> {
  const port = await freePort()
  const args = [...NODE, 'node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)]
  return startServer(process.execPath, args, { env: { ...settings, PORT: String(port) }, port, probe: LIST })
}

async function startBare(body: string, name: string): Promise<RunningServer> {
  const file = path.join(folder, name)
  await writeFile(file, body)
  const port = await freePort()
  const env = { PATH: settings.PATH, BODY_FILE: file, PORT: String(port) }
  return startServer(process.execPath, ['bench/bare-server.mjs'], { env, port, probe: '/' })
}

async function text(url: string): Promise<string> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  return answer.text()
}

async function etagOf(url: string): Promise<string> {
  const etag = (await fetch(url, { headers: { 'Accept-Encoding': 'identity' } })).headers.get('etag')
  if (!etag) throw new Error(`${url} has no ETag`)
  return etag
}

async function run(): Promise<{ rows: Row[]; notes: string[] }> {
  const rows: Row[] = []
  const first = await startOurs()
  const single = `/api/programmes/${JSON.parse(await text(first.url + LIST)).docs[0].id}?locale=en&depth=1`
  const bodies = { list: await text(first.url + LIST), single: await text(first.url + single) }
  await first.stop()

  const again = await startOurs()
  const idle = await again.memoryMiB()
  rows.push(await measure('this server, from memory', 'list', again.url + LIST))
  rows.push(await measure('this server, from memory', 'single', again.url + single))
  const known = { 'If-None-Match': await etagOf(again.url + LIST) }
  rows.push(await measure('this server, unchanged (304)', 'list', again.url + LIST, known))
  const busy = await again.memoryMiB()
  await again.stop()

  const uncached = await startOurs({ CACHE_MB: '0' })
  rows.push(await measure('this server, worked out each time', 'list', uncached.url + LIST))
  rows.push(await measure('this server, worked out each time', 'single', uncached.url + single))
  await uncached.stop()

  const next = await startPlainNext()
  rows.push(await measure('next start, Payload’s own route', 'list', next.url + LIST))
  rows.push(await measure('next start, Payload’s own route', 'single', next.url + single))
  const nextMemory = await next.memoryMiB()
  await next.stop()

  for (const [read, body] of Object.entries(bodies)) {
    const bare = await startBare(body, `${read}.json`)
    rows.push(await measure('bare node:http, same bytes', read, bare.url))
    await bare.stop()
  }
  return {
    rows,
    notes: [
      `First start with an empty database (migrate, seed, first 200): ${(first.bootMs / 1000).toFixed(1)} s`,
      `Second start to the first 200: ${(again.bootMs / 1000).toFixed(1)} s; next start: ${(next.bootMs / 1000).toFixed(1)} s`,
      `Memory (resident): idle ${idle.toFixed(0)} MiB, under load ${busy.toFixed(0)} MiB; next start under load ${nextMemory.toFixed(0)} MiB`,
      `Bytes: list ${bodies.list.length}, single ${bodies.single.length}`,
    ],
  }
}

function machineAndDay(): string {
  const machine = `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown processor'}, ${(os.totalmem() / 2 ** 30).toFixed(0)} GiB, ${os.type()} ${os.release()}, Node ${process.version}`
  return `${new Date().toISOString().slice(0, 10)}, ${machine}`
}

function asMarkdown({ rows, notes }: { rows: Row[]; notes: string[] }): string {
  const table = rows.map((row) => {
    const bare = rows.find(({ way, read }) => way.startsWith('bare') && read === row.read)
    const plain = rows.find(({ way, read }) => way.startsWith('next') && read === row.read)
    return `| ${row.way} | ${row.read} | ${row.perSecond.toFixed(0)} | ${row.p50} | ${row.p99} | ${(row.perSecond / (plain?.perSecond ?? NaN)).toFixed(2)} | ${(row.perSecond / (bare?.perSecond ?? NaN)).toFixed(3)} | ${row.errors} |`
  })
  return [
    `${machineAndDay()}. ${CONNECTIONS} connections, ${SECONDS} s each after 2 s of warm-up, SQLite, the seeded content.`,
    '',
    '| way | read | req/s | p50 ms | p99 ms | × next start | × bare | errors |',
    '|---|---|---|---|---|---|---|---|',
    ...table,
    '',
    ...notes.map((note) => `- ${note}`),
  ].join('\n')
}

/** Where docs/benchmarks.md has the figures of each subject. */
const MARKS: Record<string, string> = {
  delivery: '<!-- figures of the last npm run bench -- --write -->',
  translation: '<!-- figures of the last npm run bench -- translation --write -->',
}
const SUBJECTS: Record<string, () => Promise<string>> = {
  delivery: async () => asMarkdown(await run()),
  translation: async () => {
    const { translationReport } = await import('./translation')
    return `${machineAndDay()}, SQLite, one process.\n\n${await translationReport({ documents: Number(options.documents) })}`
  },
}

/** Puts the report in the place of the figures that stand after the mark, up to the next heading. */
async function write(mark: string, report: string): Promise<void> {
  const page = 'docs/benchmarks.md'
  const before = await readFile(page, 'utf8')
  const start = before.indexOf(mark) + mark.length
  const next = before.indexOf('\n## ', start)
  await writeFile(page, `${before.slice(0, start)}\n\n${report}\n${next === -1 ? '' : before.slice(next)}`)
}

try {
  const report = await SUBJECTS[subject]?.()
  if (!report) throw new Error(`There is no benchmark “${subject}”. Known: ${Object.keys(SUBJECTS).join(', ')}`)
  console.log(report)
  if (options.write) await write(MARKS[subject] ?? '', report)
} finally {
  await rm(folder, { recursive: true, force: true })
}
// Payload keeps what would hold the process.
process.exit(0)
