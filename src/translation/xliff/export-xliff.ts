/** What translators take along: one document, or what a filter of the worklist holds, under the caller's rights. */
import type { PayloadRequest } from 'payload'

import { isStaff } from '../../access/roles'
import { CmsError, isCmsError } from '../../errors'
import { SOURCE_LOCALE } from '../../languages'
import { say } from '../../messages'
import { readTranslationTask } from '../read-translation-task'
import { assertTargetLocale, sourceNamed } from '../sources'
import { innerRequest, type TranslationKey } from '../translation-of'
import { type WorklistFilter, whereOf } from '../worklist/read-worklist'
import { documentForTranslators } from './document-for-translators'
import { installationOf } from './installation'
import { writeXliff } from './write-xliff'
import type { XliffDocument, XliffVersion } from './xliff-document'

export interface ExportXliff {
  req: PayloadRequest
  locale: string
  /** One document, or those that the filter finds. */
  what: { source: string; sourceId: string } | WorklistFilter
  version: XliffVersion
  /** Leave out what is translated already. */
  onlyToDo: boolean
}

export interface ExportedXliff {
  fileName: string
  /** The file's text, document by document as it is read. */
  parts: AsyncGenerator<string>
}

/** Keys alone: they are few bytes, and a list that is read page by page would change under the export. */
async function keysOf(req: PayloadRequest, filter: WorklistFilter): Promise<TranslationKey[]> {
  const { docs } = await req.payload.find({
    collection: 'worklist',
    depth: 0,
    limit: 0,
    overrideAccess: false,
    pagination: false,
    req: innerRequest(req),
    select: { source: true, sourceId: true, locale: true },
    sort: ['source', 'sourceId'],
    where: whereOf(req, filter),
  })
  return docs.map(({ locale, source, sourceId }) => ({ locale, source, sourceId }))
}

async function* documentsOf(req: PayloadRequest, keys: readonly TranslationKey[], onlyToDo: boolean): AsyncGenerator<XliffDocument> {
  for (const key of keys) {
    try {
      yield documentForTranslators(await readTranslationTask(req, key), { onlyToDo })
    } catch (error) {
      // Deleted since the export began. A document that was asked for by name was looked at before.
      if (!isCmsError(error) || error.code !== 'source-not-found') throw error
    }
  }
}

async function* beginningWith(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first
  yield* rest
}

const safe = (name: string): string => name.replace(/[^\w.-]+/g, '-')

/**
 * @throws CmsError forbidden (not of the office), unknown-locale, bad-request, source-not-found,
 * nothing-to-export
 */
export async function exportXliff({ locale, onlyToDo, req, version, what }: ExportXliff): Promise<ExportedXliff> {
  if (!isStaff(req.user)) throw new CmsError('forbidden', say(req, 'forStaffOnly'))
  assertTargetLocale(req, locale)
  const isOne = 'sourceId' in what
  if (isOne) await readTranslationTask(req, { ...what, locale })
  else if (what.source !== undefined) sourceNamed(req, what.source)
  const keys = isOne ? [{ ...what, locale }] : await keysOf(req, { ...what, locale })
  const installation = await installationOf(req.payload)
  const parts = writeXliff(documentsOf(req, keys, onlyToDo), { installation, locale, sourceLocale: SOURCE_LOCALE, version })
  const first = await parts.next()
  if (first.done) throw new CmsError('nothing-to-export', say(req, 'xliffNothingToExport'))
  const name = [what.source ?? 'translations', ...(isOne ? [what.sourceId] : (what.states ?? [])), SOURCE_LOCALE, locale]
  return { fileName: `${safe(name.join('-'))}.xlf`, parts: beginningWith(first.value, parts) }
}
