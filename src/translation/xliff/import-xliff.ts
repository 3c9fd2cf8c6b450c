/** Brings a file of translators in: as drafts of the target locale, under the importer's rights. */
import type { PayloadRequest } from 'payload'

import { CmsError, isCmsError } from '../../errors'
import { say, type MessageKey } from '../../messages'
import { problemOf } from '../../problem-response'
import { readTranslationTask, type TranslationTask } from '../read-translation-task'
import { saveSegments } from '../save-segments'
import { LARGEST_XML_BYTES } from '../xml'
import { type DocumentInFile, documentsInFile } from './documents-in-file'
import { type ImportReport, type ReportedDocument, reportOf, totalsOf, type UnknownDocument } from './import-report'
import { installationOf } from './installation'
import { planImport } from './plan-import'
import { MOST_UNITS, type ReadFile, readXliff } from './read-xliff'
import { isXliffError, type XliffFault } from './xliff-error'

interface ImportXliff {
  req: PayloadRequest
  bytes: Uint8Array
  /** Says what would change, and changes nothing. */
  isDryRun: boolean
  /** Target locale of a file that names none. */
  locale: string | null
}

const LARGEST_MB = Math.floor(LARGEST_XML_BYTES / 2 ** 20)

const FAULT_MESSAGES: Record<XliffFault, MessageKey> = {
  'too-large': 'fileTooLarge',
  'wrong-encoding': 'xliffWrongEncoding',
  'has-doctype': 'xliffHasDoctype',
  'not-well-formed': 'xliffNotWellFormed',
  'too-deep': 'xliffTooDeep',
  'too-many-units': 'xliffTooManyUnits',
  'not-xliff': 'xliffNotXliff',
  'unsupported-version': 'xliffUnsupportedVersion',
}

async function filesIn(req: PayloadRequest, bytes: Uint8Array): Promise<ReadFile[]> {
  try {
    return await readXliff(bytes)
  } catch (error) {
    if (!isXliffError(error)) throw error
    const { detail, fault } = error
    // What the parser says quotes the file: as much of it as helps to find the place.
    const message = say(req, FAULT_MESSAGES[fault], { detail: detail.slice(0, 200), max: fault === 'too-many-units' ? MOST_UNITS : LARGEST_MB })
    throw new CmsError(fault === 'too-large' ? 'body-too-large' : 'xliff-unreadable', message)
  }
}

/** Null where the document isn't here, or has nothing to translate. */
async function taskOf(req: PayloadRequest, { locale, source, sourceId }: DocumentInFile): Promise<TranslationTask | null> {
  try {
    return await readTranslationTask(req, { locale, source, sourceId })
  } catch (error) {
    if (isCmsError(error) && ['bad-request', 'source-not-found'].includes(error.code)) return null
    throw error
  }
}

/** All changes of one document, or none. */
async function write(req: PayloadRequest, report: ReportedDocument, basedOn: string | null): Promise<ReportedDocument> {
  const { changes, locale, source, sourceId } = report
  if (changes.length === 0) return report
  const segments = changes.map(({ address, after, before }) => ({ address, target: after, was: before }))
  try {
    await saveSegments({ basedOn, locale, req, segments, source, sourceId })
    return { ...report, isWritten: true }
  } catch (error) {
    const { code, detail, status, title } = problemOf(error)
    if (status >= 500) req.payload.logger.error({ err: error, msg: 'A document of an XLIFF file could not be stored', source, sourceId })
    return { ...report, problem: { code, detail: detail ?? title } }
  }
}

/**
 * Each document is stored whole or not at all, on its own; the report says which were.
 * @throws Forbidden; CmsError body-too-large, xliff-unreadable, xliff-other-installation,
 * xliff-wrong-languages, xliff-too-many-documents, unknown-locale: nothing was stored
 */
export async function importXliff({ bytes, isDryRun, locale, req }: ImportXliff): Promise<ImportReport> {
  const files = await filesIn(req, bytes)
  const installation = await installationOf(req.payload)
  const documents: ReportedDocument[] = []
  const unknownDocuments: UnknownDocument[] = []
  for (const document of documentsInFile(req, { files, installation, locale })) {
    const { source, sourceId } = document
    const task = await taskOf(req, document)
    if (!task) {
      unknownDocuments.push({ code: 'unknown-document', source, sourceId, message: say(req, 'xliffUnknownDocument', { source, id: sourceId }) })
      continue
    }
    const report = reportOf(req, planImport(task, document.units), { source, sourceId, locale: document.locale, title: task.title })
    documents.push(isDryRun ? report : await write(req, report, task.translation?.updatedAt ?? null))
  }
  return { isDryRun, documents, unknownDocuments, totals: totalsOf(documents, unknownDocuments.length) }
}
