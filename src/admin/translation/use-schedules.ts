'use client'
import { useCallback, useEffect, useState } from 'react'

import type { Schedule } from '../../translation/schedule/scheduled-job'
import type { CmsText } from '../translations'
import type { Asked, TranslationApi } from './translation-api'

interface UseSchedules {
  api: TranslationApi
  /** Somebody plans here: nothing is asked for otherwise. */
  isOn: boolean
  text: (key: CmsText, values?: Record<string, string | number>) => string
}

/** The times at which this translation is published or taken offline, and what failed of it. */
export function useSchedules({ api, isOn, text }: UseSchedules) {
  const [schedules, setSchedules] = useState<readonly Schedule[]>([])
  const [fault, setFault] = useState('')
  const [isBusy, setBusy] = useState(false)

  const reload = useCallback(async (): Promise<void> => {
    const answer = await api.readSchedules()
    if (answer) setSchedules(answer.schedules)
  }, [api])
  useEffect(() => {
    if (isOn) void reload()
  }, [isOn, reload])

  const send = async (work: () => Promise<Asked>): Promise<boolean> => {
    setBusy(true)
    setFault('')
    const { isOk, problem, status } = await work()
    if (!isOk) setFault(status === 401 ? text('signInAgain') : (problem?.detail ?? text('failed')))
    // What somebody else has cancelled, or has been done meanwhile, is gone after a refusal too.
    await reload()
    setBusy(false)
    return isOk
  }

  return {
    schedules,
    fault,
    setFault,
    isBusy,
    reload,
    plan: (at: string, intent: Schedule['intent']) => send(() => api.post('schedule', { at, intent })),
    cancel: (id: string) => send(() => api.cancelSchedule(id)),
  }
}
