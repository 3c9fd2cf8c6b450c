'use client'
import { useTranslation } from '@payloadcms/ui'
import { useCallback, useState } from 'react'

import { textOf } from '../translations'
import { Refused } from './webhooks-api'

/** Runs what a button does, unless something runs; says what went wrong in the server's words. */
export function useOneThingAtATime(): { isBusy: boolean; fault: string; work: (does: () => Promise<void>) => Promise<void> } {
  const { t } = useTranslation()
  const [isBusy, setBusy] = useState(false)
  const [fault, setFault] = useState('')
  const work = useCallback(
    async (does: () => Promise<void>): Promise<void> => {
      setBusy(true)
      setFault('')
      try {
        await does()
      } catch (error) {
        setFault((error instanceof Refused && error.message) || textOf(t)('webhookFault'))
      } finally {
        setBusy(false)
      }
    },
    [t],
  )
  return { isBusy, fault, work }
}
