/** What a translator finished goes into the memory, in the same transaction. */
import type { PayloadRequest } from 'payload'

import { memoryContextOf } from './memory/memory-context'
import { rememberSegments } from './memory/remember-segments'
import type { MatchedSegment } from './staleness'
import type { SideBySide } from './translation-of'

/** What a person's consent decides who reads, and takes back again, is no text for others to draw on. */
const hasOwnReaders = ({ trail }: MatchedSegment): boolean => trail.some(({ field }) => 'access' in field && Boolean((field.access as { read?: unknown } | undefined)?.read))

/** Current text of people alone: what is stale or of a machine teaches nothing. */
export async function rememberTranslation(req: PayloadRequest, { locale, segments, source, sourceId }: SideBySide): Promise<void> {
  const finished = segments
    .filter((segment) => segment.state === 'translated' && !segment.isMachineMade && !hasOwnReaders(segment))
    .map((segment) => ({ context: memoryContextOf(source, segment), source: segment.text, target: segment.target }))
  await rememberSegments(req, { source, sourceId, locale, segments: finished })
}
