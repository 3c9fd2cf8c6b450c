/** Between Express and Payload's fetch-style handlers: requests in, responses out, both streamed. */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate as nextRound } from 'node:timers/promises'

import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'

const BODILESS = new Set(['GET', 'HEAD'])

function headersOf({ rawHeaders }: ExpressRequest): Headers {
  const headers = new Headers()
  for (let index = 0; index < rawHeaders.length; index += 2) {
    headers.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '')
  }
  return headers
}

/**
 * @param body bytes that a body parser has read already; left out: the request's own stream
 * @throws TypeError where the address or a header is malformed
 */
export function toFetchRequest(req: ExpressRequest, { baseUrl, body }: { baseUrl: string; body?: string }): Request {
  const address = new URL(req.originalUrl, baseUrl)
  const headers = headersOf(req)
  // Payload knows no HEAD: its answer to GET is sent without the body.
  if (BODILESS.has(req.method)) return new Request(address, { method: 'GET', headers })
  const abort = new AbortController()
  req.once('close', () => {
    if (!req.complete) abort.abort()
  })
  if (body !== undefined) headers.delete('content-length')
  const stream = body ?? (Readable.toWeb(req) as unknown as ReadableStream)
  return new Request(address, { method: req.method, headers, signal: abort.signal, ...{ body: stream, duplex: 'half' as const } })
}

/** Headers that a proxy or Node itself decides. */
const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'transfer-encoding'])

/** A body that was refused unread: it is read and forgotten, or its connection would never be free again. */
function letGoOfBody(req: ExpressRequest): void {
  if (req.complete || req.destroyed) return
  req.removeAllListeners('data')
  req.resume()
}

type Pieces = ReadableStreamDefaultReader<Uint8Array>
type Piece = Awaited<ReturnType<Pieces['read']>>

async function* piecesFrom(first: Piece, next: Promise<Piece>, pieces: Pieces): AsyncGenerator<Uint8Array> {
  if (!first.done) yield first.value
  for (let piece = await next; !piece.done; piece = await pieces.read()) yield piece.value
}

export async function sendFetchResponse(response: Response, res: ExpressResponse): Promise<void> {
  const before = res.getHeaders()
  res.status(response.status)
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie' && !HOP_BY_HOP.has(name)) res.setHeader(name, value)
  })
  for (const cookie of response.headers.getSetCookie()) res.append('Set-Cookie', cookie)
  if (!response.body || res.req.method === 'HEAD') {
    await response.body?.cancel()
    res.end()
    return
  }
  const pieces = response.body.getReader()
  // The reader went away: whoever makes the pieces is told, and what waits for the next one ends.
  const leave = (): void => void pieces.cancel().catch(() => undefined)
  res.once('close', leave)
  if (res.destroyed) leave()
  try {
    const first = await pieces.read()
    const next = first.done ? first : pieces.read()
    // Most answers are one piece, whose end is there at once; a pipeline takes longer than all else in here.
    const isWhole = await Promise.race([Promise.resolve(next).then(({ done }) => done), nextRound(false)])
    if (isWhole) res.end(first.value)
    else await pipeline(piecesFrom(first, next as Promise<Piece>, pieces), res)
    letGoOfBody(res.req)
  } catch (error) {
    leave()
    if (res.destroyed && (error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE') return
    if (!res.headersSent) {
      for (const name of response.headers.keys()) res.removeHeader(name)
      for (const [name, value] of Object.entries(before)) if (value !== undefined) res.setHeader(name, value)
    }
    throw error
  } finally {
    res.off('close', leave)
  }
}
