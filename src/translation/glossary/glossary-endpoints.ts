/** The glossary at /api/translation/glossary: for the editor, as files, and back from files. */
import { addDataAndFileToRequest, type Endpoint, Forbidden, type PayloadRequest } from 'payload'

import { isStaff, mayWriteGlossary } from '../../access/roles'
import { describedAs } from '../../endpoint-description'
import { CmsError } from '../../errors'
import { SOURCE_LOCALE, TARGET_LOCALE_CODES } from '../../languages'
import { say } from '../../messages'
import { withProblems } from '../../problem-response'
import { readFileBody, takesFile } from '../read-file-body'
import { assertTargetLocale } from '../sources'
import { csvOf } from './csv'
import { termsFor } from './glossary-entry'
import { downloadCsvDescription, downloadTbxDescription, importDescription, readGlossaryDescription } from './glossary-descriptions'
import { importTerms } from './import-terms'
import { isFileError } from './imported-terms'
import type { ImportPlan } from './plan-import'
import { readGlossary } from './running-glossary'
import { fileProblem, sayProblem } from './say-import'
import { tbxOf } from './tbx'

function assertStaff(req: PayloadRequest): void {
  if (!req.user) throw new CmsError('unauthenticated', req.t('error:unauthorized'))
  if (!isStaff(req.user)) throw new Forbidden(req.t)
}

function assertMayWrite(req: PayloadRequest): void {
  assertStaff(req)
  if (!mayWriteGlossary(req.user)) throw new Forbidden(req.t)
}

function wantedLocale(req: PayloadRequest): string {
  const locale = req.searchParams.get('locale') ?? TARGET_LOCALE_CODES[0] ?? ''
  assertTargetLocale(req, locale)
  return locale
}

function isDryRun(req: PayloadRequest): boolean {
  const value = req.searchParams.get('dryRun') ?? 'false'
  if (value !== 'true' && value !== 'false') throw new CmsError('bad-request', say(req, 'trueOrFalse', { parameter: 'dryRun' }))
  return value === 'true'
}

async function uploadOf(req: PayloadRequest): Promise<Uint8Array> {
  const isForm = req.headers.get('content-type')?.startsWith('multipart/form-data') ?? false
  if (isForm) await addDataAndFileToRequest(req)
  const bytes = isForm ? req.file?.data : await readFileBody(req)
  if (!bytes || bytes.byteLength === 0) throw new CmsError('bad-request', say(req, 'glossaryUploadMissing'))
  return new Uint8Array(bytes)
}

const reportOf = (req: PayloadRequest, { problems, terms }: ImportPlan, isDry: boolean) => {
  const count = (outcome: string): number => terms.filter((term) => term.outcome === outcome).length
  return {
    isDryRun: isDry,
    created: count('created'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    terms: terms.filter(({ outcome }) => outcome !== 'unchanged').map(({ changes, outcome, row, term }) => ({ row, term, outcome, changes })),
    problems: problems.map((problem) => ({ row: problem.row, severity: problem.severity, code: problem.code, column: problem.column, message: sayProblem(req, problem) })),
  }
}

const fileAnswer = (text: string, { contentType, name }: { contentType: string; name: string }): Response =>
  new Response(text, { headers: { 'Cache-Control': 'no-store', 'Content-Disposition': `attachment; filename="${name}"`, 'Content-Type': contentType } })

const PATH = '/translation/glossary'

export const glossaryEndpoints: Endpoint[] = [
  {
    path: PATH,
    method: 'get',
    custom: describedAs(readGlossaryDescription),
    handler: withProblems(async (req) => {
      assertStaff(req)
      const locale = wantedLocale(req)
      return Response.json({ locale, terms: termsFor(await readGlossary(req), locale) }, { headers: { 'Cache-Control': 'no-store' } })
    }),
  },
  {
    path: `${PATH}.csv`,
    method: 'get',
    custom: describedAs(downloadCsvDescription),
    handler: withProblems(async (req) => {
      assertStaff(req)
      return fileAnswer(csvOf(await readGlossary(req), TARGET_LOCALE_CODES), { contentType: 'text/csv; charset=utf-8; header=present', name: 'glossary.csv' })
    }),
  },
  {
    path: `${PATH}.tbx`,
    method: 'get',
    custom: describedAs(downloadTbxDescription),
    handler: withProblems(async (req) => {
      assertStaff(req)
      const title = req.payload.config.serverURL || 'glossary'
      return fileAnswer(tbxOf(await readGlossary(req), { sourceLocale: SOURCE_LOCALE, title }), { contentType: 'application/x-tbx; charset=utf-8', name: 'glossary.tbx' })
    }),
  },
  {
    path: `${PATH}/import`,
    method: 'post',
    custom: { ...describedAs(importDescription), ...takesFile },
    handler: withProblems(async (req) => {
      assertMayWrite(req)
      const isDry = isDryRun(req)
      try {
        return Response.json(reportOf(req, await importTerms(req, { bytes: await uploadOf(req), isDryRun: isDry }), isDry))
      } catch (error) {
        throw isFileError(error) ? fileProblem(req, error) : error
      }
    }),
  },
]
