/** Numbers that are written as words, so that "two" is taken for 2. Polish and English whole, Ukrainian as far as twelve and in tens. */

interface NumberWord {
  value: number
  start: number
  end: number
}

type Table = readonly (readonly [value: number, forms: RegExp])[]

const table = (rows: { [value: string]: string }): Table =>
  Object.entries(rows)
    .map(([value, forms]) => [Number(value), new RegExp(`^(?:${forms})$`, 'u')] as const)

const ANY = '\\p{L}*'

const ENGLISH = table({
  1: 'one|first|once|single', 2: 'two|second|twice|both|couple|pair|double|half', 3: 'three|third|thrice|triple', 4: 'four|fourth|quarter', 5: 'five|fifth', 6: 'six|sixth',
  7: 'seven|seventh', 8: 'eight|eighth', 9: 'nine|ninth', 10: 'ten|tenth|decade', 11: 'eleven|eleventh', 12: 'twelve|twelfth|dozen', 13: 'thirteen(th)?', 14: 'fourteen(th)?',
  15: 'fifteen(th)?', 16: 'sixteen(th)?', 17: 'seventeen(th)?', 18: 'eighteen(th)?', 19: 'nineteen(th)?', 20: 'twent(y|ieth|ies)', 30: 'thirt(y|ieth|ies)', 40: 'fort(y|ieth|ies)',
  50: 'fift(y|ieth|ies)', 60: 'sixt(y|ieth|ies)', 70: 'sevent(y|ieth|ies)', 80: 'eight(y|ieth|ies)', 90: 'ninet(y|ieth|ies)', 100: 'hundred(th)?|centenary|century', 1000: 'thousand(th)?', 1000000: 'million(th)?',
})

const POLISH = table({
  1: `jeden|jedna|jedno|jednego|jednej|jednemu|jednym|jedną|pierwsz${ANY}`, 2: `dwa|dwie|dwóch|dwu|dwóm|dwom|dwoma|dwiema|dwoje|dwojga|drug(i|a|ie|iego|iej|iemu|im|ą|ich)|ob(a|ie|oje|u|oma)`,
  3: `trzy|trzech|trzem|trzema|troje|trojga|trzeci${ANY}`, 4: `cztery|czterech|czterem|czterema|czworo|czwart${ANY}`, 5: `pięć|pięci(u|oma|oro)|piąt(y|a|e|ego|ej|emu|ym|ą|ych)`,
  6: `sześć|sześci(u|oma|oro)|szóst${ANY}`, 7: `siedem|siedmi(u|oma|oro)|siódm${ANY}`, 8: `osiem|ośmi(u|oma|oro)|ósm${ANY}`, 9: `dziewięć|dziewięci(u|oma|oro)|dziewiąt${ANY}`,
  10: `dziesięć|dziesięci(u|oma|oro)|dziesiąt${ANY}`, 11: `jedenaście|jedenast${ANY}`, 12: `dwanaście|dwunast${ANY}|tuzin${ANY}`, 13: `trzynaście|trzynast${ANY}`, 14: `czternaście|czternast${ANY}`,
  15: `piętnaście|piętnast${ANY}`, 16: `szesnaście|szesnast${ANY}`, 17: `siedemnaście|siedemnast${ANY}`, 18: `osiemnaście|osiemnast${ANY}`, 19: `dziewiętnaście|dziewiętnast${ANY}`,
  20: `dwadzieścia|dwudziest${ANY}`, 30: `trzydzieści|trzydziest${ANY}`, 40: `czterdzieści|czterdziest${ANY}`, 50: `pięćdziesiąt${ANY}|pięćdziesięci${ANY}`, 60: `sześćdziesiąt${ANY}|sześćdziesięci${ANY}`,
  70: `siedemdziesiąt${ANY}|siedemdziesięci${ANY}`, 80: `osiemdziesiąt${ANY}|osiemdziesięci${ANY}`, 90: `dziewięćdziesiąt${ANY}|dziewięćdziesięci${ANY}`, 100: `sto|stu|setn${ANY}`, 200: 'dwieście|dwustu',
  300: 'trzysta|trzystu', 400: 'czterysta|czterystu', 500: 'pięćset|pięciuset', 600: 'sześćset|sześciuset', 700: 'siedemset|siedmiuset', 800: 'osiemset|ośmiuset', 900: 'dziewięćset|dziewięciuset',
  1000: `tysiąc${ANY}|tysięc${ANY}`, 1000000: `milion${ANY}`,
})

const UKRAINIAN = table({
  1: `один|одна|одне|одного|одної|однієї|одному|одним|одну|перш${ANY}`, 2: `два|дві|двох|двом|двома|двоє|друг${ANY}|обидв${ANY}`, 3: `три|трьох|трьом|трьома|троє|трет${ANY}`, 4: `чотири|чотирьох|чотирьом|четверо|четверт${ANY}`,
  5: `п[’'ʼ]ять|п[’'ʼ]яти|п[’'ʼ]ятьох|п[’'ʼ]ят${ANY}`, 6: `шість|шести|шістьох|шост${ANY}`, 7: `сім|семи|сімох|сьом${ANY}`, 8: `вісім|восьми|вісьмох|восьм${ANY}`, 9: `дев[’'ʼ]ят${ANY}`, 10: `десять|десяти|десятьох|десят${ANY}`,
  11: `одинадцят${ANY}`, 12: `дванадцят${ANY}`, 20: `двадцят${ANY}`, 30: `тридцят${ANY}`, 40: 'сорок|сорока', 50: `п[’'ʼ]ятдесят${ANY}`, 100: 'сто|ста', 1000: `тисяч${ANY}`,
})

const TABLES: { readonly [locale: string]: Table } = { en: ENGLISH, pl: POLISH, uk: UKRAINIAN }

export const knowsNumberWords = (locale: string): boolean => locale in TABLES

const MOST_KEPT_WORDS = 20_000
const valuesByWord = new Map<string, Map<string, number | null>>()

/** Null where the word is no number. Words come again and again, so each is compared with the table once. */
function valueOf(word: string, locale: string, rows: Table): number | null {
  const kept = valuesByWord.get(locale) ?? new Map<string, number | null>()
  valuesByWord.set(locale, kept)
  const known = kept.get(word)
  if (known !== undefined) return known
  if (kept.size >= MOST_KEPT_WORDS) kept.clear()
  const value = rows.find(([, forms]) => forms.test(word))?.[0] ?? null
  kept.set(word, value)
  return value
}

const WORD = /\p{L}+(?:[’'ʼ]\p{L}+)*/gu
/** Between words of one number. */
const JOINED = /^(?:[\s\u00a0-]+|\s+and\s+)$/

/** One hundred and fifty is 150; sto pięćdziesiąt too. */
function total(values: readonly number[]): number {
  let sum = 0
  let group = 0
  for (const value of values) {
    if (value >= 1000) {
      sum += (group || 1) * value
      group = 0
    } else if (value === 100 && group > 0 && group < 10) group *= 100
    else group += value
  }
  return sum + group
}

/** Numbers of more words as one, and each of the words by itself as well. */
export function numberWordsIn(text: string, locale: string): NumberWord[] {
  const rows = TABLES[locale]
  if (!rows) return []
  const single: NumberWord[] = []
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const value = valueOf(word.toLowerCase(), locale, rows)
    if (value !== null) single.push({ value, start: index, end: index + word.length })
  }
  const runs: NumberWord[][] = []
  for (const word of single) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && JOINED.test(text.slice(last.end, word.start))) run.push(word)
    else runs.push([word])
  }
  const whole = runs
    .filter((run) => run.length > 1)
    .map((run) => ({ value: total(run.map(({ value }) => value)), start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }))
  return [...whole, ...single]
}
