'use client'
import { Button } from '@payloadcms/ui'

import type { SaveState } from './autosave'
import { isToDo } from './desk'
import { useEditor } from './editor-context'
import { Progress } from './Progress'
import { SavedWhen } from './SavedWhen'
import { useDesk } from './use-desk'

export type Step = 'done' | 'reopen' | 'publish' | 'unpublish' | 'machine'

interface Props {
  isBusy: boolean
  isFiltered: boolean
  isMachineOn: boolean
  nextHref: string | null
  onFilter: () => void
  onHelp: () => void
  onNext: () => void
  onSave: () => void
  onStep: (step: Step) => void
  saveState: SaveState
}

/** Stays at the top: how far it is, whether it is stored, and what can be done with the whole. */
export function EditorBar({ isBusy, isFiltered, isMachineOn, nextHref, onFilter, onHelp, onNext, onSave, onStep, saveState }: Props) {
  const { isOpen, store, text } = useEditor()
  const task = useDesk(store, (desk) => desk.task)
  const toDo = useDesk(store, ({ segments }) => [...segments.values()].filter(isToDo).length)
  const { isSourcePublic, mayEdit, mayPublish, state, translation } = task
  const step = (name: Step, words: string, { isPrimary = false, isOff = false } = {}) => (
    <Button buttonStyle={isPrimary ? 'primary' : 'secondary'} disabled={isBusy || isOff} margin={false} onClick={() => onStep(name)} size="medium" type="button">
      {words}
    </Button>
  )
  return (
    <div className="editor-bar">
      <Progress />
      <SavedWhen onSave={onSave} state={saveState} />
      <div className="editor-bar__buttons">
        <button aria-pressed={isFiltered} className="quiet-button" onClick={onFilter} type="button">
          {text('onlyToDo', { count: toDo })}
        </button>
        {isMachineOn && isOpen && task.missingSegments > 0 && step('machine', text('translateByMachine'))}
        {mayEdit && state !== 'in-review' && state !== 'published' && step('done', text('markDone'), { isPrimary: !mayPublish, isOff: !isOpen })}
        {mayEdit && state === 'in-review' && step('reopen', text('reopen'))}
        {mayPublish && translation && state !== 'published' && step('publish', text('publish'), { isPrimary: true, isOff: !isSourcePublic })}
        {mayPublish && translation?.publishedAt && step('unpublish', text('unpublish'))}
        {nextHref && (
          <a
            className="quiet-button"
            href={nextHref}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return
              event.preventDefault()
              onNext()
            }}
            title="Alt+N"
          >
            {text('nextDocument')} <span aria-hidden="true">→</span>
          </a>
        )}
        <button aria-label={text('keys')} className="quiet-button" onClick={onHelp} title={`${text('keys')} (Ctrl+/)`} type="button">
          ?
        </button>
      </div>
    </div>
  )
}
