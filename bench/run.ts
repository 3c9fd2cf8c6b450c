/**
 * npm run bench -- translation: see translation.ts.
 * npm run bench [-- --seconds 6 --documents 20000 --write]: how fast readers are answered; see delivery.ts.
 * One run on one machine, each way in turn and with the same content; ratios are what counts.
 * --write puts the figures into docs/benchmarks.md.
 */
import { readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import { parseArgs } from 'node:util'

const { positionals: [subject = 'delivery'], values: options } = parseArgs({
  allowPositionals: true,
  options: { documents: { type: 'string', default: '20000' }, seconds: { type: 'string', default: '6' }, write: { type: 'boolean', default: false } },
})
const documents = Number(options.documents)

function machineAndDay(): string {
  const machine = `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown processor'}, ${(os.totalmem() / 2 ** 30).toFixed(0)} GiB, ${os.type()} ${os.release()}, Node ${process.version}`
  return `${new Date().toISOString().slice(0, 10)}, ${machine}`
}

/** Where docs/benchmarks.md has the figures of each subject. */
const MARKS: Record<string, string> = {
  delivery: '<!-- figures of the last npm run bench -- --write -->',
  translation: '<!-- figures of the last npm run bench -- translation --write -->',
}
const SUBJECTS: Record<string, () => Promise<string>> = {
  delivery: async () => {
    const { deliveryReport } = await import('./delivery')
    return `${machineAndDay()}. ${await deliveryReport({ documents, seconds: Number(options.seconds) })}`
  },
  translation: async () => {
    const { translationReport } = await import('./translation')
    return `${machineAndDay()}, SQLite, one process.\n\n${await translationReport({ documents })}`
  },
}

/** Puts the report in the place of the figures that stand after the mark, up to the next heading. */
async function write(mark: string, report: string): Promise<void> {
  const page = 'docs/benchmarks.md'
  const before = await readFile(page, 'utf8')
  const start = before.indexOf(mark) + mark.length
  const next = before.indexOf('\n## ', start)
  await writeFile(page, `${before.slice(0, start)}\n\n${report}\n${next === -1 ? '' : before.slice(next)}`)
}

const report = await SUBJECTS[subject]?.()
if (!report) throw new Error(`There is no benchmark “${subject}”. Known: ${Object.keys(SUBJECTS).join(', ')}`)
console.log(report)
if (options.write) await write(MARKS[subject] ?? '', report)
// Payload keeps what would hold the process.
process.exit(0)
