/** Which documents and locales a file is about, checked before any of it is looked up. */
import { Forbidden, type PayloadRequest } from 'payload'

import { mayTranslateInto } from '../../access/roles'
import { CmsError } from '../../errors'
import { SOURCE_LOCALE, TARGET_LOCALE_CODES } from '../../languages'
import { say } from '../../messages'
import type { TranslationKey } from '../translation-of'
import type { ReadFile, ReadUnit } from './read-xliff'
import { readOriginal } from './xliff-document'

export interface DocumentInFile extends TranslationKey {
  units: ReadUnit[]
}

const MOST_DOCUMENTS = 5000

/** `en-GB` is read as `en` where there is no `en-GB`. */
function localeNamed(language: string): string | undefined {
  const [primary = ''] = language.split(/[-_]/)
  const known = (code: string): string | undefined => TARGET_LOCALE_CODES.find((locale) => locale.toLowerCase() === code.toLowerCase())
  return known(language) ?? known(primary)
}

function localeOf(req: PayloadRequest, { targetLanguage }: ReadFile, fallback: string | null): string {
  const language = targetLanguage ?? fallback
  const known = TARGET_LOCALE_CODES.join(', ')
  if (!language) throw new CmsError('xliff-wrong-languages', say(req, 'xliffNoTargetLanguage', { known }))
  const locale = localeNamed(language)
  if (!locale) throw new CmsError('unknown-locale', say(req, 'unknownTargetLocale', { locale: language, known }))
  return locale
}

function assertFromSource(req: PayloadRequest, { sourceLanguage }: ReadFile): void {
  const [primary = ''] = sourceLanguage.toLowerCase().split(/[-_]/)
  if (primary !== '' && primary !== SOURCE_LOCALE) {
    throw new CmsError('xliff-wrong-languages', say(req, 'xliffWrongSourceLanguage', { language: sourceLanguage, expected: SOURCE_LOCALE }))
  }
}

interface DocumentsIn {
  files: readonly ReadFile[]
  installation: string
  /** For files that name no target language. */
  locale: string | null
}

/**
 * Parts of one document, which tools may keep apart, are brought together.
 * @throws Forbidden; CmsError xliff-other-installation, xliff-wrong-languages, unknown-locale,
 * xliff-too-many-documents, xliff-unreadable (no document at all)
 */
export function documentsInFile(req: PayloadRequest, { files, installation, locale: fallback }: DocumentsIn): DocumentInFile[] {
  if (files.length === 0) throw new CmsError('xliff-unreadable', say(req, 'xliffEmpty'))
  const documents = new Map<string, DocumentInFile>()
  for (const file of files) {
    const original = readOriginal(file.original)
    if (original?.installation !== installation) {
      throw new CmsError('xliff-other-installation', say(req, 'xliffOtherInstallation', { original: file.original.slice(0, 200) }))
    }
    assertFromSource(req, file)
    const locale = localeOf(req, file, fallback)
    if (!mayTranslateInto(req.user, locale)) throw new Forbidden(req.t)
    const { source, sourceId } = original
    const key = `${source}/${sourceId}/${locale}`
    const known = documents.get(key)
    if (known) known.units.push(...file.units)
    else documents.set(key, { source, sourceId, locale, units: [...file.units] })
  }
  if (documents.size > MOST_DOCUMENTS) {
    throw new CmsError('xliff-too-many-documents', say(req, 'xliffTooManyDocuments', { count: documents.size, max: MOST_DOCUMENTS }))
  }
  return [...documents.values()]
}
