/**
 * Stores what lies on the desk by itself: after a pause in typing, one request at a time, again and again while
 * the network or the server is away. Knows no page and no clock but those it is given.
 */
import type { TranslationTask } from '../../translation/read-translation-task'
import { type Desk, isAnythingToSend, isAnythingUnsaved, noteNotStored, noteStored, renew, type SentSegment, takeToSend } from './desk'

export type SaveState =
  | { kind: 'saved'; at: number | null }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  /** The network or the server is away; tried again by itself. */
  | { kind: 'away' }
  /** Whoever is signed out goes on once they are signed in. */
  | { kind: 'signed-out' }
  /** Not to be mended by trying again. */
  | { kind: 'refused'; detail: string }

/** How the server answered. */
export type Answer =
  | { kind: 'stored' }
  | { kind: 'away' }
  | { kind: 'signed-out' }
  /** The Polish, or somebody else's text, is not what it was here. */
  | { kind: 'moved-on' }
  /** Messages by segment address; without any, `detail` is of the whole. */
  | { kind: 'refused'; faults: ReadonlyMap<string, string>; detail: string }

interface Autosave {
  desk: { get: () => Desk; set: (desk: Desk) => void }
  put: (segments: SentSegment[]) => Promise<Answer>
  /** What is stored now; null where it can't be told. */
  read: () => Promise<TranslationTask | null>
  onState: (state: SaveState) => void
  /** Milliseconds since 1970. */
  now?: () => number
}

export const PAUSE = 1500
const FIRST_RETRY = 2000
const LONGEST_RETRY = 30_000

export interface RunningAutosave {
  /** Something was typed. */
  touch: () => void
  /** At once, and until nothing waits or it can't be stored. True if all is stored. */
  saveNow: () => Promise<boolean>
  stop: () => void
}

export function startAutosave({ desk, now = Date.now, onState, put, read }: Autosave): RunningAutosave {
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<boolean> | null = null
  let failures = 0
  let isStopped = false

  const later = (milliseconds: number): void => {
    clearTimeout(timer)
    if (!isStopped) timer = setTimeout(() => void saveNow(), milliseconds)
  }
  const wait = (): boolean => {
    failures += 1
    later(Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** (failures - 1)))
    return false
  }

  /** True to go on with what is left. */
  async function take(answer: Answer): Promise<boolean> {
    if (answer.kind === 'stored') {
      failures = 0
      desk.set(noteStored(desk.get()))
      onState({ kind: 'saved', at: now() })
      const task = await read()
      if (task) desk.set(renew(desk.get(), task))
      return true
    }
    desk.set(noteNotStored(desk.get(), answer.kind === 'refused' ? answer.faults : undefined))
    if (answer.kind === 'moved-on') {
      const task = await read()
      if (!task) {
        onState({ kind: 'away' })
        return wait()
      }
      desk.set(renew(desk.get(), task))
      return true
    }
    if (answer.kind === 'refused') {
      onState({ kind: 'refused', detail: answer.detail })
      // The others go without those that have a fault; where it is none of these, it may pass.
      return [...answer.faults.keys()].some((address) => desk.get().segments.has(address)) || wait()
    }
    onState({ kind: answer.kind })
    return wait()
  }

  async function run(): Promise<boolean> {
    // A segment that somebody keeps changing must not hold this for ever.
    for (let round = 0; round < 5; round += 1) {
      const taken = takeToSend(desk.get())
      if (taken.sent.length === 0) return !isAnythingUnsaved(desk.get())
      desk.set(taken.desk)
      onState({ kind: 'saving' })
      const answer = await put(taken.sent)
      if (!(await take(answer))) return false
    }
    return false
  }

  function saveNow(): Promise<boolean> {
    clearTimeout(timer)
    running ??= run().finally(() => {
      running = null
      // Typed while it was under way.
      if (failures === 0 && isAnythingToSend(desk.get())) later(PAUSE)
    })
    return running
  }

  return {
    saveNow: async () => {
      // What is under way may have begun before the last word.
      if (running) await running
      return saveNow()
    },
    touch: () => {
      if (running) return
      if (failures === 0) {
        onState({ kind: 'waiting' })
        later(PAUSE)
      }
    },
    stop: () => {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
