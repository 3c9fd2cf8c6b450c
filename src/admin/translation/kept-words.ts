/** Words that are not stored yet, in this browser: they survive a closed tab, a crash and an ended session. */
import type { KeptWords } from './desk'

interface Key {
  source: string
  sourceId: string
  locale: string
  /** Another person at the same computer has words of their own. */
  person: string
}

export const keyOfKeptWords = ({ locale, person, source, sourceId }: Key): string => `translation:${person}:${source}:${sourceId}:${locale}`

const isKept = (value: unknown): value is KeptWords =>
  typeof value === 'object' && value !== null && ['address', 'source', 'target', 'typed'].every((name) => typeof (value as Record<string, unknown>)[name] === 'string')

export function readKeptWords(key: string): KeptWords[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isKept) : []
  } catch {
    // Not ours, or not allowed: there is nothing to put back.
    return []
  }
}

export function keepWords(key: string, words: readonly KeptWords[]): void {
  try {
    if (words.length > 0) localStorage.setItem(key, JSON.stringify(words))
    else localStorage.removeItem(key)
  } catch {
    // A full or forbidden store: what is typed is still on the page, and on its way to the server.
  }
}
