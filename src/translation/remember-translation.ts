/** What a translator finished goes into the memory, in the same transaction. */
import type { PayloadRequest } from 'payload'

import { memoryContextOf } from './memory/memory-context'
import { rememberSegments } from './memory/remember-segments'
import type { SideBySide } from './translation-of'

/** Current text of people alone: what is stale or of a machine teaches nothing. */
export async function rememberTranslation(req: PayloadRequest, { locale, segments, source, sourceId }: SideBySide): Promise<void> {
  const finished = segments
    .filter(({ isMachineMade, state }) => state === 'translated' && !isMachineMade)
    .map((segment) => ({ context: memoryContextOf(source, segment), source: segment.text, target: segment.target }))
  await rememberSegments(req, { source, sourceId, locale, segments: finished })
}
