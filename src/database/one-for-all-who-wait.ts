/** One that takes longer may hang: nobody waits for it. */
const LONGEST_WAIT_MS = 250

/**
 * Those who ask while an answer is on its way share the next one: whoever asks gets what was found out after
 * they asked, and at most one is on its way at a time, unless one hangs.
 */
export function oneForAllWhoWait<Answer>(findOut: () => Promise<Answer>): () => Promise<Answer> {
  let begun: null | Promise<unknown> = null
  let next: null | Promise<Answer> = null

  const begin = (): Promise<Answer> => {
    const own = findOut()
    begun = own
    const end = (): void => {
      if (begun === own) begun = null
    }
    own.then(end, end)
    return own
  }
  const afterIt = async (before: Promise<unknown>): Promise<Answer> => {
    let timer: NodeJS.Timeout | undefined
    await new Promise<void>((resolve) => {
      const over = (): void => resolve()
      timer = setTimeout(over, LONGEST_WAIT_MS)
      before.then(over, over)
    })
    clearTimeout(timer)
    next = null
    return begin()
  }
  return () => next ?? (begun ? (next = afterIt(begun)) : begin())
}
