/** A process of its own for a test: it prints lines, the test reads them and may end it. */
import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

export interface Child {
  process: ChildProcess
  /** What it printed so far. */
  lines: string[]
  /** Resolves with the first line that begins so; rejects when the process ends without one. */
  line: (start: string) => Promise<string>
  ended: Promise<{ code: number | null; errors: string }>
  kill: () => Promise<void>
}

/**
 * One file of this folder without Payload, which takes a second to load: for tests that start many
 * processes. Returns the file to run and what removes it.
 */
export async function bundleWithoutPayload(file: string): Promise<{ bundle: string; remove: () => Promise<void> }> {
  const folder = path.resolve('build', `test-${process.pid}-${Date.now()}`)
  const bundle = path.join(folder, file.replace(/\.ts$/, '.mjs'))
  const stub = path.resolve('src/testing/errors-without-payload.ts')
  const options = ['--bundle', '--platform=node', '--format=esm', '--external:libsql', `--alias:payload=${stub}`]
  await promisify(execFile)(path.resolve('node_modules/.bin/esbuild'), [path.resolve('src/testing', file), ...options, `--outfile=${bundle}`])
  return { bundle, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** @param file a TypeScript file of this folder, or a bundle */
export function runChild(file: string, args: string[]): Child {
  const isBundle = file.endsWith('.mjs')
  const script = path.resolve('src/testing', file)
  const flags = isBundle ? [] : ['--conditions=production', '--import', 'tsx']
  const child = spawn(process.execPath, [...flags, script, ...args], {
    env: { NODE_ENV: 'test', PATH: process.env.PATH, PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  const waiting = new Set<() => void>()
  let errors = ''
  let hasEnded = false
  const wake = () => waiting.forEach((check) => check())
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    wake()
  })
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()))
  const ended = new Promise<{ code: number | null; errors: string }>((resolve) => {
    child.on('close', (code) => {
      hasEnded = true
      resolve({ code, errors })
      wake()
    })
  })
  const line = (start: string) =>
    new Promise<string>((resolve, reject) => {
      const check = () => {
        const found = lines.find((each) => each.startsWith(start))
        if (!found && !hasEnded) return
        waiting.delete(check)
        if (found) resolve(found)
        else reject(new Error(`${file} ended without "${start}": ${errors}`))
      }
      waiting.add(check)
      check()
    })
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  return { process: child, lines, line, ended, kill }
}
