/** The one place where the editor meets checks, glossary, memory and machine translation. */
import { SOURCE_LOCALE } from '../../languages'
import { checkSegment } from '../../translation/checks/check-segment'
import type { Finding } from '../../translation/checks/finding'
import { sayFinding } from '../../translation/checks/say-finding'
import type { TermForLocale } from '../../translation/glossary/glossary-entry'
import { type CompiledGlossary, compileGlossary, type GlossaryHit, matchTerms } from '../../translation/glossary/match-terms'
import type { SegmentOnDesk } from './desk'
import { jsonOf } from './json-of'

export type { Finding, GlossaryHit }
export type Glossary = CompiledGlossary

export const NO_GLOSSARY: Glossary = compileGlossary([])

/** A remembered translation of the same words, or of words that are alike. */
export interface Suggestion {
  id: string
  /** 101: the same text in the same place; 100: the same text. */
  percent: number
  source: string
  target: string
  codesDiffer: boolean
}

async function readJson(url: string, signal?: AbortSignal): Promise<unknown> {
  const answer = await fetch(url, { credentials: 'include', ...(signal ? { signal } : {}) }).catch(() => null)
  return jsonOf(answer)
}

/** Without an answer there are no terms: the translator can do without. */
export async function readGlossary(api: string, locale: string): Promise<Glossary> {
  const { terms } = ((await readJson(`${api}/translation/glossary?locale=${locale}`)) ?? {}) as { terms?: TermForLocale[] }
  return Array.isArray(terms) ? compileGlossary(terms) : NO_GLOSSARY
}

export async function readSuggestions(api: string, locale: string, segment: SegmentOnDesk, signal: AbortSignal): Promise<Suggestion[]> {
  const query = new URLSearchParams({ locale, text: segment.source, context: segment.context })
  const { suggestions } = ((await readJson(`${api}/translation/memory?${query.toString()}`, signal)) ?? {}) as { suggestions?: Suggestion[] }
  return Array.isArray(suggestions) ? suggestions : []
}

export async function isMachineOn(api: string, locale: string): Promise<boolean> {
  const { isOn, locales } = ((await readJson(`${api}/translation/machine`)) ?? {}) as { isOn?: boolean; locales?: string[] }
  return isOn === true && (locales ?? []).includes(locale)
}

export const hitsIn = (glossary: Glossary, { source }: SegmentOnDesk): GlossaryHit[] => matchTerms(glossary, source)

/** What is wrong with the text as it is typed; nothing of a segment that nobody has begun. */
export function findingsOf(segment: SegmentOnDesk, hits: readonly GlossaryHit[], locale: string): Finding[] {
  if (segment.typed === '') return []
  return checkSegment({
    source: segment.source,
    target: segment.typed,
    maxLength: segment.maxLength,
    terms: hits,
    sourceLocale: SOURCE_LOCALE,
    targetLocale: locale,
    hasCodes: segment.kind === 'richText',
  })
}

export const say = (finding: Finding, language: string): string => sayFinding(finding, language === 'pl' ? 'pl' : 'en')
