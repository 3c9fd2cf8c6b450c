/** One answer as it is kept: its bytes in each encoding, and the headers that are the same for everybody. */
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import { contentHash } from '../entity-tag'

export type Encoding = 'identity' | 'gzip' | 'br'

export interface Body {
  bytes: Buffer
  etag: string
}

const GZIP_LEVEL = 6
/** Brotli's best levels take seconds for a large answer; this one beats gzip at about its speed. */
const BROTLI_QUALITY = 5
/** Smaller answers gain nothing from being compressed. */
const WORTH_COMPRESSING = 1024

const compress: Record<Exclude<Encoding, 'identity'>, (bytes: Buffer) => Promise<Buffer>> = {
  gzip: (bytes) => promisify(gzip)(bytes, { level: GZIP_LEVEL }),
  br: (bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
}

export interface AnswerParts {
  bytes: Buffer
  /** Names as HTTP writes them, and values; without those that differ between requests or encodings. */
  headers: readonly (readonly [string, string])[]
  tags: ReadonlySet<string>
  /** Milliseconds since 1970 from which on it is not true any more; Infinity where only a change ends it. */
  trueUntil: number
}

export class CachedAnswer {
  readonly headers: AnswerParts['headers']
  readonly tags: ReadonlySet<string>
  readonly trueUntil: number
  readonly storedAt = Date.now()
  readonly isCompressible: boolean
  readonly #hash: string
  readonly #bodies = new Map<Encoding, Body>()
  readonly #inWork = new Map<Encoding, Promise<Body>>()

  constructor({ bytes, headers, tags, trueUntil }: AnswerParts) {
    this.headers = headers
    this.tags = tags
    this.trueUntil = trueUntil
    this.isCompressible = bytes.length >= WORTH_COMPRESSING
    this.#hash = contentHash(bytes)
    this.#bodies.set('identity', { bytes, etag: this.etagFor('identity') })
  }

  /** Strong: each encoding has its own. */
  etagFor(encoding: Encoding): string {
    return encoding === 'identity' ? `"${this.#hash}"` : `"${this.#hash}-${encoding}"`
  }

  /** The body where it is there already. */
  ready(encoding: Encoding): Body | undefined {
    return this.#bodies.get(encoding)
  }

  /** Made once, however many ask at the same time. */
  async body(encoding: Encoding): Promise<Body> {
    const ready = this.#bodies.get(encoding)
    if (ready) return ready
    const inWork = this.#inWork.get(encoding) ?? this.#make(encoding as Exclude<Encoding, 'identity'>)
    this.#inWork.set(encoding, inWork)
    return inWork
  }

  async #make(encoding: Exclude<Encoding, 'identity'>): Promise<Body> {
    try {
      const { bytes } = this.#bodies.get('identity') as Body
      const body = { bytes: await compress[encoding](bytes), etag: this.etagFor(encoding) }
      this.#bodies.set(encoding, body)
      return body
    } finally {
      this.#inWork.delete(encoding)
    }
  }

  /** Bytes that it holds in memory, about. */
  get size(): number {
    let size = 1024
    for (const { bytes } of this.#bodies.values()) size += bytes.length
    for (const tag of this.tags) size += tag.length + 64
    return size
  }
}
