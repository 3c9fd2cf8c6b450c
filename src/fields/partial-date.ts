/** Dates as far as they are known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (EDTF level 0), sortable as text. */
import type { Condition, TextField } from 'payload'

import { type Bilingual, both } from './bilingual'
import { type FieldContext, type Say, sayAbout } from './field-messages'

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  date.setUTCFullYear(year)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

export function validatePartialDate(value: unknown, say: Say): string | true {
  if (value === undefined || value === null || value === '') return true
  const match = typeof value === 'string' ? PATTERN.exec(value) : null
  if (!match) return say('partialDate')
  const [, year, month, day] = match
  const exists = isCalendarDay(Number(year), Number(month ?? 1), Number(day ?? 1))
  return exists ? true : say('noSuchDay', { value: String(value) })
}

/**
 * Whether `end` is surely before `start`. "2020" and "2020-12" may be the same moment: only as much is
 * compared as both say.
 */
export function isBefore(end: string, start: string): boolean {
  const shared = Math.min(end.length, start.length)
  return end.slice(0, shared) < start.slice(0, shared)
}

type Message = 'endBeforeStart' | 'repealedBeforeForce' | 'consentEnd'

/** @param start the beginning that the same row or document holds */
export function validateEnd(end: unknown, start: unknown, say: Say, message: Message = 'endBeforeStart'): string | true {
  if (typeof end !== 'string' || typeof start !== 'string' || !end || !start) return true
  return isBefore(end, start) ? say(message, { end, start }) : true
}

interface PartialDate {
  name: string
  label: Bilingual
  required?: boolean
  index?: boolean
  width?: string
  /** Name of the field beside it that holds the beginning, where this is an end. */
  notBefore?: string
  message?: Message
  condition?: Condition
}

/** Hyphens that do not break: an example is never torn over two lines. */
const HINT = both('2008, 2020‑12 lub 2020‑12‑18', '2008, 2020‑12 or 2020‑12‑18')
const PLACEHOLDER = both('RRRR-MM-DD', 'YYYY-MM-DD')

export function partialDateField({ condition, index = false, label, message, name, notBefore, required = false, width }: PartialDate): TextField {
  return {
    name,
    type: 'text',
    label,
    required,
    index,
    maxLength: 10,
    admin: { description: HINT, placeholder: PLACEHOLDER, ...(width ? { width } : {}), ...(condition ? { condition } : {}) },
    validate: (value: unknown, { req, siblingData, required: isRequired }: FieldContext) => {
      const say = sayAbout(label, req)
      if (!value && isRequired) return req.t('validation:required')
      const shape = validatePartialDate(value, say)
      if (shape !== true || !notBefore) return shape
      return validateEnd(value, siblingData?.[notBefore], say, message)
    },
  } as TextField
}
