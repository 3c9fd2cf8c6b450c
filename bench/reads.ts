/** Reads per second of one address, under load. */
import { get, type IncomingMessage } from 'node:http'

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

/** As it comes over the wire. */
export interface Body {
  bytes: Buffer
  encoding: Encoding
}

export type Encoding = 'identity' | 'br'

export function bodyAt(url: string, encoding: Encoding): Promise<Body> {
  return new Promise((resolve, reject) => {
    const read = async (answer: IncomingMessage): Promise<Body> => {
      const bytes = Buffer.concat(await answer.toArray())
      if (answer.statusCode !== 200) throw new Error(`${url} answered ${answer.statusCode}`)
      const sent = answer.headers['content-encoding'] ?? 'identity'
      if (sent !== encoding) throw new Error(`${url} came in ${sent}, not ${encoding}`)
      return { bytes, encoding }
    }
    get(url, { headers: { 'Accept-Encoding': encoding } }, (answer) => void read(answer).then(resolve, reject)).on('error', reject)
  })
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
      const times = (way: string, digits: number): string => {
        const other = rows.find((each) => each.way.startsWith(way) && each.read === row.read)
        return other ? (row.perSecond / other.perSecond).toFixed(digits) : '–'
      }
      const cells = [row.way, row.read, row.perSecond.toFixed(0), row.p50, row.p99, times(WAYS.next, 2), times(WAYS.bare, 3), row.errors]
      return `| ${cells.join(' | ')} |`
    }),
  ]
}
