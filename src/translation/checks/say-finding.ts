/** What a finding says to a translator, in the language of the admin: what is wrong, and what to do. */
import type { CheckName, Finding } from './finding'

type Language = 'pl' | 'en'
type Saying<Name extends CheckName> = (finding: Extract<Finding, { check: Name }>) => { pl: string; en: string }

const listed = (items: readonly (number | string)[]): string => items.join(', ')
const codes = (numbers: readonly number[]): string => listed(numbers.map((number) => `<${number}>`))

function differing({ extra, missing }: { missing: string[]; extra: string[] }, things: { pl: string; en: string }) {
  if (missing.length === 0) return { pl: `W tłumaczeniu są ${things.pl}, których nie ma w oryginale: ${listed(extra)}.`, en: `The translation has ${things.en} that the source has not: ${listed(extra)}.` }
  if (extra.length === 0) return { pl: `W tłumaczeniu brakuje: ${listed(missing)}.`, en: `Missing in the translation: ${listed(missing)}.` }
  return {
    pl: `Różnią się ${things.pl}: w oryginale ${listed(missing)}, w tłumaczeniu ${listed(extra)}.`,
    en: `Different ${things.en}: ${listed(missing)} in the source, ${listed(extra)} in the translation.`,
  }
}

const inPolish = (sign: string, none: string): string => (sign ? `„${sign}”` : none)
const inEnglish = (sign: string): string => (sign ? `“${sign}”` : 'no mark')

const SAYINGS: { readonly [Name in CheckName]: Saying<Name> } = {
  empty: () => ({ pl: 'Brak tłumaczenia.', en: 'There is no translation.' }),
  'too-long': ({ length, maxLength }) => ({
    pl: `Tekst jest za długi: liczba znaków to ${length}, a może ich być najwyżej ${maxLength}.`,
    en: `The text is too long: ${length} characters, and there may be ${maxLength} at most.`,
  }),
  'code-lost': ({ codes: lost }) => ({
    pl: `Zgubiono znacznik formatowania lub odnośnika: ${codes(lost)}. Obejmij nim odpowiednie słowa.`,
    en: `A code of a format or a link is lost: ${codes(lost)}. Put it around the right words.`,
  }),
  'code-doubled': ({ codes: doubled }) => ({ pl: `Znacznik użyty więcej niż raz: ${codes(doubled)}.`, en: `A code is used more than once: ${codes(doubled)}.` }),
  'code-unknown': ({ codes: unknown }) => ({ pl: `W oryginale nie ma znacznika ${codes(unknown)}. Usuń go.`, en: `The source has no code ${codes(unknown)}. Take it out.` }),
  'code-unbalanced': ({ codes: unbalanced }) => ({
    pl: `Znacznik bez pary lub w złej kolejności: ${codes(unbalanced)}. Każdy trzeba otworzyć i zamknąć.`,
    en: `A code without its other half, or in a wrong order: ${codes(unbalanced)}. Each must be opened and closed.`,
  }),
  'same-as-source': () => ({ pl: 'Tłumaczenie jest takie samo jak oryginał.', en: 'The translation is the same as the source.' }),
  numbers: (finding) => differing(finding, { pl: 'liczby', en: 'numbers' }),
  dates: (finding) => differing(finding, { pl: 'daty', en: 'dates' }),
  years: (finding) => differing(finding, { pl: 'lata', en: 'years' }),
  'term-not-used': ({ text, words }) => ({
    pl: `Słownik podaje dla „${words}” odpowiednik „${text}”, a tu go nie użyto.`,
    en: `For “${words}” the glossary has “${text}”, which is not used here.`,
  }),
  'term-forbidden': ({ forbidden, text }) => ({ pl: `Zamiast „${forbidden}” użyj „${text}”, zgodnie ze słownikiem.`, en: `Say “${text}”, as the glossary has it, and not “${forbidden}”.` }),
  'edge-space': ({ isLeading, isTrailing }) => ({
    pl: `${isLeading && isTrailing ? 'Na początku i na końcu' : isLeading ? 'Na początku' : 'Na końcu'} odstępy są inne niż w oryginale.`,
    en: `The spaces at the ${isLeading && isTrailing ? 'beginning and the end' : isLeading ? 'beginning' : 'end'} are not as in the source.`,
  }),
  'doubled-space': () => ({ pl: 'W tekście jest podwójny odstęp.', en: 'There is a doubled space in the text.' }),
  'doubled-word': ({ word }) => ({ pl: `Powtórzone słowo: „${word}”.`, en: `A word stands twice: “${word}”.` }),
  'unbalanced-brackets': ({ sign }) => ({ pl: `Nawias „${sign}” nie ma pary.`, en: `The bracket “${sign}” has no other half.` }),
  'unbalanced-quotes': () => ({ pl: 'Któryś cudzysłów nie ma pary.', en: 'A quotation mark has no other half.' }),
  'final-punctuation': ({ source, target }) => ({
    pl: `Znak na końcu jest inny niż w oryginale: ${inPolish(target, 'brak znaku')} zamiast ${inPolish(source, 'braku znaku')}.`,
    en: `The mark at the end is not as in the source: ${inEnglish(target)} instead of ${inEnglish(source)}.`,
  }),
}

export function sayFinding(finding: Finding, language: Language): string {
  const saying = SAYINGS[finding.check] as (given: Finding) => { pl: string; en: string }
  return saying(finding)[language]
}
