/**
 * Starts what is built on the other releases of Node that README names, and says which it could not get.
 * node src/launcher/other-nodes.mjs. Ends with 1 where one of them does not serve.
 */
import { execFile, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import { NODE_OPTIONS, RUN_ENV } from './steps.mjs'

/** As npm packages, so that nothing is installed on the machine. */
const RELEASES = ['22.23.3', '24.21.0']
const ASKED = ['/api/programmes?locale=en', '/api/member-cities?where[slug][equals]=krakow', '/admin/login', '/readyz']
const DEADLINE_MS = 60_000

const runFile = promisify(execFile)
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** Path of that release's program; null where the registry does not give it. */
async function fetchNode(release) {
  try {
    const { stdout } = await runFile('npm', ['exec', '--yes', `--package=node@${release}`, '--', 'node', '-p', 'process.version + " " + process.execPath'], { timeout: 120_000 })
    const [version, program] = stdout.trim().split(' ')
    if (version !== `v${release}`) throw new Error(`npm gave ${version}`)
    return program
  } catch (error) {
    console.log(`  Node ${release}: NOT RUN, it could not be fetched (${String(error.stderr || error.message).trim().split('\n')[0]})`)
    return null
  }
}

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

async function untilGood(url, child) {
  for (const deadline = Date.now() + DEADLINE_MS; Date.now() < deadline; await pause(100)) {
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode} before it answered`)
    const answer = await fetch(url).catch(() => null)
    await answer?.arrayBuffer()
    if (answer?.ok) return
  }
  throw new Error(`no good answer from ${url} in ${DEADLINE_MS / 1000} s`)
}

/** A first start and a second on the same database; each must answer and stop in good order. */
async function serveOn(program, release) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'cms-other-node-'))
  try {
    for (const start of ['first', 'second']) {
      const port = await freePort()
      const env = { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...RUN_ENV, DATABASE_URL: `file:${folder}/cms.db`, LOG_LEVEL: 'error', PORT: String(port), UPLOADS_DIR: `${folder}/uploads` }
      const began = Date.now()
      const child = spawn(program, [...NODE_OPTIONS, 'build/server.js'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
      const ended = new Promise((resolve) => child.on('exit', resolve))
      try {
        for (const each of ASKED) await untilGood(`http://127.0.0.1:${port}${each}`, child)
        console.log(`  Node ${release}, ${start} start: all answered after ${((Date.now() - began) / 1000).toFixed(1)} s`)
      } finally {
        child.kill('SIGTERM')
      }
      const code = await ended
      if (code !== 0) throw new Error(`ended with ${code} when told to stop`)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

for (const release of RELEASES) {
  const program = await fetchNode(release)
  if (!program) continue
  try {
    await serveOn(program, release)
  } catch (error) {
    console.error(`  Node ${release}: ${error.message}`)
    process.exitCode = 1
  }
}
