/** Drafts by machine for what nobody has written yet. They are marked as such until a person saves them. */
import { Forbidden, type Payload, type PayloadRequest } from 'payload'

import { mayTranslateInto } from '../../access/roles'
import { withTransaction } from '../../database/with-transaction'
import { CmsError } from '../../errors'
import { SOURCE_LOCALE } from '../../languages'
import { say } from '../../messages'
import type { Translation } from '../../payload-types'
import { saveSegments } from '../save-segments'
import type { MatchedSegment } from '../staleness'
import { readSideBySide, type TranslationKey } from '../translation-of'
import { chosenSegments, type LeftSegment, stillOpen } from './choose-segments'
import { lineOfWords, wordsOfLine } from './line-markup'
import { errorOfMachine } from './machine-errors'
import type { MachineTranslator, TermFinder } from './machine-translator'

/** Milliseconds for all of a document: whoever asks waits at a screen. */
const LONGEST_WORK = 120_000

interface TranslateByMachine extends TranslationKey {
  /** Only these segments; left out: all that are missing. */
  addresses?: readonly string[] | undefined
  /** Agreed terms of the target locale; asked once the caller's right is clear. */
  findTerms?: ((req: PayloadRequest, locale: string) => Promise<TermFinder>) | undefined
}

export interface MachineDraft {
  /** Null where nothing was written and there is no translation yet. */
  doc: Translation | null
  /** Addresses that have the machine's words now. */
  translated: string[]
  left: LeftSegment[]
}

const TRANSLATOR = 'machineTranslator'

/** What machineTranslationPlugin put there; null where machine translation is off. */
export const machineTranslatorOf = ({ config }: Pick<Payload, 'config'>): MachineTranslator | null =>
  ((config.custom as { [TRANSLATOR]?: MachineTranslator | null } | undefined)?.[TRANSLATOR] ?? null)

/** Plain text has no codes; a rich text's line is one already. */
const isPlain = ({ kind }: MatchedSegment): boolean => kind !== 'richText'

async function targetsOf(req: PayloadRequest, segments: readonly MatchedSegment[], { glossary, locale, translator }: { glossary?: TermFinder | undefined; locale: string; translator: MachineTranslator }): Promise<string[]> {
  const late = AbortSignal.timeout(LONGEST_WORK)
  const lines = segments.map((segment) => (isPlain(segment) ? lineOfWords(segment.text) : segment.text))
  try {
    const translated = await translator.translate(lines, {
      from: SOURCE_LOCALE,
      to: locale,
      ...(glossary ? { glossary } : {}),
      signal: req.signal ? AbortSignal.any([req.signal, late]) : late,
    })
    return translated.map((line, index) => (isPlain(segments[index] as MatchedSegment) ? wordsOfLine(line) : line))
  } catch (error) {
    throw errorOfMachine(req, error, { engine: translator.engine, isLate: late.aborted || Boolean(req.signal?.aborted) })
  }
}

/**
 * Under the caller's rights. The machine works outside any transaction; what it was given is compared with what is
 * stored when it is ready. Nothing is published.
 * @throws Forbidden; CmsError machine-translation-off, machine-translation-failed (nothing was changed), unknown-locale,
 * source-not-found, translation-unknown-path
 */
export async function translateByMachine(req: PayloadRequest, { addresses, findTerms, ...key }: TranslateByMachine): Promise<MachineDraft> {
  const side = await readSideBySide(req, key)
  if (!mayTranslateInto(req.user, key.locale)) throw new Forbidden(req.t)
  const translator = machineTranslatorOf(req.payload)
  if (!translator) throw new CmsError('machine-translation-off', say(req, 'machineTranslationOff'))
  const { chosen, left, unknown } = chosenSegments(side.segments, addresses)
  if (unknown.length > 0) {
    const fields = unknown.map((path) => ({ path, message: say(req, 'translationUnknownPath', { path }) }))
    throw new CmsError('translation-unknown-path', fields.map(({ message }) => message).join(' '), { fields })
  }
  if (chosen.length === 0) return { doc: side.translation, translated: [], left }
  const glossary = await findTerms?.(req, key.locale)
  const targets = await targetsOf(req, chosen, { glossary, locale: key.locale, translator })
  const targetOf = new Map(chosen.map(({ address }, index) => [address, targets[index] ?? '']))
  return withTransaction(req, async () => {
    const current = await readSideBySide(req, key)
    const { left: movedOn, open } = stillOpen(chosen, current.segments)
    const segments = [...open].map((address) => ({ address, target: targetOf.get(address) ?? '', origin: 'machine' as const }))
    const doc = segments.length > 0 ? await saveSegments({ req, ...key, segments }) : current.translation
    return { doc, translated: [...open], left: [...left, ...movedOn] }
  })
}
