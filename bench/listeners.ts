/** A thousand listeners to the stream of changes: what each costs in memory, and when all of them have heard. */
import { Agent, get, type ClientRequest, type IncomingMessage } from 'node:http'
import { performance } from 'node:perf_hooks'

import type { RunningServer } from '../src/testing/server-under-test'

const LISTENERS = 1000
const SETTLE_MS = 2000

export interface ListenerFigures {
  listeners: number
  keptKiB: number
  /** From the publisher's request until the last listener had the change, and until its own answer. */
  heardMs: number
  publishMs: number
}

export async function measureListeners(server: RunningServer, publish: () => Promise<void>): Promise<ListenerFigures> {
  const agent = new Agent({ keepAlive: false, maxSockets: Infinity })
  const before = await server.memoryMiB()
  let heard = 0
  let lastHeard = NaN
  const requests: ClientRequest[] = []
  const listen = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const listening = (answer: IncomingMessage): void => {
        let isReady = false
        answer.setEncoding('utf8').on('data', (text: string) => {
          if (!isReady && text.includes('event: ready')) {
            isReady = true
            resolve()
          }
          if (!text.includes('event: change')) return
          heard += 1
          lastHeard = performance.now()
        })
        answer.on('error', () => {})
      }
      requests.push(get(`${server.url}/api/changes/stream?locale=pl`, { agent }, listening).on('error', reject))
    })
  for (let first = 0; first < LISTENERS; first += 50) await Promise.all(Array.from({ length: 50 }, listen))
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
  const keptKiB = (((await server.memoryMiB()) - before) * 1024) / LISTENERS
  // What was published before may have been told late.
  heard = 0
  const asked = performance.now()
  await publish()
  const publishMs = performance.now() - asked
  while (heard < LISTENERS) await new Promise((resolve) => setTimeout(resolve, 10))
  for (const request of requests) request.on('error', () => {}).destroy()
  return { listeners: LISTENERS, keptKiB, heardMs: lastHeard - asked, publishMs }
}

export const listenersAsMarkdown = ({ heardMs, keptKiB, listeners, publishMs }: ListenerFigures): string =>
  `${listeners} listeners to the stream of changes: ${keptKiB.toFixed(0)} KiB of resident memory each; all have heard of a change ${heardMs.toFixed(0)} ms after a publisher sent it, who is answered after ${publishMs.toFixed(0)} ms`
