/** npm start: installs what is missing, builds what is not built, then runs the server. */
import { assertNode, makeReady, NODE_OPTIONS, run, RUN_ENV } from './steps.mjs'

assertNode()
await makeReady({ needsBuild: true })
process.exit(await run(process.execPath, [...NODE_OPTIONS, '--enable-source-maps', 'build/server.js'], { NODE_ENV: 'production', ...RUN_ENV }))
