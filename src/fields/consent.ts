/** What an expert agreed to make public, and the fields that follow it. */
import type { DateFieldValidation, Field, FieldAccess } from 'payload'
import { date } from 'payload/shared'

import { mayWriteSource } from '../access/roles'
import { type Bilingual, both, options } from './bilingual'
import { type Say, sayAbout } from './field-messages'

/** Parts of a person's record that are public only where the consent names them. */
export const CONSENT_SCOPES = ['affiliation', 'bio', 'photo', 'contact', 'languages', 'engagements'] as const
export type ConsentScope = (typeof CONSENT_SCOPES)[number]

interface WithConsent {
  consent?: { scope?: string[] | null } | null
}

/** Private notes of the office: never for readers of the API. */
export const editorsOnly: FieldAccess = ({ req }) => mayWriteSource(req.user)

/**
 * Readable where the consent covers it. Asked without a document (a query that filters or sorts by
 * the field) the answer is no: otherwise a filter would find out what the answer hides.
 */
export const readWhereConsented =
  (scope: ConsentScope): FieldAccess =>
  ({ doc, req }) =>
    mayWriteSource(req.user) || Boolean((doc as WithConsent | undefined)?.consent?.scope?.includes(scope))

const WITHDRAWN = both('Wycofana', 'Withdrawn')
const KEEP_UNTIL = both('Przechowywać do', 'Keep until')

/** Days that come after the day on which the consent was given. */
export function validateDayAfterConsent(value: unknown, given: unknown, say: Say, message: 'consentEnd' | 'keptTooShort' = 'consentEnd'): string | true {
  const [end, start] = [new Date(value as string), new Date(given as string)]
  if (!value || !given || isNaN(end.getTime()) || isNaN(start.getTime())) return true
  return end < start ? say(message, { end: end.toISOString().slice(0, 10), start: start.toISOString().slice(0, 10) }) : true
}

const dayAfterConsent =
  (label: Bilingual, message: 'consentEnd' | 'keptTooShort'): DateFieldValidation =>
  async (value, options) => {
    const usual = await date(value, options)
    const { given } = options.siblingData as { given?: unknown }
    return usual === true ? validateDayAfterConsent(value, given, sayAbout(label, options.req), message) : usual
  }

const day = { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } } as const

export const consentField = (): Field => ({
  name: 'consent',
  type: 'group',
  label: both('Zgoda na publikację', 'Consent to publish'),
  admin: {
    description: both(
      'Bez obowiązującej zgody ta osoba nie jest widoczna publicznie. Wycofanie zgody ukrywa ją w chwili, gdy zmiana zostanie opublikowana. Zdjęcie jest osobnym wpisem w „Obrazach”: ukryj je także tam.',
      'Without a standing consent this person is not public. A withdrawal hides them at the moment when the change is published. The photograph is an entry of its own under “Pictures”: hide it there, too.',
    ),
  },
  access: { read: editorsOnly },
  fields: [
    { name: 'legalBasis', type: 'text', maxLength: 300, label: both('Podstawa prawna', 'Legal basis') },
    {
      name: 'scope',
      type: 'select',
      hasMany: true,
      label: both('Zakres: co może być publiczne poza nazwiskiem', 'Scope: what may be public besides the name'),
      options: options(
        ['affiliation', 'afiliacja', 'affiliation'],
        ['bio', 'biogram', 'biography'],
        ['photo', 'zdjęcie', 'photograph'],
        ['contact', 'kontakt', 'contact'],
        ['languages', 'języki', 'languages'],
        ['engagements', 'współpraca z miastami', 'engagements'],
      ),
    },
    {
      type: 'row',
      fields: [
        { name: 'given', type: 'date', label: both('Udzielona', 'Given'), admin: { ...day, width: '34%' } },
        {
          name: 'withdrawn',
          type: 'date',
          label: WITHDRAWN,
          admin: { ...day, width: '33%' },
          validate: dayAfterConsent(WITHDRAWN, 'consentEnd'),
        },
        {
          name: 'retentionUntil',
          type: 'date',
          label: KEEP_UNTIL,
          admin: { ...day, width: '33%' },
          validate: dayAfterConsent(KEEP_UNTIL, 'keptTooShort'),
        },
      ],
    },
  ],
})
