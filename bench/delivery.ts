/** npm run bench: what readers get, from a database of few documents and from one of many. */
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { cacheMemoryAsMarkdown, measureCacheMemory } from './cache-memory'
import { listenersAsMarkdown, measureListeners } from './listeners'
import { measurePublishing, publisherOf, publishingAsMarkdown } from './publish-to-visible'
import { type Body, bodyAt, CONNECTIONS, etagAt, measure, readsAsMarkdown, type Row, textAt } from './reads'
import { measureIndexing, measureSearch, searchAsMarkdown } from './search'
import { type BenchServers, serversOn } from './servers'

const FEW = 200
const FROM_MEMORY = 'this server, from memory'
const WORKED_OUT = 'this server, worked out each time'
/** Ten documents with what they relate to, in English. */
const LIST = '/api/member-cities?locale=en&depth=1&limit=10'
/** The same, as browsers ask for it. */
const BROTLI = 'list in brotli'

interface Place {
  servers: BenchServers
  documents: number
  seconds: number
}

const firstId = async (url: string): Promise<string> => (JSON.parse(await textAt(url + LIST)) as { docs: { id: string }[] }).docs[0]?.id ?? ''

/** The same bytes each way. @param single whether one document is read, too */
async function measureReads({ documents, seconds, servers }: Place, { single }: { single: boolean }): Promise<{ rows: Row[]; notes: string[] }> {
  const rows: Row[] = []
  const cached = await servers.ours()
  const reads: Record<string, string> = { list: LIST, ...(single ? { single: `/api/member-cities/${await firstId(cached.url)}?locale=en&depth=1` } : {}) }
  const named = (read: string): string => `${read}, of ${documents}`
  const measured = async (way: string, read: string, url: string, headers?: Record<string, string>): Promise<void> => {
    rows.push(await measure({ way, read: named(read), url, seconds, ...(headers ? { headers } : {}) }))
  }
  const all = async (way: string, url: string): Promise<void> => {
    for (const [read, address] of Object.entries(reads)) await measured(way, read, url + address)
  }
  const idle = await cached.memoryMiB()
  const bodies: Record<string, Body> = { [BROTLI]: await bodyAt(cached.url + LIST, 'br') }
  for (const [read, address] of Object.entries(reads)) bodies[read] = await bodyAt(cached.url + address, 'identity')
  await all(FROM_MEMORY, cached.url)
  await measured(FROM_MEMORY, BROTLI, cached.url + LIST, { 'Accept-Encoding': 'br' })
  await measured('this server, unchanged (304)', 'list', cached.url + LIST, { 'If-None-Match': await etagAt(cached.url + LIST) })
  const busy = await cached.memoryMiB()
  await cached.stop()

  const uncached = await servers.ours({ CACHE_MB: '0' })
  await all(WORKED_OUT, uncached.url)
  const endCommits = await servers.database.commitTenTimesASecond()
  await all('this server, worked out, ten commits a second', uncached.url)
  await endCommits()
  await uncached.stop()
  const next = await servers.next()
  await all('next start, Payload’s own route', next.url)
  const nextMemory = await next.memoryMiB()
  await next.stop()
  for (const [read, body] of Object.entries(bodies)) {
    const bare = await servers.bare(body)
    await measured('bare node:http, same bytes', read, bare.url)
    await bare.stop()
  }
  return {
    rows,
    notes: [
      `Of ${documents} documents: ${Object.entries(bodies).map(([read, { bytes }]) => `${read} ${bytes.length} bytes`).join(', ')}; resident memory idle ${idle.toFixed(0)} MiB, under load ${busy.toFixed(0)} MiB; next start under load ${nextMemory.toFixed(0)} MiB`,
    ],
  }
}

/** An empty database, prepared by the first start of a server, and filled. */
async function prepare({ documents, servers }: Place): Promise<{ firstStartMs: number }> {
  const first = await servers.ours()
  await first.stop()
  await servers.generateCities(documents)
  // What its next start has to do once, such as to write down all that is there for the change feed.
  const second = await servers.ours()
  await second.stop()
  return { firstStartMs: first.bootMs }
}

const ratioOf = (rows: readonly Row[], of: number, by: number): string => {
  const p50 = (documents: number): number => rows.find(({ read, way }) => way === WORKED_OUT && read === `list, of ${documents}`)?.p50 ?? NaN
  return (p50(of) / p50(by)).toFixed(2)
}

export interface DeliveryBench {
  /** In the larger database. */
  documents: number
  /** For each way to read. */
  seconds: number
  mongoUrl: string | undefined
}

export async function deliveryReport({ documents, mongoUrl, seconds }: DeliveryBench): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'cms-bench-'))
  const few: Place = { servers: serversOn({ folder, mongoUrl }, 'few'), documents: FEW, seconds }
  const many: Place = { servers: serversOn({ folder, mongoUrl }, 'many'), documents, seconds }
  try {
    const { firstStartMs } = await prepare(few)
    const ofFew = await measureReads(few, { single: true })
    await prepare(many)
    const ofMany = await measureReads(many, { single: false })

    const server = await many.servers.ours()
    const id = await firstId(server.url)
    const publishing = await measurePublishing(server, id, [`/api/member-cities/${id}?locale=pl`, '/api/member-cities?locale=pl&depth=1&limit=10'])
    const publish = await publisherOf(server, id)
    const listeners = await measureListeners(server, () => publish('Słyszą wszyscy'))
    const found = await measureSearch(server, id, documents)
    await server.stop()
    const memory = await measureCacheMemory(many.servers, documents)
    // Last: it fills this process.
    const buildMs = await measureIndexing(many.servers)

    const rows = [...ofFew.rows, ...ofMany.rows]
    return [
      `${CONNECTIONS} connections, ${seconds} s each after a warm-up, ${mongoUrl ? 'MongoDB’s protocol' : 'SQLite'}.`,
      '',
      ...readsAsMarkdown(rows),
      '',
      ...[
        `The list worked out each time, p50 of ${documents} documents ÷ p50 of ${FEW}: ${ratioOf(rows, documents, FEW)}`,
        publishingAsMarkdown(publishing),
        cacheMemoryAsMarkdown(memory),
        listenersAsMarkdown(listeners),
        `First start with an empty database (migrate, seed, first 200): ${(firstStartMs / 1000).toFixed(1)} s; start to the first 200 with ${documents} documents: ${(server.bootMs / 1000).toFixed(1)} s`,
        ...ofFew.notes,
        ...ofMany.notes,
      ].map((note) => `- ${note}`),
      '',
      ...searchAsMarkdown({ buildMs, documents, rows: found }),
    ].join('\n')
  } finally {
    await Promise.allSettled([few, many].map(({ servers }) => servers.database.drop()))
    await rm(folder, { recursive: true, force: true })
  }
}
