import type { TextField } from 'payload'

import { type Bilingual, both } from './bilingual'
import { type FieldContext, type Say, sayAbout } from './field-messages'

const LONGEST_URL = 2000

/** http and https only, absolute, without credentials: what a frontend can put into a link unread. */
export function isWebUrl(value: string): boolean {
  if (value.length > LONGEST_URL || /[\s\u0000-\u001f\\]/.test(value) || !/^https?:\/\//i.test(value)) return false
  try {
    const url = new URL(value)
    return (url.protocol === 'https:' || url.protocol === 'http:') && !url.username && !url.password && url.hostname !== ''
  } catch {
    return false
  }
}

export function validateWebUrl(value: unknown, say: Say): string | true {
  if (value === undefined || value === null || value === '') return true
  return typeof value === 'string' && isWebUrl(value) ? true : say('url')
}

export function webUrlField({
  name = 'url',
  label = both('Adres', 'Address'),
  required = false,
}: { name?: string; label?: Bilingual; required?: boolean } = {}): TextField {
  return {
    name,
    type: 'text',
    label,
    required,
    admin: { placeholder: 'https://' },
    validate: (value: unknown, { req }: FieldContext) =>
      !value && required ? req.t('validation:required') : validateWebUrl(value, sayAbout(label, req)),
  } as TextField
}
