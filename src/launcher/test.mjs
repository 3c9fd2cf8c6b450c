/** npm test: installs what is missing, builds for the browser tests, and runs everything or what is named. */
import { assertNode, installWhatIsMissing, longStep, run, RUN_ENV } from './steps.mjs'
import { isBuilt } from './what-is-built.mjs'

assertNode()
await installWhatIsMissing()
const chosen = process.argv.slice(2)
const needsBuild = chosen.length === 0 || chosen.some((name) => /browser|starts/.test(name))
if (needsBuild && !(await isBuilt())) await longStep('Building / Buduję (1–3 min)', process.execPath, ['src/launcher/build.mjs'])
const jest = ['--experimental-vm-modules', '--conditions=production', '--no-warnings', 'node_modules/jest/bin/jest.js']
// Two at once: each holds a whole server, and a heap that grows with what it loads.
process.exit(await run(process.execPath, [...jest, '--maxWorkers=2', '--workerIdleMemoryLimit=1200MB', ...chosen], {
  ...RUN_ENV,
  NODE_OPTIONS: '--experimental-vm-modules --conditions=production --no-warnings',
}))
