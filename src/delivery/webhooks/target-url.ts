/** Where a webhook is sent to, as an admin types it. */
import { addressNamedIn, isPublicAddress } from './public-addresses'

const LONGEST_URL = 2000

/** Keys of src/messages.ts. */
export type UrlProblem = 'webhookUrlUnreadable' | 'webhookUrlNotHttps' | 'webhookUrlWithCredentials' | 'webhookUrlPrivate'

/** What is wrong with it; null: nothing. Where a host's name leads is judged at each sending. */
export function problemOfUrl(value: unknown, { allowPrivateNetworks }: { allowPrivateNetworks: boolean }): UrlProblem | null {
  const url = typeof value === 'string' && value.length <= LONGEST_URL && !/[\s\\]/.test(value) ? parse(value) : null
  if (!url || !url.hostname || !/^https?:$/.test(url.protocol)) return 'webhookUrlUnreadable'
  if (url.protocol === 'http:' && !allowPrivateNetworks) return 'webhookUrlNotHttps'
  if (url.username || url.password) return 'webhookUrlWithCredentials'
  const named = addressNamedIn(url)
  const isInside = /(^|\.)localhost\.?$/i.test(url.hostname) || (named !== null && !isPublicAddress(named))
  return isInside && !allowPrivateNetworks ? 'webhookUrlPrivate' : null
}

function parse(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}
