/** A cached answer over HTTP: encodings, conditional requests and ranges (RFC 9110). */
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'
import parseRange from 'range-parser'

import { isNamed } from '../entity-tag'
import type { Body, CachedAnswer, Encoding } from './cached-answer'

const PREFERRED: Encoding[] = ['br', 'gzip', 'identity']
const negotiated = new LRUCache<string, Encoding>({ max: 256 })

/** Of what the client likes equally, the smallest. */
function best(accepted: string): Encoding {
  // Its types are a version behind: they do not know of `preferred` yet.
  const negotiator = new Negotiator({ headers: { 'accept-encoding': accepted } }) as unknown as {
    encodings: (available: Encoding[], options: { preferred: Encoding[] }) => Encoding[]
  }
  return negotiator.encodings(PREFERRED, { preferred: PREFERRED })[0] ?? 'identity'
}

/** The encoding that suits the request best; a range is of the bytes as they are. */
export function encodingFor({ headers }: IncomingMessage, { isCompressible }: CachedAnswer): Encoding {
  const accepted = headers['accept-encoding']
  if (!accepted || typeof accepted !== 'string' || !isCompressible || headers.range) return 'identity'
  const known = negotiated.get(accepted)
  if (known) return known
  const encoding = best(accepted)
  negotiated.set(accepted, encoding)
  return encoding
}

/** One range of the body, where the request asks for one that it still may have. */
function rangeOf({ headers }: IncomingMessage, { bytes, etag }: Body): { start: number; end: number } | 'none' | 'unsatisfiable' {
  if (!headers.range || (headers['if-range'] && headers['if-range'] !== etag)) return 'none'
  const ranges = parseRange(bytes.length, headers.range, { combine: true })
  if (ranges === -1) return 'unsatisfiable'
  // Several ranges at once: all of it is a right answer, too.
  if (ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1) return 'none'
  return ranges[0] ?? 'none'
}

export interface SendOptions {
  encoding: Encoding
  body: Body
  cacheState: 'HIT' | 'MISS'
  /** Sets what a page of another origin needs to read the answer. */
  allowOrigin: (req: IncomingMessage, res: ServerResponse) => void
}

const SANE_REQUEST_ID = /^[\w.:-]{1,64}$/

function requestIdOf(req: IncomingMessage, res: ServerResponse): string {
  const known = res.getHeader('X-Request-Id') ?? req.headers['x-request-id']
  return typeof known === 'string' && SANE_REQUEST_ID.test(known) ? known : randomUUID()
}

/** Whatever was set before on the response gives way to the answer's own headers. */
export function sendAnswer(req: IncomingMessage, res: ServerResponse, answer: CachedAnswer, options: SendOptions): void {
  const { body, cacheState, encoding } = options
  const requestId = requestIdOf(req, res)
  for (const name of res.getHeaderNames()) res.removeHeader(name)
  if (req.headers.origin) options.allowOrigin(req, res)
  const headers = ['ETag', body.etag, 'X-Cache', cacheState, 'X-Request-Id', requestId]
  for (const [name, value] of answer.headers) headers.push(name, value)

  if (isNamed(req.headers['if-none-match'], body.etag)) {
    res.writeHead(304, headers)
    res.end()
    return
  }
  if (encoding !== 'identity') headers.push('Content-Encoding', encoding)
  const range = rangeOf(req, body)
  if (range === 'unsatisfiable') {
    res.writeHead(416, [...headers, 'Content-Range', `bytes */${body.bytes.length}`, 'Content-Length', '0'])
    res.end()
    return
  }
  const bytes = range === 'none' ? body.bytes : body.bytes.subarray(range.start, range.end + 1)
  if (range !== 'none') headers.push('Content-Range', `bytes ${range.start}-${range.end}/${body.bytes.length}`)
  headers.push('Content-Length', String(bytes.length))
  res.writeHead(range === 'none' ? 200 : 206, headers)
  res.end(req.method === 'HEAD' ? undefined : bytes)
}
