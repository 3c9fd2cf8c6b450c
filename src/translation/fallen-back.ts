/** Which texts of an answer are in another language than the reader asked for. Pure. */
import type { Field } from 'payload'

import { leavesOf } from './leaves'
import { isBlank } from './projection'

type Data = Record<string, unknown>

/** What the reader asked for, as Payload understood it. */
export interface AskedLanguage {
  locale: string | null | undefined
  fallbackLocale: string | string[] | false | null | undefined
}

const asByLocale = (value: unknown): Data => (typeof value === 'object' && value !== null ? (value as Data) : {})

const fallbacksOf = ({ fallbackLocale, locale }: AskedLanguage): string[] =>
  (Array.isArray(fallbackLocale) ? fallbackLocale : [fallbackLocale]).filter((code): code is string => Boolean(code) && code !== locale)

/** Whether a missing text is shown in another language at all. */
export const acceptsFallback = (asked: AskedLanguage): boolean => fallbacksOf(asked).length > 0

/**
 * Addresses of the leaves that have no text in the language asked for and are shown in another one.
 * @param doc holds the values of all locales
 */
export function fallenBack(fields: Field[], doc: Data, asked: AskedLanguage): string[] {
  const fallbacks = fallbacksOf(asked)
  return leavesOf(fields, doc).flatMap(({ address, container, field }) => {
    const byLocale = asByLocale(container[field.name])
    const isShownInAnother = isBlank(byLocale[String(asked.locale)]) && fallbacks.some((code) => !isBlank(byLocale[code]))
    return isShownInAnother ? [address] : []
  })
}

/** Those of the addresses whose text is in the answer: the reader may see it, and selected it. */
export function shownOf(fields: Field[], answer: Data, addresses: readonly string[]): string[] {
  if (addresses.length === 0) return []
  const shown = new Set(leavesOf(fields, answer).flatMap(({ address, container, field }) => (isBlank(container[field.name]) ? [] : [address])))
  return addresses.filter((address) => shown.has(address))
}
