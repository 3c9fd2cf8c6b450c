/** npm start: installs what is missing, builds what is not built, then runs the server. */
import { assertNode, installWhatIsMissing, longStep, NODE_OPTIONS, run, RUN_ENV } from './steps.mjs'
import { isBuilt } from './what-is-built.mjs'

assertNode()
await installWhatIsMissing()
if (!(await isBuilt())) await longStep('Building / Buduję (1–3 min)', process.execPath, ['src/launcher/build.mjs'])
process.exit(await run(process.execPath, [...NODE_OPTIONS, '--enable-source-maps', 'build/server.js'], { NODE_ENV: 'production', ...RUN_ENV }))
