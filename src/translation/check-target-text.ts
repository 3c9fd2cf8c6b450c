/** What keeps target text from being stored or published. Pure but for the wording. */
import type { PayloadRequest } from 'payload'

import type { FieldError } from '../errors'
import { say } from '../messages'
import { hasShapeOf, isRichText } from './inline-codes'
import type { Leaf } from './leaves'
import { isBlank, type TargetText } from './projection'

type Speaker = Pick<PayloadRequest, 'i18n'>

/** Longest text of a field that sets no limit of its own, in characters. */
const LONGEST_TEXT = 50_000

function checkLeaf(req: Speaker, leaf: Leaf, value: unknown): string | null {
  const { address: path, container, field } = leaf
  if (isBlank(value)) return null
  if (field.type === 'richText') {
    const source = container[field.name]
    const keepsShape = isRichText(value) && isRichText(source) && hasShapeOf(source, value)
    return keepsShape ? null : say(req, 'translationWrongShape', { path })
  }
  if (typeof value !== 'string') return say(req, 'translationNotText', { path })
  const max = field.maxLength ?? LONGEST_TEXT
  return value.length > max ? say(req, 'translationTooLong', { path, max, length: value.length }) : null
}

/**
 * The faults of text that somebody wants to store: addresses that the source does not have, wrong
 * types, over-long text, rich text that changes the structure.
 */
export function findFaults(req: Speaker, leaves: readonly Leaf[], text: TargetText): FieldError[] {
  const byAddress = new Map(leaves.map((leaf) => [leaf.address, leaf]))
  return Object.entries(text).flatMap(([path, value]) => {
    const leaf = byAddress.get(path)
    const message = leaf ? checkLeaf(req, leaf, value) : say(req, 'translationUnknownPath', { path })
    return message ? [{ path, message }] : []
  })
}

/** Required leaves that the source fills and the translation leaves empty. */
export function findMissing(leaves: readonly Leaf[], text: TargetText): Leaf[] {
  return leaves.filter(
    ({ address, container, field }) =>
      field.required && !isBlank(container[field.name]) && isBlank(text[address]),
  )
}
