'use client'
import { useEffect, useRef, useState } from 'react'

import { type RunningAutosave, type SaveState, startAutosave } from './autosave'
import { isAnythingUnsaved, restore, wordsToKeep } from './desk'
import { keepWords, readKeptWords } from './kept-words'
import type { TranslationApi } from './translation-api'
import type { DeskStore } from './use-desk'

interface UseAutosave {
  store: DeskStore
  api: TranslationApi
  /** Where this browser keeps what is not stored. */
  storageKey: string
  onRestored: () => void
}

export function useAutosave({ api, onRestored, storageKey, store }: UseAutosave) {
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'saved', at: null })
  // Until the page is alive nothing is taken: React would throw early keystrokes away.
  const [isReady, setIsReady] = useState(false)
  const running = useRef<RunningAutosave | null>(null)

  useEffect(() => {
    const autosave = startAutosave({ desk: store, put: api.put, read: api.read, onState: setSaveState })
    running.current = autosave
    // At once, not after the next paint: a tab can close in between.
    let isKeeping = false
    const stopKeeping = store.subscribe(() => {
      const words = wordsToKeep(store.get())
      // Another tab of the same person keeps its words in the same place: nothing is cleared that was not put there.
      if (words.length > 0 || isKeeping) keepWords(storageKey, words)
      isKeeping = words.length > 0
    })
    const { desk, isAny } = restore(store.get(), readKeptWords(storageKey))
    store.set(desk)
    // What was stored after all is kept no longer.
    keepWords(storageKey, wordsToKeep(desk))
    if (isAny) {
      onRestored()
      autosave.touch()
    }
    const warn = (event: BeforeUnloadEvent): void => {
      if (isAnythingUnsaved(store.get())) event.preventDefault()
    }
    const onceVisible = (): void => {
      // Left for another tab, or back from one: perhaps signed in again.
      if (isAnythingUnsaved(store.get())) void autosave.saveNow()
    }
    window.addEventListener('beforeunload', warn)
    window.addEventListener('online', onceVisible)
    window.addEventListener('focus', onceVisible)
    document.addEventListener('visibilitychange', onceVisible)
    setIsReady(true)
    return () => {
      window.removeEventListener('beforeunload', warn)
      window.removeEventListener('online', onceVisible)
      window.removeEventListener('focus', onceVisible)
      document.removeEventListener('visibilitychange', onceVisible)
      void autosave.saveNow().finally(() => {
        autosave.stop()
        stopKeeping()
      })
    }
    // Once for each editor that is opened.
  }, [])

  return {
    isReady,
    saveState,
    touch: () => running.current?.touch(),
    saveNow: () => running.current?.saveNow() ?? Promise.resolve(false),
  }
}
