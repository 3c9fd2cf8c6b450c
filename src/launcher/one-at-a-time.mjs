/** Lets one process at a time install and build in this folder; the next one waits, and then finds it done. */
import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { mkdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'

const SIGN_OF_LIFE_MS = 1000
/** Whoever gave no sign for so long was ended; no number of a process is asked, for another may have it now. */
const GONE_AFTER_MS = 10_000
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

function isHeldBy(lock, name) {
  try {
    return readFileSync(lock, 'utf8') === name
  } catch {
    return false
  }
}

const silentFor = async (lock) => Date.now() - ((await stat(lock).catch(() => null))?.mtimeMs ?? Date.now())

async function take(lock, name) {
  try {
    await writeFile(lock, name, { flag: 'wx' })
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if ((await silentFor(lock)) > GONE_AFTER_MS) await rm(lock, { force: true })
    return false
  }
  // Another that waited may have taken this for what an ended one left: who is named in the end holds it.
  await pause(100)
  return isHeldBy(lock, name)
}

/** Runs `work` while no other process does; `onWait` is called once where there is one. Returns what `work` does. */
export async function oneAtATime(lock, work, onWait = () => {}) {
  const name = randomUUID()
  await mkdir(path.dirname(lock), { recursive: true })
  for (let isFirst = true; !(await take(lock, name)); isFirst = false) {
    if (isFirst) onWait()
    await pause(300)
  }
  const alive = setInterval(() => void utimes(lock, new Date(), new Date()).catch(() => {}), SIGN_OF_LIFE_MS)
  const letGo = () => {
    clearInterval(alive)
    if (isHeldBy(lock, name)) rmSync(lock, { force: true })
  }
  // A step that fails ends the process.
  process.once('exit', letGo)
  try {
    return await work()
  } finally {
    process.off('exit', letGo)
    letGo()
  }
}
