import type { PayloadRequest } from 'payload'

import { type Bilingual, languageOf } from './bilingual'
import { type ValidationMessage, validationMessage } from './validation-messages'

/** What a validation is told of the field's surroundings. */
export interface FieldContext {
  req: PayloadRequest
  /** Values of the same row, group or document. */
  siblingData?: Record<string, unknown>
  /** Values of the whole document. */
  data?: Record<string, unknown>
  required?: boolean
}

/** Says a message about a field, calling the field by its label in the reader's language. */
export type Say = (key: ValidationMessage, values?: Record<string, string | number>) => string

export function sayAbout(label: Bilingual, req: Pick<PayloadRequest, 'i18n'>): Say {
  const language = languageOf(req)
  return (key, values) => validationMessage(key, language, { field: label[language], ...values })
}
