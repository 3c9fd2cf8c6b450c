import type { NumberField } from 'payload'

import type { Bilingual } from './bilingual'
import { type FieldContext, type Say, sayAbout } from './field-messages'

export function validateWholeNumber(value: unknown, { min, max, say }: { min: number; max: number; say: Say }): string | true {
  if (value === undefined || value === null) return true
  const isFine = typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
  return isFine ? true : say('wholeNumber', { min, max })
}

export function validateScore(value: unknown, say: Say): string | true {
  if (value === undefined || value === null) return true
  return typeof value === 'number' && value >= 0 && value <= 100 ? true : say('score')
}

interface WholeNumber {
  name: string
  label: Bilingual
  min?: number
  max?: number
  width?: string
  index?: boolean
  description?: Bilingual
}

export function wholeNumberField({ description, index = false, label, max = 100_000_000, min = 0, name, width }: WholeNumber): NumberField {
  return {
    name,
    type: 'number',
    label,
    index,
    admin: { step: 1, ...(width ? { width } : {}), ...(description ? { description } : {}) },
    validate: (value: unknown, { req }: FieldContext) => validateWholeNumber(value, { min, max, say: sayAbout(label, req) }),
  } as NumberField
}
