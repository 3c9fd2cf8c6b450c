/** Servers to measure, each a process of its own on a free port of 127.0.0.1. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'

export interface RunningServer {
  url: string
  /** From the start of the process to the first good answer, in milliseconds. */
  bootMs: number
  /** Resident memory now, in MiB; NaN where /proc is not there. */
  memoryMiB: () => Promise<number>
  /** Ends once it does next to nothing by itself; at once where /proc is not there. */
  untilIdle: () => Promise<void>
  signal: (name: NodeJS.Signals) => void
  stop: () => Promise<void>
}

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

const DEADLINE_MS = 180_000
/** A tick is a hundredth of a second: idle is less than a twentieth of one processor. */
const LOOK_MS = 1000
const MOST_IDLE_TICKS = 5

/** Of the processor, in user and kernel mode, as proc(5) has them: the name before may hold anything. */
function ticksOf(stat: string): number {
  const [user, kernel] = stat.slice(stat.lastIndexOf(')') + 2).split(' ').slice(11, 13)
  return Number(user) + Number(kernel)
}

async function untilGood(url: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + DEADLINE_MS
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode} before it answered ${url}`)
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) {
      await answer.arrayBuffer()
      return
    }
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`${url} gave no good answer in ${DEADLINE_MS / 1000} s`)
}

/** @param probe path that answers 200 once the server is up */
export async function startServer(
  command: string,
  args: string[],
  { env, port, probe }: { env: Record<string, string>; port: number; probe: string },
): Promise<RunningServer> {
  const started = performance.now()
  const child: ChildProcess = spawn(command, args, { env: { NODE_ENV: 'production', ...env }, stdio: ['ignore', 'ignore', 'inherit'] })
  const url = `http://127.0.0.1:${port}`
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
  }
  try {
    await untilGood(url + probe, child)
  } catch (error) {
    await stop()
    throw error
  }
  const bootMs = performance.now() - started
  const memoryMiB = async (): Promise<number> => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? NaN) / 1024
  }
  const untilIdle = async (): Promise<void> => {
    const ticks = async (): Promise<number> => ticksOf(await readFile(`/proc/${child.pid}/stat`, 'utf8').catch(() => ''))
    for (let before = await ticks(), now = NaN; ; before = now) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
      now = await ticks()
      // Not less where nothing can be read.
      if (!(now - before > MOST_IDLE_TICKS)) return
    }
  }
  return { url, bootMs, memoryMiB, untilIdle, signal: (name) => void child.kill(name), stop }
}
