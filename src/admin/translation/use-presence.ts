'use client'
import { useEffect, useState } from 'react'

import type { PersonThere } from '../../translation/presence/note-presence'
import { jsonOf } from './json-of'

const BEAT = 20_000

/** Says that this translation is open here, and tells who else has it open. */
export function usePresence(url: string): PersonThere[] {
  const [others, setOthers] = useState<PersonThere[]>([])
  useEffect(() => {
    let isGone = false
    const beat = async (): Promise<void> => {
      const answer = await fetch(url, { method: 'POST', credentials: 'include', headers: { 'Content-Type': 'application/json' }, body: '{}' }).catch(() => null)
      const body = await jsonOf<{ others: PersonThere[] }>(answer)
      if (!body || isGone) return
      setOthers((known) => (JSON.stringify(known) === JSON.stringify(body.others) ? known : body.others))
    }
    const leave = (): void => {
      navigator.sendBeacon(url, new Blob([JSON.stringify({ isLeaving: true })], { type: 'application/json' }))
    }
    const onceVisible = (): void => {
      if (document.visibilityState === 'visible') void beat()
    }
    void beat()
    const timer = setInterval(() => void beat(), BEAT)
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', onceVisible)
    return () => {
      isGone = true
      clearInterval(timer)
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', onceVisible)
      leave()
    }
  }, [url])
  return others
}
