import type { TextField } from 'payload'

import { both } from './bilingual'

/** What a reader of a translated act must know. Worked out from the language asked for, never stored. */
const NOTICES: Record<string, string> = {
  pl: 'Wiążący jest wyłącznie tekst polski.',
  en: 'This translation is for information only. Only the Polish text is binding.',
}

export const bindingNoticeField = (): TextField => ({
  name: 'bindingNotice',
  type: 'text',
  virtual: true,
  label: both('Zastrzeżenie', 'Notice'),
  admin: { hidden: true },
  hooks: {
    afterRead: [({ req }) => (req.locale === 'all' ? NOTICES : (NOTICES[req.locale ?? 'pl'] ?? NOTICES.en))],
  },
})
