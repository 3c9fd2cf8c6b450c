/** The letter with the link to a new password, in the language of who asked. */
import type { PayloadRequest } from 'payload'

import { both, languageOf } from './bilingual'

const SUBJECT = both('Nowe hasło do serwisu Miasta Międzykulturowe', 'A new password for the Intercultural Cities CMS')
const TEXT = both(
  'Ktoś poprosił o nowe hasło do Twojego konta. Aby je ustawić, otwórz ten odnośnik w ciągu godziny:',
  'Somebody asked for a new password for your account. To set it, open this link within an hour:',
)
const OTHERWISE = both('Jeśli to nie Ty, nic nie rób: hasło pozostanie bez zmian.', 'If it was not you, do nothing: the password stays as it is.')

type Request = PayloadRequest | undefined
const speaker = (req: Request) => languageOf(req ?? {})

export const passwordResetSubject = ({ req }: { req?: PayloadRequest } = {}): string => SUBJECT[speaker(req)]

export function passwordResetEmail({ req, token }: { req?: PayloadRequest; token?: string } = {}): string {
  const language = speaker(req)
  const { routes, serverURL } = req?.payload.config ?? { routes: { admin: '/admin' }, serverURL: '' }
  const link = `${serverURL}${routes.admin}/reset/${encodeURIComponent(token ?? '')}`
  return `<p>${TEXT[language]}</p><p><a href="${link}">${link}</a></p><p>${OTHERWISE[language]}</p>`
}
