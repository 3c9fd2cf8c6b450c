import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

import { ERROR_STATUS, type ErrorCode } from '../errors'

const LONGEST_HEAD = 32_768
/** What whoever speaks no more HTTP may still send before the connection is cut. */
const PARTING_MS = 1000

interface LastWords {
  status: number
  reason: string
  code: ErrorCode
  detail: string
}

function lastWordsOf({ code }: NodeJS.ErrnoException): LastWords {
  if (code === 'HPE_HEADER_OVERFLOW') {
    const detail = `The address and the headers together are longer than ${LONGEST_HEAD} bytes: send the query as a body to GraphQL, or ask in parts.`
    return { status: ERROR_STATUS['query-too-long'], reason: 'Bad Request', code: 'query-too-long', detail }
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return { status: 408, reason: 'Request Timeout', code: 'bad-request', detail: 'The request did not arrive in time: send it again.' }
  return { status: ERROR_STATUS['bad-request'], reason: 'Bad Request', code: 'bad-request', detail: 'The request could not be read: it is no HTTP.' }
}

/** What a request that could not even be read is told, on its bare connection. */
function lastAnswer(error: NodeJS.ErrnoException): string {
  const { code, detail, reason, status } = lastWordsOf(error)
  const body = JSON.stringify({ type: 'about:blank', title: code, status, code, detail })
  const headers = ['Content-Type: application/problem+json; charset=utf-8', 'Cache-Control: no-store', 'X-Content-Type-Options: nosniff', `Content-Length: ${Buffer.byteLength(body)}`, 'Connection: close']
  return `HTTP/1.1 ${status} ${reason}\r\n${headers.join('\r\n')}\r\n\r\n${body}`
}

/** As Node itself asks before its own last words. */
const isBeingAnswered = (socket: Duplex): boolean => (socket as Duplex & { _httpMessage?: ServerResponse | null })._httpMessage?.headersSent === true

/** The server with its limits. It stops to read where the head is too long: nothing of it is worked out. */
export function createHttpServer(listener: RequestListener): Server {
  const server = createServer({ maxHeaderSize: LONGEST_HEAD, requestTimeout: 120_000 }, listener)
  // What goes on arriving is an error each time.
  const parting = new WeakSet<object>()
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (parting.has(socket)) return
    // In the midst of an answer, words of another would be taken for a part of it.
    if (error.code === 'ECONNRESET' || !socket.writable || isBeingAnswered(socket)) return void socket.destroy()
    parting.add(socket)
    socket.end(lastAnswer(error))
    // Cut at once, the connection would end before its last words are read.
    socket.resume()
    setTimeout(() => socket.destroy(), PARTING_MS).unref()
  })
  return server
}
