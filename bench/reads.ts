/** Reads per second of one address, under load. */
import autocannon from 'autocannon'

export const CONNECTIONS = 32
const WARM_UP_S = 2

export interface Row {
  way: string
  read: string
  perSecond: number
  p50: number
  p99: number
  errors: number
}

interface Measured {
  way: string
  read: string
  url: string
  seconds: number
  headers?: Record<string, string>
}

export async function measure({ headers = {}, read, seconds, url, way }: Measured): Promise<Row> {
  await autocannon({ url, headers, connections: CONNECTIONS, duration: Math.min(WARM_UP_S, seconds) })
  const result = await autocannon({ url, headers, connections: CONNECTIONS, duration: seconds })
  return {
    way,
    read,
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    errors: result.errors + result['4xx'] + result['5xx'],
  }
}

export async function textAt(url: string): Promise<string> {
  const answer = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  return answer.text()
}

export async function etagAt(url: string): Promise<string> {
  const answer = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } })
  await answer.arrayBuffer()
  const etag = answer.headers.get('etag')
  if (!etag) throw new Error(`${url} has no ETag`)
  return etag
}

const WAYS = { ours: 'this server', next: 'next start', bare: 'bare node:http' }

/** A line for each row, with how it stands to bare Node and to `next start` of the same read. */
export function readsAsMarkdown(rows: readonly Row[]): string[] {
  return [
    '| way | read | req/s | p50 ms | p99 ms | × next start | × bare | errors |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map((row) => {
      const of = (way: string): number => rows.find((each) => each.way.startsWith(way) && each.read === row.read)?.perSecond ?? NaN
      const cells = [row.way, row.read, row.perSecond.toFixed(0), row.p50, row.p99, (row.perSecond / of(WAYS.next)).toFixed(2), (row.perSecond / of(WAYS.bare)).toFixed(3), row.errors]
      return `| ${cells.join(' | ')} |`
    }),
  ]
}
