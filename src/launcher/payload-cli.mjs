/** Payload's own command line on this configuration: node src/launcher/payload-cli.mjs generate:types */
import { spawn } from 'node:child_process'

const child = spawn(process.execPath, ['--conditions=production', 'node_modules/payload/bin.js', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { PAYLOAD_DISABLE_DEPENDENCY_CHECKER: 'true', ...process.env },
})
child.on('exit', (code) => process.exit(code ?? 1))
