/** Steps that both commands share: right Node, dependencies installed. No dependencies of its own. */
import { spawn } from 'node:child_process'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { oneAtATime } from './one-at-a-time.mjs'
import { isBuilt, isInstalled } from './what-is-built.mjs'

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..'))

const NEEDED = [20, 20]

export function assertNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return
  process.stderr.write(`Node ${NEEDED.join('.')} or newer is needed; this is ${process.version}.\n`)
  process.exit(1)
}

const ORPHAN_CHECK_MS = 500

/** Runs a command to its end; its signals are this process's. Returns its exit code, 128 and more where a signal ended it. */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
    const forward = (signal) => child.kill(signal)
    process.on('SIGINT', forward).on('SIGTERM', forward)
    // npm that is told to end goes without a word to what it runs: whoever has lost it ends too.
    const { ppid } = process
    const watch = setInterval(() => process.ppid !== ppid && forward('SIGTERM'), ORPHAN_CHECK_MS)
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      clearInterval(watch)
      process.off('SIGINT', forward).off('SIGTERM', forward)
      resolve(code ?? 128 + (os.constants.signals[signal] ?? 0))
    })
  })
}

/** Says what takes long, and how long it took. Ends the process where it fails. */
export async function longStep(words, command, args, env) {
  const started = Date.now()
  process.stdout.write(`${words} …\n`)
  const code = await run(command, args, env)
  if (code !== 0) {
    process.stderr.write(code > 128 ? `Interrupted: ${words}\n` : `Failed: ${words}\n`)
    process.exit(code)
  }
  process.stdout.write(`  ${Math.round((Date.now() - started) / 1000)} s\n`)
}

async function installWhatIsMissing() {
  if (await isInstalled()) return
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  await longStep('Installing packages / Instaluję pakiety (1–3 min)', npm, ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
}

/** Installs what is missing and builds what is not built, while no other start in this folder does. */
export async function makeReady({ needsBuild }) {
  const isReady = async () => (await isInstalled()) && (!needsBuild || (await isBuilt()))
  if (await isReady()) return
  const work = async () => {
    await installWhatIsMissing()
    if (needsBuild && !(await isBuilt())) await longStep('Building / Buduję (1–3 min)', process.execPath, ['src/launcher/build.mjs'])
  }
  await oneAtATime('build/being-made', work, () => process.stdout.write('Another start is installing or building here: waiting … / Inne uruchomienie już instaluje lub buduje: czekam …\n'))
}

/** What every Node process that loads the configuration needs; see docs/decisions. */
export const NODE_OPTIONS = ['--conditions=production', '--no-warnings']
export const RUN_ENV = { PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true', NEXT_TELEMETRY_DISABLED: '1' }
