/** Redis for tests: Debian's redis-server, or the one in PATH. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'

/** Says what is not run where it is missing. */
export function hasRedis(): boolean {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    process.stderr.write('Not run: several instances through Redis. It needs redis-server (Debian: apt-get install redis-server).\n')
    return false
  }
}

/** @returns what kills it */
export async function startRedis(port: number): Promise<() => Promise<void>> {
  const server: ChildProcess = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', '/tmp'], { stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = once(server, 'exit')
  await new Promise<void>((resolve) => server.stdout?.on('data', (data: Buffer) => /Ready to accept/.test(data.toString()) && resolve()))
  return async () => {
    server.kill('SIGKILL')
    await ended
  }
}
