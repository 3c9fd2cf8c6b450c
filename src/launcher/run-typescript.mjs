/** Runs a TypeScript command that loads the configuration: node src/launcher/run-typescript.mjs FILE [ARGUMENTS] */
import { spawn } from 'node:child_process'

const child = spawn(
  process.execPath,
  // Lexical's default entries use top-level await, which ends Node 20 at random; these do not.
  ['--conditions=production', '--import', 'tsx', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    // Payload's check ends the process where a plugin's version differs in the last digit; package.json pins them.
    env: { PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true', ...process.env },
  },
)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
