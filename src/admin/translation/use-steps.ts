'use client'
import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import type { CmsText } from '../translations'
import { noteFaults, renew } from './desk'
import type { Step } from './EditorBar'
import { findingsOf, type Glossary, hitsIn, say } from './language-aids'
import { faultsIn, type TranslationApi } from './translation-api'
import type { DeskStore } from './use-desk'

interface UseSteps {
  api: TranslationApi
  announce: (words: string) => void
  glossary: Glossary
  store: DeskStore
  saveNow: () => Promise<boolean>
  text: (key: CmsText, values?: Record<string, string | number>) => string
  /** To the first segment that keeps it from going on. */
  onFaults: (first: string | null) => void
}

/** What is done with the whole translation: everything is stored first, and what holds it back is told at its segment. */
export function useSteps({ announce, api, glossary, onFaults, saveNow, store, text }: UseSteps) {
  const [isBusy, setBusy] = useState(false)

  const showFaults = (faults: ReadonlyMap<string, string>): void => {
    store.set(noteFaults(store.get(), faults))
    const first = store.get().task.segments.find(({ address }) => faults.has(address))
    announce(text('heldBack', { count: faults.size }))
    onFaults(first?.address ?? null)
  }

  /** Errors of the checks, in the language of the admin. */
  const errorsOfChecks = (): Map<string, string> => {
    const { segments, task } = store.get()
    return new Map(
      [...segments.values()].flatMap((segment): [string, string][] => {
        const error = findingsOf(segment, hitsIn(glossary, segment), task.locale).find(({ severity }) => severity === 'error')
        return error ? [[segment.address, say(error, document.documentElement.lang)]] : []
      }),
    )
  }

  const send = async (step: Step): Promise<boolean> => {
    const { translation } = store.get().task
    if (step === 'done') {
      const errors = translation ? errorsOfChecks() : new Map(store.get().task.segments.map(({ address }) => [address, text('translateThis')]))
      if (errors.size > 0) {
        showFaults(errors)
        return false
      }
    }
    const isOfPublisher = step === 'publish' || step === 'unpublish'
    if (isOfPublisher && !translation) return false
    const answer = isOfPublisher ? await api.transition(translation?.id ?? '', step) : await api.post(step)
    if (!answer.isOk) {
      const faults = faultsIn(answer.problem)
      if (faults.size > 0) showFaults(faults)
      else toast.error(answer.status === 401 ? text('signInAgain') : (answer.problem?.detail ?? text('failed')))
      return false
    }
    store.set(noteFaults(store.get(), new Map()))
    const task = await api.read()
    if (task) store.set(renew(store.get(), task))
    return true
  }

  const step = async (name: Step): Promise<boolean> => {
    setBusy(true)
    try {
      if (!(await saveNow())) {
        announce(text('saveHeld'))
        return false
      }
      return await send(name)
    } finally {
      setBusy(false)
    }
  }
  return { isBusy, step }
}
