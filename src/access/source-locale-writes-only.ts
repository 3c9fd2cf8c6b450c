/**
 * Content is written in the source locale only. Every other language reaches a content document as a
 * projection of its published translation (src/translation), so that nobody, by no route, writes
 * target text, publishes it early or carries it over from an old version.
 */
import type { CollectionBeforeOperationHook, GlobalBeforeOperationHook, PayloadRequest } from 'payload'

import { CmsError } from '../errors'
import { SOURCE_LOCALE } from '../languages'
import { say } from '../messages'

/** A request without a locale is Payload's default, which is the source. */
export function isSourceLocale(locale: string | null | undefined): boolean {
  return !locale || locale === SOURCE_LOCALE
}

interface WriteArgs {
  req: PayloadRequest
  publishSpecificLocale?: string
  selectedLocales?: string[]
}

const WRITES = new Set(['create', 'update', 'restoreVersion'])

function checkedWrite<Args>(args: Args, operation: string): Args {
  if (!WRITES.has(operation)) return args
  const write = args as WriteArgs
  if (!isSourceLocale(write.publishSpecificLocale) || !isSourceLocale(write.req.locale)) {
    throw new CmsError('locale-not-writable', say(write.req, 'localeNotWritable'))
  }
  // Publishing "only Polish" would merge rows by index; a full publish is the same and safe.
  return { ...args, publishSpecificLocale: undefined, selectedLocales: undefined }
}

export const refuseTargetLocaleWrites: CollectionBeforeOperationHook = ({ args, operation }) =>
  checkedWrite(args, operation)

export const refuseTargetLocaleWritesToGlobal: GlobalBeforeOperationHook = ({ args, operation }) =>
  checkedWrite(args, operation)
