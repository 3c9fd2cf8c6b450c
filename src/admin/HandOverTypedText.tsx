'use client'
import { type ReactNode, useEffect } from 'react'
import { flushSync } from 'react-dom'

/**
 * Payload's editor hands what was typed to the form when the browser is idle, up to half a second later.
 * Whoever saved or published sooner lost the last words: the answer of the server took their place. Here
 * whatever waits for idle time is done before a key or a click that may save.
 */
export function HandOverTypedText({ children }: { children?: ReactNode }) {
  useEffect(() => {
    const { cancelIdleCallback, requestIdleCallback } = window
    // Safari has no idle time, and no such wait either.
    if (!requestIdleCallback) return
    const waiting = new Map<number, IdleRequestCallback>()
    window.requestIdleCallback = (callback, options) => {
      const handle = requestIdleCallback.call(window, (deadline) => {
        waiting.delete(handle)
        callback(deadline)
      }, options)
      waiting.set(handle, callback)
      return handle
    }
    window.cancelIdleCallback = (handle) => {
      waiting.delete(handle)
      cancelIdleCallback.call(window, handle)
    }
    const handOver = (event: KeyboardEvent | PointerEvent): void => {
      if (waiting.size === 0 || ('key' in event && !event.ctrlKey && !event.metaKey && event.key !== 'Enter')) return
      const callbacks = [...waiting]
      for (const [handle] of callbacks) window.cancelIdleCallback(handle)
      // At once, so that the form which is sent now has it.
      flushSync(() => {
        for (const [, callback] of callbacks) callback({ didTimeout: true, timeRemaining: () => 0 })
      })
    }
    window.addEventListener('keydown', handOver, { capture: true })
    window.addEventListener('pointerdown', handOver, { capture: true })
    return () => {
      window.removeEventListener('keydown', handOver, { capture: true })
      window.removeEventListener('pointerdown', handOver, { capture: true })
      Object.assign(window, { cancelIdleCallback, requestIdleCallback })
    }
  }, [])
  return children
}
