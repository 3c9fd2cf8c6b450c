/** Whether what is installed and built belongs to the sources as they are now. No dependencies: runs before npm ci. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

export const buildStamp = 'build/stamp'

const SOURCES = ['collections', 'seed', 'src', 'payload.config.ts', 'next.config.mjs', 'tsconfig.json', 'package-lock.json']

async function filesBelow(place) {
  const entries = await readdir(place, { withFileTypes: true }).catch(() => null)
  if (!entries) return existsSync(place) ? [place] : []
  const nested = await Promise.all(entries.map((entry) => {
    const file = path.join(place, entry.name)
    return entry.isDirectory() ? filesBelow(file) : [file]
  }))
  return nested.flat()
}

/** A checksum over the content of every source file. */
export async function sourcesStamp() {
  const files = (await Promise.all(SOURCES.map(filesBelow))).flat().filter((file) => !/\.test\.tsx?$/.test(file)).sort()
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update('\0').update(await readFile(file)).update('\0')
  return hash.digest('hex')
}

const read = (file) => readFile(file, 'utf8').catch(() => '')

const packagesOf = async (file) => JSON.parse((await read(file)) || '{}').packages ?? {}

/** Whether what npm says it installed is what the lockfile asks for; packages for other platforms are not expected. */
export async function isInstalled() {
  const [wanted, installed] = await Promise.all(['package-lock.json', 'node_modules/.package-lock.json'].map(packagesOf))
  return Object.entries(wanted).every(
    ([place, { optional, version }]) => place === '' || optional || installed[place]?.version === version,
  )
}

export const isBuilt = async () => (await read(buildStamp)) === (await sourcesStamp())
