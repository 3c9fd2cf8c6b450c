/** What a request for open data asks for; what it can't have is refused before anything is read. */
import type { PayloadRequest } from 'payload'

import { CmsError, refuseField } from '../../errors'
import { say } from '../../messages'
import type { Dataset } from './dataset'
import { datasets } from './datasets'
import { type Format, FORMATS } from './formats'

export interface AskedFor {
  dataset: Dataset
  format: Format
  ending: string
  locale: string
  /** For spreadsheets that take UTF-8 for something else without it. */
  hasBom: boolean
}

const PARAMETERS = ['locale', 'bom']

/** @throws CmsError unknown-dataset, unknown-format, unknown-locale, bad-request */
export function askedFor(req: PayloadRequest): AskedFor {
  const file = String(req.routeParams?.file ?? '')
  const dot = file.lastIndexOf('.')
  const [name, ending] = dot < 0 ? [file, ''] : [file.slice(0, dot), file.slice(dot + 1)]
  const dataset = datasets.find(({ collection }) => collection === name)
  if (!dataset) {
    throw new CmsError('unknown-dataset', say(req, 'unknownDataset', { name, known: datasets.map(({ collection }) => collection).join(', ') }))
  }
  const format = Object.hasOwn(FORMATS, ending) ? FORMATS[ending] : undefined
  if (!format) throw new CmsError('unknown-format', say(req, 'unknownFormat', { ending, known: Object.keys(FORMATS).join(', ') }))

  const query = new URL(req.url ?? '', 'http://host').searchParams
  for (const parameter of query.keys()) {
    if (!PARAMETERS.includes(parameter)) refuseField('bad-request', parameter, say(req, 'unknownParameter', { parameter, known: PARAMETERS.join(', ') }))
  }
  const { localization } = req.payload.config
  const locales: string[] = localization ? localization.localeCodes : []
  const locale = query.get('locale') ?? (localization ? localization.defaultLocale : '')
  if (!locales.includes(locale)) refuseField('unknown-locale', 'locale', say(req, 'unknownLocale', { locale, known: locales.join(', ') }))
  const bom = query.get('bom') ?? 'false'
  if (bom !== 'true' && bom !== 'false') refuseField('bad-request', 'bom', say(req, 'trueOrFalse', { parameter: 'bom' }))
  return { dataset, format, ending, locale, hasBom: bom === 'true' }
}
