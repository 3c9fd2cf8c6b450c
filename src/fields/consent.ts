/** What an expert agreed to make public, and the fields that follow it. */
import type { DateField, Field, FieldAccess } from 'payload'

import { mayWriteSource } from '../access/roles'
import { both, options } from './bilingual'
import { type FieldContext, sayAbout } from './field-messages'

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

export function validateWithdrawal(withdrawn: unknown, given: unknown, say: ReturnType<typeof sayAbout>): string | true {
  if (!withdrawn || !given) return true
  const [end, start] = [new Date(withdrawn as string), new Date(given as string)]
  return end < start
    ? say('consentEnd', { end: end.toISOString().slice(0, 10), start: start.toISOString().slice(0, 10) })
    : true
}

const day = { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' } } as const

export const consentField = (): Field => ({
  name: 'consent',
  type: 'group',
  label: both('Zgoda na publikację', 'Consent to publish'),
  admin: {
    description: both(
      'Bez obowiązującej zgody ta osoba nie jest widoczna publicznie. Wycofanie zgody ukrywa ją natychmiast.',
      'Without a standing consent this person is not public. A withdrawal hides them at once.',
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
          validate: (value: unknown, { req, siblingData }: FieldContext) =>
            validateWithdrawal(value, siblingData?.given, sayAbout(WITHDRAWN, req)),
        } as DateField,
        { name: 'retentionUntil', type: 'date', label: both('Przechowywać do', 'Keep until'), admin: { ...day, width: '33%' } },
      ],
    },
  ],
})
