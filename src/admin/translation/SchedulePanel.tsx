'use client'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

import type { Schedule } from '../../translation/schedule/scheduled-job'
import { momentByOfficeClock, officeClock } from '../office-time'
import { sayWhen } from '../say-when'
import { useEditor } from './editor-context'
import type { useSchedules } from './use-schedules'

interface Props {
  id: string
  isPublished: boolean
  onClose: () => void
  onPlanned: () => void
  planner: ReturnType<typeof useSchedules>
}

/** Under the bar, beside the text: a time and what is done then, and what is planned already. */
export function SchedulePanel({ id, isPublished, onClose, onPlanned, planner }: Props) {
  const { text } = useEditor()
  const { cancel, fault, isBusy, plan, schedules, setFault } = planner
  const [at, setAt] = useState('')
  const [intent, setIntent] = useState<Schedule['intent']>(isPublished ? 'unpublish' : 'publish')
  const when = useRef<HTMLInputElement>(null)
  useEffect(() => when.current?.focus(), [])

  const submit = async (): Promise<void> => {
    if (isBusy) return
    const moment = momentByOfficeClock(at)
    const fails = at === '' ? 'scheduleNoTime' : moment === null ? 'scheduleSkippedTime' : Date.parse(moment) <= Date.now() ? 'schedulePastTime' : null
    if (fails || !moment) {
      setFault(text(fails ?? 'scheduleNoTime'))
      when.current?.focus()
    } else if (await plan(moment, intent)) {
      setAt('')
      onPlanned()
    }
  }
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose()
  }
  return (
    <section aria-labelledby={`${id}-title`} className="schedule-panel" id={id} onKeyDown={closeOnEscape}>
      <h2 id={`${id}-title`}>{text('scheduleTitle')}</h2>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <label>
          {text('scheduleAt')}
          <input
            aria-describedby={`${id}-fault ${id}-note`}
            aria-invalid={fault ? true : undefined}
            min={officeClock(new Date())}
            onChange={({ target }) => {
              setAt(target.value)
              setFault('')
            }}
            ref={when}
            type="datetime-local"
            value={at}
          />
        </label>
        <label>
          {text('scheduleIntent')}
          <select onChange={({ target }) => setIntent(target.value as Schedule['intent'])} value={intent}>
            <option value="publish">{text('publish')}</option>
            <option value="unpublish">{text('unpublish')}</option>
          </select>
        </label>
        <button aria-disabled={isBusy} className="quiet-button quiet-button--strong" type="submit">
          {text('schedulePlan')}
        </button>
        <button className="quiet-button" onClick={onClose} type="button">
          {text('close')}
        </button>
      </form>
      <div id={`${id}-fault`} role="alert">
        {fault && <p className="schedule-panel__fault">{fault}</p>}
      </div>
      <div id={`${id}-note`}>{intent === 'publish' && <p className="schedule-panel__note">{text('scheduleExplained')}</p>}</div>
      {schedules.length > 0 && (
        <ul>
          {schedules.map((schedule) => (
            <Planned key={schedule.id} onCancel={() => void cancel(schedule.id).then(() => when.current?.focus())} schedule={schedule} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Planned({ onCancel, schedule: { at, error, intent, state } }: { onCancel: () => void; schedule: Schedule }) {
  const { language, text } = useEditor()
  const what = text(intent === 'publish' ? 'scheduledPublish' : 'scheduledUnpublish', { when: sayWhen(at, language) })
  const isFailed = state === 'failed'
  const cancelWords = text(isFailed ? 'scheduleDismiss' : 'scheduleCancel')
  return (
    <li data-state={state}>
      <span>
        {what}
        {state === 'running' && ` (${text('scheduleRunning')})`}
        {error && <span className="schedule-panel__reason">{text(isFailed ? 'scheduleFailed' : 'scheduleAgain', { reason: error })}</span>}
      </span>
      {state !== 'running' && (
        <button aria-label={`${cancelWords}: ${what}`} className="quiet-button" onClick={onCancel} type="button">
          {cancelWords}
        </button>
      )}
    </li>
  )
}
