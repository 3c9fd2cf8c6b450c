'use client'
import type { CmsText } from '../translations'
import type { SaveState } from './autosave'
import { useEditor } from './editor-context'
import { useDesk } from './use-desk'

const WORDS: Record<Exclude<SaveState['kind'], 'saved'>, CmsText> = {
  waiting: 'saveWaiting',
  saving: 'saving',
  away: 'saveAway',
  'signed-out': 'saveSignedOut',
  refused: 'saveRefused',
}

const clock = (time: number, language: string): string =>
  new Intl.DateTimeFormat(language === 'pl' ? 'pl' : 'en-GB', { hour: '2-digit', hourCycle: 'h23', minute: '2-digit' }).format(new Date(time))

/** Whether what is typed is stored; quiet for screen readers, which hear of trouble alone. */
export function SavedWhen({ onSave, state }: { onSave: () => void; state: SaveState }) {
  const { language, store, text } = useEditor()
  const held = useDesk(store, ({ segments }) => [...segments.values()].filter(({ isRefused, theirs }) => isRefused || theirs !== null).length)
  const isTrouble = state.kind === 'away' || state.kind === 'signed-out' || state.kind === 'refused' || held > 0
  const words =
    state.kind === 'saved'
      ? held > 0
        ? text('saveHeld')
        : state.at === null
          ? text('saveNothing')
          : text('savedAt', { time: clock(state.at, language) })
      : text(WORDS[state.kind])
  return (
    <span className={isTrouble ? 'saved-when saved-when--trouble' : 'saved-when'}>
      {isTrouble && <span aria-hidden="true">⚠ </span>}
      {words}
      {(state.kind === 'away' || state.kind === 'refused') && (
        <button className="quiet-button" onClick={onSave} type="button">
          {text('saveAgain')}
        </button>
      )}
    </span>
  )
}
