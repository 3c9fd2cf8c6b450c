/** As write-until-killed, through Payload: notes with versions, rows and an outbox row. Argument: file. */
import { notesConfig } from './small-notes-cms'
import { startSmallCms } from './start-small-cms'

const url = `file:${process.argv[2]}`
const payload = await startSmallCms({ name: url, url, config: notesConfig() })
console.log('ready')

async function write(writer: number): Promise<never> {
  for (let i = 0; ; i += 1) {
    const title = i % 3 === 2 ? 'fails' : `note ${writer} ${i}`
    const data = { title, count: 1, rows: [{ label: 'a' }, { label: 'b' }] }
    const note = (await payload.create({ collection: 'notes' as never, data: data as never }).catch(() => null)) as { id: string } | null
    if (note) console.log(`stored ${note.id}`)
  }
}

await Promise.all([1, 2, 3, 4].map(write))
