import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

import { ERROR_STATUS } from '../errors'

const LONGEST_HEAD = 32_768
/** What whoever speaks no more HTTP may still send before the connection is cut. */
const PARTING_MS = 1000

/** What a request that could not even be read is told, on its bare connection. */
function lastWords(isTooLong: boolean): string {
  const code = isTooLong ? 'query-too-long' : 'bad-request'
  const detail = isTooLong
    ? `The address and the headers together are longer than ${LONGEST_HEAD} bytes: send the query as a body to GraphQL, or ask in parts.`
    : 'The request could not be read: it is no HTTP.'
  const body = JSON.stringify({ type: 'about:blank', title: code, status: ERROR_STATUS[code], code, detail })
  const headers = ['Content-Type: application/problem+json; charset=utf-8', 'Cache-Control: no-store', 'X-Content-Type-Options: nosniff', `Content-Length: ${Buffer.byteLength(body)}`, 'Connection: close']
  return `HTTP/1.1 ${ERROR_STATUS[code]} Bad Request\r\n${headers.join('\r\n')}\r\n\r\n${body}`
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
    socket.end(lastWords(error.code === 'HPE_HEADER_OVERFLOW'))
    // Cut at once, the connection would end before its last words are read.
    socket.resume()
    setTimeout(() => socket.destroy(), PARTING_MS).unref()
  })
  return server
}
