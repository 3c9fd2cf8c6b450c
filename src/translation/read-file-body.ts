import type { PayloadRequest } from 'payload'

import { CmsError } from '../errors'
import { say } from '../messages'
import { LARGEST_XML_BYTES } from './xml'

/** For the `custom` of an endpoint that reads its body by readFileBody: the server then leaves the limit to it. */
export const takesFile = { countsItsBody: true }

const tooLarge = (req: PayloadRequest): CmsError => new CmsError('body-too-large', say(req, 'fileTooLarge', { max: LARGEST_XML_BYTES / 2 ** 20 }))

/**
 * The body of a request as it came, no more of it than a file may have.
 * @throws CmsError body-too-large
 */
export async function readFileBody(req: PayloadRequest): Promise<Uint8Array> {
  if (Number(req.headers.get('content-length') ?? 0) > LARGEST_XML_BYTES) throw tooLarge(req)
  const chunks: Uint8Array[] = []
  let length = 0
  // Not cancelled where it is refused: that would cut the connection before the answer is through.
  const body = req.body as unknown as { values: (options: { preventCancel: boolean }) => AsyncIterable<Uint8Array> } | null | undefined
  for await (const chunk of body?.values({ preventCancel: true }) ?? []) {
    length += chunk.byteLength
    if (length > LARGEST_XML_BYTES) throw tooLarge(req)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
