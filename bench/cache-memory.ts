/** What a server's memory grows by for each megabyte of answers that it keeps. */
import type { RunningServer } from '../src/testing/server-under-test'
import type { BenchServers } from './servers'

const SETTLE_MS = 500
/** Different pages in two languages, until there are so many bytes of them or no more pages. */
const MOST_BYTES = 48 * 2 ** 20
const DOCUMENTS_IN_EACH = 500

export interface CacheMemory {
  answers: number
  mebibytes: number
  /** By how much resident memory grew where they were kept, and where the same was worked out and let go. */
  keptMiB: number
  letGoMiB: number
}

const addressOf = (turn: number, pages: number): string =>
  `/api/member-cities?locale=${turn < pages ? 'pl' : 'en'}&depth=0&limit=${DOCUMENTS_IN_EACH}&page=${(turn % pages) + 1}`

async function lengthOf(url: string): Promise<number> {
  const answer = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  return (await answer.arrayBuffer()).byteLength
}

/** Resident memory without what nobody holds any more. */
async function tidiedMiB(server: RunningServer): Promise<number> {
  for (let time = 0; time < 3; time += 1) {
    server.signal('SIGUSR2')
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
  }
  return server.memoryMiB()
}

async function growth(server: RunningServer, ask: (server: RunningServer) => Promise<void>): Promise<number> {
  // What any work makes it grow by, with answers that are none of those below.
  for (let turn = 0; turn < 8; turn += 1) await lengthOf(`${server.url}/api/member-cities?locale=en&depth=0&limit=${DOCUMENTS_IN_EACH + 1 + turn}`)
  const before = await tidiedMiB(server)
  await ask(server)
  return (await tidiedMiB(server)) - before
}

export async function measureCacheMemory(servers: BenchServers, documents: number): Promise<CacheMemory> {
  const pages = Math.floor(documents / DOCUMENTS_IN_EACH)
  let answers = 0
  let bytes = 0
  const keeping = await servers.ours({ CACHE_MB: '1024' }, { isTidied: true })
  const keptMiB = await growth(keeping, async ({ url }) => {
    for (; bytes < MOST_BYTES && answers < 2 * pages; answers += 1) bytes += await lengthOf(url + addressOf(answers, pages))
  })
  for (let turn = 0; turn < answers; turn += 1) {
    const state = (await fetch(keeping.url + addressOf(turn, pages), { method: 'HEAD', headers: { 'Accept-Encoding': 'identity' } })).headers.get('x-cache')
    // Alone, a server keeps an answer for a minute.
    if (state !== 'HIT' && turn > answers / 2) throw new Error(`An answer that should be in memory is ${state}`)
  }
  await keeping.stop()

  const lettingGo = await servers.ours({ CACHE_MB: '0' }, { isTidied: true })
  const letGoMiB = await growth(lettingGo, async ({ url }) => {
    for (let turn = 0; turn < answers; turn += 1) await lengthOf(url + addressOf(turn, pages))
  })
  await lettingGo.stop()
  return { answers, mebibytes: bytes / 2 ** 20, keptMiB, letGoMiB }
}

export const cacheMemoryAsMarkdown = ({ answers, keptMiB, letGoMiB, mebibytes }: CacheMemory): string =>
  `Memory per cached MiB: ${(keptMiB / mebibytes).toFixed(2)} MiB resident for each MiB of bodies (${answers} answers, ${mebibytes.toFixed(0)} MiB: ${keptMiB.toFixed(0)} MiB more; ${letGoMiB.toFixed(0)} MiB where the same was worked out and let go)`
