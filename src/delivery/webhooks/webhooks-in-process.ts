/** What one process knows of its webhooks, shared by both copies of this module (server, Next's bundle). */
import type { Payload } from 'payload'

export interface WebhooksInProcess {
  /** Looks for what is to be sent; null where nothing is sent by this process (tests, commands). */
  wake: (() => void) | null
  /** Webhooks that are being delivered here, and whether there is more than when that began. */
  delivering: Map<string, { again: boolean }>
  isStopping: boolean
}

const key = Symbol.for('cms.delivery.webhooks')
const store = globalThis as { [key]?: WeakMap<Payload, WebhooksInProcess> }
const known = (store[key] ??= new WeakMap())

export function webhooksInProcess(payload: Payload): WebhooksInProcess {
  const found = known.get(payload) ?? { wake: null, delivering: new Map(), isStopping: false }
  known.set(payload, found)
  return found
}
