import { AsyncLocalStorage } from 'node:async_hooks'

/** What is found out once for all reads of one answer. */
export type Moment = Map<object, unknown>

// The module may be loaded twice (server, Next's bundle).
const key = Symbol.for('cms.database.one-moment')
const store = globalThis as { [key]?: AsyncLocalStorage<Moment> }
const storage = (store[key] ??= new AsyncLocalStorage())

/** Runs `work`, whose reads may all be as of its beginning: it answers somebody who asked then. */
export const inOneMoment = <Result>(work: () => Result): Result => storage.run(new Map(), work)

export const currentMoment = (): Moment | undefined => storage.getStore()
