'use client'
import { useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useId, useState, useTransition } from 'react'

import { TRANSLATION_STATES } from '../../translation/staleness'
import { type CmsText, textOf } from '../translations'
import { STATE_TEXTS } from './StateMark'
import { addressOf, ASSIGNEES, type Shown, SORTS } from './worklist-address'

export interface Choice {
  value: string
  label: string
}

interface Props {
  shown: Shown
  view: string
  kinds: Choice[]
  /** Empty where there is one language only. */
  locales: Choice[]
}

const SORT_TEXTS: { [sort in (typeof SORTS)[number]]: CmsText } = { since: 'sortOldest', '-since': 'sortNewest', '-wordsToDo': 'sortMost', wordsToDo: 'sortLeast', title: 'sortTitle' }
const ASSIGNEE_TEXTS: { [assignee in (typeof ASSIGNEES)[number]]: CmsText } = { anyone: 'anyone', me: 'me', none: 'nobody' }

/** What is chosen is shown at once, and stands in the address. */
export function WorkFilters({ kinds, locales, shown, view }: Props) {
  const { t } = useTranslation()
  const text = textOf(t)
  const router = useRouter()
  const id = useId()
  const [chosen, setChosen] = useState(shown)
  const [isLoading, startLoading] = useTransition()
  const address = addressOf(shown)
  useEffect(() => setChosen(shown), [address])

  const choose = (part: Partial<Shown>): void => {
    const next = { ...chosen, page: 1, ...part }
    setChosen(next)
    startLoading(() => router.push(view + addressOf(next), { scroll: false }))
  }

  const select = (label: CmsText, value: string, options: Choice[], set: (value: string) => Partial<Shown>) => (
    <div className="work-filter">
      <label htmlFor={`${id}-${label}`}>{text(label)}</label>
      <select id={`${id}-${label}`} onChange={(event) => choose(set(event.target.value))} value={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
  const states: Choice[] = [
    { value: 'todo', label: text('toDo') },
    ...TRANSLATION_STATES.map((state) => ({ value: state, label: text(STATE_TEXTS[state]) })),
    { value: 'all', label: text('allStates') },
  ]
  return (
    <form aria-busy={isLoading} aria-label={text('filters')} className="work-filters" onSubmit={(event) => event.preventDefault()} role="search">
      {select('filterState', chosen.state, states, (state) => ({ state: state as Shown['state'] }))}
      {select('filterKind', chosen.collection ?? '', [{ value: '', label: text('allKinds') }, ...kinds], (collection) => ({ collection: collection || null }))}
      {locales.length > 0 && select('filterLocale', chosen.locale ?? '', [{ value: '', label: text('allLocales') }, ...locales], (locale) => ({ locale: locale || null }))}
      {select('filterAssignee', chosen.assignee, ASSIGNEES.map((value) => ({ value, label: text(ASSIGNEE_TEXTS[value]) })), (assignee) => ({ assignee: assignee as Shown['assignee'] }))}
      {select('filterSort', chosen.sort, SORTS.map((value) => ({ value, label: text(SORT_TEXTS[value]) })), (sort) => ({ sort: sort as Shown['sort'] }))}
      <label className="work-check">
        <input checked={chosen.drafts} onChange={(event) => choose({ drafts: event.target.checked })} type="checkbox" />
        <span>{text('filterDrafts')}</span>
      </label>
    </form>
  )
}
