/** In characters, and so of what is kept with a question: nobody's frontend asks longer ones. */
const LONGEST_QUESTION = 8192
const UNDEFINED = '\0undefined'

/** What may stand in a question without another question having the same text. */
function isPlain(value: unknown): boolean {
  if (value === null || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value === 'string') return !value.startsWith(UNDEFINED)
  return typeof value === 'object' && [Object.prototype, Array.prototype, null].includes(Object.getPrototypeOf(value) as object)
}

/**
 * Its JSON, which tells undefined from nothing. Null where the same text could stand for two questions, as where a
 * value is none of JSON's, and where it is too long to be kept.
 */
export function keyOf(question: object): null | string {
  let isJson = true
  const text = JSON.stringify(question, function (this: Record<string, unknown>, name, each: unknown) {
    const own = this[name]
    if (own === undefined) return UNDEFINED
    if (!isPlain(own)) isJson = false
    return isJson ? each : null
  })
  return isJson && text.length <= LONGEST_QUESTION ? text : null
}
