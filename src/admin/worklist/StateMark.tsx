import type { TranslationState } from '../../translation/staleness'
import type { CmsText } from '../translations'

export const STATE_TEXTS: { [state in TranslationState]: CmsText } = {
  missing: 'stateMissing',
  'in-progress': 'stateInProgress',
  stale: 'stateStale',
  'in-review': 'stateInReview',
  published: 'stateIsPublished',
}

/** Each state has a shape of its own: colour alone tells nothing to some. */
const SHAPES: { [state in TranslationState]: string } = {
  missing: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z',
  'in-progress': 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11zM8 2.5v11M9.5 4.5v7M11 5.5v5',
  stale: 'M8 2.5L14 13H2zM8 6.5v3M8 11v.6',
  'in-review': 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11zM8 5v3.2l2.2 1.6',
  published: 'M3 8.5l3.2 3.2L13 4.5',
}

export function StateIcon({ state }: { state: TranslationState }) {
  return (
    <svg aria-hidden="true" className="state-icon" fill="none" focusable="false" height="16" stroke="currentColor" strokeLinecap="round" strokeLinejoin="round" strokeWidth="1.8" viewBox="0 0 16 16" width="16">
      <path d={SHAPES[state]} />
    </svg>
  )
}

/** The state in words, with its shape and colour. */
export function StateMark({ children, state }: { children: string; state: TranslationState }) {
  return (
    <span className={`state-mark state-mark--${state}`}>
      <StateIcon state={state} />
      <span>{children}</span>
    </span>
  )
}
