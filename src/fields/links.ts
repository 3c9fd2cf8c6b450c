import type { Field } from 'payload'

import { both, languageOf } from './bilingual'
import { validateLanguageCodes } from './codes'
import { sayAbout } from './field-messages'
import { webUrlField } from './web-url'

const LANGUAGE_LABEL = both('Język strony', 'Language of the page')

export const languageCodeField = ({ name = 'language', label = LANGUAGE_LABEL } = {}): Field => ({
  name,
  type: 'text',
  maxLength: 3,
  label,
  admin: { placeholder: 'pl', description: both('Kod ISO 639: pl, en, uk…', 'ISO 639 code: pl, en, uk…') },
  validate: (value: unknown, { req }: { req: Parameters<typeof languageOf>[0] }) =>
    validateLanguageCodes(value ? value : null, sayAbout(label, req as never)),
})

export const linksField = (): Field => ({
  name: 'links',
  type: 'array',
  label: both('Odnośniki', 'Links'),
  labels: { singular: both('Odnośnik', 'Link'), plural: both('Odnośniki', 'Links') },
  admin: { initCollapsed: true },
  fields: [
    { name: 'label', type: 'text', localized: true, required: true, maxLength: 200, label: both('Tekst odnośnika', 'Text of the link') },
    webUrlField({ required: true }),
    languageCodeField(),
  ],
})
