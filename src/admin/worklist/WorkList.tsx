'use client'
import { Link, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

import type { Problem } from '../../problem-response'
import type { TranslationState } from '../../translation/staleness'
import { textOf } from '../translations'
import { NextPiece } from './NextPiece'
import { STATE_TEXTS, StateMark } from './StateMark'
import { TO_DO } from './worklist-address'

/** A row as it is shown; counts and times are in words already. */
export interface ShownRow {
  id: string
  title: string
  kind: string
  /** Null where there is one language only. */
  localeName: string | null
  locale: string
  state: TranslationState
  percent: number
  wordsToDo: string
  words: string
  staleSegments: number
  since: string
  sinceAgo: string
  sinceWhen: string
  isSourcePublic: boolean
  assignee: { id: string; name: string } | null
  /** Where it is translated. */
  href: string
  /** `…/take` and `…/release` are asked of it. */
  api: string
}

interface Props {
  rows: ShownRow[]
  me: string
  /** Languages that the reader writes. */
  locales: string[]
  mayReleaseAll: boolean
}

export function WorkList({ locales, mayReleaseAll, me, rows: initialRows }: Props) {
  const { t } = useTranslation()
  const text = textOf(t)
  const router = useRouter()
  const [rows, setRows] = useState(initialRows)
  const [busy, setBusy] = useState<string | null>(null)
  const [fault, setFault] = useState<{ id: string; message: string } | null>(null)
  const [said, setSaid] = useState('')
  useEffect(() => {
    setRows(initialRows)
    setFault(null)
  }, [initialRows])

  const send = async (row: ShownRow, intent: 'take' | 'release'): Promise<void> => {
    setBusy(row.id)
    setFault(null)
    setSaid('')
    try {
      const answer = await fetch(`${row.api}/${intent}`, { method: 'POST', credentials: 'include' })
      if (answer.ok) {
        const { row: after } = (await answer.json()) as { row: Pick<ShownRow, 'assignee'> }
        setRows((current) => current.map((each) => (each.id === row.id ? { ...each, assignee: after.assignee } : each)))
        setSaid(text(intent === 'take' ? 'nowMine' : 'nowFree', { title: row.title }))
      } else {
        const problem = (await answer.json().catch(() => null)) as Problem | null
        setFault({ id: row.id, message: answer.status === 401 ? text('takeSignIn') : (problem?.detail ?? text('takeFailed')) })
        // Somebody was quicker: the list shows who.
        if (answer.status === 409) router.refresh()
      }
    } catch {
      setFault({ id: row.id, message: text('takeFailed') })
    } finally {
      setBusy(null)
    }
  }

  const button = (row: ShownRow) => {
    const isMine = row.assignee?.id === me
    const mayTake = !row.assignee && locales.includes(row.locale) && TO_DO.includes(row.state)
    const mayRelease = row.assignee !== null && (isMine || mayReleaseAll)
    if (!mayTake && !mayRelease) return null
    const intent = mayTake ? 'take' : 'release'
    return (
      <button
        aria-disabled={busy === row.id}
        aria-label={text(`${intent}Named`, { title: row.title })}
        className={`work-button work-button--${intent}`}
        onClick={() => busy === null && void send(row, intent)}
        type="button"
      >
        {text(intent)}
      </button>
    )
  }

  return (
    <>
      <NextPiece locales={locales} me={me} rows={rows} />
      <p aria-live="polite" className="work-said" role="status">
        {said}
      </p>
      <div className="work-table" role="table" aria-label={text('work')}>
        <div className="work-heads" role="row">
          {(['columnDocument', 'columnState', 'columnToDo', 'columnSince', 'columnAssignee'] as const).map((column) => (
            <span key={column} role="columnheader">
              {text(column)}
            </span>
          ))}
        </div>
        {rows.map((row) => (
          <div className="work-row" data-id={row.id} key={row.id} role="row">
            <span className="work-document" role="cell">
              <Link href={row.href} prefetch={false}>
                {row.title}
              </Link>
              <span className="work-note">
                {[row.kind, row.localeName, row.isSourcePublic ? null : text('notPublicInPolish')].filter(Boolean).join(' · ')}
              </span>
            </span>
            <span className="work-state" role="cell">
              <StateMark state={row.state}>{text(STATE_TEXTS[row.state])}</StateMark>
              {row.staleSegments > 0 && <span className="work-note">{text('staleSegments', { count: row.staleSegments })}</span>}
            </span>
            <span className="work-words" role="cell">
              <span>
                <strong>{row.wordsToDo}</strong> <span className="work-note">{text('ofWords', { words: row.words })}</span>
              </span>
              <span className="work-progress">
                <span aria-hidden="true" className="work-track">
                  <span style={{ width: `${row.percent}%` }} />
                </span>
                <span className="work-note">{text('percentDone', { percent: row.percent })}</span>
              </span>
            </span>
            <span className="work-since" role="cell">
              <time dateTime={row.since} title={row.sinceWhen}>
                {row.sinceAgo}
              </time>
            </span>
            <span className="work-who" role="cell">
              <span className={row.assignee ? undefined : 'work-note'}>{row.assignee ? (row.assignee.id === me ? text('mine') : row.assignee.name) : text('nobodyHasIt')}</span>
              {button(row)}
              {fault?.id === row.id && (
                <span className="work-fault" role="alert">
                  {fault.message}
                </span>
              )}
            </span>
          </div>
        ))}
      </div>
    </>
  )
}
