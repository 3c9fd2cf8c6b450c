import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, expect, it } from '@jest/globals'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'cms-one-at-a-time-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const lock = () => path.join(folder, 'build', 'being-made')

/** A process that notes when its work begins and ends; `ending` is how its work ends. */
function worker(name: string, ending = ''): Promise<number | null> {
  const script = `
    import { appendFileSync } from 'node:fs'
    import { oneAtATime } from ${JSON.stringify(path.resolve('src/launcher/one-at-a-time.mjs'))}
    const note = (word) => appendFileSync(${JSON.stringify(path.join(folder, 'notes'))}, word + ' ${name}\\n')
    await oneAtATime(${JSON.stringify(lock())}, async () => {
      note('begins')
      await new Promise((resolve) => setTimeout(resolve, 400))
      note('ends')
      ${ending}
    })`
  return new Promise((resolve) => {
    spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'ignore', 'inherit'] }).on('exit', resolve)
  })
}

it('four starts work one after the other, and one that fails lets the next in', async () => {
  const codes = await Promise.all([worker('a'), worker('b', 'process.exit(3)'), worker('c'), worker('d')])
  expect(codes).toEqual([0, 3, 0, 0])
  const notes = (await readFile(path.join(folder, 'notes'), 'utf8')).trim().split('\n')
  expect(notes).toHaveLength(8)
  for (let index = 0; index < notes.length; index += 2) {
    expect(notes[index]?.replace('begins', 'ends')).toBe(notes[index + 1])
  }
}, 60_000)

it('what a start that was killed left behind stops nobody', async () => {
  await writeFile(lock(), 'somebody who is gone')
  const longAgo = new Date(Date.now() - 60_000)
  await utimes(lock(), longAgo, longAgo)
  expect(await worker('e')).toBe(0)
}, 60_000)
