/** What requests to the memory ask for; what they can't have is refused before anything is read. */
import type { PayloadRequest } from 'payload'

import { isStaff } from '../../access/roles'
import { CmsError, refuseField } from '../../errors'
import { say } from '../../messages'
import { assertTargetLocale } from '../sources'
import { LONGEST_LINE } from './coded-line'
import type { SuggestionsAskedFor } from './find-suggestions'

export const MOST_SUGGESTIONS = 20
export const DEFAULT_SUGGESTIONS = 5
const LONGEST_NAME = 200

/** @throws CmsError unauthenticated, forbidden */
export function assertStaff(req: PayloadRequest): void {
  if (!req.user) throw new CmsError('unauthenticated', req.t('error:unauthorized'))
  if (!isStaff(req.user)) throw new CmsError('forbidden', req.t('error:notAllowedToPerformAction'))
}

const refuse = (path: string, message: string): never => refuseField('bad-request', path, message)

/** @throws CmsError bad-request where a parameter is unknown or given twice */
function queryOf<Name extends string>(req: PayloadRequest, known: readonly Name[]): Partial<Record<Name, string>> {
  const query = new URL(req.url ?? '', 'http://host').searchParams
  for (const parameter of query.keys()) {
    if (!known.includes(parameter as Name)) refuse(parameter, say(req, 'unknownParameter', { parameter, known: known.join(', ') }))
    if (query.getAll(parameter).length > 1) refuse(parameter, say(req, 'parameterTwice', { parameter }))
  }
  return Object.fromEntries(query) as Partial<Record<Name, string>>
}

function targetLocaleOf(req: PayloadRequest, locale = ''): string {
  assertTargetLocale(req, locale)
  return locale
}

export function suggestionsAskedFor(req: PayloadRequest): Required<SuggestionsAskedFor> {
  const { context, limit = String(DEFAULT_SUGGESTIONS), locale, text = '' } = queryOf(req, ['locale', 'text', 'context', 'limit'])
  if (!text.trim() || text.length > LONGEST_LINE) refuse('text', say(req, 'memoryText', { max: LONGEST_LINE }))
  const count = /^\d{1,2}$/.test(limit) ? Number(limit) : 0
  if (count < 1 || count > MOST_SUGGESTIONS) refuse('limit', say(req, 'searchLimit', { max: MOST_SUGGESTIONS }))
  return { locale: targetLocaleOf(req, locale), text, context: context ?? null, limit: count }
}

export const localeAskedFor = (req: PayloadRequest): string => targetLocaleOf(req, queryOf(req, ['locale']).locale)

export function importAskedFor(req: PayloadRequest): { locale: string; isDryRun: boolean; fileName: string } {
  const { dryRun = 'false', fileName = '', locale } = queryOf(req, ['locale', 'dryRun', 'fileName'])
  if (dryRun !== 'true' && dryRun !== 'false') refuse('dryRun', say(req, 'trueOrFalse', { parameter: 'dryRun' }))
  return { locale: targetLocaleOf(req, locale), isDryRun: dryRun === 'true', fileName: fileName.trim().slice(0, LONGEST_NAME) || 'TMX' }
}
