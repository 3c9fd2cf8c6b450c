'use client'
import { Button, SetStepNav, toast, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import { SOURCE_LOCALE } from '../languages'
import type { Problem } from '../problem-response'
import type { TranslationTask } from '../translation/read-translation-task'
import { changedSegments, fieldsOf, typedFrom, type TypedLines } from './translation-texts'
import { textOf } from './translations'

interface Props {
  apiRoute: string
  initialTask: TranslationTask
  locales: { code: string; name: string }[]
  /** Where the document is, for the path at the top of the page. */
  trail: { label: string; url?: string }[]
}

type Faults = Record<string, string>

const stateKey = ({ state, translation }: TranslationTask) => {
  if (!translation) return 'stateNone'
  if (!translation.publishedAt) return 'stateSaved'
  return state === 'published' ? 'stateLive' : 'stateAhead'
}

export function TranslationForm({ apiRoute, initialTask, locales, trail }: Props) {
  const { t } = useTranslation()
  const text = textOf(t)
  const [task, setTask] = useState(initialTask)
  const [typed, setTyped] = useState<TypedLines>(() => typedFrom(initialTask))
  const [faults, setFaults] = useState<Faults>({})
  const [isBusy, setIsBusy] = useState(false)
  // Until the page is alive nothing is taken: React would throw early keystrokes away.
  const [isReady, setIsReady] = useState(false)
  const storageKey = `translation:${task.source}:${task.sourceId}:${task.locale}`
  const address = `${apiRoute}/translation/of/${task.source}/${encodeURIComponent(task.sourceId)}/${task.locale}`
  const saved = useMemo(() => JSON.stringify(typedFrom(task)), [task])
  const isChanged = JSON.stringify(typed) !== saved
  const latest = useRef({ typed, isChanged })
  latest.current = { typed, isChanged }

  // What was typed and not saved survives a closed tab, a crash and an expired session.
  useEffect(() => {
    setIsReady(true)
    const kept = localStorage.getItem(storageKey)
    if (!kept || kept === saved) return
    setTyped((current) => ({ ...current, ...(JSON.parse(kept) as TypedLines) }))
    toast.info(text('restored'))
    // Once, when the form opens.
  }, [])
  useEffect(() => {
    if (isChanged) localStorage.setItem(storageKey, JSON.stringify(typed))
    else localStorage.removeItem(storageKey)
  }, [isChanged, storageKey, typed])
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (latest.current.isChanged) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])

  const send = useCallback(
    async (method: string, url: string, body?: unknown): Promise<boolean> => {
      setIsBusy(true)
      try {
        const answer = await fetch(url, {
          method,
          credentials: 'include',
          headers: { 'Content-Type': 'application/json' },
          ...(body ? { body: JSON.stringify(body) } : {}),
        })
        if (answer.ok) {
          const fresh = await fetch(address, { credentials: 'include' })
          const next = (await fresh.json()) as TranslationTask
          setFaults({})
          setTask(next)
          return true
        }
        const problem = (await answer.json().catch(() => null)) as Problem | null
        setFaults(Object.fromEntries((problem?.errors ?? []).map(({ message, path }) => [path, message])))
        toast.error(answer.status === 401 ? text('signInAgain') : (problem?.detail ?? text('failed')))
      } catch {
        toast.error(text('failed'))
      } finally {
        setIsBusy(false)
      }
      return false
    },
    [address],
  )

  const save = useCallback(async () => {
    const segments = changedSegments(task, latest.current.typed)
    if (await send('PUT', address, { segments })) toast.success(text('saved'))
  }, [address, send, task])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return
      event.preventDefault()
      void save()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [save])

  const change = async (intent: 'publish' | 'unpublish') => {
    if (!task.translation) return
    const done = await send('POST', `${apiRoute}/translations/${task.translation.id}/${intent}`)
    if (done) toast.success(text(intent === 'publish' ? 'publishedNow' : 'unpublishedNow'))
  }

  const type = (path: string, value: string) => {
    const next = { ...latest.current.typed, [path]: value }
    latest.current = { typed: next, isChanged: true }
    // At once, not after the next paint: a tab can close in between.
    localStorage.setItem(storageKey, JSON.stringify(next))
    setTyped(next)
  }

  const mayPublishNow = task.isSourcePublic && task.translation && task.state !== 'published' && !isChanged
  const targetName = locales.find(({ code }) => code === task.locale)?.name ?? task.locale
  return (
    <form
      className="translation-form"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <SetStepNav nav={trail} />
      <div className="translation-bar">
        <p aria-live="polite" className="translation-state">
          {text(stateKey(task))}
          {isChanged ? ` · ${text('unsaved')}` : ''}
        </p>
        <div className="translation-buttons">
          {task.mayEdit && (
            <Button buttonStyle="primary" disabled={isBusy || !isChanged} margin={false} size="medium" type="submit">
              {text(isBusy ? 'saving' : 'save')}
            </Button>
          )}
          {task.mayPublish && (
            <Button buttonStyle="secondary" disabled={isBusy || !mayPublishNow} margin={false} onClick={() => void change('publish')} size="medium" type="button">
              {text('publish')}
            </Button>
          )}
          {task.mayPublish && task.translation?.publishedAt && (
            <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={() => void change('unpublish')} size="medium" type="button">
              {text('unpublish')}
            </Button>
          )}
        </div>
        {!task.isSourcePublic && <p className="translation-note">{text('sourceNotPublic')}</p>}
        {!task.mayEdit && <p className="translation-note">{text('readOnly')}</p>}
        {task.mayPublish && isChanged && task.translation && <p className="translation-note">{text('saveFirst')}</p>}
      </div>
      {locales.length > 1 && (
        <nav aria-label={text('targetLocale')} className="translation-locales">
          {locales.map(({ code, name }) => (
            <a aria-current={code === task.locale ? 'page' : undefined} href={`?into=${code}`} key={code}>
              {name}
            </a>
          ))}
        </nav>
      )}
      <div aria-hidden="true" className="translation-heads">
        <span>{text('polishColumn')}</span>
        <span>{targetName}</span>
      </div>
      {fieldsOf(task).map((field) => (
        <fieldset className="translation-field" key={field.leaf}>
          <legend>
            {field.label}
            {field.isRequired && <span className="translation-required"> ({text('required')})</span>}
          </legend>
          {field.segments.map((segment, index) => {
            const fault = faults[segment.address]
            const faultId = `fault-${segment.address}`
            return (
              <div className="translation-line" key={segment.address}>
                <p lang={SOURCE_LOCALE}>{segment.source}</p>
                <textarea
                  aria-describedby={fault ? faultId : undefined}
                  aria-invalid={fault ? true : undefined}
                  aria-label={`${field.label}, ${targetName}${segment.kind === 'richText' ? `, ${text('line', { number: index + 1 })}` : ''}`}
                  lang={task.locale}
                  onChange={(event) => type(segment.address, event.target.value)}
                  readOnly={!task.mayEdit || !isReady}
                  rows={Math.max(1, Math.ceil(segment.source.length / 55))}
                  value={typed[segment.address] ?? ''}
                />
                {fault && (
                  <p className="translation-fault" id={faultId} role="alert">
                    {fault}
                  </p>
                )}
              </div>
            )
          })}
        </fieldset>
      ))}
    </form>
  )
}
