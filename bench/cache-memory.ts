/** What a server's memory grows by for each megabyte of answers that it keeps. */
import type { RunningServer } from '../src/testing/server-under-test'
import type { BenchServers } from './servers'

const ASKING = 4
const SETTLE_MS = 2000
/** Answers of different pages, with relations, in two languages, until there are so many bytes of them. */
const MOST_BYTES = 64 * 2 ** 20
const DOCUMENTS_IN_EACH = 50

export interface CacheMemory {
  answers: number
  mebibytes: number
  /** By how much resident memory grew where they were kept, and where the same was worked out and let go. */
  keptMiB: number
  letGoMiB: number
}

const addressOf = (turn: number, pages: number): string =>
  `/api/member-cities?locale=${turn < pages ? 'pl' : 'en'}&depth=1&limit=${DOCUMENTS_IN_EACH}&page=${(turn % pages) + 1}`

async function lengthOf(url: string): Promise<number> {
  const answer = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  return (await answer.arrayBuffer()).byteLength
}

async function growth(server: RunningServer, ask: (url: string) => Promise<void>, turns: number, pages: number): Promise<number> {
  // What any work makes it grow by: other answers, which are none of those that are asked for below.
  for (let turn = 0; turn < 12; turn += 1) await lengthOf(`${server.url}/api/member-cities?locale=en&depth=1&limit=${DOCUMENTS_IN_EACH + 1 + turn}`)
  const before = await server.memoryMiB()
  let next = 0
  await Promise.all(Array.from({ length: ASKING }, async () => {
    while (next < turns) {
      const turn = next
      next += 1
      await ask(server.url + addressOf(turn, pages))
    }
  }))
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
  return (await server.memoryMiB()) - before
}

export async function measureCacheMemory(servers: BenchServers, documents: number): Promise<CacheMemory> {
  const pages = Math.floor(documents / DOCUMENTS_IN_EACH)
  const probe = await servers.ours({ CACHE_MB: '0' })
  const length = await lengthOf(probe.url + addressOf(0, pages))
  const turns = Math.min(2 * pages, Math.floor(MOST_BYTES / length))
  const letGoMiB = await growth(probe, async (url) => void (await lengthOf(url)), turns, pages)
  await probe.stop()

  const keeping = await servers.ours({ CACHE_MB: '1024' })
  let bytes = 0
  const keptMiB = await growth(keeping, async (url) => void (bytes += await lengthOf(url)), turns, pages)
  for (let turn = 0; turn < turns; turn += 1) {
    const state = (await fetch(keeping.url + addressOf(turn, pages), { method: 'HEAD', headers: { 'Accept-Encoding': 'identity' } })).headers.get('x-cache')
    if (state !== 'HIT') throw new Error(`An answer that should be in memory is ${state}`)
  }
  await keeping.stop()
  return { answers: turns, mebibytes: bytes / 2 ** 20, keptMiB, letGoMiB }
}

export const cacheMemoryAsMarkdown = ({ answers, keptMiB, letGoMiB, mebibytes }: CacheMemory): string =>
  `Memory per cached MiB: ${(keptMiB / mebibytes).toFixed(2)} MiB resident for each MiB of bodies (${answers} answers, ${mebibytes.toFixed(0)} MiB: ${keptMiB.toFixed(0)} MiB more; where the same was worked out and let go, ${letGoMiB.toFixed(0)} MiB more)`
