import type { Problem } from '../../problem-response'

/** When one who was sent away comes back, in seconds. */
export const RETRY_AFTER_S = 5

/** Nothing is wrong; it takes a little longer. */
export const notReady = (detail: string): Problem => ({ type: 'about:blank', title: 'not-ready', status: 503, code: 'not-ready', detail })
