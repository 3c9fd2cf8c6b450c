import crypto from 'node:crypto'

import { partsOf, type Place } from './content-parts'

/**
 * API keys are stored encrypted with PAYLOAD_SECRET, and found by a code made with it: with another secret
 * all of them would stop working. Throws where one does not fit the secret of this process.
 */
export async function assertSecretFits(source: Place): Promise<void> {
  const { payload } = source
  const withKeys = new Set<string>(payload.config.collections.filter(({ auth }) => auth?.useAPIKey).map(({ slug }) => slug))
  for (const part of partsOf(payload)) {
    if (part.kind !== 'documents' || !withKeys.has(part.slug)) continue
    for await (const { apiKey, apiKeyIndex } of part.read(source)) {
      if (typeof apiKey !== 'string' || apiKeyFits(payload, apiKey, apiKeyIndex)) continue
      throw new Error(`PAYLOAD_SECRET is not the one that the API keys of ${part.slug} were stored with. Set that one.`)
    }
  }
}

function apiKeyFits(payload: Place['payload'], apiKey: string, index: unknown): boolean {
  try {
    const key = payload.decrypt(apiKey)
    return ['sha256', 'sha1'].some((hash) => crypto.createHmac(hash, payload.secret).update(key).digest('hex') === index)
  } catch {
    return false // what another secret made cannot be read at all
  }
}
