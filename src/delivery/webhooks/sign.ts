/** Signatures by the scheme of Standard Webhooks (standardwebhooks.com), so that receivers find libraries for it. */
import { createHmac, randomBytes } from 'node:crypto'

const PREFIX = 'whsec_'
const SECRET_BYTES = 32

export const newSecret = (): string => PREFIX + randomBytes(SECRET_BYTES).toString('base64')

const signature = (secret: string, text: string): string =>
  `v1,${createHmac('sha256', Buffer.from(secret.slice(PREFIX.length), 'base64')).update(text).digest('base64')}`

interface Signed {
  id: string
  body: string
  /** Each live secret signs, so that receivers may change to the new one at any moment. */
  secrets: readonly string[]
  at: Date
}

export function signedHeaders({ at, body, id, secrets }: Signed): Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string> {
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const text = `${id}.${timestamp}.${body}`
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': secrets.map((secret) => signature(secret, text)).join(' ') }
}
