/** A translation task as a document of XLIFF. Pure. */
import { SOURCE_LOCALE } from '../../languages'
import type { TaskSegment, TranslationTask } from '../read-translation-task'
import type { TranslationState } from '../staleness'
import { documentFingerprint, segmentFingerprint } from './fingerprints'
import type { XliffDocument, XliffState, XliffUnit } from './xliff-document'

const isToDo = ({ isMachineMade, state }: TaskSegment): boolean => state !== 'translated' || isMachineMade

/** Tools show as finished what is `translated` or further: what asks for work is none of these. */
function stateOf(segment: TaskSegment, ofDocument: TranslationState): XliffState {
  if (isToDo(segment)) return 'initial'
  return ofDocument === 'published' ? 'final' : 'translated'
}

const unitOf = (segment: TaskSegment, ofDocument: TranslationState): XliffUnit => ({
  address: segment.address,
  label: segment.label,
  isRichText: segment.kind === 'richText',
  source: segment.source,
  codes: segment.codes,
  target: segment.target,
  state: stateOf(segment, ofDocument),
  madeFrom: segment.madeFrom,
  isMachineMade: segment.isMachineMade,
  fingerprint: segmentFingerprint({ codes: segment.codes, text: segment.source }),
  context: [segment.context, segment.block].filter((part) => part !== null).join(', '),
  maxLength: segment.maxLength,
})

/** @param onlyToDo leaves out what is translated already */
export function documentForTranslators(task: TranslationTask, { onlyToDo }: { onlyToDo: boolean }): XliffDocument {
  const { locale, segments, source, sourceId, state, title } = task
  return {
    source,
    sourceId,
    sourceLocale: SOURCE_LOCALE,
    locale,
    title,
    fingerprint: documentFingerprint(segments.map(({ address, codes, source: text }) => ({ address, text, codes }))),
    units: segments.filter((segment) => !onlyToDo || isToDo(segment)).map((segment) => unitOf(segment, state)),
  }
}
