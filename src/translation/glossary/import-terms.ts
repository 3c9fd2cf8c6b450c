/** Brings a file of terms into the glossary: all of it, under the caller's rights, or nothing. */
import type { PayloadRequest } from 'payload'

import { withTransaction } from '../../database/with-transaction'
import { CmsError } from '../../errors'
import { SOURCE_LOCALE, TARGET_LOCALE_CODES } from '../../languages'
import { readCsv } from './csv'
import { FileError, type ImportedFile, MOST_TERMS } from './imported-terms'
import { type ImportPlan, planImport, type PlannedTerm } from './plan-import'
import { readGlossary } from './running-glossary'
import { sayProblem, sayRefused } from './say-import'
import { readTbx } from './tbx'
import { GLOSSARY } from './term-rules'

/** Bytes of the largest file; XML is held to a limit of its own. */
const LARGEST_BYTES = 20 * 2 ** 20

/** XML begins with `<`, in whatever encoding; a table does not. */
const isXml = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 64)).toString('latin1').replace(/[\u00ef\u00bb\u00bf\u00fe\u00ff\0\s]/g, '').startsWith('<')

/** @throws FileError */
export function readTermsFile(bytes: Uint8Array): ImportedFile {
  if (bytes.byteLength > LARGEST_BYTES) throw new FileError('too-large')
  if (bytes.byteLength === 0) throw new FileError('empty')
  const locales = TARGET_LOCALE_CODES
  const file = isXml(bytes) ? readTbx(bytes, { locales, sourceLocale: SOURCE_LOCALE }) : readCsv(bytes, locales)
  if (file.terms.length === 0) throw new FileError('empty')
  if (file.terms.length > MOST_TERMS) throw new FileError('too-many', String(file.terms.length))
  return file
}

async function write(req: PayloadRequest, { entry, id, outcome }: PlannedTerm): Promise<void> {
  if (outcome === 'unchanged') return
  const shared = { collection: GLOSSARY, data: entry as never, depth: 0, overrideAccess: false, req } as const
  await (id ? req.payload.update({ ...shared, id }) : req.payload.create(shared))
}

/**
 * @returns what was done, or with `isDryRun` what would be
 * @throws FileError; CmsError glossary-import-refused where a row has an error and it is no dry run
 */
export async function importTerms(req: PayloadRequest, { bytes, isDryRun }: { bytes: Uint8Array; isDryRun: boolean }): Promise<ImportPlan> {
  const file = readTermsFile(bytes)
  if (isDryRun) return planImport(await readGlossary(req), file)
  return withTransaction(req, async () => {
    const plan = planImport(await readGlossary(req), file)
    const errors = plan.problems.filter(({ severity }) => severity === 'error')
    if (errors.length > 0) {
      const fields = errors.map((problem) => ({ path: [problem.row, problem.column].filter((part) => part !== null).join('.'), message: sayProblem(req, problem) }))
      throw new CmsError('glossary-import-refused', sayRefused(req, fields), { fields })
    }
    for (const term of plan.terms) await write(req, term)
    return plan
  })
}
