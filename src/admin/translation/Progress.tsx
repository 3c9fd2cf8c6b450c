'use client'
import { STATE_TEXTS, StateMark } from '../worklist/StateMark'
import { useEditor } from './editor-context'
import { useDesk } from './use-desk'

/** How far the document is, by words, and the state it is in. */
export function Progress() {
  const { language, store, text } = useEditor()
  const { percent, state, words, wordsToDo } = useDesk(store, ({ task }) => task)
  const number = (value: number): string => new Intl.NumberFormat(language === 'pl' ? 'pl' : 'en-GB').format(value)
  return (
    <div className="editor-progress">
      <p className={`document-state document-state--${state}`}>
        <StateMark state={state}>{text(STATE_TEXTS[state])}</StateMark>
      </p>
      <div aria-label={text('progress')} aria-valuemax={100} aria-valuemin={0} aria-valuenow={percent} aria-valuetext={text('progressWords', { percent, todo: number(wordsToDo), words: number(words) })} className="translation-progress" role="progressbar">
        <span style={{ width: `${percent}%` }} />
      </div>
      <span className="editor-progress__words">{text('progressWords', { percent, todo: number(wordsToDo), words: number(words) })}</span>
    </div>
  )
}
