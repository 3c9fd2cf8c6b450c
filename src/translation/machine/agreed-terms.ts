import type { PayloadRequest } from 'payload'

import { compiledGlossary } from '../glossary/running-glossary'
import { matchTerms } from '../glossary/match-terms'
import type { TermFinder } from './machine-translator'

/** The glossary's agreed words for a target locale; for staff alone. */
export async function agreedTerms(req: PayloadRequest, locale: string): Promise<TermFinder> {
  const glossary = await compiledGlossary(req, locale)
  return (words) => matchTerms(glossary, words).map(({ end, start, text }) => ({ start, end, target: text }))
}
