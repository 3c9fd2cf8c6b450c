import { setImmediate as breathe } from 'node:timers/promises'

import type { PayloadRequest } from 'payload'

import { mayTranslateInto } from '../../access/roles'
import { withTransaction } from '../../database/with-transaction'
import { CmsError } from '../../errors'
import { say } from '../../messages'
import { assertTargetLocale } from '../sources'
import { isXmlError, LARGEST_XML_BYTES, readXml } from '../xml'
import { planUnits, storeUnits } from './store-units'
import { readTmx, type SkippedUnit, type TmxContent } from './tmx-read'

/** In one transaction: on the embedded database others wait for it. */
const UNITS_IN_A_TRANSACTION = 500
/** Told one by one; of the rest there is the number. */
export const MOST_TOLD = 100

export interface ImportTmx {
  locale: string
  file: Uint8Array
  /** What units say of where they come from. */
  fileName: string
  isDryRun: boolean
}

export interface TmxImported {
  dryRun: boolean
  added: number
  changed: number
  unchanged: number
  skipped: number
  /** The first 100 that change, with the target as it is and as it becomes. */
  changes: { source: string; context: string; from: string; to: string }[]
  /** The first 100 that are left out. */
  skippedUnits: SkippedUnit[]
}

function contentOf(req: PayloadRequest, file: Uint8Array, locale: string): TmxContent {
  const refuse = (detail: string): never => {
    throw new CmsError('unreadable-file', say(req, 'memoryFileUnreadable', { detail }))
  }
  try {
    return readTmx(readXml(file), locale) ?? refuse(say(req, 'memoryFileIsNoTmx'))
  } catch (error) {
    if (!isXmlError(error)) throw error
    if (error.fault === 'too-large') throw new CmsError('body-too-large', say(req, 'fileTooLarge', { max: LARGEST_XML_BYTES / 2 ** 20 }))
    const details = { 'has-doctype': 'xmlHasDoctype', 'not-well-formed': 'xmlNotWellFormed', 'wrong-encoding': 'xmlWrongEncoding' } as const
    return refuse(say(req, details[error.fault], { detail: error.detail }))
  }
}

async function wouldChange(req: PayloadRequest, locale: string, { units }: TmxContent): Promise<Pick<TmxImported, 'added' | 'changed' | 'unchanged' | 'changes'>> {
  const result = { added: 0, changed: 0, unchanged: 0, changes: [] as TmxImported['changes'] }
  for await (const batch of planUnits(req, { locale, units })) {
    // The embedded database answers without leaving the thread: other requests get their turn here.
    await breathe()
    for (const { change, stored, unit } of batch) {
      result[change] += 1
      if (change === 'changed' && stored && result.changes.length < MOST_TOLD) {
        result.changes.push({ source: unit.source, context: unit.context, from: stored.target, to: unit.target })
      }
    }
  }
  return result
}

/**
 * Reads a TMX file into the memory of one language, or only tells what that would change. Written in transactions
 * of 500 units: after a failure those before it are there, and the same file can be sent again.
 * @throws CmsError unknown-locale, forbidden, body-too-large, unreadable-file
 */
export async function importTmx(req: PayloadRequest, { file, fileName, isDryRun, locale }: ImportTmx): Promise<TmxImported> {
  assertTargetLocale(req, locale)
  if (!mayTranslateInto(req.user, locale)) throw new CmsError('forbidden', req.t('error:notAllowedToPerformAction'))
  const content = contentOf(req, file, locale)
  const plan = await wouldChange(req, locale, content)
  const told = { ...plan, dryRun: isDryRun, skipped: content.skipped.length, skippedUnits: content.skipped.slice(0, MOST_TOLD) }
  if (isDryRun) return told
  for (let first = 0; first < content.units.length; first += UNITS_IN_A_TRANSACTION) {
    const units = content.units.slice(first, first + UNITS_IN_A_TRANSACTION)
    await breathe()
    await withTransaction(req, () => storeUnits(req, { locale, origin: { kind: 'import', fileName }, units }))
  }
  return told
}
