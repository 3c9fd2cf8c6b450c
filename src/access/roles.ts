import type { PayloadRequest } from 'payload'

export const ROLES = ['admin', 'publisher', 'editor', 'translator'] as const
export type Role = (typeof ROLES)[number]

type Caller = PayloadRequest['user'] | null | undefined

/** What rules need to know of a signed-in person. */
interface Person {
  roles: readonly Role[]
  targetLocales: readonly string[]
}

function personOf(caller: Caller): Person | null {
  if (!caller || caller.collection !== 'users') return null
  const { roles, targetLocales } = caller as Partial<Person>
  return { roles: roles ?? [], targetLocales: targetLocales ?? [] }
}

function hasRole(caller: Caller, ...wanted: Role[]): boolean {
  return personOf(caller)?.roles.some((role) => wanted.includes(role)) ?? false
}

export const isAdmin = (caller: Caller): boolean => hasRole(caller, 'admin')
export const isPublisher = (caller: Caller): boolean => hasRole(caller, 'admin', 'publisher')

/** Somebody of the office, whatever the role: reads drafts, versions and private notes of work. */
export const isStaff = (caller: Caller): boolean => hasRole(caller, ...ROLES)

/** Writes Polish content. A translator who is no editor never does. */
export const mayWriteSource = (caller: Caller): boolean =>
  hasRole(caller, 'admin', 'publisher', 'editor')

/** Writes the text of one target locale. */
export function mayTranslateInto(caller: Caller, locale: string): boolean {
  return translatableLocales(caller).includes(locale) || isPublisher(caller)
}

/** The locales given to a translator; empty for everyone else. */
export function translatableLocales(caller: Caller): readonly string[] {
  return hasRole(caller, 'translator') ? (personOf(caller)?.targetLocales ?? []) : []
}

/** Agrees on terms: translators of any language, and publishers. */
export const mayWriteGlossary = (caller: Caller): boolean => translatableLocales(caller).length > 0 || isPublisher(caller)

/** A frontend whose key has the draft scope reads what staff would preview. */
export function hasDraftScope(caller: Caller): boolean {
  if (!caller || caller.collection !== 'api-clients') return false
  return ((caller as { scopes?: string[] }).scopes ?? []).includes('drafts')
}

export const mayReadDrafts = (caller: Caller): boolean => isStaff(caller) || hasDraftScope(caller)
