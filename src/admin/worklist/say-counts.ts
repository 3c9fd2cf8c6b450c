/** Counts with their words, in the forms that Polish has for them; and how long ago something was. Pure. */
type Forms = { one: string; few: string; many: string }

const NOUNS = {
  word: { pl: { one: 'słowo', few: 'słowa', many: 'słów' }, en: { one: 'word', few: 'words', many: 'words' } },
  document: { pl: { one: 'dokument', few: 'dokumenty', many: 'dokumentów' }, en: { one: 'document', few: 'documents', many: 'documents' } },
  item: { pl: { one: 'pozycja', few: 'pozycje', many: 'pozycji' }, en: { one: 'item', few: 'items', many: 'items' } },
  change: { pl: { one: 'zmiana', few: 'zmiany', many: 'zmian' }, en: { one: 'change', few: 'changes', many: 'changes' } },
} satisfies { [noun: string]: { pl: Forms; en: Forms } }

const localeOf = (language: string): 'pl' | 'en-GB' => (language === 'pl' ? 'pl' : 'en-GB')

export const sayNumber = (number: number, language: string): string => new Intl.NumberFormat(localeOf(language)).format(number)

/** “1 słowo”, “22 słowa”, “5 słów”; “1,200 words”. */
export function sayCount(count: number, noun: keyof typeof NOUNS, language: string): string {
  const form = new Intl.PluralRules(localeOf(language)).select(count)
  const forms = NOUNS[noun][language === 'pl' ? 'pl' : 'en']
  return `${sayNumber(count, language)} ${form === 'one' ? forms.one : form === 'few' ? forms.few : forms.many}`
}

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const STEPS: [unit: 'minute' | 'hour' | 'day' | 'month' | 'year', seconds: number, below: number][] = [
  ['minute', MINUTE, HOUR],
  ['hour', HOUR, DAY],
  ['day', DAY, 60 * DAY],
  ['month', 30 * DAY, 730 * DAY],
  ['year', 365 * DAY, Infinity],
]

/** “3 dni temu”, “wczoraj”; “3 days ago”. */
export function sayHowLongAgo(time: string, now: Date, language: string): string {
  const seconds = Math.max(0, (now.getTime() - new Date(time).getTime()) / 1000)
  const [unit, size] = STEPS.find(([, , below]) => seconds < below) ?? ['year', 365 * DAY]
  const count = Math.floor(seconds / size)
  if (unit === 'minute' && count === 0) return language === 'pl' ? 'przed chwilą' : 'just now'
  return new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' }).format(-count, unit)
}
