'use client'
import { Button, toast } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'

import type { SaveState } from './autosave'
import { isToDo } from './desk'
import { useEditor } from './editor-context'
import { Progress } from './Progress'
import { SavedWhen } from './SavedWhen'
import { SchedulePanel } from './SchedulePanel'
import type { TranslationApi } from './translation-api'
import { useDesk } from './use-desk'
import { useSchedules } from './use-schedules'

export type Step = 'done' | 'reopen' | 'publish' | 'unpublish' | 'machine'

interface Props {
  api: TranslationApi
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
export function EditorBar({ api, isBusy, isFiltered, isMachineOn, nextHref, onFilter, onHelp, onNext, onSave, onStep, saveState }: Props) {
  const { isOpen, store, text } = useEditor()
  const task = useDesk(store, (desk) => desk.task)
  const toDo = useDesk(store, ({ segments }) => [...segments.values()].filter(isToDo).length)
  const { isSourcePublic, mayEdit, mayPublish, state, translation } = task
  const mayPlan = mayPublish && translation !== null
  const planner = useSchedules({ api, isOn: mayPlan, text })
  const [isPlanning, setPlanning] = useState(false)
  const planButton = useRef<HTMLButtonElement>(null)
  const panel = useId()
  const { schedules } = planner
  const hasFailed = schedules.some(({ state: each }) => each === 'failed')
  const planWords = hasFailed ? text('scheduledFailed') : schedules.length > 0 ? text('scheduledCount', { count: schedules.length }) : text('schedule')
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
        {mayPlan && (
          <button
            aria-controls={panel}
            aria-expanded={isPlanning}
            className="quiet-button"
            onClick={() => {
              if (!isPlanning) void planner.reload()
              setPlanning(!isPlanning)
            }}
            ref={planButton}
            type="button"
          >
            {hasFailed && <span aria-hidden="true">⚠ </span>}
            {planWords}
          </button>
        )}
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
      {mayPlan && isPlanning && (
        <SchedulePanel
          id={panel}
          isPublished={state === 'published'}
          onClose={() => {
            setPlanning(false)
            planButton.current?.focus()
          }}
          onPlanned={() => toast.success(text('scheduled'))}
          planner={planner}
        />
      )}
    </div>
  )
}
