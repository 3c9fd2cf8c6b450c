'use client'
import { SetStepNav, toast, useTranslation } from '@payloadcms/ui'
import { type KeyboardEvent as ReactKeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'

import type { TranslationTask } from '../../translation/read-translation-task'
import { textOf } from '../translations'
import { editorOf } from '../worklist/worklist-address'
import { confirm as confirmed, deskOf, isToDo, nextToDo, settle as settled, typeInto } from './desk'
import { DocumentContext } from './DocumentContext'
import { EditorBar } from './EditorBar'
import { addressAround, boxId, EditorProvider, type OpenEditor } from './editor-context'
import { fieldsOf } from './fields-of-segments'
import { keyOfKeptWords } from './kept-words'
import { KeyboardHelp } from './KeyboardHelp'
import { isMachineOn, NO_GLOSSARY, readGlossary } from './language-aids'
import { findNextDocument } from './next-document'
import { Notices } from './Notices'
import { FieldName, SegmentRow } from './SegmentRow'
import { type Command, commandOf } from './shortcuts'
import { translationApi } from './translation-api'
import { useAutosave } from './use-autosave'
import { deskStore, useDesk } from './use-desk'
import { usePresence } from './use-presence'
import { useSteps } from './use-steps'

interface Props {
  adminRoute: string
  apiRoute: string
  /** Names of the globals: they stand elsewhere in the admin. */
  globals: string[]
  initialTask: TranslationTask
  locales: { code: string; name: string }[]
  /** Id of whoever translates. */
  person: string
  /** Where the document is, for the path at the top of the page. */
  trail: { label: string; url?: string }[]
}

const focusBox = (address: string | null): void => {
  if (address === null) return
  const box = document.getElementById(boxId(address))
  box?.focus({ preventScroll: true })
  box?.scrollIntoView({ block: 'center' })
}

/** The Polish at the left, the other language at the right, segment by segment. */
export function SideBySide({ adminRoute, apiRoute, globals, initialTask, locales, person, trail }: Props) {
  const { i18n, t } = useTranslation()
  const text = useMemo(() => textOf(t), [t])
  const { locale, mayEdit, source, sourceId } = initialTask
  const here = useMemo(() => ({ source, sourceId, locale }), [locale, source, sourceId])
  const [store] = useState(() => deskStore(deskOf(initialTask)))
  const api = useMemo(() => translationApi(apiRoute, here), [apiRoute, here])
  const [wasRestored, setRestored] = useState(false)
  const { isReady, saveNow, saveState, touch } = useAutosave({ store, api, storageKey: keyOfKeptWords({ ...here, person }), onRestored: () => setRestored(true) })
  const [glossary, setGlossary] = useState(NO_GLOSSARY)
  const [hasMachine, setMachine] = useState(false)
  const [next, setNext] = useState<string | null>(null)
  const [active, setActive] = useState<string | null>(null)
  /** What is shown while only what is left to do is: fixed when it is asked for, so that nothing vanishes under the hands. */
  const [shown, setShown] = useState<ReadonlySet<string> | null>(null)
  const [announced, announce] = useState('')
  const help = useRef<HTMLDialogElement>(null)
  const commands = useRef<((command: Command) => boolean) | null>(null)
  const others = usePresence(api.presenceUrl)
  const task = useDesk(store, (desk) => desk.task)

  useEffect(() => {
    void readGlossary(apiRoute, locale).then(setGlossary)
    if (mayEdit) void isMachineOn(apiRoute, locale).then(setMachine)
    void findNextDocument(apiRoute, here).then((row) => setNext(row ? editorOf(adminRoute, { ...row, isGlobal: globals.includes(row.source) }) : null))
  }, [adminRoute, apiRoute, globals, here, locale, mayEdit])

  const targetName = locales.find(({ code }) => code === locale)?.name ?? locale
  const fields = useMemo(() => fieldsOf(task), [task])
  const order = useMemo(() => task.segments.map(({ address }) => address), [task])
  const { isBusy, step } = useSteps({
    api,
    announce,
    glossary,
    store,
    saveNow,
    text,
    onFaults: (first) => {
      setShown((known) => (known ? new Set([...known, ...[...store.get().segments.values()].filter(isToDo).map(({ address }) => address)]) : null))
      setTimeout(() => focusBox(first))
    },
  })

  const type = useCallback((address: string, typed: string) => {
    store.set(typeInto(store.get(), address, typed))
    touch()
  }, [])
  const confirm = useCallback((address: string) => {
    store.set(confirmed(store.get(), address))
    void saveNow()
  }, [])
  const settle = useCallback((address: string, whose: 'mine' | 'theirs') => {
    store.set(settled(store.get(), address, whose))
    void saveNow()
    focusBox(address)
  }, [])
  const takeCommands = useCallback((given: ((command: Command) => boolean) | null) => {
    commands.current = given
  }, [])

  const save = async (): Promise<void> => {
    if (await saveNow()) announce(text('allSaved'))
  }
  const goToNext = async (): Promise<void> => {
    if (!next) return
    await saveNow()
    window.location.assign(next)
  }

  /** True where the key was for the editor. */
  const run = (command: Command, address: string | null): boolean => {
    const visible = shown ? order.filter((each) => shown.has(each)) : order
    const beside = (by: number): string | null => (address === null ? (visible[0] ?? null) : (visible[visible.indexOf(address) + by] ?? null))
    switch (command.name) {
      case 'save':
        void save()
        return true
      case 'help':
        help.current?.showModal()
        return true
      case 'nextDocument':
        void goToNext()
        return next !== null
      case 'next':
        focusBox(beside(1))
        return true
      case 'previous':
        focusBox(beside(-1))
        return true
      case 'confirm': {
        if (address === null || !isReady || !mayEdit) return false
        confirm(address)
        const following = nextToDo(store.get(), visible, address)
        if (following === null) announce(text('nothingLeft'))
        focusBox(following)
        return true
      }
      default:
        return address !== null && (commands.current?.(command) ?? false)
    }
  }
  const latestRun = useRef(run)
  latestRun.current = run

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (help.current?.open) return
      const command = commandOf(event)
      if (command && latestRun.current(command, addressAround(event.target))) event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  /** What opens under one segment and closes under another moves neither box. */
  const activate = (event: ReactKeyboardEvent | React.FocusEvent): void => {
    const address = addressAround(event.target)
    if (address === null || address === active) return
    const box = document.getElementById(boxId(address))
    const before = box?.getBoundingClientRect().top ?? 0
    setActive(address)
    requestAnimationFrame(() => window.scrollBy({ top: (box?.getBoundingClientRect().top ?? before) - before, behavior: 'instant' }))
  }

  const editor = useMemo(
    (): OpenEditor => ({ store, apiRoute, locale, targetName, language: i18n.language, glossary, isOpen: mayEdit && isReady, text, type, confirm, settle }),
    [apiRoute, confirm, glossary, i18n.language, isReady, locale, mayEdit, settle, store, targetName, text, type],
  )
  const toggleFilter = (): void => setShown(shown ? null : new Set([...store.get().segments.values()].filter(isToDo).map(({ address }) => address)))
  const shownFields = shown ? fields.map((field) => ({ ...field, segments: field.segments.filter(({ address }) => shown.has(address)) })).filter(({ segments }) => segments.length > 0) : fields

  return (
    <EditorProvider value={editor}>
      <div className="side-by-side" data-ready={isReady ? 'true' : undefined}>
        <SetStepNav nav={trail} />
        <EditorBar
          api={api}
          isBusy={isBusy}
          isFiltered={shown !== null}
          isMachineOn={hasMachine}
          nextHref={next}
          onFilter={toggleFilter}
          onHelp={() => help.current?.showModal()}
          onNext={() => void goToNext()}
          onSave={() => void save()}
          onStep={(name) => {
            void step(name).then((isDone) => {
              if (isDone && (name === 'publish' || name === 'done')) toast.success(text(name === 'done' ? 'markedDone' : 'publishedNow'))
            })
          }}
          saveState={saveState}
        />
        <p aria-live="polite" className="unseen" role="status">
          {announced}
        </p>
        <Notices adminRoute={adminRoute} isSourcePublic={task.isSourcePublic} mayEdit={mayEdit} others={others} saveState={saveState} wasRestored={wasRestored} />
        {locales.length > 1 && (
          <nav aria-label={text('targetLocale')} className="translation-locales">
            {locales.map(({ code, name }) => (
              <a aria-current={code === locale ? 'page' : undefined} href={`?into=${code}`} key={code}>
                {name}
              </a>
            ))}
          </nav>
        )}
        <DocumentContext fields={task.sharedFields} />
        <div aria-hidden="true" className="segment-heads">
          <span>{text('polishColumn')}</span>
          <span>{targetName}</span>
        </div>
        {shown && shownFields.length === 0 && <p>{text('nothingLeft')}</p>}
        <div onFocus={activate}>
          {shownFields.map(({ isRequired, isWhole, label, leaf, row, segments }) => (
            <section aria-label={label} className="segment-field" key={leaf}>
              {isWhole ? null : <FieldName isRequired={isRequired} label={label} row={row} />}
              {segments.map(({ address }) => (
                <SegmentRow address={address} isActive={address === active} isWhole={isWhole} key={address} onCommands={takeCommands} position={`${order.indexOf(address) + 1}/${order.length}`} />
              ))}
            </section>
          ))}
        </div>
        <KeyboardHelp dialog={help} />
      </div>
    </EditorProvider>
  )
}
