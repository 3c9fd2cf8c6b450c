/**
 * Parameters of a read that Payload would quietly take for something else: a depth that is none, a language that
 * there is not. Checked before anything is read, so that a slip never costs a query, nor looks like an answer.
 */
import type { CollectionConfig, Config, GlobalConfig, PayloadRequest } from 'payload'

import { refuseField } from '../errors'
import { say } from '../messages'

const READS = new Set(['read', 'readDistinct', 'count', 'countVersions'])
const ALL_LANGUAGES = ['all', '*']
/** As Payload, and its admin, say that there is to be no fallback. */
const NO_FALLBACK = ['none', 'null', 'false']

/** @throws CmsError depth-out-of-range, unknown-locale */
export function checkParameters(req: PayloadRequest): void {
  const { depth, locale } = req.query as { [name: string]: unknown }
  const { localization, maxDepth } = req.payload.config
  const known: readonly string[] = localization ? localization.localeCodes : []
  const checkLocale = (path: string, value: unknown, others: readonly string[]): void => {
    // Left empty, as by a form, it asks for nothing.
    if (value === undefined || value === '') return
    for (const each of Array.isArray(value) ? value : [value]) {
      if (!known.includes(each as string) && !others.includes(each as string)) refuseField('unknown-locale', path, say(req, 'unknownLocale', { known: known.join(', '), locale: String(each) }))
    }
  }
  if (depth !== undefined && depth !== '' && !(/^\d{1,4}$/.test(String(depth)) && Number(depth) <= maxDepth)) {
    refuseField('depth-out-of-range', 'depth', say(req, 'depthOutOfRange', { max: maxDepth }))
  }
  checkLocale('locale', locale, ALL_LANGUAGES)
  for (const name of ['fallback-locale', 'fallbackLocale']) checkLocale(name, req.query[name], NO_FALLBACK)
}

function checkBefore<Args extends { req?: unknown; overrideAccess?: boolean }>({ args, operation }: { args: Args; operation: string }): Args {
  const req = args.req as PayloadRequest | undefined
  if (req?.payloadAPI === 'REST' && req.query && !args.overrideAccess && READS.has(operation)) checkParameters(req)
  return args
}

/** In every collection and global, so that a new one can't forget it. */
export const unknownParametersPlugin = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(
    (each): CollectionConfig => ({ ...each, hooks: { ...each.hooks, beforeOperation: [checkBefore as never, ...(each.hooks?.beforeOperation ?? [])] } }),
  ),
  globals: (config.globals ?? []).map(
    (each): GlobalConfig => ({ ...each, hooks: { ...each.hooks, beforeOperation: [checkBefore as never, ...(each.hooks?.beforeOperation ?? [])] } }),
  ),
})
