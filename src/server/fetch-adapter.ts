/** Between Express and Payload's fetch-style handlers: requests in, responses out, both streamed. */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as WebStream } from 'node:stream/web'

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

export async function sendFetchResponse(response: Response, res: ExpressResponse): Promise<void> {
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
  try {
    await pipeline(Readable.fromWeb(response.body as unknown as WebStream), res)
    letGoOfBody(res.req)
  } catch (error) {
    // The reader went away: nothing is left to answer.
    if (!res.destroyed && (error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  }
}

