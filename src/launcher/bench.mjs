/** npm run bench: installs what is missing, builds what is not built, then measures that. */
import { assertNode, makeReady, run } from './steps.mjs'

assertNode()
await makeReady({ needsBuild: true })
process.exit(await run(process.execPath, ['src/launcher/run-typescript.mjs', 'bench/run.ts', ...process.argv.slice(2)]))
