/** The published target text of a document, copied to where Payload's API serves it. Pure. */
import type { Field } from 'payload'

import { SOURCE_LOCALE } from '../languages'
import { leavesOf } from './leaves'

/** Target text by address: a string, or a rich text's editor state. */
export type TargetText = Record<string, unknown>

/** What is published, by target locale; null where that language is not public. */
export type PublishedText = Record<string, TargetText | null>

export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

/** A block that became one of another kind keeps its id: a line must not take the place of a rich text. */
const isOfOneKind = (source: unknown, target: unknown): boolean => typeof source === typeof target

/**
 * The values of one leaf by target locale. A leaf without source text has no target text either:
 * what was taken out of the Polish must not live on in English.
 */
export function projectLeaf(
  address: string | null,
  sourceValue: unknown,
  published: PublishedText,
): Record<string, unknown> {
  const isTranslatable = address !== null && !isBlank(sourceValue)
  return Object.fromEntries(
    Object.entries(published).map(([locale, text]) => {
      const target = isTranslatable ? (text?.[address] ?? null) : null
      return [locale, isOfOneKind(sourceValue, target) ? target : null]
    }),
  )
}

/**
 * A document that holds all locales, with its target-locale values made anew from what is published.
 * The document given is left as it was.
 */
export function projectDocument<Doc extends Record<string, unknown>>(
  fields: Field[],
  doc: Doc,
  published: PublishedText,
): Doc {
  const projected = structuredClone(doc)
  for (const { address, container, field } of leavesOf(fields, projected)) {
    const stored = container[field.name]
    const byLocale = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {}
    container[field.name] = {
      ...byLocale,
      ...projectLeaf(address, byLocale[SOURCE_LOCALE], published),
    }
  }
  return projected
}
