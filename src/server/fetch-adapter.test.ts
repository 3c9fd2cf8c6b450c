import type { Server } from 'node:http'
import { get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import express, { type NextFunction, type Request as ExpressRequest, type Response as ExpressResponse } from 'express'

import { sendFetchResponse } from './fetch-adapter'

const encode = (text: string) => new TextEncoder().encode(text)

let server: Server
let url: string
let answer: () => Response
let whenAsked: (res: ExpressResponse) => Promise<unknown> = async () => {}

beforeAll(async () => {
  const app = express()
  app.get('/', async (_req, res) => {
    await whenAsked(res)
    await sendFetchResponse(answer(), res)
  })
  // Express knows it by its four parameters.
  app.use((error: Error, _req: ExpressRequest, res: ExpressResponse, next: NextFunction) => (res.headersSent ? next(error) : void res.status(500).send(error.message)))
  await new Promise<void>((resolve) => (server = app.listen(0, '127.0.0.1', () => resolve())))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
})

/** As it comes over the wire: a connection that is cut in the middle is an error. */
const read = (): Promise<{ headers: IncomingMessage['headers']; status: number | undefined; text: string }> =>
  new Promise((resolve, reject) => {
    get(url, (res) => {
      res.toArray().then((pieces) => resolve({ headers: res.headers, status: res.statusCode, text: Buffer.concat(pieces as Buffer[]).toString() }), reject)
    }).on('error', reject)
  })

/** @param pieces after which it waits for ever, ends or fails */
function streamOf(pieces: string[], end: 'closes' | 'waits' | Error, cancel = () => {}): ReadableStream<Uint8Array> {
  const left = [...pieces]
  return new ReadableStream({
    cancel,
    async pull(controller) {
      await new Promise(setImmediate)
      const piece = left.shift()
      if (piece !== undefined) return controller.enqueue(encode(piece))
      if (end === 'waits') return new Promise(() => {})
      if (end === 'closes') return controller.close()
      throw end
    },
  })
}

describe('an answer', () => {
  it('of one piece tells its length', async () => {
    answer = () => Response.json({ a: 'ąę' }, { status: 201 })
    expect(await read()).toMatchObject({ status: 201, text: '{"a":"ąę"}', headers: { 'content-length': '12' } })
  })

  it.each([[[]], [['a']], [['a', 'b']], [['a', 'b', 'c', 'd']]])('of the pieces %j is sent whole', async (pieces) => {
    answer = () => new Response(streamOf(pieces, 'closes'))
    expect(await read()).toMatchObject({ status: 200, text: pieces.join('') })
  })

  it('that goes on shows what there is, and ends when its reader goes away', async () => {
    for (const pieces of [['a'], ['a', 'b'], ['a', 'b', 'c']]) {
      const cancelled = jest.fn<() => void>()
      answer = () => new Response(streamOf(pieces, 'waits', cancelled))
      await new Promise<void>((resolve, reject) => {
        const request = get(url, (res) => {
          let seen = ''
          res.on('error', () => {})
          res.on('data', (piece: Buffer) => {
            seen += piece.toString()
            if (seen !== pieces.join('')) return
            request.destroy()
            resolve()
          })
        }).on('error', reject)
      })
      const end = Date.now() + 5000
      while (cancelled.mock.calls.length === 0 && Date.now() < end) await new Promise(setImmediate)
      expect([pieces, cancelled.mock.calls.length]).toEqual([pieces, 1])
    }
  })

  it('that nobody waits for any more is let go of', async () => {
    const cancelled = jest.fn<() => void>()
    answer = () => new Response(streamOf(['a'], 'waits', cancelled))
    const gone = new Promise<void>((resolve) => {
      whenAsked = (res) => new Promise<void>((left) => res.once('close', () => left()).once('close', resolve))
    })
    const request = get(url).on('error', () => {})
    setTimeout(() => request.destroy(), 20)
    await gone
    whenAsked = async () => {}
    const end = Date.now() + 5000
    while (cancelled.mock.calls.length === 0 && Date.now() < end) await new Promise(setImmediate)
    expect(cancelled).toHaveBeenCalledTimes(1)
  })

  it('that fails before anything is sent is an error, without what it said of itself', async () => {
    const fails = Object.assign(new Error('the file is gone'), { code: 'ERR_STREAM_PREMATURE_CLOSE' })
    answer = () => new Response(streamOf([], fails), { headers: { ETag: '"1"', 'Content-Type': 'image/png' } })
    const { headers, status, text } = await read()
    expect([status, text, headers.etag]).toEqual([500, 'the file is gone', expect.not.stringContaining('"1"')])
  })

  it('that fails before its first piece is on its way is an error, too', async () => {
    let isFirst = true
    const fails = (controller: ReadableStreamDefaultController) => {
      if (isFirst) controller.enqueue(encode('a'))
      else controller.error(new Error('the file is gone'))
      isFirst = false
    }
    answer = () => new Response(new ReadableStream({ pull: fails }))
    expect(await read()).toMatchObject({ status: 500, text: 'the file is gone' })
  })

  it('that fails in the middle is cut', async () => {
    answer = () => new Response(streamOf(['a', 'b', 'c'], new Error('the file is gone')))
    await expect(read()).rejects.toThrow(/aborted|reset|hang up/i)
  })
})
