/**
 * The agreed terms. One that is not used is a warning: a sentence may do without it. A forbidden alternative
 * in its place is an error; beside the agreed term it is a warning, for it may stand for something else.
 */
import type { GlossaryHit } from '../glossary/match-terms'
import { termFinder } from '../glossary/term-in-target'
import type { CheckedSegment, Finding } from './finding'
import { rangeInLine, visibleText } from './visible-text'

const once = (terms: readonly GlossaryHit[]): GlossaryHit[] => terms.filter(({ id }, at) => terms.findIndex((other) => other.id === id) === at)

export function checkTerms({ hasCodes, target, targetLocale, terms }: CheckedSegment): Finding[] {
  const seen = visibleText(target, { hasCodes })
  const places = termFinder(seen.text, targetLocale)
  return once(terms).flatMap(({ forbidden, text, words }): Finding[] => {
    const agreed = places(text)
    const wrong = forbidden.flatMap((alternative) =>
      places(alternative)
        // "City Council" may be forbidden alone and a part of what was agreed.
        .filter(({ end, start }) => !agreed.some((place) => place.start <= start && end <= place.end))
        .map((place) => ({ alternative, range: rangeInLine(seen, place) })),
    )
    const [first] = wrong
    if (first) {
      return [{ check: 'term-forbidden', severity: agreed.length > 0 ? 'warning' : 'error', forbidden: first.alternative, text, ranges: wrong.map(({ range }) => range) }]
    }
    return agreed.length > 0 ? [] : [{ check: 'term-not-used', severity: 'warning', words, text }]
  })
}
