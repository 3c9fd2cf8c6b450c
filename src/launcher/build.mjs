/** Builds the admin (Next) and the server (esbuild) into .next and build/. A stamp says of which sources, last of all. */
import { spawn } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'

import { build } from 'esbuild'

import { buildStamp, sourcesStamp } from './what-is-built.mjs'

function run(command, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
    child.on('error', reject)
    // Told to stop, it does not leave the child building behind it.
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
    child.on('exit', (code, signal) => {
      if (code === 0) resolve()
      else process.exit(code ?? 128 + os.constants.signals[signal])
    })
  })
}

const sources = await sourcesStamp()
await rm(buildStamp, { force: true })
await mkdir('build', { recursive: true })
await build({
  entryPoints: { server: 'src/server/start.ts', seed: 'seed/run.ts' },
  outdir: 'build',
  bundle: true,
  packages: 'external',
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  tsconfig: 'tsconfig.json',
  logLevel: 'warning',
})
// The pages ask for no data while they are built: settings of the machine that builds stay out of them.
await run(process.execPath, ['--conditions=production', 'node_modules/next/dist/bin/next', 'build'], {
  NODE_ENV: 'production',
  NEXT_TELEMETRY_DISABLED: '1',
  PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true',
  PAYLOAD_SECRET: 'only-for-the-build-and-kept-nowhere-00',
})
await writeFile(buildStamp, sources)
