'use client'
import type { CmsText } from '../translations'
import { isUnsaved, type SegmentOnDesk } from './desk'
import { useEditor } from './editor-context'

type Shown = 'conflict' | 'error' | 'machine' | 'stale' | 'missing' | 'unsaved' | 'translated'

const SIGNS: Record<Shown, [sign: string, words: CmsText]> = {
  conflict: ['⇄', 'segmentConflict'],
  error: ['✕', 'segmentError'],
  machine: ['⚙', 'segmentMachine'],
  stale: ['↻', 'segmentStale'],
  missing: ['○', 'segmentMissing'],
  unsaved: ['…', 'segmentUnsaved'],
  translated: ['✓', 'segmentTranslated'],
}

function shownState(segment: SegmentOnDesk, hasError: boolean): Shown {
  if (segment.theirs !== null) return 'conflict'
  if (isUnsaved(segment)) return 'unsaved'
  if (segment.isMachineMade) return 'machine'
  return segment.state === 'translated' && hasError ? 'error' : segment.state
}

/** By a sign and by words, never by colour alone. */
export function SegmentState({ hasError, id, segment }: { hasError: boolean; id: string; segment: SegmentOnDesk }) {
  const { text } = useEditor()
  const shown = shownState(segment, hasError)
  const [sign, words] = SIGNS[shown]
  return (
    <span className={`segment-state segment-state--${shown}`} id={id}>
      <span aria-hidden="true">{sign}</span> {text(words)}
    </span>
  )
}
