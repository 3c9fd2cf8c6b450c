import type { PayloadRequest } from 'payload'

import { CmsError } from '../../errors'
import { say } from '../../messages'
import { LARGEST_XML_BYTES } from '../xml'

/**
 * The body of a request as it came, no more of it than a file may have.
 * @throws CmsError body-too-large
 */
export async function readFileBody(req: PayloadRequest): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  const body = req.body as unknown as AsyncIterable<Uint8Array> | null | undefined
  for await (const part of body ?? []) {
    length += part.byteLength
    if (length > LARGEST_XML_BYTES) throw new CmsError('body-too-large', say(req, 'memoryFileTooLarge', { max: LARGEST_XML_BYTES / 2 ** 20 }))
    parts.push(part)
  }
  return Buffer.concat(parts)
}
