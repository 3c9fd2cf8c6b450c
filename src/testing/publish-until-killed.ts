/**
 * One server of several on a file: publishes notes, changes them and takes every third offline, as fast as it
 * can, and says which note is as it shall be. Arguments: file, and "new" where its tables are to be created.
 */
import { feedConfig } from './small-feed-cms'
import { startSmallCms } from './start-small-cms'

const [file, isNew] = process.argv.slice(2)
const url = `file:${file}`
const payload = await startSmallCms({ name: url, url, config: feedConfig(), createTables: isNew === 'new' })
console.log('ready')

const collection = 'notes' as never

async function write(writer: number): Promise<never> {
  for (let i = 0; ; i += 1) {
    const title = `note ${process.pid} ${writer} ${i}`
    const { id } = (await payload.create({ collection, data: { title, _status: 'published' } as never })) as { id: string }
    await payload.update({ collection, id, data: { title: `${title} again`, _status: 'published' } as never })
    if (i % 3 === 2) await payload.update({ collection, id, data: { _status: 'draft' } as never })
    console.log(`stored ${id}`)
  }
}

await Promise.all([1, 2, 3].map(write))
