/**
 * npm run bench -- translation: see translation.ts.
 * npm run bench [-- --seconds 6 --documents 20000 --write]: how fast readers are answered; see delivery.ts.
 * --mongo mongodb://127.0.0.1:27017/?replicaSet=rs0: the same on databases of that server, dropped at the end.
 * One run on one machine, each way in turn and with the same content; ratios are what counts.
 * --write puts the figures into docs/benchmarks.md.
 */
import { readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import { parseArgs } from 'node:util'

const { positionals: [subject = 'delivery'], values: options } = parseArgs({
  allowPositionals: true,
  options: { documents: { type: 'string', default: '20000' }, mongo: { type: 'string' }, seconds: { type: 'string', default: '6' }, write: { type: 'boolean', default: false } },
})
const documents = Number(options.documents)

function machineAndDay(): string {
  const machine = `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown processor'}, ${(os.totalmem() / 2 ** 30).toFixed(0)} GiB, ${os.type()} ${os.release()}, Node ${process.version}`
  return `${new Date().toISOString().slice(0, 10)}, ${machine}`
}

/** Where docs/benchmarks.md has the figures of each subject. */
const MARKS: Record<string, string> = {
  delivery: '<!-- figures of the last npm run bench -- --write -->',
  'delivery on MongoDB': '<!-- figures of the last npm run bench -- --mongo … --write -->',
  translation: '<!-- figures of the last npm run bench -- translation --write -->',
}
const SUBJECTS: Record<string, () => Promise<string>> = {
  delivery: async () => {
    const { deliveryReport } = await import('./delivery')
    return `${machineAndDay()}. ${await deliveryReport({ documents, mongoUrl: options.mongo, seconds: Number(options.seconds) })}`
  },
  translation: async () => {
    const { translationReport } = await import('./translation')
    return `${machineAndDay()}, SQLite, one process.\n\n${await translationReport({ documents })}`
  },
}

const PAGE = 'docs/benchmarks.md'
const isOnMongo = options.mongo !== undefined
const mark = MARKS[isOnMongo ? `${subject} on MongoDB` : subject]

/** Puts the report in the place of the figures that stand after the mark, up to the next heading. */
async function write(after: string, report: string): Promise<void> {
  const before = await readFile(PAGE, 'utf8')
  const start = before.indexOf(after) + after.length
  const next = before.indexOf('\n## ', start)
  await writeFile(PAGE, `${before.slice(0, start)}\n\n${report}\n${next === -1 ? '' : before.slice(next)}`)
}

const measured = SUBJECTS[subject]
if (!measured) throw new Error(`There is no benchmark “${subject}”. Known: ${Object.keys(SUBJECTS).join(', ')}`)
if (!mark) throw new Error(`“${subject}” is not measured on MongoDB`)
if (options.write && !(await readFile(PAGE, 'utf8')).includes(mark)) throw new Error(`${PAGE} has no place for these figures: ${mark}`)
const report = await measured()
console.log(report)
if (options.write) await write(mark, report)
// Payload keeps what would hold the process.
process.exit(0)
