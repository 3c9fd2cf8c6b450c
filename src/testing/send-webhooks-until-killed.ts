/**
 * One server of several on a file: publishes notes, changes them and tells a webhook of it, again and again.
 * Arguments: file, and the webhook's address where the tables and the webhook are to be made.
 */
import { sendWhatIsDue } from '../delivery/webhooks/start-webhooks'
import { makeWebhook, webhooksConfig } from './small-webhooks-cms'
import { startSmallCms } from './start-small-cms'

const [file, target] = process.argv.slice(2)
const url = `file:${file}`
const payload = await startSmallCms({ name: url, url, config: webhooksConfig(), createTables: target !== undefined })
if (target) await makeWebhook(payload, { url: target })
console.log('ready')

const collection = 'notes' as never

/** So that sending keeps up with writing. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 50))

async function write(writer: number): Promise<never> {
  for (let i = 0; ; i += 1) {
    const title = `note ${process.pid} ${writer} ${i}`
    const { id } = (await payload.create({ collection, data: { title, _status: 'published' } as never })) as { id: string }
    await payload.update({ collection, id, data: { title: `${title} again`, _status: 'published' } as never })
    await pause()
  }
}

async function send(): Promise<never> {
  for (;;) {
    await sendWhatIsDue(payload)
    await pause()
  }
}

await Promise.all([write(1), write(2), send()])
