/** What is wrong with a file of terms, in the caller's language. */
import type { PayloadRequest } from 'payload'

import { CmsError, type FieldError } from '../../errors'
import { type MessageKey, say } from '../../messages'
import { LARGEST_XML_BYTES } from '../xml'
import { type FileError, type FileFault, type ImportProblem, MOST_TERMS, type ProblemCode } from './imported-terms'

const PROBLEMS: { readonly [code in ProblemCode]: MessageKey } = {
  'term-missing': 'glossaryRowTermMissing',
  'term-doubled': 'glossaryRowTermDoubled',
  'text-missing': 'glossaryRowTextMissing',
  'too-long': 'glossaryRowTooLong',
  'forbidden-is-agreed': 'glossaryForbiddenIsAgreed',
  'unknown-column': 'glossaryUnknownColumn',
  'unknown-language': 'glossaryUnknownLanguage',
  'more-translations': 'glossaryMoreTranslations',
}

const FAULTS: { readonly [fault in FileFault]: MessageKey } = {
  empty: 'glossaryFileEmpty',
  'too-large': 'fileTooLarge',
  'wrong-encoding': 'glossaryFileEncoding',
  'not-a-table': 'glossaryFileNotATable',
  'no-term-column': 'glossaryFileNoTermColumn',
  'has-doctype': 'glossaryFileDoctype',
  'not-well-formed': 'glossaryFileNotWellFormed',
  'not-tbx': 'glossaryFileNotTbx',
  'too-many': 'glossaryFileTooMany',
}

export const sayProblem = (req: PayloadRequest, { code, values }: ImportProblem): string => say(req, PROBLEMS[code], values)

const MOST_NAMED = 3

export function sayRefused(req: PayloadRequest, fields: readonly FieldError[]): string {
  const named = fields.slice(0, MOST_NAMED).map(({ message, path }) => `${path}: ${message}`)
  return say(req, 'glossaryImportRefused', { count: fields.length, reasons: named.join(' ') })
}

export const fileProblem = (req: PayloadRequest, { detail, fault }: FileError): CmsError =>
  new CmsError(fault === 'too-large' ? 'body-too-large' : 'unreadable-file', say(req, FAULTS[fault], { detail, highest: MOST_TERMS, max: LARGEST_XML_BYTES / 2 ** 20 }))
