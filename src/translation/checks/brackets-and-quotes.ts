/** Brackets and quotation marks that are not closed, where the source has none left open either. */
import type { CheckedSegment, Finding } from './finding'
import { visibleText } from './visible-text'

const PAIRS: { readonly [closing: string]: string } = { ')': '(', ']': '[', '}': '{' }

/** The first bracket without its other half; null where all are paired. The `)` of "a)" or "1)" is none. */
export function oddBracket(text: string): string | null {
  const open: string[] = []
  const isOfList = (at: number): boolean => /(?:^|[;,:.\n]\s?)[\p{L}\d]{1,3}$/u.test(text.slice(0, at)) && open.length === 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if ('([{'.includes(sign)) open.push(sign)
    else if (sign in PAIRS) {
      if (open.at(-1) === PAIRS[sign]) open.pop()
      else if (!isOfList(at)) return sign
    }
  }
  return open[0] ?? null
}

/** Quotation marks come in pairs in every language, whichever marks it has. Single ones are apostrophes too. */
const hasOddQuotes = (text: string): boolean => {
  const count = (signs: RegExp): number => text.match(signs)?.length ?? 0
  return count(/[„“”]/g) % 2 === 1 || count(/[«»]/g) % 2 === 1 || count(/"/g) % 2 === 1
}

export function checkBracketsAndQuotes({ hasCodes, source, target }: CheckedSegment): Finding[] {
  const [original, translated] = [source, target].map((line) => visibleText(line, { hasCodes }).text) as [string, string]
  const sign = oddBracket(translated)
  return [
    ...(sign && !oddBracket(original) ? [{ check: 'unbalanced-brackets' as const, severity: 'warning' as const, sign }] : []),
    ...(hasOddQuotes(translated) && !hasOddQuotes(original) ? [{ check: 'unbalanced-quotes' as const, severity: 'warning' as const }] : []),
  ]
}
