import { measureCacheMemory, cacheMemoryAsMarkdown } from './cache-memory'
import { listenersAsMarkdown, measureListeners } from './listeners'
import { measurePublishing, publisherOf, publishingAsMarkdown } from './publish-to-visible'
import { measureIndexing, measureSearch, searchAsMarkdown } from './search'
import { serversOn } from './servers'
const many = serversOn('/tmp/w/rdb', 'cms')
let t = Date.now()
const lap = (what: string) => { console.log('##', what, Date.now() - t); t = Date.now() }
const server = await many.ours()
lap('start')
const id = (await (await fetch(server.url + '/api/member-cities?locale=en&limit=1&depth=0')).json() as any).docs[0].id
console.log(publishingAsMarkdown(await measurePublishing(server, id, [`/api/member-cities/${id}?locale=pl`, '/api/member-cities?locale=pl&depth=1&limit=10'])))
lap('publishing')
const publish = await publisherOf(server, id)
console.log(listenersAsMarkdown(await measureListeners(server, () => publish('Słyszą'))))
lap('listeners')
const rows = await measureSearch(server, id, 20000)
lap('search')
const idle = await server.memoryMiB()
await server.stop()
console.log(searchAsMarkdown({ rows, documents: 20000, buildMs: 0 }).join('\n'), idle)
console.log(cacheMemoryAsMarkdown(await measureCacheMemory(many, 20000)))
lap('cache')
console.log(await measureIndexing(many))
lap('indexing')
process.exit(0)
