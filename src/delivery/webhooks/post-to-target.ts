/**
 * One POST to a target. Redirects are not followed, as Standard Webhooks advises: a target that moved is
 * given its new address by an admin. Of the answer its status is looked at and nothing else.
 */
import http from 'node:http'
import https from 'node:https'

import { ADDRESS_REFUSED, addressRefused, guardedLookup } from './guarded-lookup'
import { addressNamedIn, isPublicAddress } from './public-addresses'
import type { WebhookSettings } from './webhook-settings'

export const OUTCOMES = ['delivered', 'status', 'redirect', 'timeout', 'address-refused', 'host-unknown', 'certificate', 'unreachable'] as const
export type Outcome = (typeof OUTCOMES)[number]

export interface Answer {
  outcome: Outcome
  /** Of HTTP; null where none came. */
  status: number | null
  /** How long it took. */
  ms: number
}

interface Post {
  url: string
  headers: Record<string, string>
  body: string
  settings: WebhookSettings
}

function outcomeOfStatus(status: number): Outcome {
  if (status >= 200 && status < 300) return 'delivered'
  return status >= 300 && status < 400 ? 'redirect' : 'status'
}

const UNKNOWN_HOST = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NONAME', 'EAI_NODATA'])
const isAboutCertificate = (code: string): boolean => /^(ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH)/.test(code)

function outcomeOfError({ code = '' }: NodeJS.ErrnoException): Outcome {
  if (code === 'ABORT_ERR') return 'timeout'
  if (code === ADDRESS_REFUSED) return 'address-refused'
  if (UNKNOWN_HOST.has(code)) return 'host-unknown'
  return isAboutCertificate(code) ? 'certificate' : 'unreachable'
}

/** Never throws: whatever goes wrong is an outcome. */
export async function postToTarget(post: Post): Promise<Answer> {
  const begun = performance.now()
  const answer = (outcome: Outcome, status: number | null = null): Answer => ({ outcome, status, ms: Math.round(performance.now() - begun) })
  try {
    const status = await send(post)
    return answer(outcomeOfStatus(status), status)
  } catch (error) {
    return answer(outcomeOfError(error as NodeJS.ErrnoException))
  }
}

function send({ body, headers, settings, url }: Post): Promise<number> {
  const target = new URL(url)
  const { allowPrivateNetworks, findAddresses, limitMs } = settings
  const named = addressNamedIn(target)
  // Nobody looks up what is an address already.
  if (!allowPrivateNetworks && (target.protocol !== 'https:' || (named && !isPublicAddress(named)))) return Promise.reject(addressRefused())
  return new Promise((resolve, reject) => {
    const { request } = target.protocol === 'https:' ? https : http
    const sent = request(target, {
      method: 'POST',
      // A connection of its own: one that is kept was judged at another time.
      agent: false,
      headers: { ...headers, 'Content-Length': Buffer.byteLength(body) },
      ...(allowPrivateNetworks ? {} : { lookup: guardedLookup(findAddresses) }),
      signal: AbortSignal.timeout(limitMs),
    })
    sent.once('response', (response) => {
      resolve(response.statusCode ?? 0)
      // Whatever it says, nobody here reads it.
      response.destroy()
    })
    sent.on('error', reject)
    sent.once('close', () => reject(new Error('The connection was closed without an answer')))
    sent.end(body)
  })
}
