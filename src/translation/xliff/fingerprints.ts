/** Short names of a text: equal where it is the same word by word and code by code. */
import { createHash } from 'node:crypto'

const LENGTH = 16

const fingerprintOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, LENGTH)

/** @param text the source line @param codes the key of each of its codes */
export const segmentFingerprint = ({ codes, text }: { text: string; codes: readonly string[] }): string => fingerprintOf([text, codes])

export const documentFingerprint = (segments: readonly { address: string; text: string; codes: readonly string[] }[]): string =>
  fingerprintOf(segments.map(({ address, codes, text }) => [address, text, codes]))
