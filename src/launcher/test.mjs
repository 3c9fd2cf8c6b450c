/** npm test: installs what is missing, builds for the browser tests, and runs everything or what is named. */
import { assertNode, makeReady, run, RUN_ENV } from './steps.mjs'

assertNode()
const chosen = process.argv.slice(2)
const needsBuild = chosen.length === 0 || chosen.some((name) => /browser|starts/.test(name))
await makeReady({ needsBuild })
const jest = ['--experimental-vm-modules', '--conditions=production', '--no-warnings', 'node_modules/jest/bin/jest.js']
// Two at once: each holds a whole server, and a heap that grows with what it loads.
process.exit(await run(process.execPath, [...jest, '--maxWorkers=2', '--workerIdleMemoryLimit=1200MB', ...chosen], {
  ...RUN_ENV,
  NODE_OPTIONS: '--experimental-vm-modules --conditions=production --no-warnings',
}))
