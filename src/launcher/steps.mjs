/** Steps that both commands share: right Node, dependencies installed. No dependencies of its own. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { isInstalled } from './what-is-built.mjs'

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..'))

const NEEDED = [20, 20]

export function assertNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return
  process.stderr.write(`Node ${NEEDED.join('.')} or newer is needed; this is ${process.version}.\n`)
  process.exit(1)
}

/** Runs a command to its end; its signals are this process's. Returns its exit code. */
export function run(command, args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
    const forward = (signal) => child.kill(signal)
    process.on('SIGINT', forward).on('SIGTERM', forward)
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      process.off('SIGINT', forward).off('SIGTERM', forward)
      resolve(code ?? (signal ? 1 : 0))
    })
  })
}

/** Says what takes long, and how long it took. Ends the process where it fails. */
export async function longStep(words, command, args, env) {
  const started = Date.now()
  process.stdout.write(`${words} …\n`)
  const code = await run(command, args, env)
  if (code !== 0) {
    process.stderr.write(`Failed: ${words}\n`)
    process.exit(code)
  }
  process.stdout.write(`  ${Math.round((Date.now() - started) / 1000)} s\n`)
}

export async function installWhatIsMissing() {
  if (await isInstalled()) return
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  await longStep('Installing packages / Instaluję pakiety', npm, ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
}

/** What every Node process that loads the configuration needs; see docs/decisions. */
export const NODE_OPTIONS = ['--conditions=production', '--no-warnings']
export const RUN_ENV = { PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true', NEXT_TELEMETRY_DISABLED: '1' }
