import { CmsError } from '../errors'

interface Waiter {
  start: () => void
  refuse: (reason: Error) => void
}

/** The writer's lock: whoever asks first writes first, one at a time. */
export class WriterQueue {
  #waiting: Waiter[] = []
  #isHeld = false
  #refusal: Error | null = null

  /** How many wait; whoever writes just now is not counted. */
  get length(): number {
    return this.#waiting.length
  }

  get isHeld(): boolean {
    return this.#isHeld
  }

  /**
   * Waits for its turn and returns what ends it; calling that more than once does nothing.
   * Throws `database-unavailable` (503) after `timeoutMs`, or what `giveUp` rejects with.
   */
  async acquire({ timeoutMs, giveUp }: { timeoutMs: number; giveUp?: Promise<never> }): Promise<() => void> {
    if (this.#refusal) throw this.#refusal
    if (this.#isHeld) await this.#wait(timeoutMs, giveUp)
    this.#isHeld = true
    let isReleased = false
    return () => {
      if (isReleased) return
      isReleased = true
      this.#passOn()
    }
  }

  /** From now on nobody is let in, and whoever waits is told why. */
  refuseAll(reason: Error): void {
    this.#refusal = reason
    for (const waiter of this.#waiting.splice(0)) waiter.refuse(reason)
  }

  /** Hands the lock over in the same step, so that nobody can slip in between two holders. */
  #passOn(): void {
    const next = this.#waiting.shift()
    if (next) next.start()
    else this.#isHeld = false
  }

  #wait(timeoutMs: number, giveUp?: Promise<never>): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      const leave = (reason: Error) => {
        const place = this.#waiting.indexOf(waiter)
        if (place < 0) return
        this.#waiting.splice(place, 1)
        clearTimeout(timer)
        reject(reason)
      }
      const waiter: Waiter = {
        start: () => {
          clearTimeout(timer)
          resolve()
        },
        refuse: (reason) => {
          clearTimeout(timer)
          reject(reason)
        },
      }
      const timer = setTimeout(() => {
        leave(new CmsError('database-unavailable', `The database was busy writing for ${timeoutMs / 1000} s. Try again.`))
      }, timeoutMs)
      this.#waiting.push(waiter)
      giveUp?.catch(leave)
    })
  }
}
