import type { RichTextField, TextareaField, TextField } from 'payload'

import { type Bilingual, both } from './bilingual'

/** The name by which a document is listed and found. */
export const titleField = ({ name = 'title', label = both('Tytuł', 'Title') }: { name?: string; label?: Bilingual } = {}): TextField => ({
  name,
  type: 'text',
  localized: true,
  required: true,
  maxLength: 300,
  index: true,
  label,
})

export const summaryField = (): TextareaField => ({
  name: 'summary',
  type: 'textarea',
  localized: true,
  maxLength: 1000,
  label: both('Streszczenie', 'Summary'),
  admin: { description: both('Dwa, trzy zdania: pokazują się na listach i w wyszukiwarkach.', 'Two or three sentences, shown in lists and by search engines.') },
})

export const bodyField = (): RichTextField => ({
  name: 'body',
  type: 'richText',
  localized: true,
  label: both('Treść', 'Text'),
})

/** A shorter localized text inside a row or a group. */
export const noteField = (name: string, label: Bilingual, { required = false } = {}): TextareaField => ({
  name,
  type: 'textarea',
  localized: true,
  required,
  maxLength: 2000,
  label,
})

/** A short localized text inside a row or a group. */
export const lineField = (name: string, label: Bilingual, { required = false } = {}): TextField => ({
  name,
  type: 'text',
  localized: true,
  required,
  maxLength: 300,
  label,
})
