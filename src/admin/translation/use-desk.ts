'use client'
import { useSyncExternalStore } from 'react'

import type { Desk, SegmentOnDesk } from './desk'

/** The desk of an open editor: whoever shows a part of it is drawn anew when that part changes, and nobody else. */
export interface DeskStore {
  get: () => Desk
  set: (desk: Desk) => void
  subscribe: (listen: () => void) => () => void
}

export function deskStore(first: Desk): DeskStore {
  let desk = first
  const listeners = new Set<() => void>()
  return {
    get: () => desk,
    set: (next) => {
      if (next === desk) return
      desk = next
      for (const listen of listeners) listen()
    },
    subscribe: (listen) => {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
  }
}

/** `select` gives the same value for the same desk: a part of it, or a number or text. */
export function useDesk<Part>(store: DeskStore, select: (desk: Desk) => Part): Part {
  const read = () => select(store.get())
  return useSyncExternalStore(store.subscribe, read, read)
}

export const useSegment = (store: DeskStore, address: string): SegmentOnDesk | undefined => useDesk(store, ({ segments }) => segments.get(address))
